/** When a failed delivery is repeated. Times in minutes. */
export interface RetryPolicy {
  readonly algorithm: 'ARITHMETIC' | 'GEOMETRIC'
  readonly firstRetry: number
  readonly interval: number
  readonly numberOfRetries: number
  /** Whether the subscription is suspended when all retries have failed. */
  readonly deactivateFlag: boolean
  readonly repeatSequenceCount: number
  readonly repeatSequenceWaitTime: number
}

/** Source: guide. What the flag is without a policy is not published. */
export const defaultRetryPolicy: RetryPolicy = {
  algorithm: 'ARITHMETIC',
  firstRetry: 1,
  interval: 1,
  numberOfRetries: 3,
  deactivateFlag: true,
  repeatSequenceCount: 0,
  repeatSequenceWaitTime: 0,
}

/** Limits of the sandbox; none is published. */
export const retryLimits = {
  firstRetry: { least: 1, most: 10_000 },
  interval: { least: 1, most: 10_000 },
  numberOfRetries: { least: 0, most: 10 },
  repeatSequenceCount: { least: 0, most: 10 },
  repeatSequenceWaitTime: { least: 0, most: 10_000 },
} as const satisfies Partial<Record<keyof RetryPolicy, { readonly least: number; readonly most: number }>>

const minute = 60_000

/** Minutes of retry `n` (from 0) after the failure that begins a sequence. Source: API description of 2026. */
const algorithms: Readonly<Record<RetryPolicy['algorithm'], (first: number, interval: number, n: number) => number>> = {
  ARITHMETIC: (first, interval, n) => first + interval * n,
  GEOMETRIC: (first, interval, n) => first * interval ** n,
}

/** Longest wait for a retry: ten years. */
const longest = 3_650 * 24 * 60

/** Times of all retries in ms after the first failure, in their order. */
export function toRetryTimes(policy: RetryPolicy): readonly number[] {
  const { algorithm, firstRetry, interval, numberOfRetries, repeatSequenceCount, repeatSequenceWaitTime } = policy
  const sequence = Array.from({ length: numberOfRetries }, (_, n) => algorithms[algorithm](firstRetry, interval, n))
  const times: number[] = []
  for (let round = 0; round <= repeatSequenceCount; round++) {
    const start = round === 0 ? 0 : (times.at(-1) ?? 0) + repeatSequenceWaitTime
    times.push(...sequence.map((time) => start + time))
  }
  return times.map((time) => Math.min(time, longest) * minute)
}
