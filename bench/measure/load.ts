import autocannon from 'autocannon'
import { quantile } from './statistics.ts'

/** What came of one load on one server. */
export interface Load {
  /** Answers of 2xx. */
  readonly requests: number
  readonly requestsPerSecond: number
  /** µs */
  readonly p50: number
  /** µs */
  readonly p99: number
  /** From the first request to the last answer, in µs. */
  readonly elapsed: number
  /** Answers that were not 2xx, by status. */
  readonly refused: Readonly<Record<string, number>>
  /** Requests whose connection broke, or whose answer did not come within ten seconds. */
  readonly unanswered: number
}

/** What is sent. */
export interface Sent {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** For how long: requests, or seconds. */
export type Until = { readonly amount: number } | { readonly duration: number }

/**
 * Keeps connections busy, each with one request at a time. Each takes its own share of what is to be sent, over
 * and over.
 */
export async function load(url: string, requests: readonly Sent[], connections: number, until: Until): Promise<Load> {
  const latencies: number[] = []
  const refused: Record<string, number> = {}
  let started = performance.now()
  let ended = started
  let client = 0
  const options: autocannon.Options = {
    url,
    connections,
    sampleInt: 50,
    ...until,
    setupClient(one) {
      const share = client++ % connections
      one.setRequests(requests.filter((_, index) => index % connections === share || requests.length < connections))
    },
  }
  const { errors, requests: counted } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
    run.once('start', () => {
      started = performance.now()
    })
    // Autocannon's own latencies are whole milliseconds.
    run.on('response', (_client, status, _bytes, milliseconds) => {
      ended = performance.now()
      if (status >= 200 && status < 300) latencies.push(milliseconds * 1000)
      else refused[status] = (refused[status] ?? 0) + 1
    })
  })
  const sorted = Float64Array.from(latencies).sort()
  const elapsed = (ended - started) * 1000
  const answered = Object.values(refused).reduce((sum, count) => sum + count, sorted.length)
  // When the time is up, each connection may still wait for one.
  const inFlight = 'duration' in until ? connections : 0
  return {
    requests: sorted.length,
    requestsPerSecond: sorted.length / (elapsed / 1_000_000),
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    elapsed,
    refused,
    // A server that ends a connection without an answer is no error to autocannon.
    unanswered: Math.max(errors, counted.sent - answered - inFlight),
  }
}

/** How many requests of a load had no answer of 2xx. */
export const countFailed = ({ refused, unanswered }: Pick<Load, 'refused' | 'unanswered'>): number =>
  Object.values(refused).reduce((sum, count) => sum + count, unanswered)
