import { toJapanTime } from './japan-time.ts'

/** A day in Japan, `YYYY-MM-DD`. Days compare as texts. */
export type JapanDay = string

/** Day in Japan of a time, epoch ms. */
export const toDayInJapan = (time: number): JapanDay => toJapanTime(time).slice(0, 10)

/** A month, `YYYY-MM`. Months compare as texts. */
export type YearMonth = string

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0')

export const monthOf = (day: JapanDay): YearMonth => day.slice(0, 7)

/** Month of the year, 1 to 12. */
export const monthNumberOf = (monthOrDay: YearMonth | JapanDay): number => Number(monthOrDay.slice(5, 7))

/** @example plusMonths('2026-11', 3) // '2027-02' */
export function plusMonths(month: YearMonth, count: number): YearMonth {
  const months = Number(month.slice(0, 4)) * 12 + monthNumberOf(month) - 1 + count
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1)}`
}

/** A day of a month. A number above its last day means its last day: 31 is the end of every month. */
export function dayOfMonth(month: YearMonth, day: number): JapanDay {
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), monthNumberOf(month), 0)).getUTCDate()
  return `${month}-${pad(Math.min(day, last))}`
}

/** @example plusDays('2027-02-28', 1) // '2027-03-01' */
export const plusDays = (day: JapanDay, count: number): JapanDay =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)

/** 0 (Sunday) to 6. */
export const weekdayOf = (day: JapanDay): number => new Date(day).getUTCDay()

/** The first month with this number (1 to 12) after a month. */
export const nextMonthNumbered = (number: number, after: YearMonth): YearMonth =>
  plusMonths(after, ((number - monthNumberOf(after) + 11) % 12) + 1)

/** Whether a day, with or without its time, is in a season of each year, from one `MM-DD` to another, which may be in the next year. */
export function isInSeason(
  day: JapanDay,
  { begins, ends }: { readonly begins: string; readonly ends: string },
): boolean {
  const monthDay = day.slice(5, 10)
  return begins <= ends ? monthDay >= begins && monthDay <= ends : monthDay >= begins || monthDay <= ends
}
