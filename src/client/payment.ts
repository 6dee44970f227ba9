import { brandOf } from '../card-data/card-number.ts'
import type { Card, PaymentRequest } from '../openapi/index.ts'
import { compact } from './compact.ts'
import type { JpoOption } from './jpo-options.ts'
import { checkAmount, checkTyped } from './request-fields.ts'

/** The shop's names, sent with every Japanese payment option; at most 25 characters each. */
export interface Shop {
  readonly businessName: string
  readonly businessNameKatakana: string
  readonly businessNameAlphaNumeric: string
}

/** The card to charge. All values are text: `'04'` is not `4`. */
export interface PaymentCard extends Readonly<Required<Pick<Card, 'number' | 'expirationMonth' | 'expirationYear'>>> {
  readonly securityCode?: string
  /** Default: derived from the number's first digits, such as `'001'` for Visa. */
  readonly type?: string
}

export type BillTo = NonNullable<NonNullable<PaymentRequest['orderInformation']>['billTo']>

/** A card payment, with or without a Japanese payment option. */
export interface Payment {
  /** In the currency's own units, such as `'12000'`. Text, because floats are not safe for money. */
  readonly amount: string
  /** Default `'JPY'`, which every Japanese payment option requires. */
  readonly currency?: string
  readonly card: PaymentCard
  readonly billTo?: Readonly<BillTo>
  /** Made by `single`, `bonus`, `installment`, `combination` or `revolving`. Absent: an ordinary payment. */
  readonly option?: JpoOption
  /** True: a sale, authorized and captured at once. Default false. */
  readonly capture?: boolean
  /** The shop's own reference, at most 50 characters. */
  readonly reference?: string
  /** Identifies the payment in a time-out reversal, at most 30 characters. Default: generated. */
  readonly transactionId?: string
}

/**
 * Builds the request of a payment. The transaction id is filled in later, as for hand-written requests.
 *
 * @throws {ClientError} `INVALID_PAYMENT`
 */
export function toPaymentRequest(payment: Payment, shop: Shop | undefined): PaymentRequest {
  checkTyped(payment, 'payment')
  const { amount, currency = 'JPY', card, billTo, option, capture, reference, transactionId } = payment
  checkAmount(amount, currency)
  return {
    clientReferenceInformation: compact({ code: reference, transactionId }),
    processingInformation: compact({
      capture: capture === true ? true : undefined,
      japanPaymentOptions: option === undefined ? undefined : { ...shop, ...option },
    }),
    paymentInformation: { card: toCard(card) },
    orderInformation: compact({ amountDetails: { totalAmount: amount, currency }, billTo }),
  }
}

/** The card on the wire. */
export function toCard(card: PaymentCard): Card {
  const { number, expirationMonth, expirationYear, securityCode } = card
  const type = card.type ?? brandOf(number)?.type
  return compact({ number, expirationMonth, expirationYear, securityCode, type })
}
