const japanOffset = 9 * 60 * 60 * 1000

/** Two digits, zero-padded. */
const pad = (value: number): string => String(value).padStart(2, '0')

/** Remembers the text of the last second, or of another span of ms: most requests arrive in that of the one before. */
function perSecond(print: (now: number) => string, span = 1000): (now: number) => string {
  let last = Number.NaN
  let text = ''
  return (now) => {
    const present = Math.floor(now / span)
    if (present !== last) text = print(now)
    last = present
    return text
  }
}

/** Wall-clock time in Japan (UTC+9, no summer time) as `YYYYMMDDhhmmss`. `now` is epoch ms. */
export const toJapanTimestamp: (now: number) => string = perSecond((now) => {
  const date = new Date(now + japanOffset)
  return (
    date.getUTCFullYear() +
    pad(date.getUTCMonth() + 1) +
    pad(date.getUTCDate()) +
    pad(date.getUTCHours()) +
    pad(date.getUTCMinutes()) +
    pad(date.getUTCSeconds())
  )
})

/** Wall-clock time in Japan for people: `YYYY-MM-DD hh:mm:ss`. `now` is epoch ms. */
export const toJapanTime = (now: number): string =>
  new Date(now + japanOffset).toISOString().slice(0, 19).replace('T', ' ')

/** Number of the day in Japan: days since 1970. `now` is epoch ms. */
export const toJapanDayNumber = (now: number): number => Math.floor((now + japanOffset) / 86_400_000)

/** Month and day in Japan as `MM-DD`. `now` is epoch ms. */
export const toJapanDay = (now: number): string => toJapanTime(now).slice(5, 10)

/** Year and month (1 to 12) in Japan. `now` is epoch ms. */
export function toJapanMonth(now: number): { year: number; month: number } {
  const date = new Date(now + japanOffset)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 }
}

/**
 * The month after the transaction in Japan, `01` to `12`: the default of `firstBillingMonth`.
 * `now` is epoch ms. Source: field reference of `firstBillingMonth`.
 */
export function toNextBillingMonth(now: number): string {
  return pad((toJapanMonth(now).month % 12) + 1)
}

/** The format of `submitTimeUtc`: `YYYY-MM-DDThh:mm:ssZ`, without a fraction. `now` is epoch ms. */
export const toSubmitTime: (now: number) => string = perSecond((now) => `${new Date(now).toISOString().slice(0, 19)}Z`)

/** ISO 8601 in UTC, with ms. `now` is epoch ms. */
export const toIsoTime: (now: number) => string = perSecond((now) => new Date(now).toISOString(), 1)

/** The format of the header `Date` (RFC 9110). `now` is epoch ms. */
export const toHttpDate: (now: number) => string = perSecond((now) => new Date(now).toUTCString())
