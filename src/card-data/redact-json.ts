import { isObject } from '../base/json-path.ts'
import { maskCardNumber } from './card-number.ts'
import { isCodeName, isForbiddenKey } from './code-names.ts'
import { dropped } from './find-codes.ts'
import { isHarmless, longestScan, longestText, redactCardNumber, redactText } from './redact.ts'
import type { Redactor } from './redactor.ts'

const leftOut = '[left out: too many values]'
/** Limit of scanned characters in one body. */
const mostCharacters = 60_000
const mostValues = 400
const mostHeaders = 60

/** Keys whose values are card numbers even when the check digit is wrong: a mistyped card is a card. */
const cardNumberKeys = /^(card[\s_.-]?|(primary[\s_.-]?)?account[\s_.-]?)?number$|^pan$|^カード番号$/i

/** Keys of pairs such as `{"name": "cvv", "value": "123"}`, where one value names the other. */
const namingKeys = /^(name|k|key|field|field_?name|param|parameter|id|type|label)$/i
const namedKeys = /^(v|value|field_?value|data|content|text|input)$/i

/** What a key says about its value. */
interface KeyClass {
  /** A few letters and hyphens, and at most one digit: nothing in it needs masking. */
  readonly isPlain: boolean
  readonly isForbidden: boolean
  readonly isCardNumber: boolean
  readonly isNaming: boolean
  readonly isNamed: boolean
}

/** Remembered classes of plain keys. */
const knownKeys = new Map<string, KeyClass>()
const mostKnownKeys = 1_000
const plainKey = /^[A-Za-z-]{1,40}[0-9]?$/

function classify(key: string): KeyClass {
  const known = knownKeys.get(key)
  if (known !== undefined) return known
  const keyClass: KeyClass = {
    isPlain: plainKey.test(key),
    isForbidden: isForbiddenKey(key),
    isCardNumber: cardNumberKeys.test(key),
    isNaming: namingKeys.test(key),
    isNamed: namedKeys.test(key),
  }
  if (keyClass.isPlain && knownKeys.size < mostKnownKeys) knownKeys.set(key, keyClass)
  return keyClass
}

/** Headers that carry credentials. */
const forbiddenHeaders = new Set(['authorization', 'signature', 'cookie', 'proxy-authorization', 'x-api-key'])

type Redact = Redactor['redact']
const plain: Redactor = { dropSecrets: (text) => text, redact: redactText }

/** Longest body stored in its original form, in characters. */
const longestPlainBody = 20_000
const mostCardNumbers = 4

/**
 * A redacted body as JSON text. Most bodies hold one card number, in its field, and nothing else to mask: their
 * original text is kept with the number masked. `text` is the original text; undefined when it says more than the
 * value.
 */
export function redactBody(value: unknown, text: string | undefined, redactor = plain): string {
  const { dropSecrets, redact } = redactor
  if (text !== undefined && text.length <= longestPlainBody && !text.includes('\\')) {
    const numbers: string[] = []
    if (isPlain(value, '', numbers, redact) && dropSecrets(text) === text)
      return detach(numbers.reduce((masked, number) => masked.replaceAll(number, maskCardNumber(number)), text))
  }
  return JSON.stringify(redactValue(value, redact))
}

/**
 * Reads one character, so that V8 copies the text: the result of `replaceAll` may refer to parts of the original
 * text, card number included.
 */
function detach(text: string): string {
  text.charCodeAt(text.length - 1)
  return text
}

/** Whether a value has nothing to mask except card numbers in their fields, which are collected. */
function isPlain(value: unknown, key: string, numbers: string[], redact: Redact): boolean {
  if (typeof value === 'string') {
    if (!classify(key).isCardNumber)
      return value.length <= longestText && (isHarmless(value) || redact(value) === value)
    return /^\d{12,19}$/.test(value) && numbers.push(value) <= mostCardNumbers
  }
  if (typeof value === 'boolean') return true
  // A JSON number may be written with more digits than its value holds.
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value))
    return value.length < mostValues && value.every((item) => isPlain(item, key, numbers, redact) && !namesCode(item))
  for (const name in value) {
    const { isPlain: isPlainKey, isForbidden, isNaming } = classify(name)
    const child = (value as Record<string, unknown>)[name]
    if (!isPlainKey || isForbidden || !isPlain(child, name, numbers, redact)) return false
    if (isNaming && typeof child === 'string' ? isForbiddenKey(child) : namesCode(child)) return false
  }
  return true
}

/** A redacted copy of parsed JSON: at most 400 values, and a note where values are omitted. */
export function redactValue(value: unknown, redact: Redact = redactText): unknown {
  return copy(value, '', { values: mostValues, characters: mostCharacters, redact })
}

/** A redacted copy of request headers: at most 60. */
export function redactHeaders(
  headers: Readonly<Record<string, string | undefined>>,
  redact: Redact = redactText,
): Record<string, string> {
  const redacted: Record<string, string> = {}
  let left = mostHeaders
  for (const name in headers) {
    const value = headers[name]
    if (value === undefined) continue
    if (left-- === 0) break
    const { isPlain, isForbidden } = classify(name)
    const shown = forbiddenHeaders.has(name) || isForbidden ? dropped : redact(value)
    put(redacted, isPlain ? name : redact(name), shown)
  }
  return redacted
}

/** Sets an own property, `__proto__` too. */
function put<T>(object: Record<string, T>, key: string, value: T): void {
  if (key !== '__proto__') object[key] = value
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

interface Budget {
  values: number
  characters: number
  readonly redact: Redact
}

function copy(value: unknown, key: string, budget: Budget): unknown {
  if (budget.values-- <= 0 || budget.characters <= 0) return leftOut
  const { isForbidden, isCardNumber } = classify(key)
  if (isForbidden) return dropped
  if (typeof value === 'string') {
    budget.characters -= Math.min(value.length, longestScan)
    return isCardNumber ? redactCardNumber(value) : budget.redact(value)
  }
  if (typeof value === 'number') return copyNumber(value, isCardNumber)
  if (Array.isArray(value)) {
    const hasName = value.some(namesCode)
    const kept = value.slice(0, Math.max(budget.values + 1, 1))
    return kept.map((item) => (hasName && isCode(item) ? dropped : copy(item, key, budget)))
  }
  return isObject(value) ? copyObject(value, budget) : value
}

const namesCode = (value: unknown): boolean => typeof value === 'string' && isCodeName(value)

/** Whether a value beside the name of a security code may be the code. */
const isCode = (value: unknown): boolean =>
  (typeof value === 'number' || typeof value === 'string') &&
  /^\D*(\p{Nd}[\s.-]?){3,4}\D*$/u.test(String(value).slice(0, 40).normalize('NFKC'))

function copyObject(object: Record<string, unknown>, budget: Budget): unknown {
  const redacted: Record<string, unknown> = {}
  const keys = Object.keys(object)
  const hasName = keys.some((key) => {
    const value = object[key]
    return classify(key).isNaming && typeof value === 'string' ? isForbiddenKey(value) : namesCode(value)
  })
  for (const key of keys) {
    if (budget.values <= 0 || budget.characters <= 0) {
      put(redacted, '…', leftOut)
      break
    }
    budget.characters -= Math.min(key.length, longestScan)
    const { isPlain, isNamed } = classify(key)
    const shown = isPlain ? key : budget.redact(key)
    const isNamedCode = hasName && (isNamed || isCode(object[key]))
    put(redacted, shown, isNamedCode ? dropped : copy(object[key], key, budget))
  }
  return redacted
}

function copyNumber(value: number, isCardNumber: boolean): number | string {
  if (isCardNumber) return redactCardNumber(String(value))
  // A number of 17 digits or more has lost its last digits, and with them its check digit.
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21) return '[large number]'
  const text = String(value)
  const redacted = redactText(text)
  return redacted === text ? value : redacted
}
