import { type FieldName, searchFieldOf, type ValueOf } from './fields.ts'
import type { Operand, Query, Term } from './parse-query.ts'
import { toInstant } from './times.ts'
import { type Key, toKey, toSecond } from './to-key.ts'

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

interface Matcher {
  /** Fields that the query reads. */
  readonly fields: readonly FieldName[]
  matches(read: ValueOf): boolean
}

type Test = (read: ValueOf) => boolean

/** Prepares a query for many records: times are computed once. A record without a value does not match a field. */
export function createQueryMatcher(query: Query, options: MatcherOptions): Matcher {
  const fields = new Set<FieldName>()
  const compile = (part: Query): Test => {
    if (part.kind === 'term') {
      fields.add(part.field)
      return toTest(part, options)
    }
    const first = compile(part.first)
    const rest = part.rest.map(({ operator, query: next }) => ({ all: operator === 'AND', test: compile(next) }))
    return (read) => rest.reduce((met, { all, test }) => (all === met ? test(read) : met), first(read))
  }
  const matches = compile(query)
  return { fields: [...fields], matches }
}

function toTest({ field, from, to, above, below }: Term, options: MatcherOptions): Test {
  const [low, high] = [toOperandKey(field, from, options), toOperandKey(field, to, options)]
  const holds = (value: string | number): boolean => {
    const key = toKey(field, value)
    if (key === undefined || low === undefined || high === undefined) return false
    return (above ? key > low : key >= low) && (below ? key < high : key <= high)
  }
  return (read) => {
    const value = read(field)
    if (value === undefined) return false
    return typeof value === 'object' ? value.some(holds) : holds(value)
  }
}

function toOperandKey(
  field: FieldName,
  operand: Operand,
  { now, timezone, fingerprint, toStored }: MatcherOptions,
): Key {
  if (typeof operand === 'object') return toSecond(toInstant(operand, now, timezone))
  // The parser has made an amount a key.
  const { hashed, redacted } = searchFieldOf(field)
  if (hashed) return fingerprint(operand)
  return redacted ? toStored(operand) : operand
}
