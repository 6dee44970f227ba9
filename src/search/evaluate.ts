import { type ColumnOfField, type FieldName, searchFieldOf, type Value } from './fields.ts'
import type { Operand, Query, Term } from './parse-query.ts'
import { toInstant, toSecond } from './times.ts'

interface MatcherOptions {
  /** Epoch ms: what `NOW` is. */
  readonly now: number
  /** IANA name. */
  readonly timezone: string
  /** Stored form of a card number; records have this form for fields with `hashed`. */
  readonly fingerprint: (cardNumber: string) => string
  /** Stored form of a text that may have been redacted; records have this form for fields with `redacted`. */
  readonly toStored: (text: string) => string
}

type Test<Row> = (row: Row) => boolean

/** Prepares a query for many rows: times are computed once. A row without a value does not match a field. */
export function toMatcher<Row>(query: Query, columnOf: ColumnOfField<Row>, options: MatcherOptions): Test<Row> {
  if (query.kind === 'term') return toTest(query, columnOf(query.field), options)
  const first = toMatcher(query.first, columnOf, options)
  const rest = query.rest.map(({ operator, query: next }) => ({
    all: operator === 'AND',
    test: toMatcher(next, columnOf, options),
  }))
  return (row) => rest.reduce((met, { all, test }) => (all === met ? test(row) : met), first(row))
}

function toTest<Row>(term: Term, read: (row: Row) => Value, options: MatcherOptions): Test<Row> {
  const { field, from, to, above, below } = term
  const [low, high] = [toOperandKey(field, from, options), toOperandKey(field, to, options)]
  const isTime = searchFieldOf(field).kind === 'time'
  const holds = (value: string | number): boolean => {
    const key = isTime ? toSecond(Number(value)) : value
    return (above ? key > low : key >= low) && (below ? key < high : key <= high)
  }
  return (row) => {
    const value = read(row)
    if (value === undefined) return false
    return typeof value === 'object' ? value.some(holds) : holds(value)
  }
}

function toOperandKey(
  field: FieldName,
  operand: Operand,
  { now, timezone, fingerprint, toStored }: MatcherOptions,
): string | number {
  if (typeof operand === 'object') return toSecond(toInstant(operand, now, timezone))
  // The parser has made an amount a key.
  const { hashed, redacted } = searchFieldOf(field)
  if (hashed) return fingerprint(operand)
  return redacted ? toStored(operand) : operand
}
