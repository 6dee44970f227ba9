import type { Delivery, DeliveryMode, GatewayReply } from '../../src/request/gateway-request.ts'
import { cutInPieces, wait } from './wait.ts'
import { isBodiless, toResponse } from './web-exchange.ts'

/** Result of a request in this process: a response, or the error that a network would have caused. */
export type Delivered = { readonly response: Response } | { readonly failure: () => Error }

/** Causes of the `TypeError` that Node's `fetch` throws, by which clients tell failures apart. */
const failures = {
  reset: () => toSystemError('read ECONNRESET', { code: 'ECONNRESET', syscall: 'read' }),
  close: () => toSystemError('other side closed', { code: 'UND_ERR_SOCKET' }),
  refuse: () => toSystemError('connect ECONNREFUSED', { code: 'ECONNREFUSED', syscall: 'connect' }),
} as const satisfies Partial<Record<DeliveryMode, () => Error>>

const toSystemError = (message: string, details: object) => Object.assign(new Error(message), details)

/**
 * Delivers a reply within this process, with network faults. Aborting `closing` ends all waits.
 */
export async function deliver(
  reply: GatewayReply,
  { method, signal }: Pick<Request, 'method' | 'signal'>,
  closing: AbortSignal,
): Promise<Delivered> {
  const { delivery } = reply
  if (delivery === undefined) return { response: toResponse(reply, method) }
  const { mode, delay } = delivery
  if (mode === 'drip') return { response: toStreamed(reply, method, drip(reply, delivery, signal, closing)) }
  await wait(delay, signal, closing)
  if (signal.aborted) return { failure: () => signal.reason }
  switch (mode) {
    case 'answer':
      return { response: toResponse(reply, method) }
    case 'truncate':
      return { response: toStreamed(reply, method, truncate(reply)) }
    case 'silence':
      return { failure: failures.close }
    default:
      return { failure: failures[mode] }
  }
}

const utf8 = new TextEncoder()

/** A response with a streamed body. */
function toStreamed(reply: GatewayReply, method: string, chunks: AsyncGenerator<Uint8Array>): Response {
  const { status, headers } = toResponse(reply, method)
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })
  return new Response(isBodiless(status, method) ? null : stream, { status, headers })
}

async function* drip(
  { body }: GatewayReply,
  { delay }: Delivery,
  signal: AbortSignal,
  closing: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const parts = cutInPieces(utf8.encode(body))
  for (const part of parts) {
    await wait(delay / parts.length, signal, closing)
    signal.throwIfAborted()
    yield part
  }
}

async function* truncate({ body }: GatewayReply): AsyncGenerator<Uint8Array> {
  const bytes = utf8.encode(body)
  yield bytes.subarray(0, Math.floor(bytes.byteLength / 2))
  throw new TypeError('terminated', { cause: failures.close() })
}
