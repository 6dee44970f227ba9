import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { operationRows } from '../src/openapi/generated/operations.ts'

interface Reference {
  readonly $ref: string
}

interface Media {
  readonly schema: Reference
  /** Whether jpo-sandbox gives this answer, and CyberSource never does. */
  readonly 'x-sandbox'?: true
}

export interface DocumentedResponse {
  readonly content: Readonly<Record<string, Media>>
  readonly headers?: Readonly<Record<string, unknown>>
  readonly 'x-sandbox'?: true
  /** The answer to bytes that are no whole HTTP request. */
  readonly 'x-sandbox-not-http'?: Reference
}

/** openapi.yaml itself, for tests that hold generated code to it. */
export const openapi = parse(readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8'))

const { path, method } = operationRows.createPayment

/** The documented answers to a payment, by status. */
export const responses: Readonly<Record<string, DocumentedResponse>> =
  openapi.paths[path][method.toLowerCase()].responses
