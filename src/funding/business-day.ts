import { type JapanDay, plusDays, weekdayOf } from '../base/japan-day.ts'
import type { FundingTerms } from '../world/world.ts'
import { holidays } from './generated/holidays.ts'

const years = Object.keys(holidays)

/** First and last year whose Japanese holidays are known. Beyond them only weekends and the closed days of the terms count. */
export const holidayYears = { first: Number(years[0]), last: Number(years.at(-1)) } as const

/** Whether the holidays of the year of a day are known. */
export const hasKnownHolidays = (day: JapanDay): boolean => holidays[day.slice(0, 4)] !== undefined

const isHoliday = (day: JapanDay): boolean => holidays[day.slice(0, 4)]?.includes(day.slice(5)) ?? false

/** What `toBusinessDay` reads of the terms. */
export type BusinessDayTerms = Pick<FundingTerms, 'nonBusinessDay' | 'closedDays'>

/** Whether money can move: no Saturday, Sunday, Japanese holiday, or closed day of the terms. */
export const isBusinessDay = (day: JapanDay, { closedDays }: Pick<BusinessDayTerms, 'closedDays'>): boolean =>
  weekdayOf(day) % 6 !== 0 && !isHoliday(day) && !closedDays.includes(day.slice(5))

/**
 * The day itself or, if it is none, the next or previous business day, as the terms say.
 * @example toBusinessDay('2027-08-15', { nonBusinessDay: 'next', closedDays: [] }) // '2027-08-16', as the 15th is a Sunday
 */
export function toBusinessDay(day: JapanDay, terms: BusinessDayTerms): JapanDay {
  const step = terms.nonBusinessDay === 'next' ? 1 : -1
  let found = day
  while (!isBusinessDay(found, terms)) found = plusDays(found, step)
  return found
}
