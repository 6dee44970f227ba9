/** One measurement of the gateway's process. */
export interface Sample {
  /** Sent since the logs were full. */
  readonly requests: number
  /** MB, after garbage collection. */
  readonly heap: number
  /** MB. */
  readonly rss: number
  /** Open files and sockets; absent where the system does not say. */
  readonly handles?: number
  readonly sockets: number
  /** Of plain payments since the previous sample, in ms. */
  readonly p50: number
  /** Processor time of one request since the previous sample, in µs. */
  readonly cpu: number
}

/** The result of a soak, as JSON. */
export interface SoakReport {
  /** ISO 8601. */
  readonly at: string
  readonly node: string
  readonly code: 'source' | 'built package'
  readonly caps: 'default' | 'small'
  readonly seed: number
  /** Planned requests after the logs are full. */
  readonly requests: number
  readonly connections: number
  readonly seconds: number
  /** How many requests filled the logs. */
  readonly filled: number
  /** Number of requests by kind. */
  readonly kinds: Readonly<Record<string, number>>
  /** Before the logs were filled; absent when the soak failed earlier. */
  readonly start?: Sample
  /** With full logs, then after each tenth of the requests. */
  readonly samples: readonly Sample[]
  /** Number of unexpected replies by kind. */
  readonly unexpected: Readonly<Record<string, number>>
  /** Why the soak ended early. */
  readonly failure?: string
}

/** One goal of the soak. */
export interface Finding {
  readonly name: string
  readonly goal: string
  readonly measured: string
  /** Absent when it could not be measured. */
  readonly holds?: boolean
}

export const limits = {
  /** MB, compared with the first sample with full logs. */
  growth: 20,
  /** Bytes a request: the slope of the heap. */
  leak: 50,
  /** With fewer requests, the slope means nothing. */
  leastForLeak: 20_000,
  /** Processor time of the last tenth divided by that of the first. A short soak runs on busy machines. */
  slowdown: { default: 1.5, small: 2 },
  /** The same of p50, which other programs on the machine raise. A short soak does not judge it. */
  wait: { default: 5, small: Number.POSITIVE_INFINITY },
} as const

/** Compares a report with the goals. Goals that were not reached are left out. */
export function judge(report: SoakReport): readonly Finding[] {
  const { start, samples, failure, kinds, unexpected, caps } = report
  const [full, first] = samples
  const last = samples.at(-1)
  const findings = [toFinding('end', 'sends all of its requests', failure ?? 'all sent', failure === undefined)]
  if (full !== undefined && first !== undefined) findings.push(...judgeHeap(report, full))
  if (start !== undefined && last !== undefined) {
    const areKnown = start.handles !== undefined && last.handles !== undefined
    findings.push(
      toFinding(
        'handles',
        'open files and sockets as at the start',
        areKnown ? `${start.handles} at the start, ${last.handles} at the end` : 'this system does not tell',
        areKnown ? Number(last.handles) <= Number(start.handles) : undefined,
      ),
      toFinding(
        'sockets',
        'connections as at the start, when the callers have gone',
        `${start.sockets} at the start, ${last.sockets} at the end`,
        last.sockets <= start.sockets,
      ),
    )
  }
  if (first !== undefined && last !== undefined) {
    const slowdown = limits.slowdown[caps]
    const wait = limits.wait[caps]
    findings.push(
      toFinding(
        'speed',
        `no slower: processor time of a request at most ${slowdown} ×${wait < Number.POSITIVE_INFINITY ? `, p50 at most ${wait} ×` : ''} that of the first tenth`,
        `${first.cpu.toFixed(0)} µs, then ${last.cpu.toFixed(0)} µs; p50 ${first.p50.toFixed(2)} ms, then ${last.p50.toFixed(2)} ms`,
        last.cpu <= first.cpu * slowdown && last.p50 <= first.p50 * wait,
      ),
    )
  }
  const wrong = Object.entries(unexpected).map(([what, count]) => `${what} × ${count}`)
  const isSent = Object.keys(kinds).length > 0
  return [
    ...findings,
    toFinding(
      'answers',
      'no unexpected answer',
      isSent ? wrong.join(', ') || 'none' : 'nothing was sent',
      isSent ? wrong.length === 0 : undefined,
    ),
  ]
}

export const allHold = (findings: readonly Finding[]): boolean => findings.every(({ holds }) => holds !== false)

const toFinding = (name: string, goal: string, measured: string, holds: boolean | undefined): Finding => ({
  name,
  goal,
  measured,
  ...(holds !== undefined && { holds }),
})

function judgeHeap({ requests, samples }: SoakReport, full: Sample): readonly Finding[] {
  const growth = Math.max(...samples.map(({ heap }) => heap)) - full.heap
  const isEnough = requests >= limits.leastForLeak
  const leak = toSlope(samples) * 1e6
  return [
    toFinding(
      'heap',
      `heap within ${limits.growth} MB of what it was when the logs had filled`,
      `${growth.toFixed(1)} MB more at the most`,
      growth <= limits.growth,
    ),
    toFinding(
      'leak',
      `heap rises by less than ${limits.leak} bytes a request`,
      isEnough ? `${leak.toFixed(1)} bytes` : 'too few requests to tell',
      isEnough ? leak < limits.leak : undefined,
    ),
  ]
}

/** The slope of the heap in MB a request, by least squares. */
export function toSlope(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number) => samples.reduce((sum, one) => sum + of(one), 0) / samples.length
  const [middle, height] = [mean(({ requests }) => requests), mean(({ heap }) => heap)]
  const along = mean(({ requests }) => (requests - middle) ** 2)
  return along === 0 ? 0 : mean(({ requests, heap }) => (requests - middle) * (heap - height)) / along
}
