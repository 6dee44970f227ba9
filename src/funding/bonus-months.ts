import { isInSeason, monthNumberOf, monthOf, nextMonthNumbered, plusMonths, type YearMonth } from '../base/japan-day.ts'
import type { PlannedPayment } from './planned-payment.ts'

/** When the customer pays a bonus. */
export interface BonusMonth {
  readonly month: YearMonth
  /** Neither the request names the month nor a window of the issuer. */
  readonly isAssumed: boolean
}

/** Months of summer and winter bonuses, where no window says others. Source: consumer pages about cards of one acquirer. */
const usualMonths = [8, 1]

/** Number of bonuses of a plan, 1 if it does not say: at most 99, as two digits can. */
export function countBonuses({ plan }: Pick<PlannedPayment, 'plan'>): number {
  const count = plan?.bonuses?.count ?? 1
  return Number.isInteger(count) && count > 0 ? Math.min(count, 99) : 1
}

/**
 * Month of each bonus of a plan, in the order of its entries. A named month is the first one of this number after the month of
 * the purchase that no other bonus has. A bonus without a month takes that of the window in which the purchase was made or, if
 * it is taken, the next free bonus month.
 */
export function toBonusMonths(payment: Omit<PlannedPayment, 'amount'>): BonusMonth[] {
  const { plan, purchasedOn, bonusWindows = [] } = payment
  const after = monthOf(purchasedOn)
  const taken = new Set<YearMonth>()
  const take = (month: YearMonth, isAssumed: boolean): BonusMonth => {
    taken.add(month)
    return { month, isAssumed }
  }
  const named = Array.from({ length: countBonuses(payment) }, (_, index) => {
    const number = Number(plan?.bonuses?.entries[index]?.month)
    if (!isMonthNumber(number)) return undefined
    let month = nextMonthNumbered(number, after)
    while (taken.has(month)) month = plusMonths(month, 12)
    return take(month, false)
  })

  const window = bonusWindows.find((each) => isInSeason(purchasedOn, each))
  const ofWindow = window && nextMonthNumbered(window.paid, after)
  const numbers = bonusWindows.length === 0 ? usualMonths : bonusWindows.map(({ paid }) => paid)
  return named.map((month) => {
    if (month !== undefined) return month
    if (ofWindow !== undefined && !taken.has(ofWindow)) return take(ofWindow, false)
    let next = plusMonths(after, 1)
    while (taken.has(next) || !numbers.includes(monthNumberOf(next))) next = plusMonths(next, 1)
    return take(next, true)
  })
}

const isMonthNumber = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= 12
