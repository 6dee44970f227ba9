import type { IncomingMessage, OutgoingHttpHeader, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { isAdminPath, isForInspector } from '../../src/admin/admin-prefix.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { Namespaces } from '../../src/engine/namespaces.ts'
import { isPagePath } from '../../src/pages/pages-prefix.ts'
import type { GatewayReply, GatewayRequest } from '../../src/request/gateway-request.ts'
import { largestBody } from '../../src/request/parse-body.ts'
import { isLocalOrigin } from '../admin/local.ts'
import { deliverLater } from './deliver-later.ts'
import { hasTwoHosts, refuseTwoHosts, takeHostOfUrl } from './host-of-request.ts'
import { sendProblem } from './send-problem.ts'

/** What a listener needs of a gateway. */
interface Door {
  readonly handle: Engine['handle']
  readonly auth: Pick<Engine['auth'], 'policy'>
}

/** All namespaces of a gateway, for a listener. */
export const toDoor = ({ handle, main: { auth } }: Namespaces): Door => ({ handle, auth })

/**
 * The engine as a `(request, response)` listener of node:http. Paths below `/__admin`, and a browser at the root, go to `admin`. Aborting
 * `closing` releases the replies that faults hold back.
 */
export function createEngineListener(
  door: Door,
  admin: RequestListener,
  closing: AbortSignal = new AbortController().signal,
): RequestListener {
  const inTurn = createTurns()

  function answer(request: IncomingMessage, response: ServerResponse, body: Uint8Array | undefined): void {
    door.handle(toGatewayRequest(request, body)).then(
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

  return (request, response) => {
    const path = takeHostOfUrl(request)
    const isForAdmin = isAdminPath(path) || isForInspector(path, request)
    if (hasTwoHosts(request)) refuseTwoHosts(request, response, isForAdmin)
    else if (isForAdmin) admin(request, response)
    // A shop's page frames those of the gateway, and sends the cardholder there.
    else if (!isPagePath(path) && isOfForeignPage(door, request))
      sendProblem(response, 403, 'Foreign origin', foreignOrigin)
    else readBody(request, (body) => inTurn(() => answer(request, response, body)))
  }
}

/**
 * Whether a page of another site sends this. Its images alone could fill the journal. Without signatures it
 * could pay, and point a DNS name at this machine to read the reply; with them `Origin` does not matter.
 */
const isOfForeignPage = ({ auth }: Door, { headers: { origin, 'sec-fetch-site': site } }: IncomingMessage): boolean =>
  site === 'cross-site' || (auth.policy !== 'strict' && origin !== undefined && !isLocalOrigin(origin))

const foreignOrigin = 'The gateway is for programs and for pages of this machine; pages of other sites may not use it.'

/**
 * Batches work by turn of the event loop: all requests are read, then answered, then written. One request after
 * another, the system calls between them would slow each down and wake a client for each.
 */
function createTurns(): (work: () => void) => void {
  let waiting: (() => void)[] = []
  const workOff = () => {
    const works = waiting
    waiting = []
    for (const work of works) work()
  }
  return (work) => {
    if (waiting.push(work) === 1) setImmediate(workOff)
  }
}

/** Alternating names and values, for node. */
function toHeaderList({ headers, body }: GatewayReply): OutgoingHttpHeader[] {
  const list: OutgoingHttpHeader[] = []
  for (const name in headers) list.push(name, headers[name] ?? '')
  list.push('content-length', Buffer.byteLength(body))
  return list
}

/**
 * Drops a delayed reply when the caller half-closes the connection: a caller that is gone looks the same.
 * A reply without delay is still sent.
 */
function leaveWithCaller({ socket }: IncomingMessage, response: ServerResponse): void {
  const leave = () => {
    response.destroy()
  }
  if (socket.readableEnded) leave()
  // One listener for each reply that the connection waits for.
  socket.setMaxListeners(0).once('end', leave)
  response.once('close', () => socket.off('end', leave))
}

function toGatewayRequest(request: IncomingMessage, body: Uint8Array | undefined): GatewayRequest {
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: toHeaders(request),
    body: body ?? new Uint8Array(),
    receivedAt: toAddress(request.socket),
    isGone: () => request.socket.destroyed,
    ...(body === undefined && { oversized: true }),
  }
}

/** Addresses by connection: asking the system each time would cost. */
const addresses = new WeakMap<Socket, string>()

function toAddress(socket: Socket): string {
  let address = addresses.get(socket)
  if (address === undefined) {
    const { localAddress = '', localPort } = socket
    const host = localAddress.replace(/^::ffff:/, '')
    address = `http://${host.includes(':') ? `[${host}]` : host}:${localPort}`
    addresses.set(socket, address)
  }
  return address
}

/** Joins repeated headers; for some, node's own object keeps only the first. */
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

/** Whether a request announces a body over the cap. */
export const isTooLong = ({ headers }: IncomingMessage): boolean => Number(headers['content-length'] ?? 0) > largestBody

/** Calls `done` with the whole body, or with undefined as soon as it exceeds the cap. */
function readBody(request: IncomingMessage, done: (body: Uint8Array | undefined) => void): void {
  if (isTooLong(request)) {
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
 * Answers a caller that may still be sending. The reply goes out at once. The connection ends when the rest has
 * been discarded, or after two seconds; ended earlier, the reply could be lost.
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
