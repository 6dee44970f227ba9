import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { operationRows } from '../src/openapi/generated/operations.ts'
import type { OperationId } from '../src/openapi/index.ts'

interface Reference {
  readonly $ref: string
}

interface Media {
  readonly schema: Reference
  /** Whether only jpo-sandbox sends this reply, never CyberSource. */
  readonly 'x-sandbox'?: true
}

export interface DocumentedResponse {
  /** Absent for a reply without a body. */
  readonly content?: Readonly<Record<string, Media>>
  readonly headers?: Readonly<Record<string, unknown>>
  readonly 'x-sandbox'?: true
  /** The reply to bytes that are not a complete HTTP request. */
  readonly 'x-sandbox-not-http'?: Reference
}

/** openapi.yaml itself, for tests that compare generated code with it. */
export const openapi = parse(readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8'))

/** The documented replies of an operation, by status. */
export function responsesOf(id: OperationId): Readonly<Record<string, DocumentedResponse>> {
  const { path, method } = operationRows[id]
  const documented: Readonly<Record<string, DocumentedResponse | Reference>> =
    openapi.paths[path][method.toLowerCase()].responses
  return Object.fromEntries(
    Object.entries(documented).map(([status, response]) => [
      status,
      '$ref' in response ? openapi.components.responses[response.$ref.split('/').at(-1) as string] : response,
    ]),
  )
}

/** The documented replies to a payment, by status. */
export const responses = responsesOf('createPayment')
