import { toSubmitTime } from '../base/japan-time.ts'
import type { ColumnOf, Search, SearchResult, SearchValue } from './store.ts'
import type { Transaction } from './transaction.ts'

/** A stored transaction as a search needs it. */
export interface Searched {
  readonly merchantId: string
  readonly submitTimeUtc: string
  /** Place in the order of storing. */
  readonly sequence: number
  wasEvicted: boolean
}

/** Searches all stored transactions. */
export interface SearchColumns<Member> {
  search(search: Search): SearchResult
  /** Adds a transaction that was stored. Costs nothing before the first search. */
  add(member: Member, transaction: Transaction): void
  /** Takes note that a member was evicted. */
  remove(member: Member): void
  clear(): void
}

interface ColumnParts<Member> {
  /** All stored transactions, in any order. */
  readonly members: () => Iterable<Member>
  readonly parse: (member: Member) => Transaction
}

/** A value for each row: a search reads arrays, and no transaction is parsed twice for a field. */
interface Column {
  values: SearchValue[]
  readonly toValue: (transaction: Transaction) => SearchValue
}

/** Transactions of one merchant in the order of storing. */
interface Table<Member> {
  rows: Member[]
  evicted: number
  /** The latest `submitTimeUtc`. */
  newest: string
  /** Whether each row is as late as the one before. False for good once a clock was set back. */
  isInOrder: boolean
  readonly columns: Map<string, Column>
}

const toEmptyTable = <Member>(): Table<Member> => ({
  rows: [],
  evicted: 0,
  newest: '',
  isInOrder: true,
  columns: new Map(),
})

/** Evicted rows up to which a table is not compacted. */
const fewEvicted = 1_000

/**
 * Creates columns of searched values. The first search lists all transactions, the first one for a field parses them;
 * what is stored later is added at once.
 */
export function createSearchColumns<Member extends Searched>({
  members,
  parse,
}: ColumnParts<Member>): SearchColumns<Member> {
  /** By merchant id. Undefined before the first search. */
  let tables: Map<string, Table<Member>> | undefined

  function addRow(member: Member): Table<Member> {
    const { merchantId, submitTimeUtc } = member
    const table: Table<Member> = tables?.get(merchantId) ?? toEmptyTable()
    table.rows.push(member)
    if (submitTimeUtc >= table.newest) table.newest = submitTimeUtc
    else table.isInOrder = false
    tables?.set(merchantId, table)
    return table
  }

  function tableOf(merchantId: string): Table<Member> | undefined {
    if (tables === undefined) {
      tables = new Map()
      for (const member of [...members()].sort((a, b) => a.sequence - b.sequence)) addRow(member)
    }
    return tables.get(merchantId)
  }

  function columnOf({ columns, rows }: Table<Member>, field: string, { toValue, storedFields }: Search): Column {
    const found = columns.get(field)
    if (found !== undefined) return found
    const isStored = storedFields.has(field)
    const toTransaction = (member: Member) => (isStored ? (member as unknown as Transaction) : parse(member))
    const values = rows.map((member) => (member.wasEvicted ? undefined : toValue(toTransaction(member), field)))
    const column: Column = { values, toValue: (transaction) => toValue(transaction, field) }
    columns.set(field, column)
    return column
  }

  return {
    search(search) {
      const table = tableOf(search.merchantId)
      if (table === undefined) return { total: 0, transactions: [] }
      const { rows } = table
      const found = select(newestFirst(table, search), search, (field) => {
        const { values } = columnOf(table, field, search)
        return (row) => values[row]
      })
      return { total: found.total, transactions: found.rows.map((row) => parse(rows[row] as Member)) }
    },
    add(member, transaction) {
      if (tables === undefined) return
      for (const { values, toValue } of addRow(member).columns.values()) values.push(toValue(transaction))
    },
    remove({ merchantId }) {
      const table = tables?.get(merchantId)
      if (table === undefined) return
      table.evicted++
      if (table.evicted > fewEvicted && table.evicted > table.rows.length / 2) compact(table)
    },
    clear() {
      tables = undefined
    },
  }
}

/** Numbers of the rows of some times, newest first. A plain loop: closures and generators cost eight times as much. */
function newestFirst({ rows, newest, isInOrder }: Table<Searched>, { until, times }: Search): number[] {
  const latest = toSubmitTime(until)
  const areAllUntil = newest <= latest
  const [first, end] =
    isInOrder && times !== undefined ? [firstFrom(rows, times.from), firstFrom(rows, times.to + 1)] : [0, rows.length]
  const numbers: number[] = []
  for (let row = end - 1; row >= first; row--) {
    const { wasEvicted, submitTimeUtc } = rows[row] as Searched
    if (!wasEvicted && (areAllUntil || submitTimeUtc <= latest)) numbers.push(row)
  }
  return numbers
}

/** The first of rows in order that was submitted in a second, since 1970, or later. */
function firstFrom(rows: readonly Searched[], second: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (Date.parse((rows[middle] as Searched).submitTimeUtc) < second * 1000) low = middle + 1
    else high = middle
  }
  return low
}

/** Removes the rows of evicted transactions. */
function compact<Member extends Searched>(table: Table<Member>): void {
  const { rows, columns } = table
  const isKept = (_: unknown, row: number) => rows[row]?.wasEvicted === false
  for (const column of columns.values()) column.values = column.values.filter(isKept)
  table.rows = rows.filter(isKept)
  table.evicted = 0
}

/** Searches the transactions that lookup keys found, newest first. */
export function searchFew(transactions: readonly Transaction[], search: Search): SearchResult {
  const { merchantId, until, toValue } = search
  const latest = toSubmitTime(until)
  const candidates = transactions.filter((each) => each.merchantId === merchantId && each.submitTimeUtc <= latest)
  const { total, rows } = select(candidates, search, (field) => (transaction) => toValue(transaction, field))
  return { total, transactions: rows }
}

/** Results up to which a search keeps the best ones only, instead of sorting all. */
const mostKept = 3_000

/** Rows of a page in the order of the search, and the number of all matches. Equal rows keep their order. */
function select<Row>(
  rows: readonly Row[],
  { toMatcher, toOrder, offset, limit }: Search,
  columnOf: ColumnOf<Row>,
): { readonly total: number; readonly rows: readonly Row[] } {
  const [matches, order] = [toMatcher(columnOf), toOrder(columnOf)]
  const wanted = offset + limit
  const best: Row[] = []
  let total = 0
  for (const row of rows) {
    if (!matches(row)) continue
    total++
    if (wanted > mostKept) best.push(row)
    else keep(best, row, wanted, order)
  }
  if (wanted > mostKept) best.sort(order)
  return { total, rows: best.slice(offset, wanted) }
}

/** Inserts into a sorted list and drops what is too much. Equal ones keep their order. */
function keep<Item>(best: Item[], item: Item, most: number, order: (a: Item, b: Item) => number): void {
  const last = best.at(-1)
  if (best.length >= most && (last === undefined || order(item, last) >= 0)) return
  let [low, high] = [0, best.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (order(item, best[middle] as Item) < 0) high = middle
    else low = middle + 1
  }
  best.splice(low, 0, item)
  if (best.length > most) best.pop()
}
