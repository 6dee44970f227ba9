/** Paths that were asked for, split at their points: they are constants of this program. */
const splitPaths = new Map<string, readonly string[]>()

/**
 * The value at a path joined with points, or undefined where the path leaves the document. The path
 * is a constant, never something that a caller sent.
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

/** Whether a field counts as absent: not there, null, an empty array, or nothing but white space. */
export function isMissing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

/** Turns a JSON Pointer into the form that the gateway prints: `/a/b/0/c` becomes `a.b[0].c`. */
export function fromPointer(pointer: string): string {
  let path = ''
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (/^\d+$/.test(key)) path += `[${key}]`
    else path += path === '' ? key : `.${key}`
  }
  return path
}
