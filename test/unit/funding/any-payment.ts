import fc from 'fast-check'
import type { PlannedPayment } from '../../../src/funding/planned-payment.ts'
import { plans } from './terms.ts'

const month = fc.integer({ min: 1, max: 12 })
const bonus = fc.record(
  { month: month.map(String), amount: fc.integer({ min: 0, max: 200_000 }).map(String) },
  { requiredKeys: [] },
)
const bonuses = fc.array(bonus, { maxLength: 6 })
const count = fc.integer({ min: 1, max: 24 })

/** Plans of all options, and none. */
const anyPlan = fc.oneof(
  fc.constant(undefined),
  fc.constant(plans.single()),
  bonuses.map((entries) => plans.bonus(...entries)),
  fc
    .tuple(count, fc.option(month, { nil: undefined }))
    .map(([installments, first]) =>
      plans.installment(installments, first === undefined ? undefined : String(first).padStart(2, '0')),
    ),
  fc.tuple(count, bonuses).map(([installments, entries]) => plans.combination(installments, ...entries)),
  fc.constant(plans.revolving()),
)

/** Days of a quarter that ends with a winter bonus. */
export const dayInQuarter = (day: number): string => new Date(Date.UTC(2026, 9, 1 + day)).toISOString().slice(0, 10)

/** A payment of any option within a quarter. */
export const anyPayment: fc.Arbitrary<PlannedPayment & { readonly planAmount: bigint }> = fc
  .record({
    plan: anyPlan,
    amount: fc.bigInt({ min: 1n, max: 300_000n }),
    more: fc.bigInt({ min: 0n, max: 50_000n }),
    day: fc.integer({ min: 0, max: 91 }),
    windows: fc.constantFrom(
      [],
      [
        { begins: '12-16', ends: '06-15', paid: 8 },
        { begins: '07-16', ends: '11-15', paid: 1 },
      ],
    ),
  })
  .map(({ plan, amount, more, day, windows }) => ({
    amount,
    planAmount: amount + more,
    purchasedOn: dayInQuarter(day),
    ...(plan !== undefined && { plan }),
    ...(windows.length > 0 && { bonusWindows: windows }),
  }))
