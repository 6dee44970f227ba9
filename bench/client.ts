import { connect } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import type { Prepared } from './requests.ts'

export interface Reply {
  readonly status: number
  /** Head and body. */
  readonly text: string
}

/** What sends bytes over a kept connection and looks no further into the reply than it must to find its end. */
async function openConnection(port: number) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  let received: Buffer[] = []
  let settle = (_reply?: Reply): void => undefined
  socket.on('data', (chunk: Buffer) => {
    received.push(chunk)
    const bytes = received.length === 1 ? chunk : Buffer.concat(received)
    const end = bytes.indexOf('\r\n\r\n') + 4
    const length = end < 4 ? 'none' : /content-length: *(\d+)/i.exec(bytes.toString('latin1', 0, end))?.[1]
    const isWhole =
      length === undefined ? bytes.toString('latin1').endsWith('\r\n0\r\n\r\n') : bytes.length >= end + +length
    if (!isWhole) return
    received = []
    settle({ status: Number(bytes.toString('latin1', 9, 12)), text: bytes.toString() })
  })
  socket.on('error', () => undefined).on('close', () => settle())
  const send = (bytes: Uint8Array) =>
    new Promise<Reply | undefined>((resolve) => {
      settle = resolve
      if (socket.destroyed) resolve(undefined)
      else socket.write(bytes)
    })
  return { send, close: () => socket.destroy() }
}

/**
 * Sends each request once, until all are sent or the time is over, over connections that are dealt out to the ports.
 * With a rate, in requests a second, the loop is open: a time begins when its request was due, so that waiting is part
 * of it. Without one, a request is sent as soon as a connection is free. Times are in ms, ascending; failed are replies
 * of another status than was prepared for, and connections that broke. Every `keep`th reply is returned.
 */
export async function send(
  ports: readonly number[],
  requests: Iterable<Prepared | Promise<Prepared>>,
  options: { connections?: number; seconds?: number; rate?: number; keep?: number } = {},
) {
  const { connections = 1, seconds = 3_600, rate, keep = 1 } = options
  const opened = await Promise.all(
    Array.from({ length: connections }, (_, at) => openConnection(ports[at % ports.length] ?? 0)),
  )
  const iterator = requests[Symbol.iterator]()
  const [times, replies]: [number[], Reply[]] = [[], []]
  let [taken, failed] = [0, 0]
  const start = performance.now()
  // One connection at a time waits for the next request to be due, turning with the event loop: timers are late.
  let gate: Promise<void> = Promise.resolve()
  const untilDue = (due: number) => {
    gate = gate.then(async () => {
      while (performance.now() < due) await setImmediate()
    })
    return gate
  }
  const work = async (connection: (typeof opened)[number]) => {
    while (performance.now() < start + seconds * 1000) {
      const next = iterator.next()
      if (next.done === true) break
      const due = rate === undefined ? undefined : start + (taken++ / rate) * 1000
      const { bytes, status } = await next.value
      if (due !== undefined) await untilDue(due)
      const from = due ?? performance.now()
      const reply = await connection.send(bytes)
      times.push(performance.now() - from)
      if (reply?.status !== status) failed++
      if (reply === undefined) break
      if (times.length % keep === 0) replies.push(reply)
    }
    connection.close()
  }
  await Promise.all(opened.map(work))
  const elapsed = (performance.now() - start) / 1000
  return { times: times.sort((a, b) => a - b), replies, failed, elapsed }
}

/** Of values in ascending order: the smallest that `part` of them do not exceed. */
export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN

export const median = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  )
