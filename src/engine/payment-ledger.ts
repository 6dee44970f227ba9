import type { LogHealth, Page } from '../base/caps.ts'
import type { MemoryLedger } from '../ledger/memory-ledger.ts'
import { type PaymentRecord, toPaymentRecord } from '../ledger/payment-record.ts'
import { toReferenceLookup } from '../ledger/transaction.ts'

/** Recorded payments, as they are read from outside. */
export interface PaymentLedger {
  get(id: string): PaymentRecord | undefined
  /** Payments with that `clientReferenceInformation.code`, newest first; default at most 50. */
  find(reference: string, limit?: number): PaymentRecord[]
  /** Payments newest first. `before` is the `next` of an earlier page. */
  page(options: { readonly limit: number; readonly before?: number }): Page<PaymentRecord>
  health(): LogHealth
}

/** Payments of a ledger. `toKey` makes the lookup key of a reference. */
export const toPaymentLedger = (ledger: MemoryLedger, toKey: (reference: string) => string): PaymentLedger => ({
  get(id) {
    const found = ledger.familyOf(id)
    return found && toPaymentRecord(found.family)
  },
  find: (reference, limit = 50) =>
    ledger.lookUp(toReferenceLookup(toKey(reference)), limit).families.map(toPaymentRecord),
  page(options) {
    const { entries, ...next } = ledger.page(options)
    return { entries: entries.map(toPaymentRecord), ...next }
  },
  health: ledger.health,
})
