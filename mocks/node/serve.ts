import { once, setMaxListeners } from 'node:events'
import { createServer, type RequestListener, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { adminPrefix } from '../../src/admin/admin-prefix.ts'
import type { Namespaces } from '../../src/engine/namespaces.ts'
import { toAdminToken } from '../admin/admin-token.ts'
import { createLazyAdmin } from '../admin/lazy-admin.ts'
import { wait } from '../gateway/wait.ts'
import { createEngineListener } from './engine-listener.ts'

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** Default 127.0.0.1. */
  readonly host?: string
  /** What the admin API wants to see on an address that other machines reach. Default: made at random. */
  readonly adminToken?: string
}

export interface RunningGateway {
  /** Base URL, without a slash at its end. */
  readonly url: string
  /** Base URL of the admin API. */
  readonly admin: string
  /** Where the address is reachable from other machines: what the admin API wants as `Authorization: Bearer`. */
  readonly adminToken?: string
  /** Finishes what is in flight, for five seconds at the most, and closes. Idle connections are closed at once. */
  close(): Promise<void>
}

/** How long a caller is waited for, in ms. */
export interface Patience {
  /** The longest that a request may take to arrive; and a caller to close a connection on which all is said. */
  readonly arrival: number
  /** How often it is looked at. */
  readonly interval: number
  /** The longest that closing waits for requests in flight. */
  readonly closing: number
}

const usualPatience: Patience = { arrival: 30_000, interval: 5_000, closing: 5_000 }
/** The most requests of one connection that wait for their answers: a fault that holds them back costs memory. */
const mostOwed = 256

const toServerOptions = ({ arrival, interval }: Patience) => ({
  requestTimeout: arrival,
  headersTimeout: arrival,
  connectionsCheckingInterval: interval,
  keepAliveTimeout: 30_000,
  // Without a Host header node would answer by itself, and not in the gateway's shape.
  requireHostHeader: false,
})

/**
 * Serves a gateway over HTTP.
 *
 * @throws the error of node:net, such as EADDRINUSE, when it cannot listen.
 * @throws {GatewayError} `BAD_OPTION` for an admin token that cannot be one.
 */
export const serve = (engine: Namespaces, options: ServeOptions): Promise<RunningGateway> =>
  servePatiently(engine, options, usualPatience)

/** Serves a gateway, and waits for its callers as long as it is told to. */
export async function servePatiently(
  engine: Namespaces,
  { port, host = '127.0.0.1', adminToken: wanted }: ServeOptions,
  patience: Patience,
): Promise<RunningGateway> {
  const closing = new AbortController()
  // As many wait for it as faults hold back.
  setMaxListeners(0, closing.signal)
  const adminToken = toAdminToken(host, wanted)
  const listener = createEngineListener(engine, createLazyAdmin(engine, { adminToken }), closing.signal)
  // A caller may say with its request that no more will come.
  const server = Object.assign(createServer(toServerOptions(patience)), { httpAllowHalfOpen: true })
  /** Open connections, and the answers that each still owes. */
  const connections = new Map<Duplex, Set<ServerResponse>>()
  /** Connections on which nothing more can come: the caller has said so, or something came that is not HTTP. */
  const broken = new WeakSet<Duplex>()
  let isClosing = false

  /** Ends a connection. A caller that does not close it as well would keep it for ever. */
  const hangUp = (socket: Duplex, last = ''): void => {
    if (socket.destroyed) return
    socket.end(last)
    const timer = setTimeout(() => socket.destroy(), patience.arrival)
    socket.once('close', () => clearTimeout(timer))
  }

  /** Answers what is not a request, when nothing that came before it is owed an answer. */
  const answerBroken = (socket: Duplex, status: BrokenStatus): void => {
    if (isOwed(socket)) return
    if (socket.writable) hangUp(socket, toBrokenReply(status))
    else socket.destroy()
  }

  /** Whether a whole request still waits for its answer; one that was cut off never will be whole. */
  const isOwed = (socket: Duplex): boolean => [...(connections.get(socket) ?? [])].some(({ req }) => req.complete)

  const answer: RequestListener = (request, response) => {
    const { socket } = request
    const owed = connections.get(socket)
    if ((owed?.size ?? 0) >= mostOwed) {
      socket.destroy()
      return
    }
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
      // Node would wait for the rest of a body behind an upgrade that it does not make.
      if (!isOwed(socket)) hangUp(socket)
    })
    socket.once('close', () => {
      connections.delete(socket)
      // Node tells the one whose turn it is; those behind it would wait as long as a fault holds them.
      for (const response of owed) if (response.socket === null) response.emit('close')
    })
  })
  server.on('request', answer)
  server.on('checkExpectation', answer)
  server.on('connect', (_, socket) => {
    broken.add(socket)
    // Node has taken its own listeners off, and reads no more.
    socket.once('error', () => socket.destroy()).resume()
    answerBroken(socket, 405)
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    broken.add(socket)
    if (error.code === 'ECONNRESET') socket.destroy()
    // Whole requests before the broken part come first: a body longer than its Content-Length looks so.
    else answerBroken(socket, brokenRequests[error.code ?? ''] ?? 400)
  })

  await listen(server, port, host)
  const { port: taken } = server.address() as AddressInfo
  let isOut = false
  engine.faults.onOutage(async (out) => {
    isOut = out
    // What is connected already stays until its answer is there; nobody new gets in.
    if (out) server.close()
    // Somebody may have taken the port meanwhile, and give it back.
    while (!isOut && !isClosing && !(await listen(server, taken, host).then(isDone, isFailed)))
      await wait(betweenTries, closing.signal)
  })
  const url = `http://${toAuthority(host)}:${taken}`
  return {
    url,
    admin: url + adminPrefix,
    ...(adminToken !== undefined && { adminToken }),
    close: () =>
      new Promise((resolve) => {
        isClosing = true
        closing.abort()
        const timer = setTimeout(() => {
          // Node's own closeAllConnections() has forgotten those that asked for a tunnel.
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

const isDone = () => true
const isFailed = () => false

/** Between tries to get a port back, in ms. */
const betweenTries = 200

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host)
  // Rejects with the error of node:net.
  await once(server, 'listening')
}

/** The name under which a caller on this machine reaches the server. */
function toAuthority(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

type BrokenStatus = 400 | 405 | 408 | 413 | 431

const brokenRequests: Readonly<Record<string, BrokenStatus>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** The answer to what is not a request, in the gateway's shape: there is nothing to hand to the engine. */
function toBrokenReply(status: BrokenStatus): string {
  const body = JSON.stringify({
    submitTimeUtc: `${new Date().toISOString().slice(0, 19)}Z`,
    status: String(status),
    errorInformation: { reason: 'BAD_REQUEST', message: `${STATUS_CODES[status]}.` },
  })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/hal+json',
    'connection: close',
    `content-length: ${Buffer.byteLength(body)}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${body}`
}
