import { toMinorUnits } from '../base/money.ts'
import { type BonusMonth, countBonuses, toBonusMonths } from './bonus-months.ts'
import type { PlannedPayment } from './planned-payment.ts'

/** A bonus payment of a plan. */
export interface BonusShare extends BonusMonth {
  /** Yen. */
  readonly amount: bigint
  /** The request does not give the amount, or it does not fit. */
  readonly isAmountAssumed: boolean
}

/** A payment in the parts that are billed apart. */
export interface PlanShares {
  /** Yen outside of bonuses. */
  readonly ordinary: bigint
  /** In the order of the request. */
  readonly bonuses: readonly BonusShare[]
}

/**
 * Splits the amount of a payment by its plan; the parts add up to it.
 * - A bonus payment has no ordinary part. Bonuses without an amount share what is left equally.
 * - In a combination, bonuses without an amount share half of what is left, rounded down.
 * - No bonus takes more than what the ones before it leave.
 */
export function splitPlan(payment: PlannedPayment): PlanShares {
  const { plan, amount } = payment
  if (plan?.method !== 'bonus' && plan?.method !== 'combination') return { ordinary: amount, bonuses: [] }

  let left = amount
  const named = Array.from({ length: countBonuses(payment) }, (_, index) => {
    const asked = toNamedAmount(payment, index)
    if (asked === undefined) return undefined
    const given = asked < left ? asked : left
    left -= given
    return { amount: given, isAmountAssumed: given < asked }
  })
  const open = named.filter((share) => share === undefined).length
  const isBonusOnly = plan.method === 'bonus'
  const shares = toShares(isBonusOnly ? left : left / 2n, open)
  left -= sum(shares)
  const months = toBonusMonths(payment)
  const bonuses = named.map((share, index) => ({
    ...(months[index] as BonusMonth),
    ...(share ?? { amount: shares.shift() as bigint, isAmountAssumed: !isBonusOnly || open > 1 }),
  }))
  if (!isBonusOnly || left === 0n) return { ordinary: left, bonuses }

  // The named amounts are less than the payment: the first bonus has the rest.
  const [first, ...others] = bonuses as [BonusShare, ...BonusShare[]]
  return { ordinary: 0n, bonuses: [{ ...first, amount: first.amount + left, isAmountAssumed: true }, ...others] }
}

/** The amount that a request gives for a bonus, in proportion where less than the planned amount is paid. */
function toNamedAmount({ plan, amount, planAmount = amount }: PlannedPayment, index: number): bigint | undefined {
  const text = plan?.bonuses?.entries[index]?.amount
  if (text === undefined || !/^\d+(\.\d*)?$/.test(text)) return undefined
  const yen = toMinorUnits(text, 'JPY')
  return planAmount > 0n && planAmount !== amount ? (yen * amount) / planAmount : yen
}

/** Which of equal shares has what does not divide. */
export type Remainder = 'first' | 'last'

/** Equal shares of an amount, in whole yen. Empty for no shares. */
export function toShares(amount: bigint, count: number, remainder: Remainder = 'first'): bigint[] {
  const shares = Array.from({ length: count }, () => amount / BigInt(count))
  const odd = remainder === 'first' ? 0 : count - 1
  if (count > 0) shares[odd] = (shares[odd] as bigint) + (amount % BigInt(count))
  return shares
}

export const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n)
