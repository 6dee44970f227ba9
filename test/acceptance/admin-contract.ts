import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { parse } from 'yaml'

type Schema = Record<string, unknown>

interface Reply {
  readonly headers?: Readonly<Record<string, unknown>>
  readonly content: Readonly<Record<string, { readonly schema: Schema }>>
}

interface Parameter {
  readonly name: string
  readonly in: 'query' | 'header' | 'path'
}

interface Media {
  readonly schema: Schema
  readonly examples: Readonly<Record<string, { readonly value: object }>>
}

/** An operation of admin.openapi.yaml with resolved references. */
export interface Operation {
  readonly id: string
  readonly method: string
  /** With parameters in braces. */
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly examples: readonly (readonly [name: string, body: object])[]
  readonly replies: Readonly<Record<string, Reply>>
}

export const document = parse(
  readFileSync(new URL('../../src/admin/admin.openapi.yaml', import.meta.url), 'utf8'),
) as Record<'paths' | 'components', Record<string, Record<string, unknown>>>

// biome-ignore lint/suspicious/noExplicitAny: what a reference leads to is known where it is written.
function resolve(node: any): any {
  if (typeof node?.$ref !== 'string') return node
  const parts: string[] = node.$ref.slice(2).split('/')
  return parts.reduce((at, part) => at[part] as Schema, document as unknown as Schema)
}

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace']

export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([path, item]) =>
  verbs.flatMap((verb) => {
    // biome-ignore lint/suspicious/noExplicitAny: the form of a document is the linter's business.
    const operation = item[verb] as any
    if (operation === undefined) return []
    const media: Media | undefined = resolve(operation.requestBody)?.content['application/json']
    return {
      id: operation.operationId,
      method: verb.toUpperCase(),
      path,
      parameters: [...((item.parameters as unknown[]) ?? []), ...(operation.parameters ?? [])].map(resolve),
      examples: Object.entries(media?.examples ?? {}).map(([name, { value }]) => [name, value] as const),
      replies: Object.fromEntries(
        Object.entries(operation.responses).map(([status, reply]) => [status, resolve(reply)]),
      ),
    }
  }),
)

/** Closes the schemas of answers: an undocumented key is an error. */
function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close)
  if (typeof schema !== 'object' || schema === null) return schema
  const closed = Object.fromEntries(Object.entries(schema as Schema).map(([key, value]) => [key, close(value)]))
  return closed.type === 'object' && 'properties' in closed ? { ...closed, additionalProperties: false } : closed
}

const toLocal = (schema: unknown): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', 'doc#/$defs/'))

const ajv = new Ajv2020.default({ allErrors: true, strictTypes: false })
ajv.addSchema({ $id: 'doc', $defs: close(toLocal(document.components.schemas)) as Schema })

/** Schema errors of a value. */
function check(schema: Schema, value: unknown): string[] {
  const validate = ajv.compile(close(toLocal(schema)) as Schema)
  validate(value)
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

/** Whether the document allows a value for one of its schemas. */
export const isAllowed = (name: string, value: unknown): boolean =>
  check({ $ref: `#/components/schemas/${name}` }, value).length === 0

const isAt = (path: string, resource: string): boolean =>
  new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`).test(resource)

/** Possible answers where the document has no operation. */
const elsewhere = (status: 404 | 405): Operation['replies'] =>
  Object.fromEntries(
    [
      [400, 'BadRequest'],
      [401, 'TokenNeeded'],
      [403, 'Forbidden'],
      status === 404 ? [404, 'NotFound'] : [405, 'MethodNotAllowed'],
    ].map(([code, name]) => [code, document.components.responses?.[name as string] as Reply]),
  )

export interface Answer {
  readonly method: string
  /** Without the prefix. */
  readonly path: string
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: unknown
}

/** Violations of the document by an answer of the admin API. */
export function findViolations({ method, path, status, headers, body }: Answer): string[] {
  const resource = path.replace(/\?.*$/s, '').replace(/\/$/, '')
  const atPath = operations.filter((operation) => isAt(operation.path, resource))
  const verb = method === 'HEAD' ? 'GET' : method
  const operation = atPath.find((candidate) => candidate.method === verb)
  const reply = (operation?.replies ?? elsewhere(atPath.length === 0 ? 404 : 405))[status]
  if (reply === undefined) return [`${method} ${resource}: status ${status} is not documented`]
  const [mediaType = '', media] = Object.entries(reply.content)[0] ?? []
  const missing = Object.keys(reply.headers ?? {}).filter((name) => headers[name.toLowerCase()] === undefined)
  return [
    ...(headers['content-type'] === `${mediaType}; charset=utf-8`
      ? []
      : [`content-type ${headers['content-type']} is not ${mediaType}`]),
    ...missing.map((name) => `${name} is missing`),
    ...(method === 'HEAD' || media === undefined ? [] : check(media.schema, body)),
  ]
}
