/** What was seen of the gateway's process at one time. */
export interface Sample {
  /** Sent since the logs were full. */
  readonly requests: number
  /** MB, after garbage collection. */
  readonly heap: number
  /** MB. */
  readonly rss: number
  /** Open files and sockets; absent where the system does not tell. */
  readonly handles?: number
  readonly sockets: number
  /** Of plain payments since the sample before, in ms. */
  readonly p50: number
  /** Processor time of the gateway's process for a request since the sample before, in µs. */
  readonly cpu: number
}

/** What a soak leaves behind, as JSON. */
export interface SoakReport {
  /** ISO 8601. */
  readonly at: string
  readonly node: string
  readonly code: 'source' | 'built package'
  readonly caps: 'default' | 'small'
  readonly seed: number
  /** How many were to be sent once the logs were full. */
  readonly requests: number
  readonly connections: number
  readonly seconds: number
  /** How many it took to fill the logs. */
  readonly filled: number
  /** How many of each kind were sent in all. */
  readonly kinds: Readonly<Record<string, number>>
  /** Before the logs were filled; absent when it did not come so far. */
  readonly start?: Sample
  /** With full logs, then after each tenth of the requests. */
  readonly samples: readonly Sample[]
  /** Answers that should not have come, and how many. */
  readonly unexpected: Readonly<Record<string, number>>
  /** Why it ended before all was sent. */
  readonly failure?: string
}

/** One thing that must hold. */
export interface Finding {
  readonly name: string
  readonly goal: string
  readonly measured: string
  /** Absent: it could not be measured. */
  readonly holds?: boolean
}

export const limits = {
  /** MB, over what it was when the logs had filled. */
  growth: 20,
  /** Bytes a request, as the straight line through all samples rises. */
  leak: 50,
  /** Requests below which a line through the samples says nothing. */
  leastForLeak: 20_000,
  /** Processor time of the last tenth beside that of the first; a short soak is for machines with other things to do. */
  slowdown: { default: 1.5, small: 2 },
  /** Of the time that a caller waits, which another program on the machine makes longer. */
  wait: 5,
} as const

/** Judges a soak; what was not reached is not judged. */
export function judge(report: SoakReport): readonly Finding[] {
  const { start, samples, failure } = report
  const [full, first] = samples
  const last = samples.at(-1)
  return [
    finding('end', 'sends all of its requests', failure ?? 'all sent', failure === undefined),
    ...(full === undefined || last === undefined || first === undefined ? [] : judgeHeap(report, full)),
    ...(start === undefined || last === undefined ? [] : [judgeHandles(start, last), judgeSockets(start, last)]),
    ...(first === undefined || last === undefined ? [] : [judgeSpeed(report, first, last)]),
    judgeAnswers(report),
  ]
}

export const allHold = (findings: readonly Finding[]): boolean => findings.every(({ holds }) => holds !== false)

const finding = (name: string, goal: string, measured: string, holds: boolean): Finding => ({
  name,
  goal,
  measured,
  holds,
})

function judgeHeap({ requests, samples }: SoakReport, full: Sample): readonly Finding[] {
  const growth = Math.max(...samples.map(({ heap }) => heap)) - full.heap
  const within = finding(
    'heap',
    `heap within ${limits.growth} MB of what it was when the logs had filled`,
    `${growth.toFixed(1)} MB more at the most`,
    growth <= limits.growth,
  )
  const goal = `heap rises by less than ${limits.leak} bytes a request`
  if (requests < limits.leastForLeak) return [within, { name: 'leak', goal, measured: 'too few requests to tell' }]
  const leak = toSlope(samples) * 1e6
  return [within, finding('leak', goal, `${leak.toFixed(1)} bytes`, leak < limits.leak)]
}

/** MB a request, by least squares. */
export function toSlope(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number) => samples.reduce((sum, one) => sum + of(one), 0) / samples.length
  const [middle, height] = [mean(({ requests }) => requests), mean(({ heap }) => heap)]
  const along = mean(({ requests }) => (requests - middle) ** 2)
  return along === 0 ? 0 : mean(({ requests, heap }) => (requests - middle) * (heap - height)) / along
}

function judgeAnswers({ kinds, unexpected }: SoakReport): Finding {
  const goal = 'no unexpected answer'
  if (Object.keys(kinds).length === 0) return { name: 'answers', goal, measured: 'nothing was sent' }
  const wrong = Object.entries(unexpected).map(([what, count]) => `${what} × ${count}`)
  return finding('answers', goal, wrong.join(', ') || 'none', wrong.length === 0)
}

function judgeHandles(start: Sample, last: Sample): Finding {
  const goal = 'open files and sockets as at the start'
  if (start.handles === undefined || last.handles === undefined)
    return { name: 'handles', goal, measured: 'this system does not tell' }
  return finding(
    'handles',
    goal,
    `${start.handles} at the start, ${last.handles} at the end`,
    last.handles <= start.handles,
  )
}

const judgeSockets = (start: Sample, last: Sample): Finding =>
  finding(
    'sockets',
    'connections as at the start, when the callers have gone',
    `${start.sockets} at the start, ${last.sockets} at the end`,
    last.sockets <= start.sockets,
  )

/** Another program on the machine makes callers wait; it does not make a request need more of the processor. */
function judgeSpeed({ caps }: SoakReport, first: Sample, last: Sample): Finding {
  const { wait } = limits
  const slowdown = limits.slowdown[caps]
  return finding(
    'speed',
    `no slower: processor time of a request at most ${slowdown} ×, p50 at most ${wait} × that of the first tenth`,
    `${first.cpu.toFixed(0)} µs, then ${last.cpu.toFixed(0)} µs; p50 ${first.p50.toFixed(2)} ms, then ${last.p50.toFixed(2)} ms`,
    last.cpu <= first.cpu * slowdown && last.p50 <= first.p50 * wait,
  )
}
