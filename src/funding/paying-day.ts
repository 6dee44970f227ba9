import {
  dayOfMonth,
  type JapanDay,
  monthNumberOf,
  monthOf,
  plusDays,
  plusMonths,
  type YearMonth,
} from '../base/japan-day.ts'
import type { FundingTerms } from '../world/world.ts'
import { toBusinessDay } from './business-day.ts'

/** What the paying days depend on. */
export type PayingTerms = Pick<FundingTerms, 'cycles' | 'nonBusinessDay' | 'closedDays' | 'bonusPaid'>

/**
 * Day on which the acquirer pays what was settled on a day: that of the cycle that closes first, on the day or later.
 * It is always after the closing day, also where «previous business day» would lead before it.
 */
export function toPayingDay(settledOn: JapanDay, terms: PayingTerms): JapanDay {
  const month = monthOf(settledOn)
  const closings = [month, plusMonths(month, 1)].flatMap((each) =>
    terms.cycles.map(({ closes, paid }) => ({ closedOn: dayOfMonth(each, closes), paid })),
  )
  const { closedOn, paid } = closings
    .filter((closing) => closing.closedOn >= settledOn)
    .reduce((first, closing) => (closing.closedOn < first.closedOn ? closing : first))
  const day = toBusinessDay(dayOfMonth(plusMonths(monthOf(closedOn), paid.months), paid.day), terms)
  return day > closedOn ? day : toBusinessDay(plusDays(closedOn, 1), { ...terms, nonBusinessDay: 'next' })
}

/**
 * Day on which the acquirer pays a bonus that it held: the first bonus settlement in or after the month in which the
 * customer pays, and after the day on which the payment was settled.
 */
export function toBonusPayingDay(paidIn: YearMonth, settledOn: JapanDay, terms: PayingTerms): JapanDay {
  for (let month = paidIn; ; month = plusMonths(month, 1)) {
    const [day] = terms.bonusPaid
      .filter((settlement) => settlement.month === monthNumberOf(month))
      .map((settlement) => toBusinessDay(dayOfMonth(month, settlement.day), terms))
      .filter((candidate) => candidate > settledOn)
      .sort()
    if (day !== undefined) return day
  }
}

/** The same for many items: each day is looked up once. */
export interface PayingDays {
  /** See `toPayingDay`. */
  of(settledOn: JapanDay): JapanDay
  /** See `toBonusPayingDay`. */
  ofBonus(paidIn: YearMonth, settledOn: JapanDay): JapanDay
}

export function createPayingDays(terms: PayingTerms): PayingDays {
  const known = new Map<string, JapanDay>()
  const remember = (key: string, find: () => JapanDay): JapanDay => {
    const day = known.get(key) ?? find()
    known.set(key, day)
    return day
  }
  return {
    of: (settledOn) => remember(settledOn, () => toPayingDay(settledOn, terms)),
    ofBonus: (paidIn, settledOn) =>
      remember(`${paidIn} ${settledOn}`, () => toBonusPayingDay(paidIn, settledOn, terms)),
  }
}
