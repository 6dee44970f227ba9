import { toJapanTime } from '../base/japan-time.ts'

/** A point in time: epoch ms, a `Date`, ISO 8601 with an offset, or a day, which begins at midnight in Japan. */
export type Time = number | Date | string

/** A span of time: ms, or a number with a unit, such as `90s`, `15m`, `12h` or `31d`. */
export type Span = number | string

export const timeWords =
  'a time with an offset, such as 2026-12-31T23:59:00+09:00, a day in Japan, such as 2026-12-16, or epoch ms; from 2001-09-10 to 2286-11-19'
export const spanWords =
  'a number of ms, or one with a unit: 500ms, 90s, 15m, 12h, 31d; forward only, 3650 days at the most'

/** Ids hold nine digits of the seconds: before and after these they would not be what they are. */
const earliest = Date.UTC(2001, 8, 10)
const latest = Date.UTC(2286, 10, 19)
const longestSpan = 3_650 * 86_400_000

const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/
const isoDay = /^\d{4}-\d\d-\d\d$/

/** Epoch ms of a time, or nothing when it is none that is allowed. */
export function readTime(time: unknown): number | undefined {
  const epoch = toEpoch(time)
  return epoch !== undefined && epoch >= earliest && epoch <= latest ? Math.floor(epoch) : undefined
}

function toEpoch(time: unknown): number | undefined {
  if (time instanceof Date) return time.getTime()
  if (typeof time === 'number') return time
  if (typeof time !== 'string') return undefined
  if (isoDay.test(time)) return parseReal(time, `${time}T00:00:00+09:00`)
  return isoTime.test(time) ? parseReal(time.slice(0, 10), time) : undefined
}

/** `Date` takes 30 February for 2 March; here such a day is none. */
function parseReal(day: string, time: string): number | undefined {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day ? undefined : Date.parse(time)
}

const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** Ms of a span, or nothing when it is none that is allowed. */
export function readSpan(span: unknown): number | undefined {
  const [, number, unit] = typeof span === 'string' ? (/^(\d{1,12})(ms|s|m|h|d)?$/.exec(span) ?? []) : []
  const ms =
    typeof span === 'number' ? span : Number(number ?? Number.NaN) * units[(unit ?? 'ms') as keyof typeof units]
  return Number.isFinite(ms) && ms >= 0 && ms <= longestSpan ? Math.round(ms) : undefined
}

/** Where a clock stands. */
export interface ClockState {
  /** ISO 8601, UTC. */
  readonly now: string
  /** The same in Japan (UTC+9). */
  readonly japan: string
  readonly epochMs: number
  readonly frozen: boolean
  /** How far it is from the machine's clock, in ms. */
  readonly offsetMs: number
}

/** The gateway's clock: the machine's own until it is set. Arguments are epoch ms and ms, and were checked before. */
export interface Clock {
  now(): number
  state(): ClockState
  /** Sets it; it goes on from there, or stays there when it is frozen. */
  set(at: number): void
  /** Stops it, where it is or where one says. */
  freeze(at?: number): void
  /** Moves it on. */
  advance(by: number): void
  /** Lets a frozen one go on from where it is. */
  resume(): void
  /** Back to how it was at the start. */
  reset(): void
}

export interface ClockStart {
  /** Epoch ms at which it starts. Default: the machine's time. */
  readonly now?: number | undefined
  readonly frozen?: boolean | undefined
}

/** Creates a clock over another one, `real`, which gives epoch ms. */
export function createClock(real: () => number, start: ClockStart = {}): Clock {
  let offset = 0
  let frozenAt: number | undefined

  const now = () => frozenAt ?? real() + offset
  const set = (at: number) => {
    if (frozenAt !== undefined) frozenAt = at
    offset = at - real()
  }
  const clock: Clock = {
    now,
    state: () => ({
      now: new Date(now()).toISOString(),
      japan: toJapanTime(now()),
      epochMs: now(),
      frozen: frozenAt !== undefined,
      offsetMs: Math.round(now() - real()),
    }),
    set,
    freeze: (at = now()) => {
      frozenAt = at
    },
    advance: (by) => set(now() + by),
    resume() {
      if (frozenAt !== undefined) offset = frozenAt - real()
      frozenAt = undefined
    },
    reset() {
      offset = 0
      frozenAt = undefined
      // Both at once: between the two the machine's clock may tick.
      if (start.frozen) clock.freeze(start.now)
      else if (start.now !== undefined) set(start.now)
    },
  }
  clock.reset()
  return clock
}
