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

const responses: Record<string, Schema> = document.paths['/pts/v2/payments'].post.responses

/** What is wrong with a reply by openapi.yaml; nothing when it is as described. */
export function findViolations({ status, headers, body }: Pick<Answered, 'status' | 'headers' | 'body'>): string[] {
  const response = responses[String(status)]
  if (response === undefined) return [`status ${status} is not documented`]
  const [mediaType] = Object.keys(response.content as object)
  if (headers['content-type'] !== mediaType) return [`content-type ${headers['content-type']} is not ${mediaType}`]
  const { $ref } = (response.content as Record<string, { schema: { $ref: string } }>)[mediaType as string]?.schema ?? {}
  const validate = ajv.getSchema(`doc#/$defs/${$ref?.split('/').at(-1)}`)
  if (validate === undefined) return [`no schema for ${$ref}`]
  validate(body)
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}
