import { toJapanTime } from '../../base/japan-time.ts'

/** Date (`YYYY-MM-DD`) and time (`hh:mm:ss`) of an instant, which is epoch ms. */
export type WallClock = (instant: number) => { readonly date: string; readonly time: string }

export const japan = 'Asia/Tokyo'

/** The wall clock of a time zone, by its IANA name. */
export function createWallClock(timeZone: string): WallClock {
  // Most reports are of Japan, and its clock needs no ICU.
  if (timeZone === japan) {
    return (instant) => {
      const [date = '', time = ''] = toJapanTime(instant).split(' ')
      return { date, time }
    }
  }
  const format = new Intl.DateTimeFormat('en', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  })
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
    const [year, month, day, hour, minute, second] = (
      ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
    ).map((type) => parts.get(type) ?? '')
    return { date: `${year}-${month}-${day}`, time: `${hour}:${minute}:${second}` }
  }
}
