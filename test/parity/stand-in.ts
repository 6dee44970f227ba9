import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** Changes planted in the replies of a gateway. Everything else stays as the gateway sends it. */
export interface Plant {
  readonly status?: number
  /** Merged over the gateway's; `undefined` removes a header. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  /** Makes another body from the gateway's parsed JSON. */
  readonly body?: (body: Json) => unknown
  /** Makes another text from the gateway's, or from that of `body`. */
  readonly text?: (text: string) => string
  /** Wait before the reply, in ms; `never` delays it until the stand-in is closed. */
  readonly delay?: number | 'never'
  /** Breaks the connection before the reply, or in the middle of it. */
  readonly breaks?: 'before' | 'within'
}

// biome-ignore lint/suspicious/noExplicitAny: a plant reaches into replies of any kind.
export type Json = any

export interface StandIn {
  readonly url: string
  close(): Promise<void>
}

/**
 * Starts a server on loopback that answers like the gateway behind it, except for the planted changes. It stands for
 * CyberSource's test system, which no test may call.
 * @example const standIn = await startStandIn(gateway.url, { status: 200 })
 */
export async function startStandIn(gatewayUrl: string, plant: Plant = {}): Promise<StandIn> {
  const server = createServer(async (incoming, outgoing) => {
    // CyberSource has no such path.
    if (incoming.url?.startsWith('/__admin')) return void outgoing.writeHead(404).end()
    if (plant.delay === 'never') return
    try {
      await answer(await forward(incoming, gatewayUrl), outgoing, plant)
    } catch {
      // The gateway broke the connection, so the stand-in does too.
      outgoing.destroy()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface Forwarded {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly text: string
}

/** Forwards the request unchanged, `Host` included: it is signed. */
async function forward(incoming: IncomingMessage, gatewayUrl: string): Promise<Forwarded> {
  const body = await buffer(incoming)
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const { method, rawHeaders } = incoming
    const sent = request(new URL(incoming.url ?? '/', gatewayUrl), { ...(method && { method }), headers: rawHeaders })
    sent.once('response', resolve).once('error', reject).end(body)
  })
  const text = (await buffer(response)).toString()
  return { status: response.statusCode ?? 0, headers: response.headers as Forwarded['headers'], text }
}

async function answer(reply: Forwarded, outgoing: ServerResponse, plant: Plant): Promise<void> {
  const { status, headers = {}, body, text = (same) => same, delay = 0, breaks } = plant
  if (breaks === 'before') return void outgoing.socket?.resetAndDestroy()
  if (typeof delay === 'number' && delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
  const bytes = Buffer.from(text(body === undefined ? reply.text : JSON.stringify(body(JSON.parse(reply.text)))))
  const sent = Object.entries({ ...reply.headers, 'content-length': String(bytes.byteLength), ...headers })
  // Otherwise node would add its own.
  if ('date' in headers && headers['date'] === undefined) outgoing.sendDate = false
  outgoing.writeHead(
    status ?? reply.status,
    Object.fromEntries(sent.filter(([name, value]) => value !== undefined && !hopByHop.has(name))),
  )
  if (breaks !== 'within') return void outgoing.end(bytes)
  outgoing.write(bytes.subarray(0, bytes.byteLength / 2), () => outgoing.destroy())
}

/** Headers of one connection, not of the reply. */
const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding'])
