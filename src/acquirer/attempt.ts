import type { Brand } from '../card-data/card-number.ts'
import type { Issuer, JpoMethod, Merchant } from '../world/world.ts'

/** A checked payment as the acquirer's rules look at it. The card number leaves with it. */
export interface PaymentAttempt {
  readonly merchant: Merchant
  /** The payment option asked for, or nothing for an ordinary authorization. */
  readonly method: JpoMethod | undefined
  /** As sent. */
  readonly totalAmount: string
  readonly currency: string
  /** 支払回数. */
  readonly installments: number | undefined
  /** Months that bonuses were asked for in, 1 to 12. */
  readonly bonusMonths: readonly number[]
  /** Sum of the bonus amounts in yen; 0 without any. */
  readonly bonusTotal: bigint
  readonly card: {
    readonly number: string
    /** Of the number's first digits; nothing when they name no brand that we know. */
    readonly brand: Brand | undefined
    /** `card.type` as sent. */
    readonly type: string | undefined
    readonly expirationMonth: string | undefined
    readonly expirationYear: string | undefined
  }
  /** False where the world says that the cardholder has no contract for revolving payments. */
  readonly revolvingContract: boolean | undefined
  /** The payment before it with the same reference, where the merchant minds. */
  readonly earlier: { readonly id: string; readonly secondsAgo: number } | undefined
  /** Of a listed card, or the one that unlisted cards are taken to come from. */
  readonly issuer: Issuer
  readonly isListed: boolean
  readonly acceptsUnlistedCards: boolean
  /** Epoch ms. */
  readonly now: number
}
