import fc from 'fast-check'

type Path = readonly (string | number)[]

/** One change of a JSON value: a key removed or renamed, or a value replaced by one of another type. */
export interface Mutation {
  /** The place as differences name it. */
  readonly place: string
  readonly mutated: unknown
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...entries.flatMap(([key, child]) => pathsOf(child, [...path, key]))]
}

const toPlace = (path: Path): string =>
  path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`
    return place === '' ? key : `${place}.${key}`
  }, '') || 'body'

// biome-ignore lint/suspicious/noExplicitAny: mutations reach into replies of any kind.
type Json = any

/** Values of each type. None has the form of a volatile value. */
const values = [null, true, 0, -1.5, 1e300, '', '?', 'x'.repeat(400), [], [1], {}, { a: { b: [] } }]
const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

/** One change at a random path of a value. */
export const mutationOf = (original: unknown): fc.Arbitrary<Mutation> =>
  fc
    .record({
      path: fc.constantFrom(...pathsOf(original)),
      value: fc.constantFrom(...values),
      way: fc.constantFrom('delete', 'rename', 'type'),
    })
    .map(({ path, value, way }) => {
      const root = { body: structuredClone(original) }
      const whole: Path = ['body', ...path]
      const parent = whole.slice(0, -1).reduce<Json>((at, key) => at[key], root)
      const key = whole.at(-1) as string
      if (way === 'type' || Array.isArray(parent) || path.length === 0) {
        parent[key] = typeOf(parent[key]) === typeOf(value) ? { $: value } : value
        if (typeOf(parent[key]) === typeOf(path.reduce<Json>((at, name) => at[name], original))) parent[key] = false
      } else {
        if (way === 'rename') parent[`${key}_`] = parent[key]
        delete parent[key]
      }
      return { place: toPlace(path), mutated: root.body }
    })
