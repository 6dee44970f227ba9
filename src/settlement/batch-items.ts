import type { LedgerStore } from '../ledger/store.ts'
import type { SettlementRecord, Transaction } from '../ledger/transaction.ts'

/** A transaction of a batch, and what became of it. */
export interface BatchItem
  extends Pick<Transaction, 'id' | 'rootId' | 'kind' | 'merchantId' | 'reference' | 'submitTimeUtc'>,
    Omit<SettlementRecord, 'batch'> {
  /** In the currency's own units. */
  readonly amount: string
  readonly currency: string
  /** The payment's option (支払区分). Absent for an ordinary payment. */
  readonly jpo?: Transaction['jpo']
}

/** Transactions of a batch that the ledger still holds, oldest first, at most `limit`. */
export async function listBatchItems(
  families: LedgerStore['families'],
  batchId: string,
  limit: number,
): Promise<readonly BatchItem[]> {
  const items: BatchItem[] = []
  for await (const family of families())
    for (const transaction of family) {
      if (transaction.settlement?.batch !== batchId) continue
      items.push(toItem(transaction, family[0]))
      if (items.length === limit) return items
    }
  return items
}

function toItem(transaction: Transaction, { jpo }: Transaction): BatchItem {
  const { id, rootId, kind, merchantId, reference, submitTimeUtc, amount, settlement } = transaction
  const { batch: _, ...verdict } = settlement as SettlementRecord
  return {
    ...{ id, rootId, kind, merchantId, reference, submitTimeUtc },
    amount: amount.authorized ?? amount.requested,
    currency: amount.currency,
    ...(jpo !== undefined && { jpo }),
    ...verdict,
  }
}
