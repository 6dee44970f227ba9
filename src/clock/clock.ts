import { toJapanTime } from '../base/japan-time.ts'
import { type Kept, keptAsOne, type Note } from '../base/kept.ts'

/** A point in time: epoch ms, a `Date`, ISO 8601 with an offset, or a day (midnight in Japan). */
export type Time = number | Date | string

/** A span of time: ms, or a number with a unit, such as `90s`, `15m`, `12h` or `31d`. */
export type Span = number | string

export const timeWords =
  'a time with an offset, such as 2026-12-31T23:59:00+09:00, a day in Japan, such as 2026-12-16, or epoch ms; from 2001-09-10 to 2286-11-19'
export const spanWords =
  'a number of ms, or one with a unit: 500ms, 90s, 15m, 12h, 31d; forward only, 3650 days at the most'

/** Ids hold nine digits of the Unix seconds: outside of these times their form would change. */
const earliest = Date.UTC(2001, 8, 10)
const latest = Date.UTC(2286, 10, 19)
const longestSpan = 3_650 * 86_400_000

const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/
const isoDay = /^\d{4}-\d\d-\d\d$/

/** Epoch ms of a time; undefined for an invalid one. */
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

/** `Date` reads 30 February as 2 March; here such a day is refused. */
function parseReal(day: string, time: string): number | undefined {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day ? undefined : Date.parse(time)
}

const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** Ms of a span; undefined for an invalid one. */
export function readSpan(span: unknown): number | undefined {
  const [, number, unit] = typeof span === 'string' ? (/^(\d{1,12})(ms|s|m|h|d)?$/.exec(span) ?? []) : []
  const ms =
    typeof span === 'number' ? span : Number(number ?? Number.NaN) * units[(unit ?? 'ms') as keyof typeof units]
  return Number.isFinite(ms) && ms >= 0 && ms <= longestSpan ? Math.round(ms) : undefined
}

/** State of a clock. */
export interface ClockState {
  /** ISO 8601, UTC. */
  readonly now: string
  /** The same time in Japan (UTC+9). */
  readonly japan: string
  readonly epochMs: number
  readonly frozen: boolean
  /** Difference from the machine's clock, in ms. */
  readonly offsetMs: number
}

/** The gateway's clock: the machine's until it is set. Arguments are epoch ms and ms, already checked. */
export interface Clock {
  now(): number
  state(): ClockState
  /** Sets the time. A running clock goes on from there; a frozen one stays. */
  set(at: number): void
  /** Stops the clock, now or at a given time. */
  freeze(at?: number): void
  /** Moves the clock forward. */
  advance(by: number): void
  /** Lets a frozen clock go on from its time. */
  resume(): void
  /** Resets the clock to its start. */
  reset(): void
  /** Calls the listener after each change. */
  onChange(listener: () => void): void
  readonly kept: Kept
}

export interface ClockStart {
  /** Time at the start, epoch ms. Default: the machine's time. */
  readonly now?: number | undefined
  readonly frozen?: boolean | undefined
  readonly note?: Note | undefined
}

/** Creates a clock over another one: `real` returns epoch ms. */
export function createClock(real: () => number, start: ClockStart = {}): Clock {
  let offset = 0
  let frozenAt: number | undefined
  const listeners: (() => void)[] = []

  const now = () => frozenAt ?? real() + offset
  const isMachines = () => offset === 0 && frozenAt === undefined
  const print = () => JSON.stringify({ offset, frozenAt })
  const changed = () => {
    start.note?.('all', isMachines() ? undefined : print)
    for (const listener of listeners) listener()
  }
  const moveTo = (at: number) => {
    if (frozenAt !== undefined) frozenAt = at
    offset = at - real()
  }
  const toStart = () => {
    offset = 0
    frozenAt = undefined
    // In one step: between two steps the machine's clock could tick.
    if (start.frozen) frozenAt = start.now ?? now()
    else if (start.now !== undefined) moveTo(start.now)
  }
  toStart()

  return {
    now,
    state: () => ({
      now: new Date(now()).toISOString(),
      japan: toJapanTime(now()),
      epochMs: now(),
      frozen: frozenAt !== undefined,
      // Of one reading: the machine's clock may tick between two.
      offsetMs: Math.round(frozenAt === undefined ? offset : frozenAt - real()),
    }),
    set(at) {
      moveTo(at)
      changed()
    },
    freeze(at = now()) {
      frozenAt = at
      changed()
    },
    advance(by) {
      offset += by
      if (frozenAt !== undefined) frozenAt += by
      changed()
    },
    resume() {
      if (frozenAt !== undefined) offset = frozenAt - real()
      frozenAt = undefined
      changed()
    },
    reset() {
      toStart()
      changed()
    },
    onChange(listener) {
      listeners.push(listener)
    },
    kept: keptAsOne(
      () => (isMachines() ? undefined : print()),
      (text) => {
        ;({ offset, frozenAt } = JSON.parse(text))
        changed()
      },
    ),
  }
}
