import type { Advice } from '../verdict/finding.ts'
import type { Rule } from '../verdict/rule.ts'
import type { Text } from '../verdict/text.ts'
import { describeUnknownField, type FieldName, searchFieldOf, toFieldName } from './fields.ts'
import { maxQueryDepth, maxQueryLength, queryProblems } from './query-problems.ts'
import { searchRules } from './search-rules.ts'
import { parseTime, type TimeExpression } from './times.ts'
import { toAmountKey } from './to-key.ts'

/** A value of a query: a text, the key of an amount, or a time, which is an expression until the clock is known. */
export type Operand = string | TimeExpression

/** A condition on one field. Equality is a range of one value. */
export interface Term {
  readonly kind: 'term'
  readonly field: FieldName
  readonly from: Operand
  readonly to: Operand
  /** Whether the range excludes its ends. */
  readonly above: boolean
  readonly below: boolean
}

/** Conditions, evaluated from left to right (guide); that `a OR b AND c` is `(a OR b) AND c` is read out of that. */
export interface Chain {
  readonly kind: 'chain'
  readonly first: Query
  readonly rest: readonly { readonly operator: 'AND' | 'OR'; readonly query: Query }[]
}

export type Query = Term | Chain

type ParsedQuery =
  | { readonly ok: true; readonly query: Query; readonly advice: readonly Advice[] }
  | {
      readonly ok: false
      /** Position of the error in UTF-16 units, from 0. The text counts from 1. */
      readonly at: number
      readonly text: Text
      readonly rule: Rule
    }

/** Characters that end a value outside of quotes. `\s` includes the Japanese blank. */
const word = /[^\s()[\]{}"]+/y
const blanks = /\s*/y
const quoted = /"((?:[^"\\]|\\[\s\S])*)"/y
const undocumented = /^(?:NOT$|[-+!]|&&|\|\|)/

/**
 * Parses a query of Transaction Search. Never throws, and takes time linear in the length of the query.
 * Source: guide, query language.
 */
export function parseQuery(text: string): ParsedQuery {
  let at = 0
  let depth = 0
  let failure: (ParsedQuery & { ok: false }) | undefined
  const advice = new Map<Rule, Advice>()

  const fail = (problem: { readonly rule: Rule; readonly text: Text }, position = at): undefined => {
    const { rule, text: what } = problem
    const spot = { en: `character ${position + 1} of the query: `, ja: `検索式の ${position + 1} 文字目: ` }
    failure ??= { ok: false, at: position, rule, text: { en: spot.en + what.en, ja: spot.ja + what.ja } }
    return undefined
  }
  const advise = (rule: Rule): void => {
    advice.set(rule, { rule: rule.name, text: rule.title, evidence: rule.evidence, field: 'query' })
  }
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    at += found?.[0].length ?? 0
    return found
  }
  const peekWord = (): string => {
    const start = at
    const [found = ''] = take(word) ?? []
    at = start
    return found
  }

  /** Conditions up to a closing parenthesis or the end. With a field: its values. */
  function parseChain(field?: FieldName): Query | undefined {
    const first = parseItem(field)
    if (first === undefined) return undefined
    const rest: Chain['rest'][number][] = []
    for (;;) {
      take(blanks)
      if (at === text.length || text[at] === ')') return rest.length === 0 ? first : { kind: 'chain', first, rest }
      const operator = peekWord()
      if (operator !== 'AND' && operator !== 'OR')
        return fail(undocumented.test(operator) ? queryProblems.undocumented : queryProblems.noOperator)
      at += operator.length
      const query = parseItem(field)
      if (query === undefined) return undefined
      rest.push({ operator, query })
    }
  }

  function parseItem(field?: FieldName): Query | undefined {
    take(blanks)
    if (text[at] === '(') return parseGroup(field)
    return field === undefined ? parseCondition() : parseTerm(field, true)
  }

  function parseGroup(field?: FieldName): Query | undefined {
    const start = at
    if (++depth > maxQueryDepth) return fail(queryProblems.tooDeep)
    at += 1
    const query = parseChain(field)
    if (query === undefined) return undefined
    if (at === text.length) return fail(queryProblems.openParenthesis, start)
    at += 1
    depth -= 1
    return query
  }

  function parseCondition(): Query | undefined {
    const start = at
    const found = peekWord()
    if (undocumented.test(found)) return fail(queryProblems.undocumented)
    const colon = found.indexOf(':')
    if (colon < 1) return fail(queryProblems.noField)
    const name = found.slice(0, colon)
    const field = toFieldName(name)
    if (field === undefined) return fail({ rule: searchRules.field, text: describeUnknownField(name) }, start)
    at += colon + 1
    take(blanks)
    return text[at] === '(' ? parseGroup(field) : parseTerm(field, false)
  }

  function parseTerm(field: FieldName, inGroup: boolean): Term | undefined {
    if (text[at] === '[' || text[at] === '{') return parseRange(field)
    if (inGroup) {
      const [name = '', value] = peekWord().split(':', 2)
      if (undocumented.test(name)) return fail(queryProblems.undocumented)
      if (value !== undefined && toFieldName(name) !== undefined) return fail(queryProblems.otherField)
    }
    const value = parseValue(field)
    if (value === undefined) return undefined
    return { kind: 'term', field, from: value, to: value, above: false, below: false }
  }

  function parseRange(field: FieldName): Term | undefined {
    const start = at
    const above = text[at++] === '{'
    take(blanks)
    const from = parseValue(field)
    if (from === undefined) return undefined
    take(blanks)
    if (text[at] === ']' || text[at] === '}') {
      if (above || text[at] === '}') return fail(queryProblems.exclusiveSingle, above ? start : at)
      at += 1
      return { kind: 'term', field, from, to: from, above: false, below: false }
    }
    if (peekWord() !== 'TO') return fail(queryProblems.noTo)
    if (searchFieldOf(field).hashed) return fail(queryProblems.hashedRange, start)
    at += 'TO'.length
    take(blanks)
    const to = parseValue(field)
    if (to === undefined) return undefined
    take(blanks)
    if (text[at] !== ']' && text[at] !== '}') return fail(queryProblems.noEnd)
    return { kind: 'term', field, from, to, above, below: text[at++] === '}' }
  }

  function parseValue(field: FieldName): Operand | undefined {
    const start = at
    if (text[at] === '"') {
      const found = take(quoted)
      if (found === null) return fail(queryProblems.openQuote)
      return toOperand(field, (found[1] ?? '').replace(/\\([\s\S])/g, '$1'), start + 1)
    }
    const [value = ''] = take(word) ?? []
    if (value === 'NOT') return fail(queryProblems.undocumented, start)
    if (value === '' || ['AND', 'OR', 'TO'].includes(value)) return fail(queryProblems.noValue, start)
    if (/[*?~^\\]/.test(value)) advise(searchRules.ordinary)
    return toOperand(field, value, start)
  }

  function toOperand(field: FieldName, value: string, start: number): Operand | undefined {
    const { kind } = searchFieldOf(field)
    if (kind === 'text') return value
    if (kind === 'amount') return toAmountKey(value) ?? fail(queryProblems.amount, start)
    const time = parseTime(value)
    if (typeof time === 'number') return fail(queryProblems.time, start + time)
    if (/^\d{9,10}$/.test(value)) advise(searchRules.seconds)
    return time
  }

  function parseAll(): Query | undefined {
    if (text.length > maxQueryLength) return fail(queryProblems.tooLong, maxQueryLength)
    const query = parseChain()
    return text[at] === ')' ? fail(queryProblems.strayParenthesis) : query
  }

  const query = parseAll()
  return query === undefined ? (failure as ParsedQuery) : { ok: true, query, advice: [...advice.values()] }
}
