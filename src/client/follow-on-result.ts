import type { Declined, Differing, DistributiveOmit, Failure, Links, Trace, Traced } from './result.ts'

/** Fields of every transaction that follows a payment, and of a credit. */
interface FollowOn {
  readonly id: string
  /** In the currency's own units, as the gateway echoes it: `'12000'` for JPY. */
  readonly amount: string
  /** In the case in which the gateway prints it. */
  readonly currency: string
  /** The shop's reference as sent, or the gateway's default. */
  readonly reference?: string
  readonly reconciliationId?: string
  readonly links: Links
}

/** 201. `TRANSMITTED` only for merchants with online capture (API description). */
export interface Captured extends FollowOn {
  readonly outcome: 'captured'
  readonly status: 'PENDING' | 'TRANSMITTED'
}

/** 201 `REVERSED` (guide). */
export interface Reversed extends FollowOn {
  readonly outcome: 'reversed'
  readonly status: 'REVERSED'
  readonly responseCode?: string
  /** Only after a time-out reversal of a payment that had failed: its amount (guide). */
  readonly originalAmount?: string
}

/** 201 `PENDING`: the money moves with the batch. */
export interface Refunded extends FollowOn {
  readonly outcome: 'refunded'
  readonly status: 'PENDING'
}

/** 201. Mostly `PENDING` (guide); the other words are of the API description. */
export interface Credited extends FollowOn {
  readonly outcome: 'credited'
  readonly status: 'PENDING' | 'AUTHORIZED' | 'COMPLETED'
}

/** 201. The amount is absent on some processors (guide). `CANCELLED` is listed only (API description). */
export interface Voided extends Omit<FollowOn, 'amount' | 'currency'> {
  readonly outcome: 'voided'
  readonly status: 'VOIDED' | 'CANCELLED'
  readonly amount?: string
  readonly currency?: string
  readonly responseCode?: string
  /** Only after a time-out void of a transaction that had failed: its amount (guide). */
  readonly originalAmount?: string
}

/** 201 `AUTHORIZED`. `amount` is what the reply names as authorized: no source says whether it is the sum. */
export interface Incremented extends FollowOn {
  readonly outcome: 'incremented'
  readonly status: 'AUTHORIZED'
}

/** A service whose request has a transaction id, so that a time-out void or reversal can undo it. */
type Named<Success> = ((Success | Differing) & Traced) | Declined | Failure
/** A service whose request may have none. */
type Unnamed<Success> =
  | ((Success | Differing) & Trace & { readonly transactionId?: string })
  | (DistributiveOmit<Declined | Failure, 'transactionId'> & { readonly transactionId?: string })

/** The results of the services, discriminated by `outcome`. `unknown`: the request may have been processed. */
export type CaptureResult = Named<Captured>
export type RefundResult = Named<Refunded>
export type CreditResult = Named<Credited>
/** `transactionId` is that of the lost request. */
export type TimeOutReversalResult = Named<Reversed>
/** `transactionId` is that of the lost request. */
export type TimeOutVoidResult = Named<Voided>
export type ReversalResult = Unnamed<Reversed>
export type VoidResult = Unnamed<Voided>
export type IncrementResult = Unnamed<Incremented>

export type FollowOnResult =
  | CaptureResult
  | RefundResult
  | CreditResult
  | TimeOutReversalResult
  | TimeOutVoidResult
  | ReversalResult
  | VoidResult
  | IncrementResult
