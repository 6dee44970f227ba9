import { connect } from 'node:net'
import { onTestFinished } from 'vitest'
import { type CollectedText, collectText } from './collect-text.ts'

/** A TCP connection without an HTTP client in between. */
export interface RawConnection extends CollectedText {
  write(data: string | Uint8Array): void
  /** Disconnects. */
  destroy(): void
}

/** Connects to the server of a URL until the end of the test. */
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
  // A server may reset a finished connection.
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

/** Head of a payment request, for a body of so many bytes. */
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
