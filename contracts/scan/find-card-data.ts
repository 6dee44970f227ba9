import { findBrand, toBrandName } from '../../src/card-data/card-number.ts'
import { longCodeNames, shortCodeNames } from '../../src/card-data/code-names.ts'
import { type FoundNumber, findNumbers, printedNumbers } from '../../src/card-data/find-numbers.ts'
import { digit, type Spelling, toSpellings } from '../../src/card-data/spellings.ts'

/** A trace of a card in a text. It may hold the number: never to be kept or shown as it is. */
export type CardData =
  | {
      readonly kind: 'number'
      readonly start: number
      readonly digits: string
      readonly brand: string
      readonly isTrack: boolean
    }
  /** A number of which the first six and last four digits are left. */
  | { readonly kind: 'masked'; readonly start: number; readonly masked: string }
  | { readonly kind: 'code'; readonly start: number }

/** A security code belongs to a number at most so many characters away. */
export const nearby = 300

/** How many characters before and behind a place decide what is found there. */
export const reach = 4_096

/** All card data in a text, by place; one thing a place. */
export function findCardData(text: string): CardData[] {
  const found = toSpellings(text).flatMap((spelling) =>
    findNumbers(spelling.text, printedNumbers).flatMap((number) => toCardData(spelling, number)),
  )
  const starts = new Set(found.map(({ start }) => start))
  for (const code of findCodes(text, starts)) found.push(code)
  return found.sort((a, b) => a.start - b.start).filter(({ start }, index) => found[index - 1]?.start !== start)
}

function toCardData({ text, toPlace }: Spelling, number: FoundNumber): CardData[] {
  const { start, end, digits } = number
  const isTrack = track.test(text.slice(end, end + 40))
  const brand = findBrand(digits)
  const isRow = end - start === digits.length
  if (brand === undefined || (isRow && isOtherNumber(text, number, isTrack))) return []
  return [{ kind: 'number', start: toPlace(start), digits, brand, isTrack }]
}

/**
 * The end of the number on a track: the holder's name, or expiry and service code (ISO/IEC 7813); D in chip data. The
 * sign may be percent-escaped.
 */
const track = /^(?:(?:\^|%(?:25)*5E)[^^%\n]{2,26}(?:\^|%(?:25)*5E)|(?:=|%(?:25)*3D|D)\d{7})/i

const decimalPoint = new RegExp(`${digit}\\.$`)

/** Whether a row of digits is a part of another number: of a fraction, such as 0.4111111111111111, or of a hash. */
const isOtherNumber = (text: string, { start, end }: FoundNumber, isTrack: boolean): boolean =>
  decimalPoint.test(text.slice(Math.max(start - 2, 0), start)) || (!isTrack && isHash(text, start, end))

const fewestHashDigits = 32

/** Whether digits are part of a hexadecimal number as long as a hash. */
function isHash(text: string, start: number, end: number): boolean {
  const before = /[0-9a-f]*$/i.exec(text.slice(Math.max(start - 128, 0), start))?.[0].length ?? 0
  const after = /^[0-9a-f]*/i.exec(text.slice(end, end + 128))?.[0].length ?? 0
  return before + (end - start) + after >= fewestHashDigits
}

const codeName = `(?:${shortCodeNames}|${longCodeNames})(?:[ _-]?(?:code|number|value))?`
const blank = '[^\\S\\r\\n]'
const verb = `(?:${blank}{1,3}(?:is|was)|${blank}{0,3}は)`
/** Between name and code in JSON, however often it was escaped, in a form, in XML, in what Ruby prints. */
const sign = '\\\\{0,8}["\']?\\s{0,3}(?:=>|[:=>\uFF1A\uFF1D])\\s{0,3}\\\\{0,8}["\']?'
/** Between them in the words of a log line. Without a sign, a date, an amount, `100%` or `404ms` is no code. */
const words = `(?:${verb}${blank}{0,3}|${blank}{1,4}(?:(?:-|->|→)${blank}{1,3})?)\\\\{0,8}["'([#]?`
const endOfWord = `(?![\\w%]|[-./:]?${digit}|,${digit}{3}(?!${digit}))`

/** The name of a security code, and its code. */
const codes = new RegExp(
  `${codeName}(?:${verb}?${sign}${digit}{3,4}(?!${digit})|(${words})${digit}{3,4}${endOfWord})`,
  'gi',
)
const lastDigits = new RegExp(`${digit}{1,4}$`)

/**
 * Whether a name begins where it was found: at a word, behind `card`, behind an escaped line break, or with a capital as
 * in `paymentCvv`. Within `codes` this would be slow.
 */
function isWholeName(text: string, start: number): boolean {
  const before = text.slice(Math.max(start - 6, 0), start)
  if (/(?:^|[^a-z]|\\[nrt])(?:card[\s_-]?)?$/i.test(before)) return true
  return /[a-z]$/.test(before) && /[A-Z]/.test(text.charAt(start))
}

/** Where names of security codes stand that have their codes behind them. A code is no beginning of a card number. */
function findCodePlaces(text: string, numbers: ReadonlySet<number>): number[] {
  const places: number[] = []
  for (const { index, 0: whole, 1: inWords } of text.matchAll(codes)) {
    const code = lastDigits.exec(whole)?.index ?? 0
    if (numbers.has(index + code) || !isWholeName(text, index)) continue
    // In a path, as in `GET /cvv 200`, it is no name.
    if (inWords === undefined || text[index - 1] !== '/') places.push(index)
  }
  return places
}

const maskedNumbers = /(?<![0-9])([2-68][0-9]{5})([*xX\u2022#]{3,9})([0-9]{4})(?![0-9])/g

/** Security codes, and the masked numbers near them. */
function* findCodes(text: string, numbers: ReadonlySet<number>): Generator<CardData> {
  const places = findCodePlaces(text, numbers)
  if (places.length === 0) return
  for (const start of places) yield { kind: 'code', start }
  let next = 0
  for (const { index, 1: first = '', 2: middle = '', 3: last = '' } of text.matchAll(maskedNumbers)) {
    while ((places[next] ?? index) < index - nearby) next += 1
    const isNearby = (places[next] ?? Number.POSITIVE_INFINITY) <= index + nearby
    if (!isNearby || toBrandName(first) === undefined) continue
    yield { kind: 'masked', start: index, masked: `${first}${'*'.repeat(middle.length)}${last}` }
  }
}
