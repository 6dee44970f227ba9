/**
 * Card data never rests: everything that a caller sent passes through here before it reaches a
 * journal entry, a ledger record, a log line or an error. Card numbers keep their first six and
 * last four digits; security codes and track data keep nothing (PCI DSS 3.3, 3.4.1).
 */
import { isLuhnValid, maskCardNumber } from './card-number.ts'
import { isObject } from './json-path.ts'

const dropped = '[dropped]'
const leftOut = '[left out: too many values]'
/** Characters that are kept of a text, and that are looked at. */
const longestText = 1_000
const longestScan = 4_000
const mostValues = 400
const mostHeaders = 60

/** Keys, in lower case and without punctuation, whose values are dropped. */
const forbiddenKeys = new Set([
  ...['securitycode', 'cardsecuritycode', 'csc', 'cav', 'cav2', 'cvnumber', 'cardcode', 'セキュリティコード'],
  ...['cvv', 'cvv2', 'cvvcode', 'cvc', 'cvc2', 'cvccode', 'cvn', 'cvn2', 'cvncode', 'cardcvv', 'cardcvc', 'cardcvn'],
  ...['cardverificationvalue', 'cardverificationcode', 'verificationvalue'],
  ...['jis2trackdata', 'trackdata', 'track', 'track1', 'track2', 'track1data', 'track2data', 'magstripe'],
  ...['pin', 'pinblock', 'pindata', 'encryptedpin', 'sharedsecret', 'secret', 'password', 'merchantsecretkey'],
])

/** Keys whose values are card numbers even when the check digit is wrong: a mistyped card is a card. */
const cardNumberKeys = new Set(['number', 'cardnumber', 'pan', 'primaryaccountnumber', 'accountnumber', 'カード番号'])

/** Headers that carry credentials. */
const forbiddenHeaders = new Set(['authorization', 'signature', 'cookie', 'proxy-authorization', 'x-api-key'])

const digit = '[0-9\uFF10-\uFF19]'
/** What people put between the digits of a card number, invisible characters included. */
const separator = '[\\s\\-+._/*\\u00B7\\u200B-\\u200D\\u2060\\u2010-\\u2015\\u2212\\u30FB\\u30FC\\uFF0D]'
/** A comma or the like stands alone between digits; with a space behind it, it parts two numbers. */
const between = `(?:${separator}{0,3}|[,:|])`
const digitRuns = new RegExp(`${digit}(?:${between}${digit}){12,}`, 'g')
const digitGroups = new RegExp(`${digit}+`, 'g')
const openEnd = new RegExp(`(?:${digit}|${separator}|[,:|]|%[0-9a-f]{0,2})+$`, 'i')
const codeNames = 'cv[vcn]2?|csc|security[\\s_-]?code|verification[\\s_-]?(?:value|code)|セキュリティ[ー\\s]?コード'
const securityCodes = new RegExp(
  `((?:(?<![a-z])(?:${codeNames})|cardverificationvalue)(?:[\\s_-]?(?:is|code|number|no\\.?|value))*["'\\s:=＝：#は_-]{0,6})${digit}{3,4}(?!${digit})`,
  'gi',
)
/** Track 1, whose name field may hold spaces, and track 2. */
const tracks = /%?B?\d{12,19}\^[^?\n]*\??|;?\d{12,19}=[^?;"\s]*\??/g

/**
 * Masks what looks like card data in text of any kind, hidden by percent-escapes or not. Text
 * without card data stays as it is, but for its length: 1,000 characters are kept.
 */
export function redactText(text: string): string {
  if (text.length <= longestText && isHarmless(text)) return text
  const scanned = text.length > longestScan ? text.slice(0, longestScan).replace(openEnd, '') : text
  const masked = mask(scanned)
  const resolved = resolveEscapes(masked)
  const maskedAgain = mask(resolved)
  const result = maskedAgain === resolved ? masked : maskedAgain
  if (result.length <= longestText && scanned === text) return result
  const kept = result.slice(0, longestText).replace(openEnd, '')
  return `${kept}… [about ${text.length - kept.length} more characters]`
}

/** Whether a text has too few digits, and no escapes, to hold a card number or a security code. */
function isHarmless(text: string): boolean {
  let digits = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x25) return false
    const isDigit = (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
    if (isDigit && ++digits === 3) return false
  }
  return true
}

const mask = (text: string): string =>
  text
    .replace(tracks, (track) => maskCardNumber(track.split(/[=^]/)[0] ?? ''))
    .replace(digitRuns, maskRun)
    .replace(securityCodes, `$1${dropped}`)

/** Resolves percent-escapes, also of escapes; a broken one stays. */
function resolveEscapes(text: string): string {
  let resolved = text
  for (let depth = 0; depth < 3 && resolved.includes('%'); depth++) {
    resolved = resolved.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
      try {
        return decodeURIComponent(escapes)
      } catch {
        return escapes.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      }
    })
  }
  return resolved
}

/**
 * What is kept of the value of a card number field, whatever was put there: first six and last four
 * digits of the number in it, or nothing.
 */
export function redactCardNumber(value: string): string {
  if (/^\d{12,19}$/.test(value)) return maskCardNumber(value)
  return /\d{6}\*+\d{4}/.exec(redactText(value))?.[0] ?? '*'.repeat(Math.min(value.length, 19))
}

/** Masks every run of 12 digits or more, card or not: for places that no such number has business in. */
export const redactDigits = (text: string): string => redactText(text).replace(/\d{12,}/g, maskCardNumber)

/** A copy of parsed JSON, fit to be kept. At most 400 values; what was left out is said. */
export function redactValue(value: unknown): unknown {
  return copy(value, '', { left: mostValues })
}

/** A copy of request headers, fit to be kept: at most 60. */
export function redactHeaders(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(
    entries
      .slice(0, mostHeaders)
      .map(([name, value]) => [redactText(name), forbiddenHeaders.has(name) ? dropped : redactText(value)]),
  )
}

function copy(value: unknown, key: string, budget: { left: number }): unknown {
  if (budget.left-- <= 0) return leftOut
  const name = key.toLowerCase().replace(/[\s_\-.]/g, '')
  if (name !== '' && forbiddenKeys.has(name)) return dropped
  if (typeof value === 'string') return cardNumberKeys.has(name) ? redactCardNumber(value) : redactText(value)
  if (typeof value === 'number') return copyNumber(value, name)
  if (Array.isArray(value)) return value.slice(0, Math.max(budget.left + 1, 1)).map((item) => copy(item, key, budget))
  if (!isObject(value)) return value
  const entries: [string, unknown][] = []
  for (const child of Object.keys(value)) {
    if (budget.left <= 0) {
      entries.push(['…', leftOut])
      break
    }
    entries.push([redactText(child), copy(value[child], child, budget)])
  }
  return Object.fromEntries(entries)
}

function copyNumber(value: number, name: string): number | string {
  if (cardNumberKeys.has(name)) return redactCardNumber(String(value))
  // A number of 17 digits or more has lost its last ones, and with them its check digit.
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21) return '[large number]'
  const text = String(value)
  const kept = redactText(text)
  return kept === text ? value : kept
}

/** Masks a run of digits in which some stretch is a plausible card number; leaves any other run. */
function maskRun(run: string): string {
  const groups = (run.match(digitGroups) ?? []).map(toNarrow)
  const digits = groups.join('')
  // Where people begin a number comes first, so that the stretch found is the one they meant.
  let start = 0
  for (const group of groups) {
    const found = findCard(digits, start)
    if (found !== undefined) return maskCardNumber(found)
    start += group.length
  }
  for (start = 0; start + 13 <= digits.length; start++) {
    const found = findCard(digits, start)
    if (found !== undefined) return maskCardNumber(found)
  }
  return run
}

const toNarrow = (digits: string): string =>
  digits.replace(/[\uFF10-\uFF19]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))

/**
 * First digits of cards and how long their numbers are, likeliest first, so that digits behind a
 * number (a date, a code) are not taken for its last four. Times and most order numbers begin otherwise.
 */
const shapes: readonly (readonly [start: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16, 13, 19, 18]],
  [/^5[1-5]/, [16]],
  [/^(222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3/, [15, 14, 16, 19, 18, 17]],
  [/^(50|5[6-9]|6)/, [16, 19, 18, 17, 15, 14, 13]],
]

/** The plausible card number that begins at a place in a row of digits, or nothing. */
function findCard(digits: string, start: number): string | undefined {
  const beginning = digits.slice(start, start + 4)
  const lengths = shapes.find(([pattern]) => pattern.test(beginning))?.[1] ?? []
  for (const length of lengths) {
    const stretch = digits.slice(start, start + length)
    if (stretch.length === length && isLuhnValid(stretch)) return stretch
  }
  return undefined
}
