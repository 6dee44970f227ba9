import { Buffer } from 'node:buffer'
import { isObject } from '../../src/base/json-path.ts'

/** A request as Pact's proxy hands it over. */
interface ProxiedRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body?: unknown
}

/**
 * The bytes that will be forwarded. Pact's proxy has parsed JSON and forms, and would print them anew: what is
 * signed must be what is sent.
 */
export function toFinalBytes({ headers, body }: ProxiedRequest): Buffer {
  if (body === undefined || body === null) return Buffer.alloc(0)
  if (Buffer.isBuffer(body)) return body
  if (typeof body === 'string') return Buffer.from(body)
  const isForm = String(headers['content-type']).startsWith('application/x-www-form-urlencoded')
  return Buffer.from(isForm && isObject(body) ? toForm(body) : JSON.stringify(body))
}

const toForm = (fields: Readonly<Record<string, unknown>>): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
    ),
  ).toString()
