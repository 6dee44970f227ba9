import { toSubmitTime } from '../base/japan-time.ts'
import type { ReadField, Search, SearchResult, SearchValue } from './store.ts'
import type { Transaction } from './transaction.ts'

/** A stored transaction as a search needs it. */
export interface Searched {
  readonly merchantId: string
  readonly submitTimeUtc: string
  /** Values that a search has read, by number of the field; null where there is none. */
  cells: (NonNullable<SearchValue> | null | undefined)[] | undefined
}

/** Searches stored transactions. */
export interface SearchColumns<Member extends Searched> {
  /** `members` are the candidates, newest first. */
  search(members: Iterable<Member>, search: Search): SearchResult
}

/** Results up to which a search keeps the best ones only, instead of sorting all. */
const mostKept = 3_000

/**
 * Creates columns of searched values. The first search for a field parses all candidates, a later one only new ones.
 * Values rest on the stored transaction and go with it when it is evicted.
 */
export function createSearchColumns<Member extends Searched>(
  parse: (member: Member) => Transaction,
): SearchColumns<Member> {
  const numbers = new Map<string, number>()

  const numberOf = (field: string): number => {
    const number = numbers.get(field) ?? numbers.size
    if (number === numbers.size) numbers.set(field, number)
    return number
  }

  /** Reads a value for the first time. Parsing costs more than all fields, so it fills in all that were ever searched for. */
  function fill(member: Member, field: string, { toValue, storedFields }: Search): SearchValue {
    member.cells ??= []
    const { cells } = member
    if (storedFields.has(field)) cells[numberOf(field)] = toValue(member as unknown as Transaction, field) ?? null
    else {
      const transaction = parse(member)
      for (const [name, number] of numbers) cells[number] = toValue(transaction, name) ?? null
    }
    return cells[numberOf(field)] ?? undefined
  }

  /** A reader whose transaction changes: one serves a whole search. */
  function createReader(search: Search) {
    let current: Member | undefined
    const read: ReadField = (field) => {
      if (current === undefined) return undefined
      const number = numberOf(field)
      const value = current.cells?.[number]
      return value === undefined ? fill(current, field, search) : (value ?? undefined)
    }
    return {
      read,
      at(member: Member): ReadField {
        current = member
        return read
      },
    }
  }

  return {
    search(members, search) {
      const { merchantId, until, matches, compare, offset, limit } = search
      const latest = toSubmitTime(until)
      const [tested, first, second] = [createReader(search), createReader(search), createReader(search)]
      const order = (a: Member, b: Member) => compare(first.at(a), second.at(b))
      const wanted = offset + limit
      const best: Member[] = []
      let total = 0
      for (const member of members) {
        if (member.merchantId !== merchantId || member.submitTimeUtc > latest) continue
        if (!matches(tested.at(member))) continue
        total++
        if (wanted > mostKept) best.push(member)
        else keep(best, member, wanted, order)
      }
      if (wanted > mostKept) best.sort(order)
      return { total, transactions: best.slice(offset, wanted).map(parse) }
    },
  }
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
