import type { JpoPlan } from '../jpo/plan.ts'
import type { DeclineReason, InvalidRequestReason, PaymentReply } from '../openapi/index.ts'

/** A payment or a credit begins a family; the others follow. */
export type TransactionKind =
  | 'authorization'
  | 'sale'
  | 'increment'
  | 'capture'
  | 'reversal'
  | 'refund'
  | 'credit'
  | 'void'

/** Status of a transaction on the wire. `INVALID_REQUEST`: an attempt that was refused. */
export type TransactionState = PaymentReply['status'] | 'PENDING' | 'REVERSED' | 'VOIDED'

/** Parts of a request that Transaction Search shows, redacted. */
export interface TransactionDetails {
  /** `orderInformation.billTo`. */
  readonly billTo?: Readonly<Record<string, string>>
  readonly ipAddress?: string
  readonly customerId?: string
  readonly commerceIndicator?: string
  /** `authorizationOptions.authIndicator`: 0 for a pre-authorization. */
  readonly authIndicator?: string
  readonly expirationMonth?: string
  readonly expirationYear?: string
  /** Fields of `japanPaymentOptions` that the plan lacks. */
  readonly jpo?: Readonly<Record<string, string>>
}

/** A rule of the acquirer, and why it rejects. */
export interface Rejection {
  readonly rule: string
  readonly en: string
  readonly ja: string
}

/** A transaction in a batch (売上処理). */
export interface SettlementRecord {
  /** Id of the batch, such as `b1`. */
  readonly batch: string
  /** Time of the batch, in the form of `submitTimeUtc`. */
  readonly time: string
  /** The acquirer's verdict. Absent while the batch is under way. */
  readonly verdict?: 'SETTLED' | 'REJECTED'
  readonly rejection?: Rejection
}

/**
 * One transaction in the ledger. Transactions are appended, and only `settlement` is added later. Those of one payment form its family:
 * the payment is the root. It holds no card number, security code or track data.
 */
export interface Transaction {
  /** Transaction id, 22 digits. */
  readonly id: string
  /** Id of the family's payment; for a payment its own id. */
  readonly rootId: string
  /** Id of the transaction that this one follows, such as the capture of a refund. Absent for a payment. */
  readonly parentId?: string
  /** `clientReferenceInformation.transactionId` of the caller, a lookup key: a keyed hash where it would be redacted. */
  readonly transactionId?: string | undefined
  /** Lookup keys of tokens and authentications that this approval uses up. */
  readonly usesUp?: readonly string[] | undefined
  readonly kind: TransactionKind
  readonly state: TransactionState
  readonly submitTimeUtc: string
  readonly merchantId: string
  readonly acquirer: string
  /** Why it was declined or refused. */
  readonly reason?: DeclineReason | InvalidRequestReason | undefined
  /** Amounts as strings, in the currency's own units and decimals. */
  readonly amount: { readonly requested: string; readonly authorized?: string | undefined; readonly currency: string }
  /** `clientReferenceInformation.code`, redacted: a lookup key. */
  readonly reference: string
  /** Lookup key of a redacted reference: a keyed hash of the original. */
  readonly referenceKey?: string | undefined
  readonly reconciliationId: string
  readonly approvalCode?: string | undefined
  readonly salesSlipNumber?: string | undefined
  readonly card: {
    /** First six and last four digits. */
    readonly number: string
    /** Keyed hash of the number: equal for equal cards of one run, useless elsewhere. */
    readonly fingerprint: string
    readonly type: string | undefined
    readonly issuer: string
  }
  /** Plan of a Japanese payment option (支払区分). */
  readonly jpo?: JpoPlan | undefined
  /** Sequence number and total of a partial capture; whether it is the last one. */
  readonly capture?: { readonly sequence?: number; readonly total?: number; readonly isFinal: boolean }
  /** Made by the gateway itself: the reversal of what a partial capture leaves. */
  readonly automatic?: true
  /** Asked for by the caller's transaction id, after a lost reply. */
  readonly timeOut?: true
  readonly details?: TransactionDetails
  /** Missing contract for which the acquirer will reject an approved payment at settlement. */
  readonly settlementWouldFail?: Rejection | undefined
  /** What became of it with the batch. Absent until it has gone out. */
  readonly settlement?: SettlementRecord
  /** Id of the journal entry. */
  readonly journal: string
}

/** Transactions of one payment, the payment first. */
export type Family = readonly [Transaction, ...Transaction[]]

/** Lookup key of a reference. */
export const toReferenceLookup = (reference: string): string => `reference ${reference}`
/** Lookup key of the caller's transaction id. */
export const toTransactionIdLookup = (transactionId: string): string => `transactionId ${transactionId}`

/** Lookup key of a reconciliation id, which callers take for an id. */
export const toReconciliationLookup = (reconciliationId: string): string => `reconciliationId ${reconciliationId}`

/** Fields of a transaction that it is found by, beside its id. */
export interface LookupSource {
  readonly reconciliationId: string
  readonly reference: string
  readonly referenceKey?: string | undefined
  readonly transactionId?: string | undefined
  readonly usesUp?: readonly string[] | undefined
}

/** Lookup keys of a transaction. */
export const toLookups = ({
  reconciliationId,
  reference,
  referenceKey,
  transactionId,
  usesUp = [],
}: LookupSource): string[] => [
  toReferenceLookup(referenceKey ?? reference),
  toReconciliationLookup(reconciliationId),
  ...(transactionId === undefined ? [] : [toTransactionIdLookup(transactionId)]),
  ...usesUp,
]
