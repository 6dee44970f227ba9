import {
  type Allowed,
  anything,
  checkOptions,
  isListOf,
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
import type { CaptureContext } from './capture-context.ts'
import type { BesideToken, CardSource, CardToken, PaymentCard } from './card-source.ts'
import { type ClientErrorCode, createError } from './client-error.ts'
import type {
  Capture,
  CreditTerms,
  Increment,
  Money,
  Refund,
  Reversal,
  TimeOutReversal,
  TimeOutVoid,
  Void,
} from './follow-on.ts'
import type { JpoOption } from './jpo-options.ts'
import type {
  AuthenticationData,
  AuthenticationSetup,
  AuthenticationValidation,
  Browser,
  CardholderEnrolment,
  Enrollment,
} from './payer-authentication.ts'
import type { BillTo, PaymentTerms } from './payment.ts'
import { indicators, tokenTypes } from './words.ts'

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

const expiry = {
  expirationMonth: matching("a month as text, '01' to '12'", /^(0[1-9]|1[0-2])$/),
  expirationYear: matching("a year as text of four digits, such as '2031'", /^\d{4}$/),
} as const satisfies SettingTable
const besideToken = {
  securityCode: matching('text of 3 or 4 digits', /^\d{3,4}$/),
  type: matching("a code such as '001'", /^\d{3}$/),
} as const satisfies SettingsOf<BesideToken>

const card = objectOf<PaymentCard>({
  // Its digits are the gateway's to judge.
  number: required(text),
  ...expiry,
  ...besideToken,
})

/** What the builders of tokens make. */
const token = {
  ...objectOf<CardToken>({ kind: required(text), value: required(text), beside: required(anything) }),
  what: 'what customerToken, paymentInstrumentToken, instrumentIdentifierToken or transientToken make',
}

/** A card or a token; that one of them is there is checked apart. */
const source = { card, token } as const satisfies SettingsOf<CardSource>

const vaultId = required(matching('an id of the vault: letters and digits', /^[A-Za-z0-9]{1,40}$/))

/** What the builders of tokens take, by kind. */
export const tokenFields: Readonly<Record<CardToken['kind'], SettingTable>> = {
  customer: { value: vaultId, ...besideToken },
  'payment instrument': { value: vaultId, ...besideToken },
  'instrument identifier': {
    value: vaultId,
    expirationMonth: required(expiry.expirationMonth),
    expirationYear: required(expiry.expirationYear),
    ...besideToken,
  },
  transient: {
    value: required(matching('the JWT that Microform gave to the page', /^[\w-]+\.[\w-]+\.[\w-]+$/)),
    type: besideToken.type,
  },
}

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

const returnUrl = required(matching('an http:// or https:// address of the shop', /^https?:\/\/[^\s<>"'@]{1,2000}$/))
const referenceId = required(text)
const pixels = wholeFrom(1, 99_999)
const browser = objectOf<Browser>({
  ipAddress: text,
  userAgent: text,
  acceptHeader: text,
  language: text,
  screenWidth: pixels,
  screenHeight: pixels,
  colorDepth: wholeFrom(1, 99),
  timeDifference: { what: 'minutes between UTC and the local time, such as -540', test: Number.isInteger },
  java: trueOrFalse,
  javaScript: trueOrFalse,
})
const authenticationTransactionId = required(text)

/** Fields of each typed request. A field of a type without a row does not compile. */
export const requestFields = {
  payment: {
    ...{ ...money, ...undoable, ...source, billTo, option, capture: trueOrFalse },
    createTokens: isListOf(oneOf(...tokenTypes)),
    authentication: objectOf<AuthenticationData>({
      indicator: required(oneOf(...indicators)),
      eci: matching("two digits, such as '05'", /^\d{2}$/),
      cavv: text,
      ucafAuthenticationData: text,
      ucafCollectionIndicator: matching("'0', '1' or '2'", /^[0-2]$/),
      xid: text,
      directoryServerTransactionId: text,
      specificationVersion: text,
      paresStatus: text,
    }),
    authenticate: objectOf<Enrollment>({ referenceId, returnUrl, browser }),
    validate: objectOf<NonNullable<PaymentTerms['validate']>>({ authenticationTransactionId }),
  } satisfies SettingsOf<PaymentTerms & CardSource>,
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
  credit: { ...money, ...undoable, ...source, billTo, option } satisfies SettingsOf<CreditTerms & CardSource>,
  void: { ...undoable, of: oneOf('payment', 'capture', 'refund', 'credit') } satisfies SettingsOf<Void>,
  timeOutReversal: { ...money, ...referenced } satisfies SettingsOf<TimeOutReversal>,
  timeOutVoid: { ...referenced } satisfies SettingsOf<TimeOutVoid>,
  increment: { ...referenced, additionalAmount: required(amount), currency } satisfies SettingsOf<Increment>,
  authenticationSetup: { ...referenced, ...source } satisfies SettingsOf<AuthenticationSetup>,
  authentication: {
    ...{ ...money, ...referenced, ...source, billTo, referenceId, returnUrl, browser },
    installments: wholeFrom(1, 99),
  } satisfies SettingsOf<CardholderEnrolment>,
  authenticationValidation: {
    ...{ ...money, ...referenced, ...source, authenticationTransactionId },
  } satisfies SettingsOf<AuthenticationValidation>,
  captureContext: {
    targetOrigins: required(isListOf(matching('origins, such as https://shop.example', /^https?:\/\/[^\s/?#@]+$/))),
    cardNetworks: isListOf(text),
  } satisfies SettingsOf<CaptureContext>,
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
