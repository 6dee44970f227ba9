/**
 * Card data is never stored: everything from a caller is redacted before it reaches a journal entry, a ledger record,
 * a log line or an error. Card numbers keep their first six and last four digits; security codes and track data keep
 * nothing (PCI DSS 3.3, 3.4.1).
 */

import { maskCardNumber } from './card-number.ts'
import { closeDigits, type DigitReading, findNumbers, likelyGroups, openEnd } from './find-numbers.ts'
import { hideIds } from './hide-ids.ts'
import { digit, longCodeNames, mostLevels, resolveEscapes, shortCodeNames } from './spellings.ts'

/** Placeholder of a value that must not be stored. */
export const dropped = '[dropped]'
/** Limit of stored characters in one text. */
export const longestText = 1_000
/** Limit of scanned characters in one text. */
export const longestScan = 2_000

const codeNames = `(?<![a-z])(?:${shortCodeNames})|${longCodeNames}`
const securityCodes = new RegExp(
  `((?:${codeNames})(?![a-z]*result)[^0-9\uFF10-\uFF19\\n]{0,16})${digit}{3,4}(?!${digit})`,
  'gi',
)
const codesBeforeNames = new RegExp(
  `(?<![*0-9\\uFF10-\\uFF19])${digit}{3,4}([^0-9\uFF10-\uFF19\\n]{0,10}(?:${codeNames}))`,
  'gi',
)
/** Track 1, whose name field may contain spaces, and track 2. */
const tracks = /%?B?\d{12,19}\^[^?\n]*\??|;?\d{12,19}=[^?;"\s]*\??/g

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

/** Fewest digits of a security code, of a track or masked number, and of a card number in free text. */
const fewestDigits = { code: 3, track: 12, card: 13 } as const
/** A part of every name in `codeNames`. */
const codeHints = /cv|csc|code|verif|セキュリティ/i

/** Whether a text has too few digits, and no escapes, to hold a card number or a security code. */
export function isHarmless(text: string): boolean {
  let digits = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x3a ? code >= 0x30 : code >= 0xff10 && code <= 0xff19) {
      if (++digits === fewestDigits.card) return false
      // A percent sign or a backslash may begin an escape.
    } else if (code === 0x25 || code === 0x5c) return false
  }
  if (digits < fewestDigits.code) return true
  return !codeHints.test(text) && (digits < fewestDigits.track || !/\d{12}/.test(text))
}

const isNeverKnown = () => false

/** Most texts with an id hold nothing else. */
const maskUnlessHarmless = (text: string): string => (isHarmless(text) ? text : maskSpellings(text))

/** Masks a text, both as written and with its escapes resolved. Escapes that hide nothing stay. */
function maskSpellings(text: string): string {
  let result = mask(text)
  let masked = result
  for (let level = 0; level < mostLevels; level++) {
    const resolved = resolveEscapes(masked)?.text
    if (resolved === undefined) break
    masked = mask(resolved)
    if (masked !== resolved) result = masked
  }
  return result
}

function mask(text: string): string {
  const withoutTracks = text.replace(tracks, (track) => maskCardNumber(track.split(/[=^]/)[0] ?? ''))
  return maskNumbers(maskNumbers(withoutTracks, closeDigits), likelyGroups)
    .replace(securityCodes, `$1${dropped}`)
    .replace(codesBeforeNames, `${dropped}$1`)
}

function maskNumbers(text: string, reading: DigitReading): string {
  let masked = ''
  let last = 0
  for (const { start, end, digits } of findNumbers(text, reading)) {
    masked += text.slice(last, start) + maskCardNumber(digits)
    last = end
  }
  return last === 0 ? text : masked + text.slice(last)
}

/** The part of a card number field that may be stored: first six and last four digits of its number, or nothing. */
export function redactCardNumber(value: string): string {
  if (/^\d{12,19}$/.test(value)) return maskCardNumber(value)
  if (value.length > longestScan) return '*'.repeat(19)
  return /\d{6}\*+\d{4}/.exec(redactText(value))?.[0] ?? '*'.repeat(Math.min(value.length, 19))
}

/** Masks every run of 12 digits or more, card or not: for places where no such number belongs. */
export const redactDigits = (text: string): string => redactText(text).replace(/\d{12,}/g, maskCardNumber)
