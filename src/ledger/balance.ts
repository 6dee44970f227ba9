import { toMinorUnits } from '../base/money.ts'
import type { Family, Transaction } from './transaction.ts'

/** A sale, a capture or a credit, and what became of it. Amounts in the smallest units of the currency. */
export interface Charge {
  readonly transaction: Transaction
  readonly amount: bigint
  /** Refunds that stand. */
  readonly refunded: bigint
  readonly isVoided: boolean
}

/** Amounts of a family, in the smallest units of its currency. */
export interface Balance {
  /** Approved amount and increments. */
  readonly authorized: bigint
  readonly reversed: bigint
  /** Sales and captures that stand. */
  readonly captured: bigint
  /** What can be captured: authorized − reversed − captured. 0 for a sale. */
  readonly available: bigint
  /** Sales and captures, voided ones too, oldest first. */
  readonly charges: readonly Charge[]
  /** Ids of voided transactions. */
  readonly voided: ReadonlySet<string>
}

/** Whether a transaction has an effect: approved, or accepted for the next batch. */
export const isEffective = ({ state, amount, kind }: Transaction): boolean =>
  kind === 'authorization' || kind === 'sale' || kind === 'increment'
    ? amount.authorized !== undefined
    : state !== 'DECLINED' && state !== 'INVALID_REQUEST'

/** Kinds that a batch carries to the acquirer. */
const batchedKinds = ['sale', 'capture', 'refund', 'credit'] as const satisfies readonly Transaction['kind'][]
const batched: ReadonlySet<Transaction['kind']> = new Set(batchedKinds)
export type BatchedKind = (typeof batchedKinds)[number]

/** Whether a transaction goes out with a batch (売上処理). */
export const isBatched = (transaction: Transaction): boolean =>
  batched.has(transaction.kind) && isEffective(transaction)

/** Amount that a transaction moves, in the smallest units of its currency. */
export const unitsOf = ({ amount }: Transaction): bigint =>
  toMinorUnits(amount.authorized ?? amount.requested, amount.currency)

/** Adds up a family. */
export function toBalance(family: Family): Balance {
  const effective = family.filter(isEffective)
  const of = (kind: Transaction['kind']) => effective.filter((transaction) => transaction.kind === kind)
  const voided = new Set(of('void').map(({ parentId }) => parentId as string))
  const standing = (transactions: readonly Transaction[]) => transactions.filter(({ id }) => !voided.has(id))
  const charges = [...of('sale'), ...of('capture')].map((transaction) => ({
    transaction,
    amount: unitsOf(transaction),
    refunded: sum(standing(of('refund')).filter(({ parentId }) => parentId === transaction.id)),
    isVoided: voided.has(transaction.id),
  }))
  const authorized = sum([...of('authorization'), ...of('sale'), ...of('increment')])
  const reversed = sum(of('reversal'))
  const captured = sum(standing([...of('sale'), ...of('capture')]))
  const available = family[0].kind === 'authorization' ? authorized - reversed - captured : 0n
  return { authorized, reversed, captured, available, charges, voided }
}

const sum = (transactions: readonly Transaction[]): bigint =>
  transactions.reduce((total, transaction) => total + unitsOf(transaction), 0n)

const day = 24 * 60 * 60 * 1000

/** Days since a transaction. `now` is epoch ms. */
export const daysSince = ({ submitTimeUtc }: Transaction, now: number): number =>
  (now - Date.parse(submitTimeUtc)) / day
