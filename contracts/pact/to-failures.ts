import { stripVTControlCharacters } from 'node:util'
import { isCardNumber } from '../../src/card-data/card-number.ts'
import { formsAt } from '../parity/masks.ts'
import type { NativeError, NativeMismatch } from './run-verifier.ts'

/** A difference between an answer and a contract. */
export interface PactFailure {
  /** `status`, `header x`, `body $.path`, or `request` when there is no answer. */
  readonly where: string
  /** JSON or words. */
  readonly expected?: string
  readonly actual?: string
  /** Pact's own words. */
  readonly what: string
}

/** The place of each type of mismatch. */
const places: Readonly<Record<string, (mismatch: NativeMismatch) => string>> = {
  StatusMismatch: () => 'status',
  HeaderMismatch: ({ key }) => `header ${key ?? ''}`.trim(),
  BodyMismatch: ({ path }) => `body ${path ?? ''}`.trim(),
  BodyTypeMismatch: () => 'body type',
}

/** Lists the failures of an interaction, without card data and secrets. */
export function toFailures(
  { mismatch }: Pick<NativeError, 'mismatch'>,
  clean: (text: string) => string,
): PactFailure[] {
  const { mismatches = [], message = 'Pact does not say why' } = mismatch
  if (mismatches.length === 0) return [{ where: 'request', what: toWords(message, clean) }]
  return mismatches
    .map((one) => toFailure(one, createMismatchCleaner(one, clean)))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.where.localeCompare(b.where))
}

const toFailure = (one: NativeMismatch, clean: (text: string) => string): PactFailure => ({
  where: places[one.type]?.(one) ?? one.type,
  ...toSide('expected', one.expected, clean),
  ...toSide('actual', one.actual, clean),
  what: toWords(one.mismatch ?? one.type, clean),
})

/** Minimum length of a text that could be taken for a card number. */
const fewestDigits = 13

/** Keeps volatile values of a known form unmasked, although their digits may look like a card number. */
function createMismatchCleaner(
  { path = '', expected, actual }: NativeMismatch,
  clean: (text: string) => string,
): (text: string) => string {
  const forms = formsAt(path)
  const whole = [expected, actual]
    .map((value) => String(value).replace(/^"|"$/g, ''))
    .filter((value) => value.length >= fewestDigits && !isCardNumber(value) && forms.some((form) => form.test(value)))
  return whole.reduce((inner, value) => (text: string) => text.split(value).map(inner).join(value), clean)
}

/** Order of failures: a wrong status explains the rest. Pact itself has no order. */
const ranks = ['status', 'body type', 'header', 'body']
const rankOf = ({ where }: PactFailure): number => ranks.findIndex((start) => where.startsWith(start))

function toSide(side: 'expected' | 'actual', value: unknown, clean: (text: string) => string): Partial<PactFailure> {
  if (value === undefined || value === null || value === '') return {}
  return { [side]: toWords(typeof value === 'string' ? value : JSON.stringify(value), clean) }
}

const toWords = (text: string, clean: (text: string) => string): string => clean(stripVTControlCharacters(text)).trim()
