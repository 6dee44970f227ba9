import { connect } from 'node:net'
import { onTestFinished } from 'vitest'
import { toSamplePayment } from '../support.ts'
import { toPaymentHead } from './raw-connection.ts'

/** Bytes from a connection, until the answer was complete or the connection ended. */
export interface Arrived {
  readonly bytes: Buffer
  /** 0 when no head arrived. */
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Number of pieces. */
  readonly pieces: number
  /** `open`, `closed` by a FIN, or `reset` by an RST. */
  readonly end: 'open' | 'closed' | 'reset'
}

/** A request on a new connection. */
export interface Asked {
  /** Resolves with a complete answer, or at the end of the connection. */
  readonly answer: Promise<Arrived>
  /** All bytes until the connection ended. */
  readonly ended: Promise<Arrived>
  /** The bytes so far. */
  sofar(): Arrived
  destroy(): void
}

/** Raw bytes of a payment, with further header lines. */
export function toPaymentBytes(reference: string, ...headers: readonly string[]): string {
  const body = JSON.stringify(toSamplePayment({ method: 'single', reference }))
  return toPaymentHead(Buffer.byteLength(body), ...headers) + body
}

/** Writes bytes to a new connection, which is closed at the end of the test. */
export function ask(url: string, request: string | Uint8Array): Asked {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const chunks: Buffer[] = []
  let end: Arrived['end'] = 'open'
  onTestFinished(() => {
    socket.destroy()
  })
  const sofar = () => toArrived(Buffer.concat(chunks), chunks.length, end)
  const ended = new Promise<Arrived>((resolve) => socket.once('close', () => resolve(sofar())))
  const answer = new Promise<Arrived>((resolve, reject) => {
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      if (isWhole(sofar())) resolve(sofar())
    })
    socket.once('end', () => {
      end = 'closed'
      resolve(sofar())
    })
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET') end = 'reset'
      if (end === 'reset') resolve(sofar())
      else reject(error)
    })
  })
  // A test may only read `sofar()`.
  answer.catch(() => {})
  socket.write(request)
  return { answer, ended, sofar, destroy: () => socket.destroy() }
}

/** Sends a payment on a new connection. */
export const pay = (url: string, reference: string, ...headers: readonly string[]): Asked =>
  ask(url, toPaymentBytes(reference, ...headers))

const isWhole = ({ status, headers, body }: Arrived): boolean =>
  status > 0 && Buffer.byteLength(body) >= Number(headers['content-length'])

function toArrived(bytes: Buffer, pieces: number, end: Arrived['end']): Arrived {
  const middle = bytes.indexOf('\r\n\r\n')
  if (middle < 0) return { bytes, status: 0, headers: {}, body: '', pieces, end }
  const [line = '', ...lines] = bytes.subarray(0, middle).toString('latin1').split('\r\n')
  return {
    bytes,
    status: Number(line.split(' ')[1]),
    headers: Object.fromEntries(
      lines.map((text) => [text.slice(0, text.indexOf(':')).toLowerCase(), text.slice(text.indexOf(':') + 2)]),
    ),
    body: bytes.subarray(middle + 4).toString('utf8'),
    pieces,
    end,
  }
}
