import { fromMinorUnits } from '../base/money.ts'
import { isEffective, toBalance } from './balance.ts'
import type { Family, Transaction } from './transaction.ts'

/** A payment for the admin API and tests: its first transaction, and what followed. */
export interface PaymentRecord
  extends Omit<Transaction, 'rootId' | 'parentId' | 'transactionId' | 'state' | 'details'> {
  /** State of the newest transaction with an effect, such as `REVERSED`. */
  readonly status: Transaction['state']
  /** Transactions that followed, oldest first. Absent when there are none. */
  readonly followOns?: readonly FollowOnRecord[]
  /** Amounts in the currency's own units. Absent when nothing followed. */
  readonly balance?: {
    readonly authorized: string
    readonly reversed: string
    readonly captured: string
    /** What can still be captured. */
    readonly available: string
    /** Refunds of sales and captures that stand. */
    readonly refunded: string
  }
}

export interface FollowOnRecord
  extends Pick<
    Transaction,
    'id' | 'parentId' | 'kind' | 'state' | 'reason' | 'automatic' | 'submitTimeUtc' | 'settlement' | 'journal'
  > {
  readonly amount: string
  readonly isVoided?: true
}

/** Folds a family into the state of its payment. */
export function toPaymentRecord(family: Family): PaymentRecord {
  const [root, ...later] = family
  const { rootId: _, transactionId: __, details: ___, ...payment } = root
  const { id, submitTimeUtc, merchantId, acquirer, kind, state, ...rest } = payment
  const newest = later.findLast((transaction) => isEffective(transaction) && !transaction.automatic)
  const opening = { id, submitTimeUtc, merchantId, acquirer, kind, status: newest?.state ?? state, ...rest }
  if (later.length === 0) return opening
  const { currency } = root.amount
  const { authorized, reversed, captured, available, charges, voided } = toBalance(family)
  const refunded = charges.reduce((sum, charge) => sum + charge.refunded, 0n)
  const print = (units: bigint) => fromMinorUnits(units < 0n ? 0n : units, currency)
  return {
    ...opening,
    followOns: later.map((transaction) => toFollowOn(transaction, voided.has(transaction.id))),
    balance: {
      authorized: print(authorized),
      reversed: print(reversed),
      captured: print(captured),
      available: print(available),
      refunded: print(refunded),
    },
  }
}

function toFollowOn(transaction: Transaction, isVoided: boolean): FollowOnRecord {
  const { id, parentId, kind, state, reason, automatic, submitTimeUtc, settlement, journal, amount } = transaction
  return {
    id,
    ...(parentId !== undefined && { parentId }),
    kind,
    state,
    ...(reason !== undefined && { reason }),
    ...(automatic && { automatic }),
    ...(isVoided && { isVoided: true as const }),
    amount: amount.requested,
    submitTimeUtc,
    ...(settlement !== undefined && { settlement }),
    journal,
  }
}
