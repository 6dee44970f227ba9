import type { PaymentRequest } from '../openapi/index.ts'
import type {
  AuthenticationResult,
  AuthenticationSetupResult,
  AuthenticationValidationResult,
  CaptureContextResult,
} from './authentication-result.ts'
import type { CaptureContext } from './capture-context.ts'
import type { CallOptions } from './exchange.ts'
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
import type {
  CaptureResult,
  CreditResult,
  IncrementResult,
  RefundResult,
  ReversalResult,
  TimeOutReversalResult,
  TimeOutVoidResult,
  VoidResult,
} from './follow-on-result.ts'
import type { AuthenticationSetup, AuthenticationValidation, CardholderEnrolment } from './payer-authentication.ts'
import type { Payment } from './payment.ts'
import type { LostPayment, ReconcileOptions, Reconciliation } from './reconcile.ts'
import type { PaymentResult } from './result.ts'
import type { SearchOptions } from './search.ts'
import type { TransactionResult, TransactionSummary } from './searched-transaction.ts'

/**
 * Sends payments and what follows them: exactly one request per call, never repeated. Whatever the network or the
 * gateway does becomes a result and is never thrown, but by the iterator of `search`. Invalid arguments throw a
 * `ClientError` before anything is sent.
 */
export interface PaymentClient {
  /** Base URL of the gateway. */
  readonly url: string
  readonly merchant: string
  /**
   * Pays by card. Whatever the network or the gateway does becomes a result and is never thrown.
   *
   * @throws {ClientError} for an invalid payment, before anything is sent.
   * @example
   * const result = await client.createPayment({ amount: '12000', card, option: installment({ installments: 12 }) })
   * if (result.outcome === 'approved') ship(result.id)
   */
  createPayment(payment: Payment, call?: CallOptions): Promise<PaymentResult>
  /** Sends a hand-written request; a missing transaction id is filled in. */
  send(request: PaymentRequest, call?: CallOptions): Promise<PaymentResult>
  /**
   * Captures an authorization (売上確定), by its id.
   *
   * @example
   * const captured = await client.capture(approved.id, { amount: '12000', reference: 'order-1' })
   * if (captured.outcome === 'unknown') await client.timeOutVoid(captured.transactionId)
   */
  capture(id: string, capture: Capture, call?: CallOptions): Promise<CaptureResult>
  /** Reverses an authorization (オーソリ取消), by its id. After a capture, void that first. */
  reverse(id: string, reversal: Reversal, call?: CallOptions): Promise<ReversalResult>
  /** Refunds a sale or a capture (返金), by its id: the top-level `id` of its reply, no other. */
  refund(id: string, refund: Refund, call?: CallOptions): Promise<RefundResult>
  /** Credits a card without an earlier payment. */
  credit(credit: Credit, call?: CallOptions): Promise<CreditResult>
  /** Voids a capture, sale, refund or credit until the batch goes out (売上取消). The hold of a voided capture stays. */
  void(id: string, options?: Void, call?: CallOptions): Promise<VoidResult>
  /**
   * Reverses a payment whose answer was lost, by the `transactionId` of its result. The guide wants 60 seconds to
   * pass first: a payment that arrives after its reversal stands.
   */
  timeOutReversal(transactionId: string, reversal: TimeOutReversal, call?: CallOptions): Promise<TimeOutReversalResult>
  /** Voids a capture, sale, refund or credit whose answer was lost, by the `transactionId` of its result. */
  timeOutVoid(transactionId: string, options?: TimeOutVoid, call?: CallOptions): Promise<TimeOutVoidResult>
  /** Increases a pre-authorization, by its id. Needs an account setting. */
  increment(id: string, increment: Increment, call?: CallOptions): Promise<IncrementResult>
  /**
   * Sets up 3-D Secure (本人認証) for a card or a token: what the browser needs for the collection of its data.
   *
   * @example
   * const ready = await client.setUpAuthentication({ token: transientToken(jwt) })
   */
  setUpAuthentication(setup: AuthenticationSetup, call?: CallOptions): Promise<AuthenticationSetupResult>
  /**
   * Authenticates the cardholder: at once, or by a challenge in the browser.
   *
   * @example
   * const result = await client.authenticate({ amount: '12000', token, referenceId, returnUrl, billTo })
   * if (result.outcome === 'authenticated') pay(result.authentication)
   * if (result.outcome === 'challenge') show(result.challenge)
   */
  authenticate(authentication: CardholderEnrolment, call?: CallOptions): Promise<AuthenticationResult>
  /** Reads how a challenge ended, when the browser has come back to `returnUrl`. */
  validateAuthentication(
    validation: AuthenticationValidation,
    call?: CallOptions,
  ): Promise<AuthenticationValidationResult>
  /** Makes a capture context for Microform: a page with it never sees a card number (非保持化). */
  createCaptureContext(context: CaptureContext, call?: CallOptions): Promise<CaptureContextResult>
  /** Reads a transaction. A new one may be `not-found` for minutes (guide). */
  getTransaction(id: string, call?: CallOptions): Promise<TransactionResult>
  /**
   * Searches transactions in the query language of Transaction Search. Asks for a page when it is needed, each once.
   *
   * @throws {ClientError} at once for invalid options; `SEARCH_FAILED`, with `result`, when a page cannot be read.
   * @example
   * for await (const { id, applications } of client.search('clientReferenceInformation.code:order-1')) list(id)
   */
  search(query: string, options?: SearchOptions, call?: CallOptions): AsyncIterable<TransactionSummary>
  /**
   * Finds out what became of a payment whose result is `unknown`: by its reference, in Transaction Search; with
   * `reverse` it then sends one time-out reversal, by its transaction id. Nothing is reversed twice: the reversal is
   * never repeated, and the gateway refuses one for a payment that was reversed before.
   *
   * Certain: `reversed` after a reversal, `captured` after a refused one, and with one payment of the reference, any
   * state but `unclear`. Not certain: `not-found`, for the index may lag and the payment may yet arrive: wait 60
   * seconds before you reverse (guide). A reference of several payments is certain only if all others are in
   * `answered`. What followed a payment a moment ago may be missing.
   *
   * @throws {ClientError} for an incomplete question, before anything is sent.
   * @example
   * const { outcome } = await client.reconcile({ reference, transactionId }, { reverse: { amount: '12000' } })
   * if (outcome === 'reversed' || outcome === 'declined' || outcome === 'not-found') offerToPayAgain()
   */
  reconcile(
    lost: LostPayment & { readonly reference: string },
    options?: Omit<ReconcileOptions, 'reverse'>,
    call?: CallOptions,
  ): Promise<Reconciliation>
  reconcile(
    lost: LostPayment & { readonly transactionId: string },
    options: ReconcileOptions & { readonly reverse: Money },
    call?: CallOptions,
  ): Promise<Reconciliation>
}
