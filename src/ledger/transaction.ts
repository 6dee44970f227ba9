import type { JpoPlan } from '../jpo/plan.ts'
import type { DeclineReason, PaymentReply } from '../openapi/index.ts'

export type TransactionKind = 'authorization' | 'sale'

/**
 * One transaction in the ledger. Transactions are appended and never changed. Those of one payment form its family:
 * the payment is the root. It holds no card number, security code or track data.
 */
export interface Transaction {
  /** Transaction id, 22 digits. */
  readonly id: string
  /** Id of the family's payment; for a payment its own id. */
  readonly rootId: string
  /** Id of the transaction that this one follows, such as the capture of a refund. Absent for a payment. */
  readonly parentId?: string
  /** `clientReferenceInformation.transactionId` of the caller, redacted: a lookup key. */
  readonly transactionId?: string
  readonly kind: TransactionKind
  readonly state: PaymentReply['status']
  readonly submitTimeUtc: string
  readonly merchantId: string
  readonly acquirer: string
  readonly reason?: DeclineReason
  /** Amounts as strings, in the currency's own units and decimals. */
  readonly amount: { readonly requested: string; readonly authorized?: string; readonly currency: string }
  /** `clientReferenceInformation.code`, redacted: a lookup key. */
  readonly reference: string
  /** Lookup key of a redacted reference: a keyed hash of the original. */
  readonly referenceKey?: string
  readonly reconciliationId: string
  readonly approvalCode?: string
  readonly salesSlipNumber?: string
  readonly card: {
    /** First six and last four digits. */
    readonly number: string
    /** Keyed hash of the number: equal for equal cards of one run, useless elsewhere. */
    readonly fingerprint: string
    readonly type: string | undefined
    readonly issuer: string
  }
  /** Plan of a Japanese payment option (支払区分). */
  readonly jpo?: JpoPlan
  /** Why the settlement of an approved payment would fail. */
  readonly settlementWouldFail?: string
  /** Id of the journal entry. */
  readonly journal: string
}

/** Transactions of one payment, the payment first. */
export type Family = readonly [Transaction, ...Transaction[]]

/** Lookup key of a reference. */
export const toReferenceLookup = (reference: string): string => `reference ${reference}`
/** Lookup key of the caller's transaction id. */
export const toTransactionIdLookup = (transactionId: string): string => `transactionId ${transactionId}`

/** Fields of a transaction that it is found by, beside its id. */
export interface LookupSource {
  readonly reference: string
  readonly referenceKey?: string | undefined
  readonly transactionId?: string | undefined
}

/** Lookup keys of a transaction. */
export const toLookups = ({ reference, referenceKey, transactionId }: LookupSource): string[] => [
  toReferenceLookup(referenceKey ?? reference),
  ...(transactionId === undefined ? [] : [toTransactionIdLookup(transactionId)]),
]
