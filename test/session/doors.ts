import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Gateway, Options, Package } from './package.ts'

/** A request. Defaults: those of a payment. An empty body means none. */
export interface Asked {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** Everything received: the raw bytes from a socket; status, headers and body from `fetch`. */
export interface Answer {
  readonly head: readonly string[]
  readonly body: string
  /** `whole`, or the reason of the cut: `closed`, `silence`, an error code. */
  readonly end: string
}

/** A gateway, and a way to it. */
export interface Door {
  readonly gateway: Gateway
  send(asked: Asked): Promise<Answer>
  /** Sends raw bytes and waits for the end of the connection. Only with a socket. */
  sendRaw?(bytes: string): Promise<Answer>
  close(): Promise<void>
}

export type OpenDoor = (options: Options) => Promise<Door>

export const host = 'apitest.cybersource.com'

const toText = (bytes: Buffer): string => {
  const text = bytes.toString('utf8')
  return Buffer.from(text).equals(bytes) ? text : `base64 ${bytes.toString('base64')}`
}

/** Errors as callers can distinguish them. */
function toEnd(error: unknown): string {
  const { name, message, cause } = error as Error & { readonly cause?: NodeJS.ErrnoException }
  return `${name}: ${message}${cause === undefined ? '' : `, ${cause.code}: ${cause.message}`}`
}

/** A door in this process. */
const openWeb = (gateway: Gateway, send: (url: string, init: RequestInit) => Promise<Response>): Door => ({
  gateway,
  close: gateway.close,
  async send({ method = 'POST', path = '/pts/v2/payments', headers = {}, body = '' }) {
    const chunks: Uint8Array[] = []
    let head: string[] = []
    let end = 'whole'
    try {
      const init = {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(body.length > 0 && { body: body as BodyInit }),
      }
      const response = await send(`https://${host}${path}`, init)
      const fields = [...response.headers].map(([name, value]) => `${name}: ${value}`)
      head = [`${response.type} ${response.status} ${response.statusText}`, ...fields]
      const pieces = (response.body ?? []) as AsyncIterable<Uint8Array> | never[]
      for await (const piece of pieces) chunks.push(piece)
    } catch (error) {
      end = toEnd(error)
    }
    return { head, body: toText(Buffer.concat(chunks)), end }
  },
})

/** A door on a port. `prefix` is the mount path of the gateway. */
function openPort(gateway: Gateway, port: number, prefix: string, close: () => Promise<unknown>): Door {
  return {
    gateway,
    close: async () => {
      await close()
    },
    send({ method = 'POST', path = '/pts/v2/payments', headers = {}, body = '' }) {
      const fields = { host, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers }
      const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`)
      const head = [`${method} ${prefix}${path} HTTP/1.1`, ...lines, '', ''].join('\r\n')
      return exchange(port, Buffer.concat([Buffer.from(head), Buffer.from(body)]), method === 'HEAD')
    },
    sendRaw: (bytes) => exchange(port, Buffer.from(bytes.replaceAll('PREFIX', prefix))),
  }
}

const longestSilence = 3_000

/** Sends bytes over a new connection. If `isHead` is undefined, the reply ends with the connection. */
function exchange(port: number, bytes: Buffer, isHead?: boolean): Promise<Answer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const read = () => {
      const all = Buffer.concat(chunks)
      const middle = all.indexOf('\r\n\r\n')
      const head = middle < 0 ? all : all.subarray(0, middle)
      return {
        head: head.toString('latin1').split('\r\n'),
        body: middle < 0 ? all.subarray(0, 0) : all.subarray(middle + 4),
        middle,
      }
    }
    const isWhole = (): boolean => {
      const { head, body, middle } = read()
      if (isHead === undefined || middle < 0) return false
      const length = head.find((line) => /^content-length:/i.test(line))?.split(':')[1]
      return isHead || (length !== undefined && body.byteLength >= Number(length))
    }
    const finish = (end: string): void => {
      clearTimeout(timer)
      socket.destroy()
      const { head, body } = read()
      resolve({ head, body: toText(body), end })
    }
    const timer = setTimeout(() => finish('silence'), longestSilence)
    const socket = connect(port, '127.0.0.1')
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      if (isWhole()) finish('whole')
    })
    socket.on('end', () => finish('closed'))
    socket.on('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.message))
    socket.write(bytes)
  })
}

/** A custom server with the gateway in it. */
async function openServer(gateway: Gateway, listener: RequestListener, prefix: string): Promise<Door> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return openPort(gateway, (server.address() as AddressInfo).port, prefix, () => {
    server.closeAllConnections()
    server.close()
    return gateway.close()
  })
}

/** Every way to a gateway of a package, by name. */
export const toDoors = ({ index, web, node, express, msw, mount }: Package): Readonly<Record<string, OpenDoor>> => ({
  async fetch(options) {
    const gateway = await index.createGateway(options)
    return openWeb(gateway, gateway.fetch)
  },
  async 'handle, web build'(options) {
    const gateway = await web.createGateway(options)
    return openWeb(gateway, (url, init) => gateway.handle(new Request(url, init)))
  },
  async http(options) {
    const gateway = await node.startGateway(options)
    return openPort(gateway, Number(new URL(gateway.url ?? '').port), '', gateway.close)
  },
  async listener({ adminToken, ...options }) {
    const gateway = await index.createGateway(options)
    return openServer(gateway, node.createListener(gateway, { adminToken }), '')
  },
  async express({ adminToken, ...options }) {
    const gateway = await index.createGateway(options)
    return openServer(gateway, mount('/cybersource', express.createApp(gateway, { adminToken })), '/cybersource')
  },
  async msw(options) {
    const gateway = await msw.setupGateway({ ...options, onUnhandledRequest: 'error' })
    gateway.listen?.()
    return openWeb(gateway, (url, init) => globalThis.fetch(url, init))
  },
})
