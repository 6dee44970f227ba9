import type { AuthenticationData } from './payer-authentication.ts'
import type { DistributiveOmit, Duplicate, Failure, Trace } from './result.ts'

/** What a page needs for the cardholder's challenge: a form in a frame, sent to `stepUpUrl`. */
export interface CardholderChallenge {
  /** Takes the form fields `JWT` (the access token) and, if you like, `MD`, by POST. */
  readonly stepUpUrl: string
  readonly accessToken: string
  /** For the validation, when the browser has come back to `returnUrl`. */
  readonly authenticationTransactionId: string
}

/** 201 `COMPLETED`: post the access token as form field `JWT` to the URL, in a hidden frame. */
export interface AuthenticationReady extends Trace {
  readonly outcome: 'ready'
  readonly referenceId: string
  readonly accessToken: string
  readonly deviceDataCollectionUrl: string
}

/** 201 `AUTHENTICATION_SUCCESSFUL`, with ECI 05 or 06 (Visa, JCB): hand `authentication` to `createPayment`. */
export interface CardholderAuthenticated extends Trace {
  readonly outcome: 'authenticated'
  readonly authentication: AuthenticationData
}

/** 201 `PENDING_AUTHENTICATION`: the cardholder is asked. */
export interface ChallengeRequired extends Trace {
  readonly outcome: 'challenge'
  readonly challenge: CardholderChallenge
}

/**
 * Not authenticated. With `authentication`: the issuer could not say, and the payment may go on without the shift of
 * liability. Without: 201 `AUTHENTICATION_FAILED`, do not go on with this card.
 */
export interface NotAuthenticated extends Trace {
  readonly outcome: 'not-authenticated'
  readonly authentication?: AuthenticationData
  readonly reason?: string
  readonly message?: string
}

type AuthenticationFailure = DistributiveOmit<Exclude<Failure, Duplicate>, 'transactionId'>

/** The results of payer authentication, discriminated by `outcome`. */
export type AuthenticationSetupResult = AuthenticationReady | AuthenticationFailure
export type AuthenticationResult =
  | CardholderAuthenticated
  | ChallengeRequired
  | NotAuthenticated
  | AuthenticationFailure
export type AuthenticationValidationResult = CardholderAuthenticated | NotAuthenticated | AuthenticationFailure

/** 201: the capture context for Microform, a signed JWT, for the page. */
export interface CaptureContextCreated extends Trace {
  readonly outcome: 'created'
  readonly captureContext: string
}

export type CaptureContextResult = CaptureContextCreated | AuthenticationFailure
