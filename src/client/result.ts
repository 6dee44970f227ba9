import type { DeclineReason, InvalidRequestReason } from '../openapi/index.ts'
import type { CardholderChallenge } from './authentication-result.ts'
import type { Retry } from './declines.ts'

/** A word of the contract, or one that the vendor adds later. */
type OpenWord<Known extends string> = Known | (string & {})

/** An operation that the gateway offers on a payment. */
export interface Link {
  readonly method: string
  /** A path without a host. */
  readonly href: string
}

/** `reversal` is `authReversal` on the wire (observed) and `reversal` in the vendor's API description. */
export interface Links {
  readonly self?: Link
  readonly capture?: Link
  readonly reversal?: Link
  readonly void?: Link
}

/** Fields of every result. */
export interface Trace {
  /** As sent in `v-c-correlation-id`. */
  readonly correlationId: string
  /** The gateway's own `v-c-correlation-id`; the vendor's support asks for it. */
  readonly gatewayCorrelationId?: string
}

/** Fields of every result of a service that a time-out reversal or void can undo. */
export interface Traced extends Trace {
  /** As sent in `clientReferenceInformation.transactionId`; identifies the payment in a time-out reversal. */
  readonly transactionId: string
}

/** Fields of every transaction, approved or not. */
interface Transaction extends Traced {
  readonly id: string
  readonly reconciliationId?: string
  /** The shop's reference as sent, or the gateway's default. */
  readonly reference?: string
  readonly links: Links
}

interface Authorization {
  /** The authorized amount. JPY has no decimals: `'100.00'` comes back as `'100'` (guide). */
  readonly amount: string
  readonly currency: string
  readonly approvalCode?: string
  /** 伝票番号. */
  readonly salesSlipNumber?: string
}

/** Tokens of the vault that a payment made, with `createTokens`. */
export interface Tokens {
  readonly customer?: string
  readonly paymentInstrument?: string
  readonly instrumentIdentifier?: string
  readonly shippingAddress?: string
}

/** 201 `AUTHORIZED` (guide). */
export interface Approved extends Transaction, Authorization {
  readonly outcome: 'approved'
  readonly status: 'AUTHORIZED'
  readonly tokens?: Tokens
}

/** 201 `PARTIAL_AUTHORIZED`: `amount` is less than requested (API description). Capture or reverse it. */
export interface PartiallyApproved extends Transaction, Authorization {
  readonly outcome: 'partially-approved'
  readonly status: 'PARTIAL_AUTHORIZED'
}

/** 201, but a reviewer or the cardholder must act first (API description; `AVS_FAILED` was observed). */
export interface Pending extends Transaction, Partial<Authorization> {
  readonly outcome: 'pending'
  readonly status: 'AUTHORIZED_PENDING_REVIEW' | 'PENDING_REVIEW' | 'PENDING_AUTHENTICATION'
  /** Of `PENDING_AUTHENTICATION`: what the page needs. Send the payment again with `validate` when the browser is back. */
  readonly challenge?: CardholderChallenge
  readonly reason?: OpenWord<DeclineReason>
  readonly message?: string
}

/**
 * 201 `DECLINED` (observed) or `AUTHORIZED_RISK_DECLINED` (API description). The latter may hold money
 * at the issuer; `links.reversal`, when present, releases it.
 */
export interface Declined extends Transaction {
  readonly outcome: 'declined'
  readonly status: 'DECLINED' | 'AUTHORIZED_RISK_DECLINED'
  readonly reason?: OpenWord<DeclineReason>
  readonly message?: string
  readonly responseCode?: string
  readonly responseCategoryCode?: string
  readonly retry: Retry
}

/**
 * A success of another amount or currency than asked: money moved or is held, but not as wanted. Reverse or void it, or
 * show it to a person.
 */
export interface Differing extends Trace {
  readonly outcome: 'differs'
  readonly id: string
  /** As the gateway says it, such as `AUTHORIZED` or `PENDING`. */
  readonly status: string
  readonly amount: string
  readonly currency: string
  readonly asked: { readonly amount: string; readonly currency: string }
  readonly reconciliationId?: string
  readonly reference?: string
  readonly approvalCode?: string
  readonly salesSlipNumber?: string
  readonly links: Links
}

/** 400 (observed), or 201 `INVALID_REQUEST` (API description): nothing was processed. */
export interface Invalid extends Traced {
  readonly outcome: 'invalid'
  readonly id?: string
  readonly reason: OpenWord<InvalidRequestReason>
  readonly message?: string
  /** The wrong fields, as far as the gateway names them. */
  readonly fields: readonly { readonly field: string; readonly reason: string }[]
}

/** 400 `DUPLICATE_REQUEST` (observed): a payment with this reference was made shortly before. */
export interface Duplicate extends Traced {
  readonly outcome: 'duplicate'
  readonly id?: string
  readonly message?: string
}

/** 401 (observed): nothing was processed. */
export interface Unauthenticated extends Traced {
  readonly outcome: 'unauthenticated'
  /** The sandbox's `x-sandbox-reason`. CyberSource gives no reason. */
  readonly reason?: string
  readonly message?: string
}

/** Certainly not processed; the same payment may be sent again. */
export interface Unavailable extends Traced {
  readonly outcome: 'unavailable'
  /**
   * `not-connected`: no connection, no TLS, or a port that `fetch` blocks; `aborted`: the caller's signal, before anything was sent;
   * `too-many-requests`: 429, `service-unavailable`: 503 (both assumed, the vendor documents neither); `processor-unavailable`: 400 `PROCESSOR_UNAVAILABLE` (API description).
   */
  readonly cause: 'not-connected' | 'aborted' | 'too-many-requests' | 'service-unavailable' | 'processor-unavailable'
  /** A code such as `ECONNREFUSED`. */
  readonly detail?: string
  /** The gateway's advised wait, in ms. */
  readonly retryAfter?: number
}

/**
 * The payment may have been processed, so the client never sends it again. Reverse it by `transactionId`
 * (time-out reversal, guide), or look it up.
 */
export interface Unknown extends Traced {
  readonly outcome: 'unknown'
  /**
   * `timeout`, `aborted`: after the request was handed to `fetch`; `connection-lost`: dropped or broken;
   * `server-error`: 5xx except 503, and `SERVER_ERROR` at any status (observed: 500, 502);
   * `unreadable-reply`: a body that is cut off, or a 2xx with one that is not a JSON object;
   * `foreign-reply`: an error whose body is not of the gateway's form for its status, so that a proxy may have made it;
   * `reply-too-large`: more than 16 MB, unpacked.
   */
  readonly cause:
    | 'timeout'
    | 'aborted'
    | 'connection-lost'
    | 'server-error'
    | 'unreadable-reply'
    | 'foreign-reply'
    | 'reply-too-large'
  /** A code such as `ECONNRESET`, or the gateway's reason such as `SYSTEM_ERROR`. */
  readonly detail?: string
  readonly httpStatus?: number
}

/** Off the contract: an undocumented status, word or shape. */
export interface Unexpected extends Traced {
  readonly outcome: 'unexpected'
  readonly httpStatus: number
  /** The problem in a few words. */
  readonly problem: string
  readonly id?: string
  /** Whether the payment may have been processed; if so, treat it as `unknown`. */
  readonly mayBeProcessed: boolean
  /** Redacted. */
  readonly body?: unknown
}

/** The result of a payment, discriminated by `outcome`. */
export type PaymentResult =
  | Approved
  | PartiallyApproved
  | Pending
  | (Differing & Traced)
  | Declined
  | Invalid
  | Duplicate
  | Unauthenticated
  | Unavailable
  | Unknown
  | Unexpected

/** Results of every service without a success. */
export type Failure = Invalid | Duplicate | Unauthenticated | Unavailable | Unknown | Unexpected

/** Why a search or a look-up failed; `Duplicate` is left out, because reading repeats nothing. */
export type ReadFailure = DistributiveOmit<Exclude<Failure, Duplicate>, 'transactionId'>

export type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never

/** A result without its trace fields. */
export type Bare<Result> = DistributiveOmit<Result, keyof Traced>
