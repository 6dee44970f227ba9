/** Units of date math. Source: guide. */
type Unit = 'MINUTE' | 'HOUR' | 'DAY' | 'MONTH'

/** `/DAY` has no count, `-7DAYS` has -7. */
interface Step {
  readonly unit: Unit
  readonly count?: number
}

/** A time of a query, before the clock and the time zone are known. */
export interface TimeExpression {
  /** Epoch ms. */
  readonly base: 'now' | number
  readonly steps: readonly Step[]
}

const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/
const epoch = /^\d{1,14}$/
const step = /\/(MINUTE|HOUR|DAY|MONTH)(?![A-Z])|([+-]\d{1,4})(MINUTE|HOUR|DAY|MONTH)S?(?![A-Z])/y
/** Keeps the sum of all steps within the range of dates. */
const maxSteps = 10

/** Reads a time; returns the position of the first character that is wrong when it is malformed. */
export function parseTime(text: string): TimeExpression | number {
  if (text.startsWith('NOW')) return readSteps(text)
  if (epoch.test(text)) return { base: Number(text), steps: [] }
  if (!iso.test(text)) return 0
  const base = Date.parse(text)
  // Date.parse takes 30 February.
  const exists = !Number.isNaN(base) && new Date(base).toISOString().startsWith(text.slice(0, 19))
  return exists ? { base, steps: [] } : 0
}

function readSteps(text: string): TimeExpression | number {
  const steps: Step[] = []
  let at = 'NOW'.length
  while (at < text.length) {
    step.lastIndex = at
    const found = step.exec(text)
    if (found === null || steps.length === maxSteps) return at
    const [all, rounded, count, unit] = found
    steps.push(rounded === undefined ? { unit: unit as Unit, count: Number(count) } : { unit: rounded as Unit })
    at += all.length
  }
  return { base: 'now', steps }
}

/** Seconds since 1970 of epoch ms: times compare with a query by the second, as they are printed. */
export const toSecond = (instant: number): number => Math.floor(instant / 1000)

/** Offset of a time zone from UTC in ms at an instant. */
type OffsetAt = (instant: number) => number

/** Epoch ms of a time. Days and months are those of the time zone's calendar, minutes and hours are durations. */
export function toInstant({ base, steps }: TimeExpression, now: number, timezone: string): number {
  const start = base === 'now' ? now : base
  if (steps.length === 0) return start
  const offsetAt = createOffsets(timezone)
  return steps.reduce((instant, { unit, count }) => {
    const { round, add } = units[unit]
    return count === undefined ? round(instant, offsetAt) : add(instant, count, offsetAt)
  }, start)
}

interface UnitRow {
  readonly round: (instant: number, offsetAt: OffsetAt) => number
  readonly add: (instant: number, count: number, offsetAt: OffsetAt) => number
}

const duration = (ms: number): UnitRow => ({
  // With the offset of the instant itself: an hour that occurs twice stays the same one.
  round: (instant, offsetAt) => floor(instant + offsetAt(instant), ms) - offsetAt(instant),
  add: (instant, count) => instant + count * ms,
})

const calendar = (round: (wall: Date) => number, add: (wall: Date, count: number) => number): UnitRow => ({
  round: (instant, offsetAt) => fromWall(round(toWall(instant, offsetAt)), offsetAt),
  add: (instant, count, offsetAt) => fromWall(add(toWall(instant, offsetAt), count), offsetAt, offsetAt(instant)),
})

const day = 86_400_000

const units: Readonly<Record<Unit, UnitRow>> = {
  MINUTE: duration(60_000),
  HOUR: duration(3_600_000),
  DAY: calendar(
    (wall) => floor(wall.getTime(), day),
    (wall, count) => wall.getTime() + count * day,
  ),
  MONTH: calendar((wall) => Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth()), addMonths),
}

/** Adds months. A day that the month does not have becomes its last one. */
function addMonths(wall: Date, count: number): number {
  const moved = new Date(wall)
  moved.setUTCDate(1)
  moved.setUTCMonth(wall.getUTCMonth() + count)
  const days = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate()
  return moved.setUTCDate(Math.min(wall.getUTCDate(), days))
}

const floor = (value: number, by: number): number => Math.floor(value / by) * by

/** The wall clock of a zone, as if it were UTC. */
const toWall = (instant: number, offsetAt: OffsetAt): Date => new Date(instant + offsetAt(instant))

/**
 * The instant of a wall clock. A time that occurs twice is the one with the preferred offset, else the earlier one;
 * a time that is skipped moves on by what is skipped.
 */
function fromWall(wall: number, offsetAt: OffsetAt, preferred?: number): number {
  const before = offsetAt(wall - day)
  const offsets = [preferred ?? before, before, offsetAt(wall + day)]
  return wall - (offsets.find((offset) => offsetAt(wall - offset) === offset) ?? before)
}

function createOffsets(timeZone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  return (instant) => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const [, sign, hours, minutes, seconds = '0'] = /^GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name) ?? []
    const ms = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds)) * 1000
    return sign === '-' ? -ms : ms
  }
}

/** Whether the runtime knows a time zone by an IANA name; offsets such as `+09:00` are no names. */
export function isTimezone(name: string): boolean {
  if (!/^[A-Za-z][\w/+-]{1,63}$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
