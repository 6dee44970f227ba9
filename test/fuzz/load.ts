import { paymentsPath } from '../conformance/signed.ts'
import { toSamplePayment } from '../support.ts'
import { openConnection, type RawConnection, type RawReply, toWire } from './raw-http.ts'
import { toPaymentRequest } from './to-payment-request.ts'

/** A payment as it goes over the wire, with a reference of its own. */
export const toPayment = (reference: string, ...headers: Parameters<typeof toPaymentRequest>[1][]): Buffer =>
  toWire(toPaymentRequest(toSamplePayment({ method: 'installment', reference }), ...headers))

/** Asks for the payments path, and pays nothing. */
export const cheap = Buffer.from(`GET ${paymentsPath} HTTP/1.1\r\nHost: a\r\n\r\n`)

/** Clients that pay as fast as they are answered, until they are told to stop. */
export interface Load {
  /** Every answer that came whole. */
  readonly replies: RawReply[]
  stop(): Promise<void>
}

/** `burst` requests are on their way at a time on each of the connections. */
export function startLoad(
  url: string,
  { connections, burst }: { readonly connections: number; readonly burst: number },
): Load {
  const replies: RawReply[] = []
  let isOver = false
  let count = 0
  const worker = async (name: number): Promise<void> => {
    while (!isOver) {
      const connection = await openConnection(url).catch(() => undefined)
      if (connection === undefined) return
      await payOn(connection, name)
      connection.socket.destroy()
    }
  }
  async function payOn({ socket, replies: came, until }: RawConnection, name: number): Promise<void> {
    while (!isOver) {
      socket.write(Buffer.concat(Array.from({ length: burst }, () => toPayment(`load-${name}-${++count}`))))
      const how = await until(burst, 60_000)
      replies.push(...came.splice(0))
      if (how !== 'answered') return
    }
  }
  const workers = Array.from({ length: connections }, (_, name) => worker(name))
  return {
    replies,
    async stop() {
      isOver = true
      await Promise.all(workers)
    },
  }
}
