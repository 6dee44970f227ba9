/** Paths split at their points. Paths are constants of this program, so there are few. */
const splitPaths = new Map<string, readonly string[]>()

/**
 * The value at a path such as `a.b.c`; undefined when absent. The path must be a constant, never input from a caller.
 */
export function valueAt(document: unknown, path: string): unknown {
  let keys = splitPaths.get(path)
  if (keys === undefined) {
    keys = path.split('.')
    splitPaths.set(path, keys)
  }
  let value = document
  for (const key of keys) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

/** Whether a value is a JSON object: neither null nor an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The string at a path; undefined for a value of another type. */
export function stringAt(document: unknown, path: string): string | undefined {
  const value = valueAt(document, path)
  return typeof value === 'string' ? value : undefined
}

/** A JSON string, number or boolean as text; undefined for other values. */
export const toText = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : undefined

/** Whether a field counts as absent: missing, null, an empty array, or only white space. */
export function isMissing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

/** Turns a JSON Pointer into the form of `details`: `/a/b/0/c` becomes `a.b[0].c`. */
export function fromPointer(pointer: string): string {
  let path = ''
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (/^\d+$/.test(key)) path += `[${key}]`
    else path += path === '' ? key : `.${key}`
  }
  return path
}
