import { findBrand, toBrandName } from './card-shapes.ts'
import { resolveEscapes } from './resolve-escapes.ts'

/** Something of a card in a text. It may hold the number: never to be kept or shown as it is. */
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

/** A security code belongs to a number that is as many characters away, or fewer. */
export const nearby = 300

/** As many characters before and behind a place decide what is found there. */
export const reach = 4_096

const digit = '[0-9\uFF10-\uFF19]'
const separator = '[ \u00A0\u3000\\-\u2010-\u2015\u2212\uFF0D+._]'

/**
 * All card data in a text, by place. Escapes are read both ways, as they stand and resolved: in `%224111…` the 22 is
 * no part of a number, in `100%4111…` the 41 is.
 * What is found twice at one place is one thing.
 */
export function findCardData(text: string): CardData[] {
  const found = findNumbers(text)
  const resolved = resolveEscapes(text)
  if (resolved !== undefined) {
    for (const number of findNumbers(resolved.text)) found.push({ ...number, start: resolved.toPlace(number.start) })
  }
  const starts = new Set(found.map(({ start }) => start))
  for (const code of findCodes(text, starts)) found.push(code)
  return found.sort((a, b) => a.start - b.start).filter(({ start }, index) => found[index - 1]?.start !== start)
}

const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)

/** Every writing of a number has a group of so many digits or more. */
const fewestDigits = 4
const fewestInARow = 13
/** A longer row of digits is an id, and a longer group no part of a number. */
const mostDigits = 19

/** Numbers in a text. A loop over characters, not a regular expression or a generator, which take twice the time. */
function findNumbers(text: string): CardData[] {
  const found: CardData[] = []
  // Whatever has four digits in a row has one at every fourth place.
  let place = fewestDigits - 1
  while (place < text.length) {
    if (!isDigit(text.charCodeAt(place))) {
      place += fewestDigits
      continue
    }
    const start = skipDigits(text, place, -1)
    const end = skipDigits(text, place, 1)
    place = end + fewestDigits
    if (end - start >= fewestInARow) found.push(...findRow(text, start, end))
    else if (end - start === fewestDigits) {
      const groups = readGroups(text, start)
      if (groups.length <= mostGroups) found.push(...findInGroups(text, groups))
    }
  }
  return found
}

/** Where digits end, to the right or to the left of a place. */
function skipDigits(text: string, from: number, step: 1 | -1, most = text.length): number {
  let place = from
  while (Math.abs(place - from) < most && isDigit(text.charCodeAt(step === 1 ? place : place - 1))) place += step
  return place
}

/** A number without anything between its digits: a whole row of digits, never a stretch of one. */
function findRow(text: string, start: number, end: number): CardData[] {
  if (isFraction(text, start)) return []
  const found = toNumber(text, start, end)
  return found !== undefined && (found.isTrack || !isHash(text, start, end)) ? [found] : []
}

/** Of 0.4111111111111111, digits are no card. */
const isFraction = (text: string, start: number): boolean =>
  text[start - 1] === '.' && isDigit(text.charCodeAt(start - 2))

const fewestHashDigits = 32

/** Whether digits are part of a hexadecimal number as long as a digest. */
function isHash(text: string, start: number, end: number): boolean {
  const before = /[0-9a-f]*$/i.exec(text.slice(Math.max(start - 128, 0), start))?.[0].length ?? 0
  const after = /^[0-9a-f]*/i.exec(text.slice(end, end + 128))?.[0].length ?? 0
  return before + (end - start) + after >= fewestHashDigits
}

function toNumber(text: string, start: number, end: number) {
  const digits = toNarrow(text.slice(start, end))
  const brand = findBrand(digits)
  if (brand === undefined) return undefined
  return { kind: 'number' as const, start, digits, brand, isTrack: isTrack(text.slice(end, end + 40)) }
}

/**
 * Behind the number on a track: the holder's name, or expiry and service code (ISO/IEC 7813); D in chip data. What ends
 * the number may be percent-escaped.
 */
const track = /^(?:(?:\^|%(?:25)*5E)[^^%\n]{2,26}(?:\^|%(?:25)*5E)|(?:=|%(?:25)*3D|D)\d{7})/i

const isTrack = (behind: string): boolean => track.test(behind)

const toNarrow = (digits: string): string =>
  digits.replace(/[^0-9]/g, (wide) =>
    wide >= '\uFF10' && wide <= '\uFF19' ? String.fromCharCode(wide.charCodeAt(0) - 0xfee0) : '',
  )

/** How people write a number in groups, likeliest first, so that a code behind it is not taken for a part. */
const groupings: readonly (readonly number[])[] = [
  [4, 4, 4, 4],
  [4, 6, 5],
  [4, 6, 4],
  [4, 4, 4, 3],
  [4, 4, 4, 2],
  [4, 4, 4, 1],
  [4, 4, 4, 4, 3],
  [4, 4, 4, 4, 2],
  [4, 4, 4, 4, 1],
]

/** Such a grouping, as far as its last group's first digit, from a place on. */
const grouped = new RegExp(
  `${digit}{4}(${separator}{1,3})(?:${digit}{4}\\1${digit}{4}\\1${digit}|${digit}{6}\\1${digit}{4})`,
  'y',
)
/** More groups than two cards and a code have make a table of figures. */
const mostGroups = 9

interface Group {
  readonly start: number
  readonly end: number
}

/**
 * All groups of digits that the same separator joins to one that may begin a number; none when it cannot, and of a
 * table more than are allowed.
 */
function readGroups(text: string, start: number): Group[] {
  grouped.lastIndex = start
  const between = grouped.exec(text)?.[1]
  if (between === undefined) return []
  const groups: Group[] = []
  let begin = findFirst(text, start, between)
  while (groups.length <= mostGroups) {
    const end = skipDigits(text, begin, 1, mostDigits)
    if (end === begin) break
    groups.push({ start: begin, end })
    if (!text.startsWith(between, end)) break
    begin = end + between.length
  }
  return groups
}

/** Where the first of joined groups begins. */
function findFirst(text: string, start: number, between: string): number {
  let first = start
  for (let count = 0; count < mostGroups; count++) {
    const end = first - between.length
    if (end < 1 || !text.startsWith(between, end)) break
    const begin = skipDigits(text, end, -1, mostDigits)
    if (begin === end) break
    first = begin
  }
  return first
}

function* findInGroups(text: string, groups: readonly Group[]): Generator<CardData> {
  for (let first = 0; first < groups.length; ) {
    const found = findGrouping(text, groups.slice(first))
    if (found !== undefined) yield found.number
    first += found?.groups ?? 1
  }
}

function findGrouping(text: string, groups: readonly Group[]): { number: CardData; groups: number } | undefined {
  for (const grouping of groupings) {
    if (
      !grouping.every(
        (length, index) => groups[index] !== undefined && groups[index].end - groups[index].start === length,
      )
    )
      continue
    const start = groups[0]?.start ?? 0
    const end = groups[grouping.length - 1]?.end ?? 0
    const number = toNumber(text, start, end)
    if (number !== undefined) return { number, groups: grouping.length }
  }
  return undefined
}

const codeName =
  '(?:security[\\s_-]?code|cv[vcn]2?|csc|verification[\\s_-]?(?:value|code|number)|セキュリティ[ー・\\s]?コード)' +
  '(?:[ _-]?(?:code|number|value))?'
const blank = '[^\\S\\r\\n]'
const verb = `(?:${blank}{1,3}(?:is|was)|${blank}{0,3}は)`
/** In JSON, however often it was escaped, in a form, in XML, in what Ruby prints. */
const sign = '\\\\{0,8}["\']?\\s{0,3}(?:=>|[:=>\uFF1A\uFF1D])\\s{0,3}\\\\{0,8}["\']?'
/** In the words of a log line. Without a sign, figures that go on (a date, an amount, `100%`, `404ms`) are no code. */
const words = `(?:${verb}${blank}{0,3}|${blank}{1,4}(?:(?:-|->|→)${blank}{1,3})?)\\\\{0,8}["'([#]?`
const endOfWord = `(?![\\w%]|[-./:]?${digit}|,${digit}{3}(?!${digit}))`

/** A security code behind its name. */
const codes = new RegExp(
  `${codeName}(?:${verb}?${sign}${digit}{3,4}(?!${digit})|(${words})${digit}{3,4}${endOfWord})`,
  'gi',
)

/**
 * Whether a name begins where it was found: behind `card`, behind an escaped line break, or with a capital as in
 * `paymentCvv`. Within the pattern this would take its time.
 */
function isWholeName(text: string, start: number): boolean {
  const before = text.slice(Math.max(start - 6, 0), start)
  if (/(?:^|[^a-z]|\\[nrt])(?:card[\s_-]?)?$/i.test(before)) return true
  return /[a-z]$/.test(before) && /[A-Z]/.test(text.charAt(start))
}

/** A name in a path, as in `GET /cvv 200`: what stands behind it is no code. */
const isInPath = (text: string, start: number): boolean => text[start - 1] === '/'

const maskedNumbers = /(?<![0-9])([2-68][0-9]{5})([*xX\u2022#]{3,9})([0-9]{4})(?![0-9])/g

/** Where names of security codes stand that have their codes behind them. A code is no beginning of a card number. */
function findCodePlaces(text: string, numbers: ReadonlySet<number>): number[] {
  const places: number[] = []
  for (const { index, 0: whole, 1: inWords } of text.matchAll(codes)) {
    const end = index + whole.length
    if (numbers.has(skipDigits(text, end, -1, 4)) || !isWholeName(text, index)) continue
    if (inWords === undefined || !isInPath(text, index)) places.push(index)
  }
  return places
}

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
