export type Part = Readonly<Record<string, unknown>>
export type Schemas = Readonly<Record<string, Part>>

/** An operation of openapi.yaml. Bodies are names of schemas. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  /** Absent when the operation takes no JSON. */
  readonly request?: string
  readonly statuses: readonly number[]
  /** By status; a status without a JSON body has no entry. */
  readonly replies: Readonly<Record<string, string>>
}

const verbs = ['get', 'put', 'post', 'delete', 'patch']

/** The operations of an OpenAPI document, and its schemas together with those that are written inside an operation. */
export function readOperations(document: Part): {
  readonly operations: readonly Operation[]
  readonly schemas: Schemas
} {
  const schemas: Record<string, Part> = { ...(toPart(toPart(document['components'])['schemas']) as Schemas) }

  /** The name of the schema of a body; a schema without a name of its own gets the one given. */
  const nameSchema = (body: unknown, ownName: string): string | undefined => {
    const content = Object.entries(toPart(resolve(document, body)['content']))
    const json = content.find(([type]) => /[/+]json$/.test(type))
    if (json === undefined) return undefined
    const schema = toPart(toPart(json[1])['schema'])
    if (typeof schema['$ref'] === 'string') return schema['$ref'].split('/').at(-1)
    schemas[ownName] = schema
    return ownName
  }

  const operations: Operation[] = []
  for (const [path, item] of Object.entries(toPart(document['paths']))) {
    for (const verb of verbs) {
      const operation = toPart(toPart(item)[verb])
      const { operationId: id, requestBody } = operation
      if (typeof id !== 'string') continue
      const request = nameSchema(requestBody, `${id}Request`)
      const responses = Object.entries(toPart(operation['responses']))
      const replies = responses.flatMap(([status, response]) => {
        const schema = nameSchema(response, `${id}${status}`)
        return schema === undefined ? [] : [[status, schema] as const]
      })
      operations.push({
        id,
        method: verb.toUpperCase(),
        path,
        ...(request !== undefined && { request }),
        statuses: responses.map(([status]) => Number(status)),
        replies: Object.fromEntries(replies),
      })
    }
  }
  return { operations, schemas }
}

/**
 * The document without the answers that are marked `x-sandbox`: its types and validators are held against CyberSource,
 * which never gives them.
 */
export function withoutSandboxAnswers(document: Part): Part {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip)
    if (!isPart(value)) return value
    const entries = Object.entries(value).filter(([, entry]) => resolve(document, entry)['x-sandbox'] !== true)
    return Object.fromEntries(entries.map(([key, entry]) => [key, strip(entry)]))
  }
  return toPart(strip(document))
}

/** Follows a `$ref` within the document. */
function resolve(document: Part, value: unknown): Part {
  const part = toPart(value)
  if (typeof part['$ref'] !== 'string') return part
  const keys = part['$ref'].split('/').slice(1)
  return resolve(
    document,
    keys.reduce<unknown>((at, key) => toPart(at)[key], document),
  )
}

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value)

const toPart = (value: unknown): Part => (isPart(value) ? value : {})
