import type { ReadField, Search, SearchResult, SearchValue } from './store.ts'
import type { Transaction } from './transaction.ts'

/** A stored transaction as a search needs it. */
export interface Searched {
  readonly merchantId: string
  readonly submitTimeUtc: string
}

/** Searches stored transactions. */
export interface SearchColumns<Member extends Searched> {
  /** `members` are the candidates, newest first. */
  search(members: Iterable<Member>, search: Search): SearchResult
  clear(): void
}

/**
 * Creates columns of searched values: the first search for a field reads all candidates, a later one only new ones.
 * Values go with their transaction when it is evicted.
 */
export function createSearchColumns<Member extends Searched>(
  read: (member: Member) => Transaction,
): SearchColumns<Member> {
  let columns = new Map<string, WeakMap<Member, { readonly value: SearchValue }>>()

  function columnOf(field: string) {
    const column = columns.get(field) ?? new WeakMap<Member, { readonly value: SearchValue }>()
    columns.set(field, column)
    return column
  }

  function readerOf(member: Member, toValue: Search['toValue']): ReadField {
    let transaction: Transaction | undefined
    return (field) => {
      const column = columnOf(field)
      let cell = column.get(member)
      if (cell === undefined) {
        transaction ??= read(member)
        cell = { value: toValue(transaction, field) }
        column.set(member, cell)
      }
      return cell.value
    }
  }

  return {
    search(members, { merchantId, until, toValue, matches, compare, offset, limit }) {
      const found: { readonly member: Member; readonly reader: ReadField }[] = []
      for (const member of members) {
        if (member.merchantId !== merchantId || Date.parse(member.submitTimeUtc) > until) continue
        const reader = readerOf(member, toValue)
        if (matches(reader)) found.push({ member, reader })
      }
      found.sort((a, b) => compare(a.reader, b.reader))
      return {
        total: found.length,
        transactions: found.slice(offset, offset + limit).map(({ member }) => read(member)),
      }
    },
    clear() {
      columns = new Map()
    },
  }
}
