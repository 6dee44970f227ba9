import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { operationRows } from '../src/openapi/generated/operations.ts'

interface Reference {
  readonly $ref: string
}

interface Media {
  readonly schema: Reference
  /** Whether only jpo-sandbox sends this reply, never CyberSource. */
  readonly 'x-sandbox'?: true
}

export interface DocumentedResponse {
  readonly content: Readonly<Record<string, Media>>
  readonly headers?: Readonly<Record<string, unknown>>
  readonly 'x-sandbox'?: true
  /** The reply to bytes that are not a complete HTTP request. */
  readonly 'x-sandbox-not-http'?: Reference
}

/** openapi.yaml itself, for tests that compare generated code with it. */
export const openapi = parse(readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8'))

const { path, method } = operationRows.createPayment

/** The documented replies to a payment, by status. */
export const responses: Readonly<Record<string, DocumentedResponse>> =
  openapi.paths[path][method.toLowerCase()].responses
