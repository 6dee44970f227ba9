/**
 * Card data never rests: everything that a caller sent passes through here before it reaches a
 * journal entry, a ledger record, a log line or an error. Card numbers keep their first six and
 * last four digits; security codes and track data keep nothing (PCI DSS 3.3, 3.4.1).
 */

import { isObject } from '../base/json-path.ts'
import { isLuhnValid, maskCardNumber } from './card-number.ts'

const dropped = '[dropped]'
const leftOut = '[left out: too many values]'
/** Characters that are kept of a text, and that are looked at. */
const longestText = 1_000
const longestScan = 2_000
/** Characters that are looked at in one body or one set of headers. */
const mostCharacters = 60_000
const mostValues = 400
const mostHeaders = 60

/** Keys, in lower case and without punctuation, whose values are dropped. */
const forbiddenKeys =
  /cvv|cvc|cvn|cv2|cvnum|csc$|^cid$|^cav|securitycode|cardcode|verification(value|code|number|no)|セキュリティコード|track(data|[12])?(data)?$|magstripe|^(emv|tlv|icc)|^pin|encryptedpin|secret|password/
const toName = (key: string): string =>
  key
    .slice(0, 100)
    .toLowerCase()
    .replace(/[\s_\-.]/g, '')

/** Keys whose values are card numbers even when the check digit is wrong: a mistyped card is a card. */
const cardNumberKeys = new Set(['number', 'cardnumber', 'pan', 'primaryaccountnumber', 'accountnumber', 'カード番号'])

/** Keys of pairs such as `{"name": "cvv", "value": "123"}`, where one value names the other. */
const namingKeys = /^(name|key|field|id|type|label)$/i
const namedKeys = /^(value|data|content|text)$/i

/** What a key says of its value. */
interface KeyClass {
  /** Letters and hyphens, few of them, and a digit at the most: there is nothing to mask in it. */
  readonly isPlain: boolean
  readonly isForbidden: boolean
  readonly isCardNumber: boolean
  readonly isNaming: boolean
  readonly isNamed: boolean
}

/** Classes of plain keys that were met. */
const knownKeys = new Map<string, KeyClass>()
const mostKnownKeys = 1_000
const plainKey = /^[A-Za-z-]{1,40}[0-9]?$/

function classify(key: string): KeyClass {
  const known = knownKeys.get(key)
  if (known !== undefined) return known
  const name = toName(key)
  const made: KeyClass = {
    isPlain: plainKey.test(key),
    isForbidden: forbiddenKeys.test(name),
    isCardNumber: cardNumberKeys.has(name),
    isNaming: namingKeys.test(key),
    isNamed: namedKeys.test(key),
  }
  if (made.isPlain && knownKeys.size < mostKnownKeys) knownKeys.set(key, made)
  return made
}

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
const codeNames =
  '(?<![a-z])cv[vcn]2?|(?<![a-z])csc|security[\\s_-]?code|verification[\\s_-]?(?:value|code|number)|セキュリティ[ー\\s]?コード'
/** A code behind its name, or before it. */
const securityCodes = new RegExp(
  `((?:${codeNames})(?![a-z]*result)[^0-9\uFF10-\uFF19\\n]{0,16})${digit}{3,4}(?!${digit})`,
  'gi',
)
const codesBefore = new RegExp(
  `(?<![*0-9\\uFF10-\\uFF19])${digit}{3,4}([^0-9\uFF10-\uFF19\\n]{0,10}(?:${codeNames}))`,
  'gi',
)
/** Groups of digits with anything but letters and digits between them; the code of an escaped digit is no group. */
const wideRuns = /[0-9\uFF10-\uFF19]+(?:(?:(?!%(?:25)*3\d(?!\d))[^\p{L}\p{N}]){1,4}[0-9\uFF10-\uFF19]+)+/gu
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
  const maskedAgain = resolved === masked ? masked : mask(resolved)
  const result = maskedAgain === resolved ? masked : maskedAgain
  if (result.length <= longestText && scanned === text) return result
  const kept = result.slice(0, longestText).replace(openEnd, '')
  return `${kept}… [about ${text.length - kept.length} more characters]`
}

/** Fewest digits of a security code, of a track or masked number, and of a card number in free text. */
const fewestDigits = { code: 3, track: 12, card: 13 } as const
/** A part of every name in `codeNames`. */
const codeHints = /cv|csc|code|verif|セキュリティ/i

/** Whether a text has too few digits, and no escapes, to hold a card number or a security code. */
function isHarmless(text: string): boolean {
  let digits = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x25) return false
    const isDigit = (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
    if (isDigit && ++digits === fewestDigits.card) return false
  }
  if (digits < fewestDigits.code) return true
  return !codeHints.test(text) && (digits < fewestDigits.track || !/\d{12}/.test(text))
}

const mask = (text: string): string =>
  text
    .replace(tracks, (track) => maskCardNumber(track.split(/[=^]/)[0] ?? ''))
    .replace(digitRuns, maskRun)
    .replace(wideRuns, maskGroups)
    .replace(securityCodes, `$1${dropped}`)
    .replace(codesBefore, `${dropped}$1`)

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
  if (value.length > longestScan) return '*'.repeat(19)
  return /\d{6}\*+\d{4}/.exec(redactText(value))?.[0] ?? '*'.repeat(Math.min(value.length, 19))
}

/** Masks every run of 12 digits or more, card or not: for places that no such number has business in. */
export const redactDigits = (text: string): string => redactText(text).replace(/\d{12,}/g, maskCardNumber)

/** The longest body that is kept as it was sent, in characters. */
const longestPlainBody = 20_000
const mostCardNumbers = 4

/** Takes out of a text what redaction does not know, such as the secrets of a world. */
export type Clean = (text: string) => string
const asItIs: Clean = (text) => text

/**
 * A body as JSON text, fit to be kept. Most bodies hold one card number, in the field for it, and nothing
 * else to mask: their own text serves, with the number masked. `text` is that text, or nothing when it
 * says more than the value.
 */
export function redactBody(value: unknown, text: string | undefined, clean = asItIs): string {
  if (text !== undefined && text.length <= longestPlainBody && !text.includes('\\')) {
    const numbers: string[] = []
    if (isPlain(value, '', numbers) && clean(text) === text)
      return detach(numbers.reduce((kept, number) => kept.replaceAll(number, maskCardNumber(number)), text))
  }
  return JSON.stringify(redactValue(value, clean))
}

/**
 * A text that holds on to no other: what `replaceAll` gives may be made of parts of the text before it,
 * number and all, until it is read at some place.
 */
function detach(text: string): string {
  text.charCodeAt(text.length - 1)
  return text
}

/** Whether there is nothing to mask in a value but the card numbers in their fields, which are collected. */
function isPlain(value: unknown, key: string, numbers: string[]): boolean {
  if (typeof value === 'string') {
    if (!classify(key).isCardNumber) return value.length <= longestText && isHarmless(value)
    return /^\d{12,19}$/.test(value) && numbers.push(value) <= mostCardNumbers
  }
  if (typeof value === 'boolean') return true
  // A number may be written with more digits than it has.
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.length < mostValues && value.every((item) => isPlain(item, key, numbers))
  for (const name in value) {
    const { isPlain: isPlainKey, isForbidden, isNaming } = classify(name)
    const child = (value as Record<string, unknown>)[name]
    if (!isPlainKey || isForbidden || !isPlain(child, name, numbers)) return false
    if (isNaming && typeof child === 'string' && forbiddenKeys.test(toName(child))) return false
  }
  return true
}

/** A copy of parsed JSON, fit to be kept. At most 400 values; what was left out is said. */
export function redactValue(value: unknown, clean = asItIs): unknown {
  return copy(value, '', { values: mostValues, characters: mostCharacters, clean })
}

/**
 * A copy of request headers, fit to be kept: at most 60. `clean` takes out what else must not stay.
 */
export function redactHeaders(
  headers: Readonly<Record<string, string | undefined>>,
  clean = asItIs,
): Record<string, string> {
  const kept: Record<string, string> = {}
  let left = mostHeaders
  for (const name in headers) {
    const value = headers[name]
    if (value === undefined) continue
    if (left-- === 0) break
    const { isPlain, isForbidden } = classify(name)
    const shown = forbiddenHeaders.has(name) || isForbidden ? dropped : redactText(clean(value))
    put(kept, isPlain ? name : redactText(clean(name)), shown)
  }
  return kept
}

/** Sets a property of its own, whatever its name. */
function put<T>(object: Record<string, T>, key: string, value: T): void {
  if (key !== '__proto__') object[key] = value
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

interface Budget {
  values: number
  characters: number
  readonly clean: Clean
}

function copy(value: unknown, key: string, budget: Budget): unknown {
  if (budget.values-- <= 0 || budget.characters <= 0) return leftOut
  const { isForbidden, isCardNumber } = classify(key)
  if (isForbidden) return dropped
  if (typeof value === 'string') {
    budget.characters -= Math.min(value.length, longestScan)
    return isCardNumber ? redactCardNumber(value) : redactText(budget.clean(value))
  }
  if (typeof value === 'number') return copyNumber(value, isCardNumber)
  if (Array.isArray(value)) return value.slice(0, Math.max(budget.values + 1, 1)).map((item) => copy(item, key, budget))
  return isObject(value) ? copyObject(value, budget) : value
}

function copyObject(object: Record<string, unknown>, budget: Budget): unknown {
  const kept: Record<string, unknown> = {}
  const keys = Object.keys(object)
  const namesCode = keys.some((key) => {
    const value = classify(key).isNaming ? object[key] : undefined
    return typeof value === 'string' && forbiddenKeys.test(toName(value))
  })
  for (const key of keys) {
    if (budget.values <= 0 || budget.characters <= 0) {
      put(kept, '…', leftOut)
      break
    }
    budget.characters -= Math.min(key.length, longestScan)
    const { isPlain, isNamed } = classify(key)
    const shown = isPlain ? key : redactText(budget.clean(key))
    put(kept, shown, namesCode && isNamed ? dropped : copy(object[key], key, budget))
  }
  return kept
}

function copyNumber(value: number, isCardNumber: boolean): number | string {
  if (isCardNumber) return redactCardNumber(String(value))
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

/** Masks whole groups of digits that make up a card number together, whatever stands between them. */
function maskGroups(run: string): string {
  const groups = [...run.matchAll(digitGroups)]
  for (let first = 0; first < groups.length; first++) {
    let digits = ''
    for (let last = first; last < groups.length && digits.length < 19; last++) {
      const group = groups[last] as RegExpExecArray
      digits += toNarrow(group[0])
      if (last === first || findCard(digits, 0) !== digits) continue
      const start = groups[first]?.index ?? 0
      const end = group.index + group[0].length
      return run.slice(0, start) + maskCardNumber(digits) + maskGroups(run.slice(end))
    }
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
