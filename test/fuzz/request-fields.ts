import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
}

const { components } = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')) as {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Where a value stands in a request; the items of an array stand at 0. */
export type FieldPath = readonly string[]

function fieldsOf({ $ref, properties = {}, items, allOf = [], anyOf = [] }: Schema, path: FieldPath): FieldPath[] {
  const named = components.schemas[$ref?.split('/').at(-1) ?? '']
  const below = [...allOf, ...anyOf, ...(named === undefined ? [] : [named])].flatMap((schema) =>
    fieldsOf(schema, path),
  )
  const inside = Object.entries(properties).flatMap(([name, schema]) => at(schema, [...path, name]))
  return [...below, ...inside, ...(items === undefined ? [] : at(items, [...path, '0']))]
}

const at = (schema: Schema, path: FieldPath): FieldPath[] => [path, ...fieldsOf(schema, path)]

/** Every field of PaymentRequest in openapi.yaml: a new one is fuzzed as soon as it stands there. */
export const requestFields: readonly FieldPath[] = fieldsOf({ $ref: '#/components/schemas/PaymentRequest' }, []).filter(
  (path, index, all) => all.findIndex((other) => other.join('.') === path.join('.')) === index,
)

/** A copy with another value at a path; what leads there is made. */
export function putAt(document: unknown, [key, ...rest]: FieldPath, value: unknown): unknown {
  if (key === undefined) return value
  if (key === '0') return [putAt(Array.isArray(document) ? document[0] : undefined, rest, value)]
  const object = typeof document === 'object' && document !== null && !Array.isArray(document) ? document : {}
  const inner = Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined
  return { ...object, [key]: putAt(inner, rest, value) }
}
