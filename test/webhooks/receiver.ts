import { createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request that a receiver got. */
export interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: events have any form.
  readonly body: any
}

/**
 * A receiver as the vendor describes one: the header has a time in ms, the id of a key and a signature, which is
 * HMAC-SHA256 of the time, a point and the payload, by the decoded key. Written without the helper of the client.
 */
export function isGenuine(
  { headers, text }: Pick<Received, 'headers' | 'text'>,
  keys: Readonly<Record<string, string>>,
  now: number,
): boolean {
  const [t = '', keyId = '', ...sig] = String(headers['v-c-signature'])
    .split(';')
    .map((part) => part.slice(part.indexOf('=') + 1))
  const key = Buffer.from(keys[keyId] ?? '', 'base64')
  const want = createHmac('sha256', key).update(`${t}.${text}`).digest()
  const given = Buffer.from(sig[0] ?? '', 'base64')
  const isRecent = Math.abs(now - Number(t)) <= 60 * 60_000
  return key.length > 0 && isRecent && given.length === want.length && timingSafeEqual(given, want)
}

export type Respond = (response: ServerResponse, received: Received) => void

const accept: Respond = (response) => void response.writeHead(200).end()

/** Starts a receiver on a free port. It answers 200 until told otherwise. */
export async function startReceiver() {
  const got: Received[] = []
  let respond = accept
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8')
      const received = {
        path: request.url ?? '',
        headers: request.headers,
        text,
        body: text === '' ? undefined : JSON.parse(text),
      }
      got.push(received)
      respond(response, received)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook`,
    health: `http://127.0.0.1:${port}/health`,
    port,
    got,
    /** Events, without the pings. */
    events: () => got.filter(({ text }) => text !== ''),
    answer(next: Respond | number) {
      respond = typeof next === 'number' ? (response) => void response.writeHead(next).end() : next
    },
    reset() {
      got.length = 0
      respond = accept
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>
