/**
 * A client for CyberSource payments with Japanese Payment Options. It runs in Node 20 and newer and in
 * browsers. Keep shared secrets out of browsers; HTTP Signature does not work there, because a page cannot
 * set the `date` header.
 */

export type {
  AuthenticationReady,
  AuthenticationResult,
  AuthenticationSetupResult,
  AuthenticationValidationResult,
  CaptureContextResult,
  CardholderAuthenticated,
  CardholderChallenge,
  ChallengeRequired,
  NotAuthenticated,
} from './authentication-result.ts'
export type { CaptureContext } from './capture-context.ts'
export {
  type BesideToken,
  type CardSource,
  type CardToken,
  customerToken,
  instrumentIdentifierToken,
  type PaymentCard,
  paymentInstrumentToken,
  transientToken,
} from './card-source.ts'
export {
  type CheckedWebhook,
  checkWebhook,
  type ReceivedWebhook,
  type WebhookEvent,
  type WebhookKey,
  type WebhookProblem,
} from './check-webhook.ts'
export type { ClientError, ClientErrorCode } from './client-error.ts'
export { createPaymentClient } from './create-payment-client.ts'
export type { Auth, CertificateAuth, SharedSecretAuth } from './credentials.ts'
export type { Retry } from './declines.ts'
export type { CallOptions } from './exchange.ts'
export type { ExchangeRecord } from './exchange-record.ts'
export type {
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
export type {
  CaptureResult,
  CreditResult,
  FollowOnResult,
  IncrementResult,
  RefundResult,
  ReversalResult,
  TimeOutReversalResult,
  TimeOutVoidResult,
  VoidResult,
} from './follow-on-result.ts'
export {
  type Bonus,
  bonus,
  combination,
  installment,
  type JpoOption,
  revolving,
  single,
} from './jpo-options.ts'
export type { ReconciledOutcome } from './judge-reversal.ts'
export type { ClientOptions } from './options.ts'
export { readP12 } from './p12.ts'
export type {
  AuthenticationData,
  AuthenticationSetup,
  AuthenticationValidation,
  Browser,
  CardholderEnrolment,
} from './payer-authentication.ts'
export type { Payment, PaymentTerms, Shop } from './payment.ts'
export type { PaymentClient } from './payment-client.ts'
export type { PaymentState, ReconciledPayment } from './payment-state.ts'
export type { LostPayment, ReconcileOptions, Reconciliation } from './reconcile.ts'
export type { PaymentResult, ReadFailure } from './result.ts'
export type { SearchOptions } from './search.ts'
export type { TransactionDetail, TransactionResult, TransactionSummary } from './searched-transaction.ts'
