import { once } from 'node:events'
import type { OutgoingHttpHeader, ServerResponse } from 'node:http'
import type { DeliveryMode, GatewayReply } from '../../src/request/gateway-request.ts'
import { cutInPieces, wait } from '../gateway/wait.ts'

type Deliverer = (response: ServerResponse, reply: GatewayReply, headers: OutgoingHttpHeader[]) => void

/** What becomes of a connection, by the mode of a delivery whose wait is over. */
const deliverers: Readonly<Record<Exclude<DeliveryMode, 'drip'>, Deliverer>> = {
  answer: (response, { status, body }, headers) => response.writeHead(status, headers).end(body),
  reset: ({ socket }) => socket?.resetAndDestroy(),
  // On a connection that was there before, the gateway cannot be out of reach.
  refuse: ({ socket }) => socket?.resetAndDestroy(),
  close: ({ socket }) => socket?.destroySoon(),
  silence: ({ socket }) => socket?.destroySoon(),
  truncate(response, { status, body }, headers) {
    const bytes = Buffer.from(body)
    const half = bytes.subarray(0, Math.floor(bytes.byteLength / 2))
    response.writeHead(status, headers).write(half, () => response.socket?.destroySoon())
  },
}

/** Delivers a reply as a fault of the network wants it. A caller that has gone away is waited for no longer. */
export async function deliverLater(
  reply: GatewayReply,
  headers: OutgoingHttpHeader[],
  response: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  const { mode, delay } = reply.delivery ?? { mode: 'answer', delay: 0 }
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  if (mode === 'drip') {
    response.writeHead(reply.status, headers).flushHeaders()
    const pieces = cutInPieces(Buffer.from(reply.body))
    for (const piece of pieces) {
      await wait(delay / pieces.length, gone.signal, closing)
      response.write(piece)
    }
    response.end()
    return
  }
  await wait(delay, gone.signal, closing)
  // Behind an answer that is still due on the same connection, a response has no socket yet.
  if (response.socket === null && !gone.signal.aborted)
    await once(response, 'socket', { signal: gone.signal }).catch(() => {})
  if (!gone.signal.aborted) deliverers[mode](response, reply, headers)
}
