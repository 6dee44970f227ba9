import { isObject } from '../../src/base/json-path.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import type { ReplayError } from '../base/replay-error.ts'
import type { Interaction } from '../parity/interaction.ts'

type Fail = (field: string, why: string) => ReplayError

/** Each side signs anew, and writes for itself what belongs to the connection. */
const droppedHeaders = new Set([
  'authorization',
  'signature',
  'digest',
  'date',
  'v-c-date',
  'v-c-merchant-id',
  'host',
  'cookie',
  'proxy-authorization',
  'x-api-key',
  'content-length',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'expect',
  'upgrade',
  'te',
])

/** Reads the request of a pact's interaction; what cannot be sent is an error. */
export function readPactRequest(request: Readonly<Record<string, unknown>>, fail: Fail): Interaction['request'] {
  const method = String(request['method'] ?? 'GET').toUpperCase()
  const path = request['path']
  if (typeof path !== 'string' || !/^\/(?!\/)/.test(path))
    throw fail('path', `is no path. Allowed: one such as ${operationRows.createPayment.path}.`)
  const headers = readHeaders(request['headers'], fail)
  return { method, path: path + readQuery(request['query']), headers, body: readBody(request['body'], headers, fail) }
}

/** V2 and V3 have one text for a header, V4 a list. */
function readHeaders(headers: unknown, fail: Fail): Record<string, string> {
  if (headers === undefined || headers === null) return {}
  if (!isObject(headers)) throw fail('headers', 'is no object. Allowed: texts, or lists of texts, by name.')
  return Object.fromEntries(
    Object.entries(headers)
      .map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(', ') : String(value)] as const)
      .filter(([name]) => !droppedHeaders.has(name)),
  )
}

/** V2 has a text, later versions lists by name. */
function readQuery(query: unknown): string {
  if (typeof query === 'string') return query === '' ? '' : `?${query}`
  if (!isObject(query)) return ''
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    (Array.isArray(values) ? values : [values]).map((value) => [name, String(value)]),
  )
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}

/** V4 wraps a body as `{ content, contentType, encoded }`. */
function readBody(body: unknown, headers: Readonly<Record<string, string>>, fail: Fail): unknown {
  if (body === undefined || body === null) return undefined
  if (!isObject(body) || !Object.hasOwn(body, 'content')) return body
  const { content, contentType = headers['content-type'] ?? 'application/json', encoded } = body
  if (content === undefined || content === null || content === '') return undefined
  if (!/[/+]json\b/i.test(String(contentType)))
    throw fail('body', `is of type ${String(contentType).slice(0, 60)}. Allowed: JSON.`)
  if (typeof content !== 'string') return content
  // A text is JSON that was written down as such, or encoded.
  const written = encoded === 'base64' ? Buffer.from(content, 'base64').toString('utf8') : content
  try {
    return JSON.parse(written)
  } catch {
    throw fail('body', 'is not JSON. Allowed: JSON.')
  }
}
