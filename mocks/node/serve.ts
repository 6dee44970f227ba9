import { once, setMaxListeners } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, Server as NetServer } from 'node:net'
import type { Duplex } from 'node:stream'
import { adminPrefix } from '../../src/admin/admin-prefix.ts'
import { aFunction, matching, type SettingsOf, wholeFrom } from '../../src/base/allowed.ts'
import type { Namespaces } from '../../src/engine/namespaces.ts'
import { adminOptions, toAdminToken } from '../admin/admin-token.ts'
import { readOptions } from '../gateway/gateway-options.ts'
import { wait } from '../gateway/wait.ts'
import { type BrokenStatus, brokenRequests, toBrokenReply } from './broken-reply.ts'
import { describeProtocol } from './describe-protocol.ts'
import { isTooLong } from './engine-listener.ts'
import { type Served, toServed } from './served.ts'

export interface ServeOptions {
  /** 0 picks a free port. */
  readonly port: number
  /** Default 127.0.0.1. */
  readonly host?: string
  /** Token of the admin API. Default: none on loopback, a random one elsewhere. */
  readonly adminToken?: string
  /** Called with a line about a caller that speaks no HTTP/1.1, such as TLS: no journal has it. */
  readonly onNotice?: (line: string) => void
}

/** What `ServeOptions` take. */
export const serveOptions = {
  port: wholeFrom(0, 65_535),
  host: matching('an address such as 127.0.0.1', /\S/),
  onNotice: aFunction,
  ...adminOptions,
} as const satisfies SettingsOf<ServeOptions>

export interface RunningGateway {
  /** Base URL without a trailing slash. */
  readonly url: string
  /** Base URL of the admin API. */
  readonly admin: string
  /** Bearer token of the admin API, where it requires one. */
  readonly adminToken?: string
  /** Closes idle connections at once, and the others after their requests, within five seconds. */
  close(): Promise<void>
}

/** A server that can be left before it is closed. */
export interface LeavableServer extends RunningGateway {
  /** Refuses new connections, and ends each open one with its next reply. Resolves when none is left, or after some ms. */
  leave(ms: number): Promise<void>
}

/** Time limits for callers, in ms. */
export interface Patience {
  /** For a request to arrive, and for a caller to close a finished connection. */
  readonly arrival: number
  /** Between checks of the limits. */
  readonly interval: number
  /** For requests in flight while the server closes. */
  readonly closing: number
}

const usualPatience: Patience = { arrival: 30_000, interval: 5_000, closing: 5_000 }
/** Maximum requests in flight on one connection. Each that a fault delays costs memory. */
const mostOwed = 256

const toServerOptions = ({ arrival, interval }: Patience) => ({
  requestTimeout: arrival,
  headersTimeout: arrival,
  connectionsCheckingInterval: interval,
  keepAliveTimeout: 30_000,
  // Node's own answer to a missing Host header would not have the gateway's shape.
  requireHostHeader: false,
})

/**
 * Serves a gateway over HTTP.
 *
 * @throws the error of node:net, such as EADDRINUSE, when it cannot listen.
 * @throws {GatewayError} `BAD_OPTION`
 */
export const serve = async (spaces: Namespaces, options: ServeOptions): Promise<RunningGateway> =>
  servePatiently(toServed(spaces), readOptions(options, serveOptions))

/** Serves anything, and with other time limits. */
export async function servePatiently(
  served: Served,
  { port, host = '127.0.0.1', adminToken: wanted, onNotice }: ServeOptions,
  patience: Patience = usualPatience,
): Promise<LeavableServer> {
  const closing = new AbortController()
  // One listener for each delayed reply.
  setMaxListeners(0, closing.signal)
  const adminToken = toAdminToken(host, wanted)
  const listener = served.listen(closing.signal, adminToken)
  // A caller may half-close its connection after the request.
  const server = Object.assign(createServer(toServerOptions(patience)), { httpAllowHalfOpen: true })
  /** Open connections with their pending responses. */
  const connections = new Map<Duplex, Set<ServerResponse>>()
  /** Connections without further requests: half-closed, or with something that is not HTTP. */
  const broken = new WeakSet<Duplex>()
  let isLeaving = false
  let isClosing = false

  /** Ends a connection, and destroys it when the caller does not close its side in time. */
  const hangUp = (socket: Duplex, last?: string): void => {
    if (socket.destroyed) return
    socket.end(last)
    const timer = setTimeout(() => socket.destroy(), patience.arrival)
    socket.once('close', () => clearTimeout(timer))
  }

  /** Answers a broken request, unless responses to earlier requests are pending. */
  const answerBroken = (socket: Duplex, status: BrokenStatus): void => {
    if (isOwed(socket)) return
    if (socket.writable) hangUp(socket, toBrokenReply(status))
    else socket.destroy()
  }

  /** Whether a complete request waits for its response. A request that was cut off stays incomplete. */
  const isOwed = (socket: Duplex): boolean => [...(connections.get(socket) ?? [])].some(({ req }) => req.complete)

  const answer: RequestListener = (request, response) => {
    const { socket } = request
    const owed = connections.get(socket)
    if ((owed?.size ?? 0) >= mostOwed) {
      socket.destroy()
      return
    }
    if (isLeaving) response.shouldKeepAlive = false
    owed?.add(response)
    response.once('close', () => {
      owed?.delete(response)
      if (broken.has(socket) ? !isOwed(socket) : isClosing && owed?.size === 0) hangUp(socket)
    })
    listener(request, response)
  }

  server.on('connection', (socket) => {
    const owed = new Set<ServerResponse>()
    connections.set(socket, owed)
    socket.once('end', () => {
      broken.add(socket)
      // Node would wait for the rest of a body after an ignored upgrade.
      if (!isOwed(socket)) hangUp(socket)
    })
    socket.once('close', () => {
      connections.delete(socket)
      // Node closes only the current response; those queued behind it would keep waiting.
      for (const response of owed) if (response.socket === null) response.emit('close')
    })
  })
  server.on('request', answer)
  server.on('checkExpectation', answer)
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    // A body that is refused for its size need not be sent.
    if (!isTooLong(request)) response.writeContinue()
    answer(request, response)
  })
  server.on('connect', (_, socket) => {
    broken.add(socket)
    // Node has removed its own listeners and stopped reading.
    socket.once('error', () => socket.destroy()).resume()
    answerBroken(socket, 405)
  })
  server.on('clientError', (error: BrokenRequest, socket) => {
    broken.add(socket)
    const notice = describeProtocol(error.rawPacket)
    if (notice !== undefined) onNotice?.(notice)
    if (error.code === 'ECONNRESET') socket.destroy()
    // Complete requests come first: a body longer than its Content-Length ends in a broken one.
    else answerBroken(socket, brokenRequests[error.code ?? ''] ?? 400)
  })

  await listen(server, port, host)
  const { port: taken } = server.address() as AddressInfo
  let isOut = false
  served.onOutage?.(async (out) => {
    isOut = out
    // Open connections stay until their responses are sent; new ones are refused.
    if (out) server.close()
    // Another process may hold the port for a while.
    while (!isOut && !isLeaving && !(await listen(server, taken, host).then(isDone, isFailed)))
      await wait(betweenTries, closing.signal)
  })
  const url = `http://${toAuthority(host)}:${taken}`
  return {
    url,
    admin: url + adminPrefix,
    ...(adminToken !== undefined && { adminToken }),
    async leave(ms) {
      isLeaving = true
      // The method of node:http would end idle connections, on which a caller may be sending.
      NetServer.prototype.close.call(server)
      const end = performance.now() + ms
      while (connections.size > 0 && performance.now() < end) await wait(betweenLooks, closing.signal)
    },
    close: () =>
      new Promise((resolve) => {
        isLeaving = true
        isClosing = true
        closing.abort()
        const timer = setTimeout(() => {
          // Node's closeAllConnections() misses connections that sent CONNECT.
          for (const socket of connections.keys()) socket.destroy()
        }, patience.closing)
        server.close(() => {
          clearTimeout(timer)
          resolve()
        })
        for (const [socket, owed] of connections) if (owed.size === 0) socket.destroy()
      }),
  }
}

/** An error of node:http with the bytes that it could not read. */
interface BrokenRequest extends NodeJS.ErrnoException {
  readonly rawPacket?: Uint8Array
}

const isDone = () => true
const isFailed = () => false

/** Ms between looks whether a connection is left. */
const betweenLooks = 10

/** Ms between attempts to get a port back. */
const betweenTries = 200

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host)
  // Rejects with the error of node:net.
  await once(server, 'listening')
}

/** Host under which this machine reaches the server. */
function toAuthority(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
