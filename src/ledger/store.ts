import type { Family, Transaction } from './transaction.ts'

/** A family, and the number of appends to it. */
export interface VersionedFamily {
  readonly family: Family
  /** Number of its transactions. */
  readonly version: number
}

/** Families that share a lookup key, newest first. */
export interface KeyLookup {
  readonly families: readonly Family[]
  /** Changes with each addition of a family under the key. */
  readonly version: number
}

export interface Append {
  /** Id of the family's payment. */
  readonly rootId: string
  /** Version of the family that the decision rests on; 0 for a new payment. */
  readonly expectedVersion: number
  readonly transactions: readonly Transaction[]
  /** Lookup that the decision also rests on. */
  readonly lookup?: { readonly key: string; readonly version: number }
}

/** Stores families of transactions. Asynchronous, so that several gateways can share a store. */
export interface LedgerStore {
  /** Appends all transactions or none. False: the family or the lookup has changed, so decide again. */
  append(append: Append): Promise<boolean>
  /** Family of a transaction. */
  familyOf(transactionId: string): Promise<VersionedFamily | undefined>
  /** Families under a lookup key that satisfy `fits`, newest first, at most `limit`. */
  lookUp(key: string, limit: number, fits?: (family: Family) => boolean): Promise<KeyLookup>
}
