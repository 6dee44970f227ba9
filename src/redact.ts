/**
 * Card data never rests: everything that a caller sent passes through here before it reaches a
 * journal entry, a ledger record, a log line or an error. Card numbers keep their first six and
 * last four digits; security codes and track data keep nothing (PCI DSS 3.3, 3.4.1).
 */
import { isLuhnValid, maskCardNumber } from './card-number.ts'
import { isObject } from './json-path.ts'

const dropped = '[dropped]'
const longestText = 1_000
const mostValues = 400

/** Keys, in lower case and without punctuation, whose values are dropped. */
const forbiddenKeys = new Set([
  ...['securitycode', 'cardsecuritycode', 'cvv', 'cvv2', 'cvc', 'cvc2', 'cvn', 'csc', 'cav', 'cav2', 'cvnumber'],
  ...['cardverificationvalue', 'cardverificationcode', 'cardcode', 'verificationvalue', 'セキュリティコード'],
  ...['jis2trackdata', 'trackdata', 'track', 'track1', 'track2', 'track1data', 'track2data', 'magstripe'],
  ...['pin', 'pinblock', 'pindata', 'encryptedpin', 'sharedsecret', 'secret', 'password', 'merchantsecretkey'],
])

/** Keys whose values are card numbers even when the check digit is wrong: a mistyped card is a card. */
const cardNumberKeys = new Set(['number', 'cardnumber', 'pan', 'primaryaccountnumber', 'accountnumber', 'カード番号'])

/** Headers that carry credentials. */
const forbiddenHeaders = new Set(['authorization', 'signature', 'cookie', 'proxy-authorization', 'x-api-key'])

/** Most common first, so that digits that follow a number (a date, a code) are not taken for its last four. */
const cardLengths = [16, 15, 14, 13, 19, 18, 17]

const digit = '[0-9\uFF10-\uFF19]'
const between = '[\\s\\-._/*\\u2010-\\u2015\\u2212\\uFF0D\\u30FC]{0,3}'
const digitRuns = new RegExp(`${digit}(?:${between}${digit}){12,}`, 'g')
const securityCodes =
  /((?:\bcv[vcn]2?|\bcsc|security[\s_-]?code|セキュリティ[ー\s]?コード)["'\s:=＝：#は-]{0,6})[0-9０-９]{3,4}(?![0-9０-９])/gi
const trackData = /[%;]?B?\d{12,19}[=^][^?;"\s]*\??/g

/** Masks what looks like card data in text of any kind. Longer text than 1,000 characters is cut. */
export function redactText(text: string): string {
  let result = text.length > longestText ? cut(text) : text
  // Most text has no long run of digits and no word for a security code.
  if (result.length < 5) return result
  result = result.replace(trackData, (track) => maskCardNumber(track.split(/[=^]/)[0] ?? ''))
  result = result.replace(digitRuns, maskRun)
  return result.replace(securityCodes, `$1${dropped}`)
}

/** A copy of parsed JSON, fit to be kept. At most 400 values; the rest is named as left out. */
export function redactValue(value: unknown): unknown {
  const budget = { left: mostValues }
  return copy(value, '', budget)
}

/** A copy of request headers, fit to be kept. */
export function redactHeaders(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const result: Record<string, string> = {}
  let left = 60
  for (const name in headers) {
    if (left-- === 0) break
    const value = headers[name]
    if (value !== undefined) result[redactText(name)] = forbiddenHeaders.has(name) ? dropped : redactText(value)
  }
  return result
}

/** A path and query, fit to be kept: escapes are resolved first, so that they hide nothing. */
export function redactPath(path: string): string {
  let plain = path
  try {
    plain = decodeURIComponent(path.replaceAll('+', ' '))
  } catch {
    // A broken escape stays as it was sent.
  }
  return redactText(plain)
}

function copy(value: unknown, key: string, budget: { left: number }): unknown {
  if (budget.left-- <= 0) return '[left out: too many values]'
  const name = key.toLowerCase().replace(/[\s_\-.]/g, '')
  if (name !== '' && forbiddenKeys.has(name)) return dropped
  if (typeof value === 'string') return cardNumberKeys.has(name) ? maskCardNumber(value) : redactText(value)
  if (typeof value === 'number') return copyNumber(value, name)
  if (Array.isArray(value)) return value.slice(0, budget.left + 1).map((item) => copy(item, key, budget))
  if (!isObject(value)) return value
  const result: Record<string, unknown> = {}
  for (const child of Object.keys(value)) {
    if (budget.left <= 0) break
    result[redactText(child)] = copy(value[child], child, budget)
  }
  return result
}

function copyNumber(value: number, name: string): number | string {
  if (cardNumberKeys.has(name)) return maskCardNumber(String(value))
  const text = String(value)
  const kept = redactText(text)
  return kept === text ? value : kept
}

/** Masks a run of digits in which some stretch is a plausible card number; leaves any other run. */
function maskRun(run: string): string {
  const digits = run.replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/\D/g, '')
  for (let start = 0; start + 13 <= digits.length; start++) {
    if (!startsLikeCard(digits, start)) continue
    for (const length of cardLengths) {
      const stretch = digits.slice(start, start + length)
      if (stretch.length === length && isLuhnValid(stretch)) return maskCardNumber(stretch)
    }
  }
  return run
}

/** Cards begin with 3 to 6, or with 2221 to 2720; times and most order numbers do not. */
function startsLikeCard(digits: string, start: number): boolean {
  const first = digits.charCodeAt(start) - 48
  if (first >= 3 && first <= 6) return true
  const four = digits.slice(start, start + 4)
  return four >= '2221' && four <= '2720'
}

/** Cuts text at the limit, without leaving part of a number that the cut has split. */
function cut(text: string): string {
  const kept = text.slice(0, longestText).replace(/[0-9０-９\s\-._/*]{1,60}$/, '')
  return `${kept}… [${text.length - kept.length} more characters]`
}
