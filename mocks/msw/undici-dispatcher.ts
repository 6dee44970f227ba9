import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Duplex } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Gateway } from '../gateway/gateway.ts'

/** The used part of undici's `Dispatcher`, the same in versions 5 to 7. */
interface Dispatcher {
  dispatch(options: { readonly origin?: string | URL }, handler: unknown): boolean
  close?(): Promise<void>
}

type AgentConstructor = new (options: {
  connect(options: unknown, done: (error: Error | null, socket: Duplex) => void): void
}) => Dispatcher

/** Where every copy of undici keeps its global dispatcher, Node's own copy too. */
const places = [Symbol.for('undici.globalDispatcher.1'), Symbol.for('undici.globalDispatcher.2')]

const globals = globalThis as unknown as Record<symbol, Dispatcher | undefined>

/**
 * Lets undici's global dispatchers answer for these hosts: `fetch` and `request` of the npm package, which msw does not
 * see. Their connections lead to a server without a port. Returns a function that puts the old dispatchers back.
 */
export function interceptUndici(
  gateway: Pick<Gateway, 'handle'>,
  isIntercepted: (host: string) => boolean,
): () => void {
  // Node sets its dispatcher when the first of its web classes is used.
  void globalThis.Headers
  const server = createServer((request, response) => void answer(gateway, request, response))
  const restores = places.flatMap((place) => {
    const previous = globals[place]
    if (previous === undefined) return []
    const Agent = previous.constructor as AgentConstructor
    const ours = new Agent({
      connect: (_, done) => {
        const [client, far] = makePair()
        server.emit('connection', far)
        // undici 7.30 misses a connection that is there at once.
        queueMicrotask(() => done(null, client))
      },
    })
    const dispatcher: Dispatcher = Object.assign(Object.create(previous), {
      dispatch: (options, handler) =>
        (isIntercepted(hostOf(options.origin)) ? ours : previous).dispatch(options, handler),
    } satisfies Dispatcher)
    globals[place] = dispatcher
    return [
      () => {
        if (globals[place] === dispatcher) globals[place] = previous
        // Replies that still come are read to their end.
        void ours.close?.()
      },
    ]
  })
  return () => {
    for (const restore of restores) restore()
  }
}

const hostOf = (origin: string | URL | undefined): string =>
  origin !== undefined && URL.canParse(origin) ? new URL(origin).hostname : ''

/** Answers a request as `fetch` would have sent it. */
async function answer(gateway: Pick<Gateway, 'handle'>, request: IncomingMessage, response: ServerResponse) {
  const { method = 'GET', url = '/', headers } = request
  try {
    const bytes = await buffer(request)
    const reply = await gateway.handle(
      new Request(`https://${headers.host}${url}`, {
        method,
        headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
          value === undefined || name === 'connection' ? [] : [[name, String(value)]],
        ),
        ...(bytes.length > 0 && { body: new Uint8Array(bytes) }),
      }),
    )
    // A fault without a reply.
    if (reply.type === 'error') return void response.destroy()
    response.writeHead(reply.status, Object.fromEntries(reply.headers))
    if (reply.body !== null)
      for await (const part of reply.body as unknown as AsyncIterable<Uint8Array>) response.write(part)
    response.end()
  } catch {
    response.destroy()
  }
}

/** Two ends of a connection within this process. */
function makePair(): [Duplex, Duplex] {
  const make = (other: () => Duplex): Duplex =>
    Object.assign(
      new Duplex({
        read() {},
        write(chunk, _, done) {
          other().push(chunk)
          done()
        },
        final(done) {
          other().push(null)
          done()
        },
        destroy(error, done) {
          if (!other().destroyed) other().destroy()
          done(error)
        },
      }),
      // As a socket has them.
      { ref() {}, unref() {}, setNoDelay() {}, setKeepAlive() {}, setTimeout() {} },
    )
  const near: Duplex = make(() => far)
  const far: Duplex = make(() => near)
  return [near, far]
}
