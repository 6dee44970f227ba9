import type { Text } from '../verdict/text.ts'
import {
  type ColumnOfField,
  describeUnknownField,
  type FieldName,
  searchFieldOf,
  toFieldName,
  type Value,
} from './fields.ts'

export interface SortKey {
  readonly field: FieldName
  readonly descending: boolean
}

type ReadSort = { readonly ok: true; readonly keys: readonly SortKey[] } | { readonly ok: false; readonly text: Text }

/** Used when a search has no `sort`. */
export const defaultSort: readonly SortKey[] = [{ field: 'submitTimeUtc', descending: true }]

const maxKeys = 10

/** Reads `sort`, such as `id:asc, submitTimeUtc:desc`. Blanks after a comma are allowed. Source: guide, public traffic. */
export function readSort(sort: string): ReadSort {
  const parts = sort.split(',', maxKeys + 1)
  if (parts.length > maxKeys) return problem(`at most ${maxKeys} fields are allowed`, `項目は ${maxKeys} 個までです`)
  const keys: SortKey[] = []
  for (const [index, part] of parts.entries()) {
    const [name = '', direction, ...others] = part.trim().split(':', 3)
    const field = toFieldName(name)
    if (name === '' || (direction !== 'asc' && direction !== 'desc') || others.length > 0)
      return problem(
        `entry ${index + 1} must be field:asc or field:desc, separated by commas`,
        `${index + 1} 番目は「項目名:asc」か「項目名:desc」をカンマ区切りで指定します`,
      )
    if (field === undefined) {
      const { en, ja } = describeUnknownField(name)
      return problem(`entry ${index + 1}: ${en}`, `${index + 1} 番目: ${ja}`)
    }
    if (searchFieldOf(field).hashed) return problem('a card number has no order', 'カード番号では並べ替えられません')
    keys.push({ field, descending: direction === 'desc' })
  }
  return { ok: true, keys }
}

const problem = (en: string, ja: string): ReadSort => ({ ok: false, text: { en: `sort: ${en}`, ja: `sort: ${ja}` } })

/** A comparator of rows for `Array.sort`. A row without a value comes last; of several values the first counts. */
export function toOrder<Row>(keys: readonly SortKey[], columnOf: ColumnOfField<Row>): (a: Row, b: Row) => number {
  const columns = keys.map(({ field, descending }) => ({ read: columnOf(field), sign: descending ? -1 : 1 }))
  return (a, b) => {
    for (const { read, sign } of columns) {
      const [first, second] = [toSortKey(read(a)), toSortKey(read(b))]
      if (first === second) continue
      if (first === undefined) return 1
      if (second === undefined) return -1
      return first < second ? -sign : sign
    }
    return 0
  }
}

const toSortKey = (value: Value): string | number | undefined => (typeof value === 'object' ? value[0] : value)
