import {
  type Allowed,
  checkOptions,
  matching,
  objectOf,
  oneOf,
  required,
  type SettingsOf,
  type SettingTable,
  trueOrFalse,
  wholeFrom,
} from '../base/allowed.ts'
import { decimalsOf, isCurrency } from '../base/money.ts'
import { type ClientErrorCode, createError } from './client-error.ts'
import type {
  Capture,
  Credit,
  Increment,
  Money,
  Refund,
  Reversal,
  TimeOutReversal,
  TimeOutVoid,
  Void,
} from './follow-on.ts'
import type { JpoOption } from './jpo-options.ts'
import type { BillTo, Payment, PaymentCard } from './payment.ts'

/**
 * Checks what a caller gives, before anything is sent: unknown names, missing and wrong values.
 *
 * @throws {ClientError} with every problem; no value is repeated, because it may be a misplaced secret.
 */
export function checkGiven(given: unknown, fields: SettingTable, code: ClientErrorCode, doing: string): void {
  const problems = checkOptions(given, fields)
  if (problems.length > 0) throw createError(code, `Failed to ${doing}: ${problems.join(' ')}`)
}

const text = matching('text', /./)
const textOf = (most: number) => matching(`text of 1 to ${most} characters`, new RegExp(`^.{1,${most}}$`, 'u'))

const amount = matching("text of digits, such as '12000', without signs and separators", /^\d{1,19}(\.\d{1,18})?$/)
const currency: Allowed = {
  what: "a currency of ISO 4217 in capitals, such as 'JPY'",
  test: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value) && isCurrency(value),
}

const money = { amount: required(amount), currency } as const satisfies SettingsOf<Money>
const referenced = { reference: text }
const undoable = { ...referenced, transactionId: textOf(30) }

const card = required(
  objectOf<PaymentCard>({
    // Its digits are the gateway's to judge.
    number: required(text),
    expirationMonth: matching("a month as text, '01' to '12'", /^(0[1-9]|1[0-2])$/),
    expirationYear: matching("a year as text of four digits, such as '2031'", /^\d{4}$/),
    securityCode: matching('text of 3 or 4 digits', /^\d{3,4}$/),
    type: matching("a code such as '001'", /^\d{3}$/),
  }),
)

const billTo = objectOf<BillTo>({
  firstName: text,
  lastName: text,
  address1: text,
  address2: text,
  locality: text,
  administrativeArea: text,
  postalCode: text,
  country: text,
  email: text,
  phoneNumber: text,
})

/** What the builders make. Something else would be sent as it is, and be ignored there. */
const option = {
  ...objectOf<Pick<JpoOption, 'paymentMethod' | 'installments' | 'firstBillingMonth' | 'bonuses'>>({
    paymentMethod: required(text),
    installments: text,
    firstBillingMonth: text,
    bonuses: { what: 'a list', test: Array.isArray },
  }),
  what: 'what single, bonus, installment, combination or revolving make',
}

/** Fields of each typed request. A field of a type without a row does not compile. */
export const requestFields = {
  payment: { ...money, ...undoable, card, billTo, option, capture: trueOrFalse } satisfies SettingsOf<Payment>,
  capture: {
    ...money,
    ...undoable,
    sequence: wholeFrom(1, 99),
    total: wholeFrom(1, 99),
    isFinal: trueOrFalse,
    option,
  } satisfies SettingsOf<Capture>,
  reversal: { ...money, ...referenced, reason: text } satisfies SettingsOf<Reversal>,
  refund: { ...money, ...undoable } satisfies SettingsOf<Refund>,
  credit: { ...money, ...undoable, card, billTo, option } satisfies SettingsOf<Credit>,
  void: { ...undoable, of: oneOf('payment', 'capture', 'refund', 'credit') } satisfies SettingsOf<Void>,
  timeOutReversal: { ...money, ...referenced } satisfies SettingsOf<TimeOutReversal>,
  timeOutVoid: { ...referenced } satisfies SettingsOf<TimeOutVoid>,
  increment: { ...referenced, additionalAmount: required(amount), currency } satisfies SettingsOf<Increment>,
  money,
} as const

/** Checks a typed request. @throws {ClientError} `INVALID_PAYMENT` */
export const checkTyped = (given: unknown, kind: keyof typeof requestFields): void =>
  checkGiven(given, requestFields[kind], 'INVALID_PAYMENT', 'make the request')

/**
 * An amount on the wire. Decimals that the currency does not have would be cut off.
 *
 * @throws {ClientError} `INVALID_PAYMENT`
 */
export function checkAmount(amount: string, currency: string, name = 'amount'): void {
  const decimals = decimalsOf(currency)
  const [, fraction = ''] = amount.split('.')
  if (/[1-9]/.test(fraction.slice(decimals)))
    throw createError(
      'INVALID_PAYMENT',
      `Failed to make the request: ${name} has more decimals than ${currency}. Allowed: ${decimals || 'none'}.`,
    )
}
