import type { GatewayReply, GatewayRequest } from '../../src/request/gateway-request.ts'
import { largestBody } from '../../src/request/parse-body.ts'

/** A web `Request` for the engine, with its raw bytes. */
export async function toGatewayRequest(request: Request): Promise<GatewayRequest> {
  const [, host = '', path = '/'] = /^[^:]+:\/\/([^/?#]*)([^#]*)/.exec(request.url) ?? []
  const body = request.body === null ? new Uint8Array() : new Uint8Array(await request.arrayBuffer())
  const oversized = body.byteLength > largestBody
  return {
    method: request.method,
    path,
    // `fetch` adds Host only on the wire; a signature may cover it.
    headers: { host, ...Object.fromEntries(request.headers) },
    body: oversized ? new Uint8Array() : body,
    ...(oversized && { oversized }),
  }
}

const utf8 = new TextEncoder()

/** Whether a response has no body: `Response` takes none for such a status. */
export const isBodiless = (status: number, method: string): boolean => method === 'HEAD' || status === 204

/** A reply as a web `Response`, with the same bytes as over HTTP. */
export function toResponse({ status, headers, body }: GatewayReply, method: string): Response {
  const bytes = utf8.encode(body)
  return new Response(isBodiless(status, method) ? null : bytes, {
    status,
    headers: { ...headers, 'content-length': String(bytes.byteLength) },
  })
}
