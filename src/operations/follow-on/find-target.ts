import { type Balance, daysSince, toBalance } from '../../ledger/balance.ts'
import type { KeyVersion } from '../../ledger/store.ts'
import {
  type Family,
  type Transaction,
  toReconciliationLookup,
  toTransactionIdLookup,
} from '../../ledger/transaction.ts'
import type { Found, OperationContext } from '../operation.ts'
import type { FollowOnReading } from './reading.ts'

/** The transaction that a follow-on service refers to. */
export interface FoundTarget extends Found {
  /** Undefined: there is none, or it is of another merchant. */
  readonly target: Transaction | undefined
  readonly balance: Balance | undefined
  /** Whether the caller used its transaction id before. */
  readonly isRepeated: boolean
  /** Transaction whose reconciliation id was sent as its id. */
  readonly mistaken: Transaction | undefined
}

/** Finds the transaction of the path's id, or of the caller's transaction id. */
export async function findTarget(reading: FollowOnReading, context: OperationContext): Promise<FoundTarget> {
  const { ledger, merchant } = context
  const { id, transactionId } = reading
  const isOwn = (family: Family): boolean => family[0].merchantId === merchant.merchantId
  if (id === undefined) {
    const key = toTransactionIdKey(transactionId ?? '', context)
    const { families } = await ledger.lookUp(
      toTransactionIdLookup(key),
      mostRepeats,
      (family) => isOwn(family) && isUsed(family, key, context),
    )
    const uses = families.flatMap((family) => family.filter((transaction) => isUse(transaction, key, context)))
    const target = uses.reduce<Transaction | undefined>(toNewer, undefined)
    return toFound(target, target && (await ledger.familyOf(target.id)), none)
  }
  const versioned = await ledger.familyOf(id)
  const family = versioned !== undefined && isOwn(versioned.family) ? versioned : undefined
  const repeats = await findRepeat(transactionId, context)
  const target = family?.family.find((transaction) => transaction.id === id)
  if (target !== undefined) return toFound(target, family, repeats)
  const { families } = await ledger.lookUp(toReconciliationLookup(id), 1, isOwn)
  return { target: undefined, balance: undefined, ...repeats, mistaken: families[0]?.[0] }
}

/** Limit of families that are looked at for a repeated transaction id. */
const mostRepeats = 100

/** The newer of two transactions. Ids of one second ascend. */
const toNewer = (a: Transaction | undefined, b: Transaction): Transaction =>
  a !== undefined && a.submitTimeUtc + a.id > b.submitTimeUtc + b.id ? a : b

const none: Pick<FoundTarget, 'isRepeated' | 'lookups'> = { isRepeated: false }

const toFound = (
  target: Transaction | undefined,
  family: Found['family'],
  repeats: Pick<FoundTarget, 'isRepeated' | 'lookups'>,
): FoundTarget => ({
  ...repeats,
  mistaken: undefined,
  target,
  balance: target && family && toBalance(family.family),
  ...(target !== undefined && family !== undefined && { family }),
})

/** Whether the caller used a transaction id within the days of the merchant's setting. */
export async function findRepeat(
  transactionId: string | undefined,
  context: OperationContext,
): Promise<Pick<FoundTarget, 'isRepeated' | 'lookups'>> {
  const { merchant, ledger } = context
  if (transactionId === undefined || merchant.services.transactionIdDays === 0) return none
  const key = toTransactionIdKey(transactionId, context)
  const { families, version } = await ledger.lookUp(
    toTransactionIdLookup(key),
    1,
    (family) => family[0].merchantId === merchant.merchantId && isUsed(family, key, context),
  )
  const lookups: readonly KeyVersion[] = [{ key: toTransactionIdLookup(key), version }]
  return { isRepeated: families.length > 0, lookups }
}

/** The caller's transaction id as it is stored: a keyed hash where it would be redacted. */
export function toTransactionIdKey(
  transactionId: string,
  { redact, fingerprint }: Pick<OperationContext, 'redact' | 'fingerprint'>,
): string {
  return redact(transactionId) === transactionId ? transactionId : fingerprint(transactionId)
}

/** Whether a family used the transaction id within the days in which it must be unique. */
const isUsed = (family: Family, key: string, context: OperationContext): boolean =>
  family.some((transaction) => isUse(transaction, key, context))

const isUse = (transaction: Transaction, key: string, { merchant, now }: OperationContext): boolean =>
  transaction.transactionId === key &&
  transaction.state !== 'INVALID_REQUEST' &&
  daysSince(transaction, now) <= (merchant.services.transactionIdDays || 180)
