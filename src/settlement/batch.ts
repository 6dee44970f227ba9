import { fromMinorUnits } from '../base/money.ts'
import { unitsOf } from '../ledger/balance.ts'
import type { Transaction } from '../ledger/transaction.ts'

/** Number and sum of some transactions; the sum in the currency's own units. */
export interface Total {
  readonly count: number
  readonly amount: string
}

/** Part of a batch: one merchant, one currency. */
export interface BatchPart {
  readonly merchantId: string
  readonly currency: string
  /** Sales and captures (売上). */
  readonly sales: Total
  /** Refunds and stand-alone credits (返金). */
  readonly credits: Total
  /** Of both, what the acquirer rejected. */
  readonly rejected: Total
}

/** A batch that went to the acquirer (売上処理). */
export interface Batch {
  /** `b1`, `b2` … */
  readonly id: string
  /** In the form of `submitTimeUtc`. */
  readonly time: string
  /** `cut-off`: by the clock. `manual`: by a call. */
  readonly trigger: 'cut-off' | 'manual'
  readonly items: number
  readonly settled: number
  readonly rejected: number
  readonly parts: readonly BatchPart[]
}

interface Sum {
  count: number
  units: bigint
}

/** Adds up a batch while its transactions are judged. */
export function createBatchTotals() {
  const parts = new Map<
    string,
    Record<'sales' | 'credits' | 'rejected', Sum> & Pick<BatchPart, 'merchantId' | 'currency'>
  >()
  let settled = 0
  let rejected = 0
  return {
    add(transaction: Transaction, isRejected: boolean): void {
      const { merchantId, kind } = transaction
      const currency = transaction.amount.currency.toUpperCase()
      const key = `${merchantId} ${currency}`
      const empty = () => ({ count: 0, units: 0n })
      const part = parts.get(key) ?? { merchantId, currency, sales: empty(), credits: empty(), rejected: empty() }
      parts.set(key, part)
      const sums = [kind === 'refund' || kind === 'credit' ? part.credits : part.sales]
      if (isRejected) {
        sums.push(part.rejected)
        rejected++
      } else settled++
      for (const sum of sums) {
        sum.count++
        sum.units += unitsOf(transaction)
      }
    },
    finish: (): Pick<Batch, 'items' | 'settled' | 'rejected' | 'parts'> => ({
      items: settled + rejected,
      settled,
      rejected,
      parts: [...parts.values()].map(({ merchantId, currency, ...sums }) => {
        const print = ({ count, units }: Sum): Total => ({ count, amount: fromMinorUnits(units, currency) })
        return {
          merchantId,
          currency,
          sales: print(sums.sales),
          credits: print(sums.credits),
          rejected: print(sums.rejected),
        }
      }),
    }),
  }
}
