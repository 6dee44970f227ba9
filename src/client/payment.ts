import { brandOf } from '../card-data/card-number.ts'
import type { Card, PaymentRequest } from '../openapi/index.ts'
import { createError } from './client-error.ts'
import { compact } from './compact.ts'
import type { JpoOption } from './jpo-options.ts'

/** The shop's names, which every Japanese payment option carries; each has at most 25 characters. */
export interface Shop {
  readonly businessName: string
  readonly businessNameKatakana: string
  readonly businessNameAlphaNumeric: string
}

/** A card as it is charged. All is text: `'04'` is not `4`. */
export interface PaymentCard extends Readonly<Required<Pick<Card, 'number' | 'expirationMonth' | 'expirationYear'>>> {
  readonly securityCode?: string
  /** Default: as the number's first digits say, such as `'001'` for Visa. */
  readonly type?: string
}

type BillTo = NonNullable<NonNullable<PaymentRequest['orderInformation']>['billTo']>

/** A payment by card, with or without a Japanese payment option. */
export interface Payment {
  /** In the currency's own units, such as `'12000'`. Text, because no float touches money. */
  readonly amount: string
  /** Default `'JPY'`, which every Japanese payment option needs. */
  readonly currency?: string
  readonly card: PaymentCard
  readonly billTo?: Readonly<BillTo>
  /** Made by `single`, `bonus`, `installment`, `combination` or `revolving`. Absent: an ordinary payment. */
  readonly option?: JpoOption
  /** True: a sale, authorized and captured at once. Default false. */
  readonly capture?: boolean
  /** The shop's own reference, at most 50 characters. */
  readonly reference?: string
  /** Names the payment for a time-out reversal, at most 30 characters. Default: made up. */
  readonly transactionId?: string
}

/** The request of a payment. Its transaction id is filled in later, as in requests written by hand. */
export function toPaymentRequest(payment: Payment, shop: Shop | undefined): PaymentRequest {
  const { amount, currency = 'JPY', card, billTo, option, capture, reference, transactionId } = payment
  if (typeof amount !== 'string') throw refuse("amount is text, such as '12000'")
  if (typeof card?.number !== 'string') throw refuse('card.number is text')
  const { number, expirationMonth, expirationYear, securityCode } = card
  const type = card.type ?? brandOf(number)?.type
  return {
    clientReferenceInformation: compact({ code: reference, transactionId }),
    processingInformation: compact({
      capture: capture === true ? true : undefined,
      japanPaymentOptions: option === undefined ? undefined : { ...shop, ...option },
    }),
    paymentInformation: { card: compact({ number, expirationMonth, expirationYear, securityCode, type }) },
    orderInformation: compact({ amountDetails: { totalAmount: amount, currency }, billTo }),
  }
}

const refuse = (allowed: string) =>
  createError('INVALID_PAYMENT', `Failed to make the payment: a field is not allowed. Allowed: ${allowed}.`)
