/** Of values in any order. Nothing when there are none. */
export function median(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

/** Of values in ascending order: the smallest that `part` of them do not exceed. */
export const quantile = (sorted: ArrayLike<number>, part: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN

/** A median with what it is the median of. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** Nothing when a value is missing. */
export function toSpread(values: readonly (number | undefined)[]): Spread | undefined {
  const known = values.filter((value): value is number => value !== undefined && Number.isFinite(value))
  const middle = median(known)
  if (middle === undefined || known.length < values.length) return undefined
  return { median: middle, min: Math.min(...known), max: Math.max(...known) }
}
