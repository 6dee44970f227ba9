import type { PaymentRequest, RequestBody } from '../openapi/index.ts'
import { type CardSource, toPayer } from './card-source.ts'
import { compact } from './compact.ts'
import type { Money } from './follow-on.ts'
import type { BillTo } from './payment.ts'
import { checkAmount, checkTyped } from './request-fields.ts'
import type { indicators } from './words.ts'

/** What 3-D Secure has proved, for the authorization that follows it. A result of `authenticate` has it. */
export interface AuthenticationData {
  readonly indicator: (typeof indicators)[number]
  /** Electronic commerce indicator, such as `'05'`. */
  readonly eci?: string
  /** Cryptogram: 28 characters of base64. */
  readonly cavv?: string
  /** Of Mastercard, in place of `cavv`. */
  readonly ucafAuthenticationData?: string
  /** Of Mastercard: `'2'` authenticated, `'1'` attempted, `'0'` neither. */
  readonly ucafCollectionIndicator?: string
  readonly xid?: string
  readonly directoryServerTransactionId?: string
  /** Version of EMV 3-D Secure, such as `'2.2.0'`. */
  readonly specificationVersion?: string
  /** Result of the issuer, such as `'Y'`. */
  readonly paresStatus?: string
}

/** What the browser of the cardholder is, for the issuer's decision. */
export interface Browser {
  readonly ipAddress?: string
  readonly userAgent?: string
  readonly acceptHeader?: string
  readonly language?: string
  /** In pixels. */
  readonly screenWidth?: number
  /** In pixels. */
  readonly screenHeight?: number
  /** In bits. */
  readonly colorDepth?: number
  /** Minutes between UTC and the browser's time, such as `-540` in Japan. */
  readonly timeDifference?: number
  readonly java?: boolean
  readonly javaScript?: boolean
}

/** The first step: what the browser needs for the collection of its data. */
export type AuthenticationSetup = CardSource & { readonly reference?: string }

/** Enrolment: asks whether the cardholder is known, or must be asked. */
export type CardholderEnrolment = CardSource &
  Money & {
    readonly reference?: string
    readonly billTo?: Readonly<BillTo>
    /** Of the set-up. */
    readonly referenceId: string
    /** Where the cardholder's browser comes back to after a challenge: a page of the shop. */
    readonly returnUrl: string
    readonly browser?: Browser
    /** Number of installments (支払回数), above 1, for the issuer's page. */
    readonly installments?: number
  }

/** Asks for the end of a challenge, when the browser has come back. */
export type AuthenticationValidation = CardSource &
  Money & {
    readonly reference?: string
    /** Of the challenge. */
    readonly authenticationTransactionId: string
  }

/** @throws {ClientError} `INVALID_PAYMENT` */
export function toSetupRequest(setup: AuthenticationSetup): RequestBody<'payerAuthSetup'> {
  checkTyped(setup, 'authenticationSetup')
  return { clientReferenceInformation: compact({ code: setup.reference }), ...toPayer(setup) }
}

/** @throws {ClientError} `INVALID_PAYMENT` */
export function toEnrollmentRequest(given: CardholderEnrolment): RequestBody<'checkPayerAuthEnrollment'> {
  checkTyped(given, 'authentication')
  return {
    clientReferenceInformation: compact({ code: given.reference }),
    ...toPayer(given),
    orderInformation: compact({ amountDetails: toAmount(given), billTo: given.billTo }),
    ...toBrowser(given.browser),
    consumerAuthenticationInformation: toEnrollment(given),
  }
}

/** @throws {ClientError} `INVALID_PAYMENT` */
export function toValidationRequest(given: AuthenticationValidation): RequestBody<'validateAuthenticationResults'> {
  checkTyped(given, 'authenticationValidation')
  return {
    clientReferenceInformation: compact({ code: given.reference }),
    ...toPayer(given),
    orderInformation: { amountDetails: toAmount(given) },
    consumerAuthenticationInformation: { authenticationTransactionId: given.authenticationTransactionId },
  }
}

/** What enrolment needs beside the payment. */
export interface Enrollment extends Pick<CardholderEnrolment, 'referenceId' | 'returnUrl' | 'browser'> {}

export const toEnrollment = ({
  referenceId,
  returnUrl,
  installments,
}: Enrollment & { readonly installments?: number }) =>
  compact({
    referenceId,
    returnUrl,
    installmentTotalCount: installments === undefined || installments < 2 ? undefined : installments,
  })

/** The authentication of a separate call, on the wire of an authorization. */
export const toProof = (given: AuthenticationData): NonNullable<PaymentRequest['consumerAuthenticationInformation']> =>
  compact({
    cavv: given.cavv,
    ucafAuthenticationData: given.ucafAuthenticationData,
    ucafCollectionIndicator: given.ucafCollectionIndicator,
    eciRaw: given.eci,
    xid: given.xid,
    directoryServerTransactionId: given.directoryServerTransactionId,
    paSpecificationVersion: given.specificationVersion,
    paresStatus: given.paresStatus,
  })

/** Numbers are text on the wire. */
export function toBrowser(browser: Browser | undefined): Partial<Pick<PaymentRequest, 'deviceInformation'>> {
  if (browser === undefined) return {}
  const text = (value: number | undefined) => (value === undefined ? undefined : String(value))
  const device = compact({
    ipAddress: browser.ipAddress,
    userAgentBrowserValue: browser.userAgent,
    httpAcceptContent: browser.acceptHeader,
    httpBrowserLanguage: browser.language,
    httpBrowserScreenWidth: text(browser.screenWidth),
    httpBrowserScreenHeight: text(browser.screenHeight),
    httpBrowserColorDepth: text(browser.colorDepth),
    httpBrowserTimeDifference: text(browser.timeDifference),
    httpBrowserJavaEnabled: browser.java,
    httpBrowserJavaScriptEnabled: browser.javaScript,
  })
  return Object.keys(device).length === 0 ? {} : { deviceInformation: device }
}

function toAmount({ amount, currency = 'JPY' }: Money) {
  checkAmount(amount, currency)
  return { totalAmount: amount, currency }
}
