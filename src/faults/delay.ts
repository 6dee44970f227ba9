import { drawNormal, type Random } from '../base/random.ts'

/**
 * Duration of a wait in ms: fixed, uniform between two ends, or lognormal. Networks are lognormal: most waits are
 * near the median, and a few are very long.
 */
export type Delay =
  | number
  | { readonly min: number; readonly max: number }
  | { readonly median: number; readonly sigma: number }

/** Longest delay in ms. */
export const longestDelay = 600_000

export const delayWords = `ms from 0 to ${longestDelay}, {min, max} in ms, or {median, sigma} with median in ms and sigma from 0 to 5`

/** Draws one wait in whole ms. */
export function drawDelay(delay: Delay, random: Random): number {
  const ms =
    typeof delay === 'number'
      ? delay
      : 'min' in delay
        ? delay.min + random() * (delay.max - delay.min)
        : delay.median * Math.exp(delay.sigma * drawNormal(random))
  return Math.round(Math.min(ms, longestDelay))
}

/** Whether any value is a delay. */
export function isDelay(value: unknown): value is Delay {
  if (typeof value === 'number') return isWait(value)
  if (typeof value !== 'object' || value === null) return false
  const { min, max, median, sigma, ...rest } = value as Record<string, unknown>
  if (Object.keys(rest).length > 0) return false
  if (min !== undefined || max !== undefined)
    return isWait(min) && isWait(max) && min <= max && median === undefined && sigma === undefined
  return isWait(median) && typeof sigma === 'number' && sigma >= 0 && sigma <= 5
}

const isWait = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= longestDelay

/** A delay in words. */
export const describeDelay = (delay: Delay): string =>
  typeof delay === 'number'
    ? `${delay} ms`
    : 'min' in delay
      ? `${delay.min} to ${delay.max} ms`
      : `lognormal, median ${delay.median} ms, sigma ${delay.sigma}`
