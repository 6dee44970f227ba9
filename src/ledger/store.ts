import type { Family, SettlementRecord, Transaction } from './transaction.ts'

/** A family, and the number of appends to it. */
export interface VersionedFamily {
  readonly family: Family
  /** Changes with each addition of a transaction, and when one goes out with a batch. */
  readonly version: number
}

/** Families that share a lookup key, newest first. */
export interface KeyLookup {
  readonly families: readonly Family[]
  /** Changes with each addition of a family under the key. */
  readonly version: number
}

/** A lookup key, and the version at which it was read. */
export interface KeyVersion {
  readonly key: string
  readonly version: number
}

export interface Append {
  /** Id of the family's payment. */
  readonly rootId: string
  /** Version of the family that the decision rests on; 0 for a new payment. */
  readonly expectedVersion: number
  readonly transactions: readonly Transaction[]
  /** Lookups that the decision also rests on. */
  readonly lookups?: readonly KeyVersion[]
}

/** A value of a searched field, in a form that `<` orders: a time in epoch ms. */
export type SearchValue = string | number | readonly string[] | undefined

/** Reads a field of a row: of whatever a store searches its transactions as. */
export type ColumnOf<Row> = (field: string) => (row: Row) => SearchValue

/** A search over the transactions of a merchant. */
export interface Search {
  readonly merchantId: string
  /** Only transactions up to this time are found, epoch ms. */
  readonly until: number
  /** Lookup keys that hold all matches. Absent: all transactions are read. */
  readonly keys?: readonly string[]
  /** The first and the last second, since 1970, that hold all matches. Absent: any time. */
  readonly times?: { readonly from: number; readonly to: number }
  /** Value of a field: depends on the transaction alone, so that a store may remember it. */
  readonly toValue: (transaction: Transaction, field: string) => SearchValue
  /** Fields that need only what finds a transaction, its merchant and its time: a store need not read the rest. */
  readonly storedFields: ReadonlySet<string>
  readonly toMatcher: <Row>(columnOf: ColumnOf<Row>) => (row: Row) => boolean
  readonly toOrder: <Row>(columnOf: ColumnOf<Row>) => (a: Row, b: Row) => number
  readonly offset: number
  readonly limit: number
}

/** Transactions of a search, in its order, and the number of all matches. */
export interface SearchResult {
  readonly total: number
  readonly transactions: readonly Transaction[]
}

/** A batch, as the ledger marks its transactions with it. */
export type Claim = Pick<SettlementRecord, 'batch' | 'time'>

/** The acquirer's verdict on a transaction of a batch. */
export type SettlementVerdict = Required<Pick<SettlementRecord, 'verdict'>> & Pick<SettlementRecord, 'rejection'>

/** A search that can be repeated by its id. */
export interface SavedSearch {
  readonly id: string
  readonly merchantId: string
  readonly body: Readonly<Record<string, unknown>>
}

/** Stores families of transactions. Asynchronous, so that several gateways can share a store. */
export interface LedgerStore {
  /** Appends all transactions or none. False: the family or the lookup has changed, so decide again. */
  append(append: Append): Promise<boolean>
  /** Family of a transaction. */
  familyOf(transactionId: string): Promise<VersionedFamily | undefined>
  /** Families under a lookup key that satisfy `fits`, newest first, at most `limit`. */
  lookUp(key: string, limit: number, fits?: (family: Family) => boolean): Promise<KeyLookup>
  /** Marks all transactions that wait for a batch, and returns their ids, oldest first. From now on none can be voided. */
  claim(claim: Claim): Promise<readonly string[]>
  /** Adds the verdict to a claimed transaction. An evicted one is skipped. */
  settle(transactionId: string, verdict: SettlementVerdict): Promise<void>
  /** All families, oldest first. */
  families(): AsyncIterable<Family>
  search(search: Search): Promise<SearchResult>
  /** Keeps a search for repetition; the oldest give way. */
  saveSearch(search: SavedSearch): Promise<void>
  savedSearch(id: string): Promise<SavedSearch | undefined>
}
