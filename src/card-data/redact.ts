/**
 * Card data is never stored: everything from a caller is redacted before it reaches a journal entry, a ledger record,
 * a log line or an error. Card numbers keep their first six and last four digits; security codes and track data keep
 * nothing (PCI DSS 3.3, 3.4.1).
 */

import { maskCardNumber } from './card-number.ts'
import { codeHints } from './code-names.ts'
import { dropped, findCodes } from './find-codes.ts'
import {
  closeDigits,
  type DigitReading,
  findNumbers,
  hasLooseGroups,
  likelyGroups,
  looseGroups,
  openEnd,
} from './find-numbers.ts'
import { findTracks } from './find-tracks.ts'
import { hideIds } from './hide-ids.ts'
import { type Spelling, toSpellings } from './spellings.ts'

/** Limit of stored characters in one text. */
export const longestText = 1_000
/** Limit of scanned characters in one text. */
export const longestScan = 2_000

/**
 * Masks what looks like card data in any text, escaped or not. Other text stays, up to 1,000 characters. Numbers of 22
 * or 28 digits that are known ids stay too; the rest of the text is masked as if they were not there.
 */
export function redactText(text: string, isKnown: (digits: string) => boolean = isNeverKnown): string {
  if (text.length <= longestText && isHarmless(text)) return text
  const scanned = text.length > longestScan ? text.slice(0, longestScan).replace(openEnd, '') : text
  const hidden = hideIds(scanned, isKnown)
  const result = hidden === undefined ? maskSpellings(scanned) : hidden.restore(maskUnlessHarmless(hidden.text))
  if (result.length <= longestText && scanned === text) return result
  const shortened = result.slice(0, longestText).replace(openEnd, '')
  return `${shortened}… [about ${text.length - shortened.length} more characters]`
}

/** Fewest digits of a security code, of a card number, and of one that counts in a row or in printed groups only. */
const fewestDigits = { code: 3, card: 13, short: 12 } as const

/** Whether a text has too few digits, and no escapes, to hold a card number or a security code. */
export function isHarmless(text: string): boolean {
  let digits = 0
  let isOdd = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x3a) {
      if (code >= 0x30) digits++
      // A percent sign may begin an escape, and so may the beginning of an entity.
      else if (code === 0x25 || (code === 0x26 && mayBeEntity(text, index + 1))) return false
    } else if (code === 0x5c) return false
    else if (code > 0x7f && !isUsual(code)) {
      isOdd = true
      digits++
    }
  }
  if (digits < fewestDigits.code) return true
  return (
    digits < fewestDigits.card &&
    !isOdd &&
    !codeHints.test(text) &&
    (digits < fewestDigits.short || !hasLooseGroups.test(text))
  )
}

/** The entity of a digit or of `&`. */
const mayBeEntity = (text: string, index: number): boolean =>
  text.charCodeAt(index) === 0x23 || text.startsWith('amp', index)

/** Japanese letters and signs, and those of Western Europe: neither digits nor invisible. */
const isUsual = (code: number): boolean =>
  (code >= 0x3001 && code <= 0xd7ff) || (code >= 0xc0 && code <= 0x2ff) || (code >= 0xff01 && code <= 0xff0f)

const isNeverKnown = () => false

/** Most texts with an id hold nothing else. */
const maskUnlessHarmless = (text: string): string => (isHarmless(text) ? text : maskSpellings(text))

/** Masks a text. It is searched as written, and with its escapes resolved; what hides nothing stays as written. */
function maskSpellings(text: string): string {
  const hits = toSpellings(text)
    .flatMap((spelling) => toHits(spelling))
    .sort((one, other) => one.start - other.start || other.end - one.end)
  let masked = ''
  let last = 0
  for (const { start, end, shown } of hits) {
    if (end <= last) continue
    masked += start < last ? '' : text.slice(last, start) + shown
    last = end
  }
  return last === 0 ? text : masked + text.slice(last)
}

/** What must not be stored of a text, and what is shown in its place. */
interface Hit {
  readonly start: number
  readonly end: number
  readonly shown: string
}

const readingsOf = (text: string): readonly DigitReading[] =>
  hasLooseGroups.test(text) ? [closeDigits, likelyGroups, looseGroups] : [closeDigits, likelyGroups]

function toHits({ text, toPlace }: Spelling): Hit[] {
  const found: Hit[] = findTracks(text).map(({ digits, ...place }) => ({ ...place, shown: maskCardNumber(digits) }))
  for (const reading of readingsOf(text))
    for (const { start, end, digits } of findNumbers(text, reading))
      found.push({ start, end, shown: maskCardNumber(digits) })
  if (codeHints.test(text)) for (const [start, end] of findCodes(text)) found.push({ start, end, shown: dropped })
  return found.map(({ start, end, shown }) => ({ start: toPlace(start), end: toPlace(end), shown }))
}

/** The part of a card number field that may be stored: first six and last four digits of its number, or nothing. */
export function redactCardNumber(value: string): string {
  if (/^\d{12,19}$/.test(value)) return maskCardNumber(value)
  if (value.length > longestScan) return '*'.repeat(19)
  return /\d{6}\*+\d{4}/.exec(redactText(value))?.[0] ?? '*'.repeat(Math.min(value.length, 19))
}

/** Masks every run of 12 digits or more, card or not: for places where no such number belongs. */
export const redactDigits = (text: string): string => redactText(text).replace(/\d{12,}/g, maskCardNumber)
