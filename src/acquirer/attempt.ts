import type { Brand } from '../card-data/card-number.ts'
import type { Issuer, JpoMethod, Merchant } from '../world/world.ts'

/** A checked payment for the acquirer's rules. Never stored: it holds the card number. */
export interface PaymentAttempt {
  readonly merchant: Merchant
  /** Undefined for an ordinary authorization. */
  readonly method: JpoMethod | undefined
  /** As sent. */
  readonly totalAmount: string
  readonly currency: string
  /** 支払回数. */
  readonly installments: number | undefined
  /** Number of bonus payments (ボーナス回数). */
  readonly bonusCount: number | undefined
  /** Months of the bonus payments, 1 to 12. */
  readonly bonusMonths: readonly number[]
  /** Sum of the bonus amounts in yen; 0 without any. */
  readonly bonusTotal: bigint
  readonly card: {
    readonly number: string
    /** Brand by the number's first digits; undefined for an unknown brand. */
    readonly brand: Brand | undefined
    /** `card.type` as sent. */
    readonly type: string | undefined
    readonly expirationMonth: string | undefined
    readonly expirationYear: string | undefined
  }
  /** False when the world says that the cardholder has no contract for revolving payments. */
  readonly revolvingContract: boolean | undefined
  /** An earlier payment with the same reference, if the merchant refuses duplicates. */
  readonly earlier: { readonly id: string; readonly secondsAgo: number } | undefined
  /** Issuer of a listed card, or the default issuer of unlisted cards. */
  readonly issuer: Issuer
  readonly isListed: boolean
  readonly acceptsUnlistedCards: boolean
  /** Epoch ms. */
  readonly now: number
}
