import type { Text } from '../verdict/text.ts'
import { describeUnknownField, type FieldName, searchFieldOf, toFieldName, type ValueOf } from './fields.ts'
import { type Key, toKey, toMilliseconds } from './to-key.ts'

interface SortKey {
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

/** A comparator of records for `Array.sort`. */
export function createComparator(keys: readonly SortKey[]): (a: ValueOf, b: ValueOf) => number {
  return (a, b) => {
    for (const { field, descending } of keys) {
      const order = compareBy(field, descending, a, b)
      if (order !== 0) return order
    }
    return 0
  }
}

/** Negative when the first comes before. A record without a value comes last. */
function compareBy(field: FieldName, descending: boolean, a: ValueOf, b: ValueOf): number {
  const [first, second] = [toSortKey(field, a(field)), toSortKey(field, b(field))]
  if (first === second) return 0
  if (first === undefined) return 1
  if (second === undefined) return -1
  return first < second === descending ? 1 : -1
}

/** Times sort by the millisecond, though they compare with a query by the second. Of several values the first counts. */
function toSortKey(field: FieldName, value: ReturnType<ValueOf>): Key {
  const single = typeof value === 'object' ? value[0] : value
  if (single === undefined) return undefined
  return searchFieldOf(field).kind === 'time' ? toMilliseconds(single) : toKey(field, single)
}
