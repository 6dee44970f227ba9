import { takeTurns } from '../../base/take-turns.ts'
import type { LedgerStore } from '../../ledger/store.ts'
import type { Transaction } from '../../ledger/transaction.ts'
import type { Reported } from './columns.ts'

interface Selection {
  readonly merchantId: string
  /** Epoch ms. */
  readonly start: number
  /** Epoch ms, not included. */
  readonly end: number
  /** The time by which a transaction is selected, in the form of `submitTimeUtc`; undefined when it is not. */
  readonly timeOf: (transaction: Transaction) => string | undefined
}

/** Families that are read before other work has its turn. */
const readAtOnce = 1_000

/** Transactions of a merchant within a time, oldest first. */
export async function selectRows(
  families: LedgerStore['families'],
  { merchantId, start, end, timeOf }: Selection,
): Promise<readonly Reported[]> {
  const rows: Reported[] = []
  let read = 0
  for await (const family of families()) {
    if (++read % readAtOnce === 0) await takeTurns()
    if (family[0].merchantId !== merchantId) continue
    for (const transaction of family) {
      const time = Date.parse(timeOf(transaction) ?? '')
      if (time >= start && time < end) rows.push({ transaction, family, time })
    }
  }
  return rows.sort((a, b) => a.time - b.time || compare(a.transaction.id, b.transaction.id))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
