import { paymentsPath } from '../conformance/signed.ts'
import { toSamplePayment } from '../support.ts'
import { openConnection, type RawReply, type RawRequest, toWire } from './raw-http.ts'
import { toPaymentRequest } from './requests.ts'

/** The bytes of a payment. */
export const toPayment = (reference: string, ...headers: RawRequest['headers']): Buffer =>
  toWire(toPaymentRequest(toSamplePayment({ method: 'installment', reference }), ...headers))

/** A short request that pays nothing. */
export const cheap = Buffer.from(`GET ${paymentsPath} HTTP/1.1\r\nHost: a\r\n\r\n`)

/** Clients that pay as fast as they are answered. */
export interface Load {
  /** Complete replies. */
  readonly replies: RawReply[]
  stop(): Promise<void>
}

/** Keeps `burst` pipelined payments under way on each connection, and reconnects. */
export function startLoad(
  url: string,
  { connections, burst }: { readonly connections: number; readonly burst: number },
): Load {
  const replies: RawReply[] = []
  let isOver = false
  let count = 0
  async function work(name: number): Promise<void> {
    while (!isOver) {
      const connection = await openConnection(url).catch(() => undefined)
      if (connection === undefined) return
      let result = 'answered'
      while (!isOver && result === 'answered') {
        connection.socket.write(
          Buffer.concat(Array.from({ length: burst }, () => toPayment(`load-${name}-${++count}`))),
        )
        result = await connection.until(burst, 60_000)
        replies.push(...connection.replies.splice(0))
      }
      connection.socket.destroy()
    }
  }
  const workers = Array.from({ length: connections }, (_, name) => work(name))
  return {
    replies,
    async stop() {
      isOver = true
      await Promise.all(workers)
    },
  }
}
