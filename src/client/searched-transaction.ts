import type { DistributiveOmit, ReadFailure, Trace } from './result.ts'

/** A service that the platform ran for a transaction, as Transaction Search names it. */
export interface SearchedApplication {
  /** Such as `ics_auth`, `ics_bill`, `ics_auth_reversal`, `ics_credit`, `ics_void` (guide). */
  readonly name: string
  readonly status?: string
  /** `100` for a success. */
  readonly reasonCode?: string
  /** `1` done, `0` declined, `-1` error. Absent: requested, but not run (observed). */
  readonly rCode?: string
  readonly rFlag?: string
  readonly message?: string
}

/** A transaction in the result of a search. Each service is a transaction of its own. */
export interface TransactionSummary {
  readonly id: string
  /** UTC, such as `2026-11-24T03:04:05Z`. */
  readonly submitTime: string
  readonly merchant?: string
  /** The shop's reference. */
  readonly reference?: string
  readonly applications: readonly SearchedApplication[]
  readonly reasonCode?: string
  /** Why it was declined or refused, such as `INSUFFICIENT_FUND`. */
  readonly reason?: string
  readonly amount?: string
  readonly currency?: string
  readonly reconciliationId?: string
  readonly approvalCode?: string
  readonly card?: { readonly prefix?: string; readonly suffix?: string; readonly type?: string }
}

/** 支払区分 under the names of Transaction Search. */
export interface SearchedOption {
  readonly paymentMethod?: string
  readonly numberOfInstallments?: string
  readonly firstBillingMonth?: string
  readonly bonuses?: readonly ({ readonly month?: string; readonly amount?: string } | null)[]
}

/** The details of a transaction. */
export interface TransactionDetail extends TransactionSummary {
  /** Id of the payment that the transaction follows; for a payment its own. */
  readonly rootId?: string
  /** Such as `AUTHORIZED`, `PENDING`, `TRANSMITTED`, `REVERSED`. Sometimes absent (observed); no source lists all. */
  readonly status?: string
  readonly authorizedAmount?: string
  readonly settlementAmount?: string
  /** What can still be refunded. */
  readonly refundBalance?: string
  readonly option?: SearchedOption
  /** Ids of the other transactions of the payment. */
  readonly related: readonly string[]
}

/** 200. */
interface FoundTransaction extends Trace {
  readonly outcome: 'found'
  readonly transaction: TransactionDetail
}

/** 404: there is none, or it is not indexed yet. */
interface NotFound extends Trace {
  readonly outcome: 'not-found'
}

/** The result of reading a transaction, discriminated by `outcome`. `unknown` tells nothing about the transaction. */
export type TransactionResult = FoundTransaction | NotFound | ReadFailure

/** A page of a search. */
interface SearchPage extends Trace {
  readonly outcome: 'found'
  /** Number of all matches. */
  readonly total: number
  readonly transactions: readonly TransactionSummary[]
}

export type SearchPageResult = SearchPage | ReadFailure

export type BareTransaction = DistributiveOmit<FoundTransaction | NotFound, keyof Trace>
export type BarePage = Omit<SearchPage, keyof Trace>
