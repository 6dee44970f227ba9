import type { Query } from './parse-query.ts'
import { toInstant, toSecond } from './times.ts'

/** The first and the last second, since 1970, in which a match may have been submitted. */
export interface TimeRange {
  readonly from: number
  readonly to: number
}

/** The times that a query asks for, so that a store reads no others; undefined when it takes any. */
export function timeRange(query: Query, now: number, timezone: string): TimeRange | undefined {
  if (query.kind === 'chain')
    return query.rest.reduce(
      (range, { operator, query: next }) => combine[operator](range, timeRange(next, now, timezone)),
      timeRange(query.first, now, timezone),
    )
  const { field, from, to } = query
  if (field !== 'submitTimeUtc' || typeof from !== 'object' || typeof to !== 'object') return undefined
  return { from: toSecond(toInstant(from, now, timezone)), to: toSecond(toInstant(to, now, timezone)) }
}

type Combine = (a: TimeRange | undefined, b: TimeRange | undefined) => TimeRange | undefined

const combine: Readonly<Record<'AND' | 'OR', Combine>> = {
  AND: (a, b) => (a && b ? { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) } : (a ?? b)),
  OR: (a, b) => a && b && { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) },
}
