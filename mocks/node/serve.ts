import { createServer, type RequestListener, type Server, STATUS_CODES } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { adminPrefix } from '../../src/admin/admin.ts'
import type { Engine } from '../../src/engine.ts'
import { createListener } from './listener.ts'

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** Default 127.0.0.1. */
  readonly host?: string
}

export interface RunningGateway {
  /** Base URL, without a slash at its end. */
  readonly url: string
  /** Base URL of the admin API. */
  readonly admin: string
  /** Finishes what is in flight, for five seconds at the most, then closes. Idle connections are closed at once. */
  close(): Promise<void>
}

/** The longest that a request may take to arrive, in ms. */
const longestArrival = 30_000
/** The longest that closing waits for requests in flight, in ms. */
const longestClosing = 5_000

/**
 * Serves an engine over HTTP.
 *
 * @throws the error of node:net, such as EADDRINUSE, when it cannot listen.
 */
export async function serve(engine: Engine, { port, host = '127.0.0.1' }: ServeOptions): Promise<RunningGateway> {
  const server = createServer(
    {
      requestTimeout: longestArrival,
      headersTimeout: longestArrival,
      connectionsCheckingInterval: 5_000,
      keepAliveTimeout: 30_000,
    },
    createListener(engine, createLazyAdmin(engine)),
  )
  server.on('clientError', answerBrokenRequest)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const url = `http://${toAuthority(host)}:${(server.address() as AddressInfo).port}`
  return { url, admin: url + adminPrefix, close: () => close(server) }
}

/** Express is loaded with the first admin request: payments do not wait for it. */
function createLazyAdmin(engine: Engine): RequestListener {
  let app: Promise<RequestListener> | undefined
  return (request, response) => {
    app ??= import('../express/admin-app.ts').then(({ createAdminApp }) => createAdminApp(engine))
    app.then((answer) => answer(request, response))
  }
}

/** The name under which a caller on this machine reaches the server. */
function toAuthority(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), longestClosing)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}

const brokenRequests: Readonly<Record<string, 408 | 413 | 431>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** Answers what is not HTTP in the gateway's shape, as there is no request to hand to the engine. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const status = brokenRequests[error.code ?? ''] ?? 400
  const body = JSON.stringify({
    submitTimeUtc: `${new Date().toISOString().slice(0, 19)}Z`,
    status: String(status),
    errorInformation: { reason: 'BAD_REQUEST', message: `${STATUS_CODES[status]}.` },
  })
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/hal+json\r\nconnection: close\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}
