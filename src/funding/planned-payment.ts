import type { JapanDay } from '../base/japan-day.ts'
import type { JpoPlan } from '../jpo/plan.ts'
import type { BonusWindow } from '../world/world.ts'

/** What decides when a payment is billed and paid. */
export interface PlannedPayment {
  /** Yen, above zero. */
  readonly amount: bigint
  /** Absent: an ordinary payment, which is billed like a single one. */
  readonly plan?: JpoPlan
  /** Day of the authorization or sale. */
  readonly purchasedOn: JapanDay
  /**
   * Yen that the bonus amounts of the plan are parts of: the authorized amount, where a capture is of less. Default: `amount`.
   * The bonus amounts are reduced in proportion.
   */
  readonly planAmount?: bigint
  /** Bonus windows of the issuer, for bonuses without a month. Absent: August and January. */
  readonly bonusWindows?: readonly BonusWindow[]
}
