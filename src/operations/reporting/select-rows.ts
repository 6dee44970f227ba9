import { takeTurns } from '../../base/take-turns.ts'
import type { LedgerStore } from '../../ledger/store.ts'
import type { Transaction } from '../../ledger/transaction.ts'
import type { Reported } from './columns.ts'
import type { Range } from './report-times.ts'

/** What is selected. */
interface Selection extends Range {
  /** The time by which a transaction is selected, in the form of `submitTimeUtc`; undefined when it is not. */
  readonly timeOf: (transaction: Transaction) => string | undefined
}

/** Families that are read, or rows that are printed, before other work has its turn. */
export const handledAtOnce = 200

/** Transactions of a merchant for each selection, oldest first. The ledger is read once. */
export async function selectRows(
  families: LedgerStore['families'],
  merchantId: string,
  selections: readonly Selection[],
): Promise<readonly (readonly Reported[])[]> {
  const selected = selections.map((): Reported[] => [])
  let read = 0
  for await (const family of families()) {
    if (++read % handledAtOnce === 0) await takeTurns()
    if (family[0].merchantId !== merchantId) continue
    for (const transaction of family)
      for (const [index, { start, end, timeOf }] of selections.entries()) {
        const time = Date.parse(timeOf(transaction) ?? '')
        if (time >= start && time < end) selected[index]?.push({ transaction, family, time })
      }
  }
  return selected.map((rows) => rows.sort((a, b) => a.time - b.time || compare(a.transaction.id, b.transaction.id)))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
