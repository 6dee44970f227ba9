import type { OperationId, RequestBody } from '../openapi/index.ts'
import { type CaptureOption, toCaptureOption } from './capture-option.ts'
import { type CardSource, toPayer } from './card-source.ts'
import { createError } from './client-error.ts'
import { compact } from './compact.ts'
import type { JpoOption } from './jpo-options.ts'
import type { PaymentTerms } from './payment.ts'
import { checkAmount, checkTyped } from './request-fields.ts'

/** An amount in its currency. */
export interface Money {
  /** In the currency's own units, such as `'12000'`. Text, because floats are not safe for money. */
  readonly amount: string
  /** That of the payment. Default `'JPY'`. */
  readonly currency?: string
}

interface Referenced {
  /** The shop's own reference, at most 50 characters. The guide wants that of the payment. */
  readonly reference?: string
}

interface Undoable extends Referenced {
  /** Identifies the request in a time-out void, at most 30 characters. Default: generated. */
  readonly transactionId?: string
}

/** A capture (売上確定) of an authorization. */
export interface Capture extends Money, Undoable {
  /** Number of this capture among several, 1 to 99. Several captures need an account setting (guide). */
  readonly sequence?: number
  /** Number of captures, 1 to 99. While it is unknown, any number above `sequence` (guide). */
  readonly total?: number
  /** True: nothing more will be captured, and the rest of the hold is released. */
  readonly isFinal?: boolean
  /**
   * The payment option again, made by the same builder as for the payment. Absent: it is not sent. A capture has
   * fewer fields than a payment (API description): the number of bonuses, and month and amount of the first two. The
   * shop's names, and month and amount of further bonuses, are not sent, because the request has no fields for them.
   * Nothing public says what happens when it contradicts the payment.
   */
  readonly option?: JpoOption
}

/** A reversal (オーソリ取消) of an authorization. Its amount is the authorized one, unless the account has partial reversals. */
export interface Reversal extends Money, Referenced {
  /** `'34'` (suspected fraud) is the only documented value; free text was refused in July 2026 (observed). */
  readonly reason?: string
}

/** A refund (返金) of a sale or a capture: all of it, or a part. */
export interface Refund extends Money, Undoable {}

/** Terms of a credit, apart from the card or token. */
export interface CreditTerms extends Money, Undoable, Pick<PaymentTerms, 'billTo'> {
  /** Of its terms, a credit carries the code and the number of installments only (API description). */
  readonly option?: JpoOption
}

/** A refund without an earlier payment. */
export type Credit = CreditTerms & CardSource

/** A void (売上取消) of a capture, sale, refund or credit that has not gone out with the batch. */
export interface Void extends Undoable {
  /** What the id is of; `payment` is a sale. Default `'capture'`. */
  readonly of?: 'payment' | 'capture' | 'refund' | 'credit'
}

/** A reversal of a payment whose answer was lost. */
export interface TimeOutReversal extends Money, Referenced {}

/** A void of a request whose answer was lost. */
export interface TimeOutVoid extends Referenced {}

/** An increment of a pre-authorization. */
export interface Increment extends Referenced {
  /** The difference (observed), in the currency's own units, such as `'2000'`. */
  readonly additionalAmount: string
  /** That of the payment. Default `'JPY'`. */
  readonly currency?: string
}

/** Makes a transaction id: at most 30 letters and digits. */
export type MakeId = () => string

export function toCaptureRequest(capture: Capture, makeId: MakeId): RequestBody<'capturePayment'> {
  checkTyped(capture, 'capture')
  const { sequence, total, isFinal, option } = capture
  const captureOptions = compact({
    // Text, as in the guide's example.
    captureSequenceNumber: sequence === undefined ? undefined : String(sequence),
    totalCaptureCount: total === undefined ? undefined : String(total),
    isFinal: isFinal === undefined ? undefined : isFinal ? ('true' as const) : ('false' as const),
  })
  const processing: { captureOptions?: typeof captureOptions; japanPaymentOptions?: CaptureOption } = compact({
    captureOptions: Object.keys(captureOptions).length === 0 ? undefined : captureOptions,
    japanPaymentOptions: option === undefined ? undefined : toCaptureOption(option),
  })
  return {
    clientReferenceInformation: toUndoable(capture, makeId),
    ...(Object.keys(processing).length > 0 && { processingInformation: processing }),
    orderInformation: { amountDetails: toAmount(capture) },
  }
}

export function toReversalRequest(reversal: Reversal): RequestBody<'authReversal'> {
  checkTyped(reversal, 'reversal')
  const { reference, reason } = reversal
  return {
    clientReferenceInformation: compact({ code: reference }),
    reversalInformation: compact({ amountDetails: toAmount(reversal), reason }),
  }
}

export function toRefundRequest(refund: Refund, makeId: MakeId): RequestBody<'refundPayment'> {
  checkTyped(refund, 'refund')
  return {
    clientReferenceInformation: toUndoable(refund, makeId),
    orderInformation: { amountDetails: toAmount(refund) },
  }
}

export function toCreditRequest(credit: Credit, makeId: MakeId): RequestBody<'createCredit'> {
  checkTyped(credit, 'credit')
  const { billTo, option } = credit
  const { paymentMethod, installments } = option ?? {}
  return {
    clientReferenceInformation: toUndoable(credit, makeId),
    ...(option !== undefined && {
      processingInformation: { japanPaymentOptions: compact({ paymentMethod, installments }) },
    }),
    ...toPayer(credit),
    orderInformation: compact({ amountDetails: toAmount(credit), billTo }),
  }
}

/** The operation of a void, by what it voids. */
const voids = {
  payment: 'voidPayment',
  capture: 'voidCapture',
  refund: 'voidRefund',
  credit: 'voidCredit',
} as const satisfies Readonly<Record<NonNullable<Void['of']>, OperationId>>

export const toVoidOperation = ({ of = 'capture' }: Void): (typeof voids)[keyof typeof voids] => voids[of]

/** Without a transaction id of its own, unless given: nothing undoes a void. */
export function toVoidRequest(given: Void): RequestBody<'voidCapture'> {
  checkTyped(given, 'void')
  const { reference, transactionId } = given
  return { clientReferenceInformation: compact({ code: reference, transactionId }) }
}

export function toTimeOutReversalRequest(transactionId: string, given: TimeOutReversal): RequestBody<'mitReversal'> {
  checkTyped(given, 'timeOutReversal')
  const { reference, ...money } = given
  return {
    clientReferenceInformation: compact({ code: reference, transactionId: readTransactionId(transactionId) }),
    reversalInformation: { amountDetails: toAmount(money) },
  }
}

export function toTimeOutVoidRequest(transactionId: string, given: TimeOutVoid): RequestBody<'mitVoid'> {
  checkTyped(given, 'timeOutVoid')
  const { reference } = given
  return { clientReferenceInformation: compact({ code: reference, transactionId: readTransactionId(transactionId) }) }
}

export function toIncrementRequest(increment: Increment): RequestBody<'incrementAuth'> {
  checkTyped(increment, 'increment')
  const { additionalAmount, currency = 'JPY', reference } = increment
  checkAmount(additionalAmount, currency, 'additionalAmount')
  return {
    clientReferenceInformation: compact({ code: reference }),
    orderInformation: { amountDetails: { additionalAmount, currency } },
  }
}

/** An id of a reply, safe in a path. */
export function readId(id: string): string {
  if (typeof id === 'string' && /^[\w-]{1,60}$/.test(id)) return id
  throw refuse('the id is that of a reply, such as 6843556498736135003059')
}

/** The only key of a time-out reversal or void (guide). */
export function readTransactionId(transactionId: unknown): string {
  if (typeof transactionId === 'string' && /^.{1,30}$/u.test(transactionId)) return transactionId
  throw refuse('transactionId is text of 1 to 30 characters')
}

const toUndoable = ({ reference, transactionId }: Undoable, makeId: MakeId) => ({
  ...compact({ code: reference }),
  transactionId: readTransactionId(transactionId ?? makeId()),
})

function toAmount({ amount, currency = 'JPY' }: Money) {
  checkAmount(amount, currency)
  return { totalAmount: amount, currency }
}

const refuse = (allowed: string) =>
  createError('INVALID_PAYMENT', `Failed to make the request: a field is not allowed. Allowed: ${allowed}.`)
