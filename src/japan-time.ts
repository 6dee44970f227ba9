const japanOffset = 9 * 60 * 60 * 1000

/** Two digits, zero-padded. */
const pad = (value: number): string => String(value).padStart(2, '0')

/** Wall-clock time in Japan (UTC+9, no summer time) as `YYYYMMDDhhmmss`. `now` is epoch ms. */
export function toJapanTimestamp(now: number): string {
  const date = new Date(now + japanOffset)
  return (
    date.getUTCFullYear() +
    pad(date.getUTCMonth() + 1) +
    pad(date.getUTCDate()) +
    pad(date.getUTCHours()) +
    pad(date.getUTCMinutes()) +
    pad(date.getUTCSeconds())
  )
}

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

let lastSecond = Number.NaN
let lastSubmitTime = ''

/** `YYYY-MM-DDThh:mm:ssZ`, as `submitTimeUtc` is printed: no fraction. `now` is epoch ms. */
export function toSubmitTime(now: number): string {
  const second = Math.floor(now / 1000)
  if (second === lastSecond) return lastSubmitTime
  lastSecond = second
  lastSubmitTime = `${new Date(now).toISOString().slice(0, 19)}Z`
  return lastSubmitTime
}
