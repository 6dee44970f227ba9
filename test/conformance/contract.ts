import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import type { Answered } from '../support.ts'

type Schema = Record<string, unknown>

/**
 * The replies of openapi.yaml as closed schemas: a key that the document does not name is an error
 * here, so that a misspelt key cannot pass as an allowed extra one.
 */
const document = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'))
const schemas = JSON.parse(JSON.stringify(document.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'))
const ajv = new Ajv2020.default({ allErrors: true, allowUnionTypes: true })
ajv.addVocabulary(['x-evidence'])
ajv.addSchema({
  $id: 'doc',
  $defs: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, close(schema)])),
})

function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close)
  if (typeof schema !== 'object' || schema === null) return schema
  const closed = Object.fromEntries(Object.entries(schema as Schema).map(([key, value]) => [key, close(value)]))
  return closed.type === 'object' && 'properties' in closed ? { ...closed, additionalProperties: false } : closed
}

interface Media {
  readonly schema: Reference
}

interface Reference {
  readonly $ref: string
}

interface Response {
  readonly content: Readonly<Record<string, Media>>
  readonly headers?: Readonly<Record<string, unknown>>
  /** Whether it is the sandbox's own and never CyberSource's. */
  readonly 'x-sandbox'?: true
  /** What is not a whole request of HTTP is answered by this. */
  readonly 'x-sandbox-not-http'?: Reference
}

const responses: Readonly<Record<string, Response>> = document.paths['/pts/v2/payments'].post.responses

type Reply = Pick<Answered, 'status' | 'headers' | 'body'>

/** What is wrong with a reply by openapi.yaml; nothing when it is as described. */
export function findViolations({ status, headers, body }: Reply): string[] {
  const response = responses[String(status)]
  if (response === undefined) return [`status ${status} is not documented`]
  const media = response.content[headers['content-type'] ?? '']
  if (media === undefined)
    return [`content-type ${headers['content-type']} is not ${Object.keys(response.content).join(' or ')}`]
  const unnamed = Object.keys(headers).filter((name) => isOwn(name) && response.headers?.[name] === undefined)
  return [...unnamed.map((name) => `header ${name} is not documented`), ...validate(media.schema, body)]
}

/** Headers that are of the network between, or that every server has, the document does not name. */
const isOwn = (name: string): boolean => /^(x-sandbox-|v-c-|retry-after$)/.test(name)

/** The same of the answer to what is not a whole request of HTTP. */
export function findNotHttpViolations({ status, headers, body }: Reply): string[] {
  const response = responses[String(status)]
  const own = response?.['x-sandbox'] === true ? response.content['application/hal+json']?.schema : undefined
  const schema = response?.['x-sandbox-not-http'] ?? own
  if (schema === undefined) return [`status ${status} is not documented`]
  const { 'content-type': type, 'content-length': _, connection, ...more } = headers
  return [
    ...(type === 'application/hal+json' ? [] : [`content-type ${type} is not application/hal+json`]),
    ...(connection === 'close' ? [] : [`connection ${connection} is not close`]),
    ...Object.keys(more).map((name) => `header ${name} is not documented`),
    ...validate(schema, body),
  ]
}

function validate({ $ref }: Reference, body: unknown): string[] {
  const check = ajv.getSchema(`doc#/$defs/${$ref.split('/').at(-1)}`)
  if (check === undefined) return [`no schema for ${$ref}`]
  check(body)
  return (check.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}
