import type { PaymentRequest } from '../openapi/index.ts'
import { type CardSource, toPayer } from './card-source.ts'
import { createError } from './client-error.ts'
import { compact } from './compact.ts'
import type { JpoOption } from './jpo-options.ts'
import { type AuthenticationData, type Enrollment, toBrowser, toEnrollment, toProof } from './payer-authentication.ts'
import { checkAmount, checkTyped } from './request-fields.ts'
import type { tokenTypes } from './words.ts'

/** The shop's names, sent with every Japanese payment option; at most 25 characters each. */
export interface Shop {
  readonly businessName: string
  readonly businessNameKatakana: string
  readonly businessNameAlphaNumeric: string
}

export type BillTo = NonNullable<NonNullable<PaymentRequest['orderInformation']>['billTo']>

/** The terms of a payment, apart from what pays. */
export interface PaymentTerms {
  /** In the currency's own units, such as `'12000'`. Text, because floats are not safe for money. */
  readonly amount: string
  /** Default `'JPY'`, which every Japanese payment option requires. */
  readonly currency?: string
  readonly billTo?: Readonly<BillTo>
  /** Made by `single`, `bonus`, `installment`, `combination` or `revolving`. Absent: an ordinary payment. */
  readonly option?: JpoOption
  /** True: a sale, authorized and captured at once. Default false. */
  readonly capture?: boolean
  /** The shop's own reference, at most 50 characters. */
  readonly reference?: string
  /** Identifies the payment in a time-out reversal, at most 30 characters. Default: generated. */
  readonly transactionId?: string
  /** Keeps the card in the vault; the result has `tokens`. An empty list: what the vault makes by default. */
  readonly createTokens?: readonly (typeof tokenTypes)[number][]
  /** What 3-D Secure proved in calls of its own: `authentication` of a result of `authenticate`. */
  readonly authentication?: AuthenticationData
  /** 3-D Secure together with the payment. A challenge ends it as `pending`, with `challenge`. */
  readonly authenticate?: Enrollment
  /** Ends a challenge together with the payment: the id of `challenge`. */
  readonly validate?: { readonly authenticationTransactionId: string }
}

/** A payment by card or token, with or without a Japanese payment option. */
export type Payment = PaymentTerms & CardSource

/**
 * Builds the request of a payment. The transaction id is filled in later, as for hand-written requests.
 *
 * @throws {ClientError} `INVALID_PAYMENT`
 */
export function toPaymentRequest(payment: Payment, shop: Shop | undefined): PaymentRequest {
  checkTyped(payment, 'payment')
  const { amount, currency = 'JPY', billTo, option, capture, reference, transactionId } = payment
  const { createTokens, authentication, authenticate } = payment
  checkAmount(amount, currency)
  const actionList = toActions(payment)
  const authenticated = toAuthentication(payment)
  return {
    clientReferenceInformation: compact({ code: reference, transactionId }),
    processingInformation: compact({
      capture: capture === true ? true : undefined,
      actionList: actionList.length > 0 ? actionList : undefined,
      actionTokenTypes: createTokens === undefined || createTokens.length === 0 ? undefined : [...createTokens],
      commerceIndicator: authentication?.indicator,
      japanPaymentOptions: option === undefined ? undefined : { ...shop, ...option },
    }),
    ...toPayer(payment),
    orderInformation: compact({ amountDetails: { totalAmount: amount, currency }, billTo }),
    ...toBrowser(authenticate?.browser),
    ...(authenticated !== undefined && { consumerAuthenticationInformation: authenticated }),
  }
}

/** Services that go along with the payment. */
const toActions = ({ createTokens, authenticate, validate }: PaymentTerms) => [
  ...(authenticate === undefined ? [] : (['CONSUMER_AUTHENTICATION'] as const)),
  ...(validate === undefined ? [] : (['VALIDATE_CONSUMER_AUTHENTICATION'] as const)),
  ...(createTokens === undefined ? [] : (['TOKEN_CREATE'] as const)),
]

/** 3-D Secure of a payment: proved before, asked for now, or ended now. */
function toAuthentication({ authentication, authenticate, validate, option }: PaymentTerms) {
  const given = [authentication, authenticate, validate].filter((way) => way !== undefined)
  if (given.length > 1)
    throw createError(
      'INVALID_PAYMENT',
      'Failed to make the request: a payment has one authentication. Allowed: one of authentication, authenticate and validate.',
    )
  if (authentication !== undefined) return toProof(authentication)
  if (authenticate !== undefined) return toEnrollment({ ...authenticate, ...toCount(option) })
  return validate
}

/** Number of installments, for the issuer's page. */
const toCount = (option: JpoOption | undefined) =>
  option?.installments === undefined ? {} : { installments: Number(option.installments) }
