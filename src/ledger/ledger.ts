import { type BoundedLog, type Caps, createBoundedLog } from '../journal/bounded-log.ts'
import type { JpoPlan } from '../jpo/plan.ts'
import type { DeclineReason, PaymentReply } from '../openapi/index.ts'

/** A payment as it is kept: no card number, no security code, no track data. */
export interface PaymentRecord {
  /** The transaction id, 22 digits. */
  readonly id: string
  readonly submitTimeUtc: string
  readonly merchantId: string
  readonly acquirer: string
  readonly kind: 'authorization' | 'sale'
  readonly status: PaymentReply['status']
  readonly reason?: DeclineReason
  /** Amounts as strings, in the currency's own units and decimals. */
  readonly amount: { readonly requested: string; readonly authorized?: string; readonly currency: string }
  /** `clientReferenceInformation.code`, redacted. */
  readonly reference: string
  /** A keyed hash of the reference, where it had to be redacted: by it the payment is found. */
  readonly referenceKey?: string
  readonly reconciliationId: string
  readonly salesSlipNumber?: string
  readonly approvalCode?: string
  readonly card: {
    /** First six and last four digits. */
    readonly number: string
    /** Keyed hash of the number: equal for equal cards within one run, useless outside it. */
    readonly fingerprint: string
    readonly type: string | undefined
    readonly issuer: string
  }
  /** The plan of a Japanese payment option (支払区分). */
  readonly jpo?: JpoPlan
  /** Why the settlement of an approved payment would fail. */
  readonly settlementWouldFail?: string
  /** The id of its journal entry. */
  readonly journal: string
}

export interface Ledger extends Omit<BoundedLog<PaymentRecord>, 'add'> {
  add(record: PaymentRecord): void
}

/** Payments are found by id, and by what `toReferenceKey` makes of their reference. */
export function createLedger(caps: Caps): Ledger {
  const log = createBoundedLog<PaymentRecord>(caps, (record) => record)
  return {
    ...log,
    add: (record) =>
      log.add({ id: record.id, json: [JSON.stringify(record)], key: record.referenceKey ?? record.reference }),
  }
}
