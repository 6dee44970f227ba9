import { openapi, responses } from '../openapi-document.ts'

/** Keys and indices from the body inwards. */
export type Path = readonly (string | number)[]

/** Where an answer is not as openapi.yaml says: a value, a key that is missing, or one that is not named. */
export interface Fault {
  readonly path: Path
  readonly isUnnamed: boolean
}

// biome-ignore lint/suspicious/noExplicitAny: a document, and bodies of any kind.
type Json = any

export const mediaType = 'application/hal+json'

/** What CyberSource may answer with a status; the sandbox's own answers are none of it. */
const responseOf = (status: number): Json => {
  const response = responses[String(status)]
  return response?.['x-sandbox'] === true ? undefined : response
}

export const isDocumented = (status: number): boolean => responseOf(status) !== undefined

const schemaOf = (status: number): Json => responseOf(status)?.content[mediaType].schema

/** References followed, and the parts of `allOf` laid over one another. */
function resolve(schema: Json): Json {
  if (schema?.$ref !== undefined) return resolve(openapi.components.schemas[schema.$ref.split('/').at(-1)])
  if (schema?.allOf === undefined) return schema
  return Object.assign({}, schema, ...schema.allOf.map(resolve))
}

/** Names that the document has for the keys of the object at a path. */
export function namesAt(status: number, path: Path): string[] {
  const schema = path.reduce<Json>(
    (at, key) => resolve(typeof key === 'number' ? at?.items : at?.properties?.[key]),
    resolve(schemaOf(status)),
  )
  return Object.keys(schema?.properties ?? {})
}

/** Words that the document allows at a path, if it lists them. */
export function wordsAt(status: number, path: Path): string[] {
  const schema = path.reduce<Json>(
    (at, key) => resolve(typeof key === 'number' ? at?.items : at?.properties?.[key]),
    resolve(schemaOf(status)),
  )
  return schema?.enum ?? []
}

/** Every place where a body is not as the document says. Only the keywords that openapi.yaml uses are known. */
export function findFaults(status: number, body: unknown): Fault[] {
  return isDocumented(status) ? check([], resolve(schemaOf(status)), body) : []
}

const toFault = (path: Path): Fault => ({ path, isUnnamed: false })

function check(path: Path, schema: Json, value: Json): Fault[] {
  const type = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
  if (schema.type !== undefined && type !== schema.type) return [toFault(path)]
  if (type === 'object') return checkKeys(path, schema, value)
  if (type === 'array') {
    const inside = value.flatMap((item: Json, index: number) => check([...path, index], resolve(schema.items), item))
    return value.length < (schema.minItems ?? 0) ? [toFault(path), ...inside] : inside
  }
  return isAllowed(schema, value) ? [] : [toFault(path)]
}

function checkKeys(path: Path, { properties, required = [] }: Json, value: Json): Fault[] {
  if (properties === undefined) return []
  const lacking = required.filter((key: string) => !Object.hasOwn(value, key))
  const inside = Object.keys(value).flatMap((key) =>
    Object.hasOwn(properties, key)
      ? check([...path, key], resolve(properties[key]), value[key])
      : [{ path: [...path, key], isUnnamed: true }],
  )
  return [...lacking.map((key: string) => toFault([...path, key])), ...inside]
}

function isAllowed(schema: Json, value: Json): boolean {
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false
  if (schema.const !== undefined && schema.const !== value) return false
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) return false
  return [...String(value)].length <= (schema.maxLength ?? Number.POSITIVE_INFINITY)
}
