import { once } from 'node:events'
import type { OutgoingHttpHeader, ServerResponse } from 'node:http'
import type { DeliveryMode, GatewayReply } from '../../src/request/gateway-request.ts'
import { cutInPieces, wait } from '../gateway/wait.ts'

type Deliverer = (response: ServerResponse, reply: GatewayReply, headers: OutgoingHttpHeader[]) => void

/** Actions on a connection after the delay, by mode. */
const deliverers: Readonly<Record<Exclude<DeliveryMode, 'drip'>, Deliverer>> = {
  answer: (response, { status, body }, headers) => response.writeHead(status, headers).end(body),
  reset: ({ socket }) => socket?.resetAndDestroy(),
  // The connection exists already, so it can only be reset.
  refuse: ({ socket }) => socket?.resetAndDestroy(),
  close: ({ socket }) => socket?.destroySoon(),
  silence: ({ socket }) => socket?.destroySoon(),
  truncate(response, { status, body }, headers) {
    const bytes = Buffer.from(body)
    const half = bytes.subarray(0, Math.floor(bytes.byteLength / 2))
    response.writeHead(status, headers).write(half, () => response.socket?.destroySoon())
  },
}

/** Delivers a reply with a network fault. The wait ends when the caller disconnects. */
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
  // A pipelined response has no socket until the one before it is sent.
  if (response.socket === null && !gone.signal.aborted)
    await once(response, 'socket', { signal: gone.signal }).catch(() => {})
  if (!gone.signal.aborted) deliverers[mode](response, reply, headers)
}
