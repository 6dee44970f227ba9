const japanOffset = 9 * 60 * 60 * 1000
const day = 24 * 60 * 60 * 1000

/** Form of a cut-off: an hour and minute in Japan, such as `00:00`. */
export const cutOffForm = /^([01]\d|2[0-3]):[0-5]\d$/
export const cutOffWords = 'a time of the day in Japan, such as 00:00 or 17:30'

/** The first cut-off after a time, epoch ms. `cutOff` is `HH:MM` in Japan. */
export function toNextCutOff(now: number, cutOff: string): number {
  const [hours = 0, minutes = 0] = cutOff.split(':').map(Number)
  const ofDay = (hours * 60 + minutes) * 60_000
  const midnight = Math.floor((now + japanOffset) / day) * day - japanOffset
  return midnight + ofDay > now ? midnight + ofDay : midnight + day + ofDay
}
