import { toJapanDayNumber } from '../base/japan-time.ts'
import type { Transaction } from './transaction.ts'

const day = 24 * 60 * 60 * 1000

/** Kinds that the batch carries to the acquirer. */
const batched: ReadonlySet<Transaction['kind']> = new Set(['sale', 'capture', 'refund', 'credit'])

/**
 * Whether a transaction has gone out with a batch. The batch of a day goes out at midnight in Japan (assumed: the guide
 * says after midnight, without a time zone). `now` is epoch ms.
 */
export function isTransmitted({ kind, submitTimeUtc }: Transaction, now: number): boolean {
  if (!batched.has(kind)) return false
  return toJapanDayNumber(now) > toJapanDayNumber(Date.parse(submitTimeUtc))
}

/** Days since a transaction. `now` is epoch ms. */
export const daysSince = ({ submitTimeUtc }: Transaction, now: number): number =>
  (now - Date.parse(submitTimeUtc)) / day
