import type { Family, Transaction } from './transaction.ts'

/** A family and how often it was appended to. */
export interface VersionedFamily {
  readonly family: Family
  /** Number of its transactions. */
  readonly version: number
}

/** Families that share a lookup key, newest first. */
export interface KeyLookup {
  readonly families: readonly Family[]
  /** Changes with each family that is added under the key. */
  readonly version: number
}

export interface Append {
  /** Id of the payment that the family begins with. */
  readonly rootId: string
  /** Version of the family that the decision was made on; 0 for a new payment. */
  readonly expectedVersion: number
  readonly transactions: readonly Transaction[]
  /** A lookup that the decision was made on as well. */
  readonly lookup?: { readonly key: string; readonly version: number }
}

/** Keeps families of transactions. Asynchronous, so that a store shared by several gateways fits. */
export interface LedgerStore {
  /** Appends all transactions or none. False: the family or the lookup has changed, so decide again. */
  append(append: Append): Promise<boolean>
  /** The family that a transaction belongs to. */
  familyOf(transactionId: string): Promise<VersionedFamily | undefined>
  /** Families under a lookup key for which `fits` holds, newest first, at most `limit`. */
  lookUp(key: string, limit: number, fits?: (family: Family) => boolean): Promise<KeyLookup>
}
