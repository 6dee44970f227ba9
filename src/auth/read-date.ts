import { type AuthFailure, failed } from './auth-outcome.ts'
import type { AuthSettings } from './settings.ts'

/** A date that names its zone. `isHttp`: in the form of HTTP, in GMT or +0000. */
export interface ReadDate {
  /** Epoch ms. */
  readonly at: number
  readonly isHttp: boolean
}

/** `Mon, 23 Nov 2026 03:00:00 GMT`, also with +0000, one-digit day or hour, or without the day of the week. */
const httpForm = /^(?:[a-z]{3}, )?\d\d? [a-z]{3} \d{4} \d\d?:\d\d:\d\d (?:GMT|\+0000)$/i

/** ISO 8601, its T possibly a blank, with Z or a numeric offset; some libraries print seconds in the offset. */
const isoForm = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:[.,](\d{1,3})\d*)? ?(?:Z|([+-])(\d\d):?(\d\d)(?::?\d\d)?)$/

/** Any other text with GMT or a numeric offset at its end, such as JavaScript's `toString()` prints. */
const zonedForm = /(?:GMT|[+-]\d\d:?\d\d)(?: \([^)]*\))?$/

/** Reads a date; undefined when it names no zone or cannot be read. The zone of this machine never counts. */
export function readDate(text: string): ReadDate | undefined {
  const isHttp = httpForm.test(text)
  const at = isHttp || !isoForm.test(text) ? readZoned(text) : readIso(text)
  return Number.isNaN(at) ? undefined : { at, isHttp }
}

const readZoned = (text: string): number => (zonedForm.test(text) ? Date.parse(text) : Number.NaN)

function readIso(text: string): number {
  const [, day, minute, second = ':00', fraction = '0', sign = '+', hours = '00', minutes = '00'] =
    isoForm.exec(text) ?? []
  return Date.parse(`${day}T${minute}${second}.${fraction.padEnd(3, '0')}${sign}${hours}:${minutes}`)
}

/** How far ahead of GMT the clocks of Japan are, in ms. */
const japanAhead = 9 * 3_600_000

/** Refuses a date that is too far from the clock. `at` and `now` are epoch ms. */
export function checkSkew(at: number, now: number, { skew }: AuthSettings): AuthFailure | undefined {
  const off = at - now
  if (Math.abs(off) <= skew) return undefined
  const seconds = Math.round(off / 1000)
  return Math.abs(off - japanAhead) <= skew
    ? failed('date-in-local-time', { detail: `${seconds} seconds ahead, nine hours` })
    : failed('date-skewed', { detail: `${seconds} seconds off, ${skew / 1000} are allowed` })
}
