import type { JapanDay } from '../base/japan-day.ts'
import type { PlannedPayment } from './planned-payment.ts'

/** What the acquirer has settled. A refund has the plan and the day of its payment. */
export interface FundedItem extends PlannedPayment {
  /** Id of the transaction. */
  readonly id: string
  readonly kind: 'sale' | 'capture' | 'refund' | 'credit'
  /** Day of the batch. */
  readonly settledOn: JapanDay
  /** Of a refund: the sale or capture that it is of. */
  readonly originalId?: string
}

/** A part of an item, as it is paid to the merchant or set off. */
export interface DepositPart {
  readonly itemId: string
  readonly part: 'ordinary' | 'bonus'
  /** Day of the deposit. */
  readonly day: JapanDay
  /** Yen before fees; below zero for refunds and credits. */
  readonly gross: bigint
  /** Yen that the acquirer keeps; below zero where a fee is returned. */
  readonly fee: bigint
  /** `gross` less `fee`. */
  readonly net: bigint
}
