import Ajv2020 from 'ajv/dist/2020.js'
import { closeSchemas } from '../../scripts/generate/close-schemas.ts'
import type { OperationId } from '../../src/openapi/index.ts'
import { openapi, responses, responsesOf } from '../openapi-document.ts'
import type { Answered } from '../support.ts'

/** Closed schemas: a misspelt key must not pass as an additional one. */
const schemas = closeSchemas(openapi.components.schemas)
const ajv = new Ajv2020.default({ allErrors: true, allowUnionTypes: true })
ajv.addVocabulary(['x-evidence', 'x-open'])
ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
ajv.addSchema({
  $id: 'doc',
  $defs: JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/')),
})

type Reply = Pick<Answered, 'status' | 'headers' | 'body'>

/** Differences between a reply and openapi.yaml. Default: the reply to a payment. */
export function findViolations({ status, headers, body }: Reply, operation: OperationId = 'createPayment'): string[] {
  const response = responsesOf(operation)[String(status)]
  if (response === undefined) return [`status ${status} is not documented`]
  const unnamed = Object.keys(headers).filter((name) => isOwn(name) && response.headers?.[name] === undefined)
  const ofHeaders = unnamed.map((name) => `header ${name} is not documented`)
  if (response.content === undefined)
    return [...ofHeaders, ...(body === undefined ? [] : ['there is a body, and none is documented'])]
  const media = response.content[headers['content-type'] ?? '']
  if (media === undefined)
    return [`content-type ${headers['content-type']} is not ${Object.keys(response.content).join(' or ')}`]
  return [...ofHeaders, ...validate(media.schema, body)]
}

/** Only these headers are documented: others come from the server or the network. */
const isOwn = (name: string): boolean => /^(x-sandbox-|v-c-|retry-after$)/.test(name)

/** Differences between openapi.yaml and a reply to bytes that are not a complete HTTP request. */
export function findNotHttpViolations({ status, headers, body }: Reply): string[] {
  const response = responses[String(status)]
  const own = response?.['x-sandbox'] === true ? response.content?.['application/hal+json']?.schema : undefined
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

function validate({ $ref }: { readonly $ref: string }, body: unknown): string[] {
  const check = ajv.getSchema(`doc#/$defs/${$ref.split('/').at(-1)}`)
  if (check === undefined) return [`no schema for ${$ref}`]
  check(body)
  return (check.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}
