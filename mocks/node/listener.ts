import type { IncomingMessage, OutgoingHttpHeader, RequestListener, ServerResponse } from 'node:http'
import { adminPrefix } from '../../src/admin/admin-prefix.ts'
import type { Namespaces } from '../../src/engine/namespaces.ts'
import type { GatewayReply, GatewayRequest } from '../../src/request/gateway-request.ts'
import { largestBody } from '../../src/request/parse-body.ts'
import { isLocalOrigin } from '../admin/local.ts'
import { deliverLater } from './deliver-later.ts'

/**
 * The gateway as a plain `(request, response)` listener of node:http. Paths below `/__admin` go to
 * `admin`, everything else to the engines. When `closing` is aborted, what a fault holds back is let go.
 */
export function createListener(
  spaces: Namespaces,
  admin: RequestListener,
  closing: AbortSignal = new AbortController().signal,
): RequestListener {
  return (request, response) => {
    // Clients behind a proxy send the whole URL (RFC 9112, 3.2.2).
    request.url = (request.url ?? '').replace(/^https?:\/\/[^/?#]*/i, '')
    if (isAdminPath(request.url)) {
      admin(request, response)
      return
    }
    if (isOfForeignPage(spaces, request)) refuseForeignPage(response)
    else readBody(request, (body) => inTurn(() => answer(spaces, request, response, body, closing)))
  }
}

/**
 * Whether a page of another site sends this. Its images alone could fill the journal. Where no signature is
 * needed it could pay, and turn somebody's DNS name to this machine to read the answer; where one is, what
 * `Origin` says does not matter.
 */
const isOfForeignPage = (
  { main: { auth } }: Namespaces,
  { headers: { origin, 'sec-fetch-site': site } }: IncomingMessage,
): boolean => site === 'cross-site' || (auth.policy !== 'strict' && origin !== undefined && !isLocalOrigin(origin))

function refuseForeignPage(response: ServerResponse): void {
  const detail = 'The gateway is for programs and for pages of this machine; pages of other sites may not use it.'
  const body = JSON.stringify({ type: 'about:blank', title: 'Foreign origin', status: 403, detail })
  response
    .writeHead(403, { 'content-type': 'application/problem+json', 'content-length': Buffer.byteLength(body) })
    .end(body)
}

/**
 * What a turn of the event loop brought is read first, then answered, then written. Done one request
 * after another instead, the system calls between them slow each down, and a client is woken for each.
 */
function inTurn(work: () => void): void {
  if (waiting.push(work) === 1) setImmediate(workOff)
}

let waiting: (() => void)[] = []

function workOff(): void {
  const works = waiting
  waiting = []
  for (const work of works) work()
}

function answer(
  spaces: Namespaces,
  request: IncomingMessage,
  response: ServerResponse,
  body: Uint8Array | undefined,
  closing: AbortSignal,
): void {
  spaces.handle(toGatewayRequest(request, body)).then(
    (reply) => {
      const headers = toHeaderList(reply)
      if (reply.delivery !== undefined) {
        leaveWithCaller(request, response)
        deliverLater(reply, headers, response, closing)
      } else if (body !== undefined) inTurn(() => response.writeHead(reply.status, headers).end(reply.body))
      else refuseRest(request, response.writeHead(reply.status, [...headers, 'connection', 'close']), reply.body)
    },
    (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
  )
}

/** Names and values in turn, as node takes them. */
function toHeaderList({ headers, body }: GatewayReply): OutgoingHttpHeader[] {
  const list: OutgoingHttpHeader[] = []
  for (const name in headers) list.push(name, headers[name] ?? '')
  list.push('content-length', Buffer.byteLength(body))
  return list
}

/**
 * What a fault holds back is not kept for a caller that has said its last word: one that has gone away looks
 * the same. An answer that is due at once it gets.
 */
function leaveWithCaller({ socket }: IncomingMessage, response: ServerResponse): void {
  const leave = () => {
    response.destroy()
  }
  if (socket.readableEnded) leave()
  // As many as are held on one connection.
  socket.setMaxListeners(0).once('end', leave)
  response.once('close', () => socket.off('end', leave))
}

/** Whether a path is the admin API's. */
export const isAdminPath = (url: string): boolean =>
  url.startsWith(adminPrefix) && (url.length === adminPrefix.length || '/?'.includes(url.charAt(adminPrefix.length)))

function toGatewayRequest(request: IncomingMessage, body: Uint8Array | undefined): GatewayRequest {
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: toHeaders(request),
    body: body ?? new Uint8Array(),
    ...(body === undefined && { oversized: true }),
  }
}

/** Each header as often as it was sent: of some, node's own object keeps the first and drops the rest. */
function toHeaders({ headers: ofNode, rawHeaders }: IncomingMessage): GatewayRequest['headers'] {
  let names = 0
  for (const _ in ofNode) names++
  const wasEachSentOnce = names * 2 === rawHeaders.length && ofNode['set-cookie'] === undefined
  if (wasEachSentOnce) return ofNode as GatewayRequest['headers']
  const headers: Record<string, string | undefined> = {}
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? ''
    const value = rawHeaders[index + 1]
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`
  }
  return headers
}

/** Hands the whole body on, or nothing as soon as it is known to be over the cap. */
function readBody(request: IncomingMessage, done: (body: Uint8Array | undefined) => void): void {
  const declared = Number(request.headers['content-length'] ?? 0)
  if (declared > largestBody) {
    done(undefined)
    return
  }
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.byteLength
    if (size <= largestBody) chunks.push(chunk)
    else if (size - chunk.byteLength <= largestBody) {
      chunks.length = 0
      done(undefined)
    }
  })
  request.on('end', () => {
    if (size <= largestBody) done(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks))
  })
}

const longestDrain = 2_000

/**
 * Answers a caller that may still be sending: the reply goes out at once, the connection ends when
 * the rest has been thrown away, or after two seconds. Ended sooner, the reply could be lost.
 */
function refuseRest(request: IncomingMessage, response: ServerResponse, body: string): void {
  response.write(body)
  const timer = setTimeout(() => request.destroy(), longestDrain)
  timer.unref()
  const end = () => {
    clearTimeout(timer)
    response.end()
  }
  if (request.readableEnded) end()
  else request.resume().once('end', end).once('close', end)
}
