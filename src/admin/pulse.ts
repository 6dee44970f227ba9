/** How many requests there were, and how long they took. */
export interface Beat {
  readonly seconds: number
  readonly requests: number
  /** Ms, of the newest 1,000; null: there was no request. */
  readonly took: { readonly median: number; readonly p95: number; readonly most: number } | null
}

const mostSamples = 1_000

/** Counts requests from beat to beat. The clock is the machine's. */
export function createPulse(now: () => number = () => performance.now()) {
  let began = Number.NEGATIVE_INFINITY
  let requests = 0
  const samples: number[] = []
  return {
    note(ms: number): void {
      samples[requests++ % mostSamples] = ms
    },
    /** Undefined: the last beat is less than `interval` ms ago. */
    take(interval: number): Beat | undefined {
      const time = now()
      if (time - began < interval) return undefined
      const seconds = Number.isFinite(began) ? (time - began) / 1_000 : 0
      const sorted = samples.splice(0).sort((one, other) => one - other)
      const at = (part: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
      const took = sorted.length === 0 ? null : { median: at(0.5), p95: at(0.95), most: at(1) }
      const beat = { seconds: round(seconds), requests, took }
      began = time
      requests = 0
      return beat
    },
  }
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000
