import { stripVTControlCharacters } from 'node:util'
import type { NativeError, NativeMismatch } from './run-verifier.ts'

/** One thing in which an answer differs from what a contract expects. */
export interface PactFailure {
  /** `status`, `header x`, `body $.path`, or `request` when no answer came about. */
  readonly where: string
  /** As JSON, or in words. */
  readonly expected?: string
  readonly actual?: string
  /** What Pact says. */
  readonly what: string
}

/** What each kind of mismatch is about. */
const places: Readonly<Record<string, (mismatch: NativeMismatch) => string>> = {
  StatusMismatch: () => 'status',
  HeaderMismatch: ({ key }) => `header ${key ?? ''}`.trim(),
  BodyMismatch: ({ path }) => `body ${path ?? ''}`.trim(),
  BodyTypeMismatch: () => 'body type',
}

/** What failed in an interaction, without card data and secrets. */
export function toFailures(
  { mismatch }: Pick<NativeError, 'mismatch'>,
  clean: (text: string) => string,
): PactFailure[] {
  const { mismatches = [], message = 'Pact does not say why' } = mismatch
  if (mismatches.length === 0) return [{ where: 'request', what: toWords(message, clean) }]
  return mismatches
    .map((one) => ({
      where: places[one.type]?.(one) ?? one.type,
      ...toSide('expected', one.expected, clean),
      ...toSide('actual', one.actual, clean),
      what: toWords(one.mismatch ?? one.type, clean),
    }))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.where.localeCompare(b.where))
}

/** A wrong status explains the rest; Pact itself tells in no order. */
const ranks = ['status', 'body type', 'header', 'body']
const rankOf = ({ where }: PactFailure): number => ranks.findIndex((start) => where.startsWith(start))

function toSide(side: 'expected' | 'actual', value: unknown, clean: (text: string) => string): Partial<PactFailure> {
  if (value === undefined || value === null || value === '') return {}
  return { [side]: toWords(typeof value === 'string' ? value : JSON.stringify(value), clean) }
}

const toWords = (text: string, clean: (text: string) => string): string => clean(stripVTControlCharacters(text)).trim()
