import { connect } from 'node:net'
import { onTestFinished } from 'vitest'
import { type CollectedText, collectText } from './collect-text.ts'

/** A TCP connection without an HTTP client in between. */
export interface RawConnection extends CollectedText {
  write(data: string | Uint8Array): void
  /** Goes away without a word. */
  destroy(): void
}

/** Connects to the server of a URL; what is still open at the end of the test is closed. */
export async function connectRaw(url: string): Promise<RawConnection> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  onTestFinished(() => {
    socket.destroy()
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  // A server may reset a connection that it has done with.
  socket.on('error', () => {})
  return {
    ...collectText(socket),
    write: (data) => {
      socket.write(data)
    },
    destroy: () => {
      socket.destroy()
    },
  }
}

/** The head of a payment request for a body of that many bytes, as text. */
export function toPaymentHead(bytes: number, ...headers: readonly string[]): string {
  return [
    'POST /pts/v2/payments HTTP/1.1',
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    `Content-Length: ${bytes}`,
    ...headers,
    '',
    '',
  ].join('\r\n')
}
