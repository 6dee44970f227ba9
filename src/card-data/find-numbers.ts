import { findBrand, isLuhnValid } from './card-number.ts'
import { digit, hiddenId, toNarrow } from './spellings.ts'

/** A card number in a text, and its place. */
export interface FoundNumber {
  readonly start: number
  readonly end: number
  readonly digits: string
}

/** How numbers are read from a text: the characters allowed between digits, and the digits that can be a number. */
export interface DigitReading {
  /** Places of possible numbers; global. */
  readonly runs: RegExp
  find(run: RegExpExecArray): readonly FoundNumber[]
}

/** Card numbers in a text, by place. The first of overlapping numbers counts. */
export function findNumbers(text: string, { runs, find }: DigitReading): readonly FoundNumber[] {
  const found: FoundNumber[] = []
  let end = 0
  runs.lastIndex = 0
  for (let run = runs.exec(text); run !== null; run = runs.exec(text)) {
    for (const number of find(run)) {
      if (number.start < end) continue
      end = number.end
      found.push(number)
    }
  }
  return found
}

const shortestNumber = 12
const longestNumber = 19
/** Characters that people put between the digits of a card number, invisible ones included. */
const separator = '[\\s\\-+._/*\\u00B7\\u200B-\\u200D\\u2060\\u2010-\\u2015\\u2212\\u30FB\\u30FC\\uFF0D]'
/** A comma or the like joins digits only when it stands alone: followed by a space, it separates two numbers. */
const joining = `(?:${separator}{0,3}|[,:|])`
/** An id between digits is read as if it were not there. */
const between = `${joining}(?:${hiddenId}${joining})*`
/** A character of a card number or of an escape. Each is read in one way only: a run of them costs no more than its length. */
const openCharacter = `(?:${digit}|${separator}|[,:|%]|[a-f](?<=%[0-9a-f]{1,2}))`
/** Matches the end of a text that may be cut inside a card number or an escape. */
export const openEnd = new RegExp(`(?<!${openCharacter})${openCharacter}+$`, 'i')

/**
 * Any digits close to each other: the whole run is the place. For masking, where a false match does no harm and a
 * missed number does.
 */
export const closeDigits: DigitReading = {
  runs: new RegExp(`${digit}(?:${between}${digit}){12,}`, 'g'),
  find({ 0: run, index }) {
    const groups = toGroups(run, index)
    const row = groups.map(({ digits }) => digits).join('')
    const digits = findAtGroups(row, groups) ?? findAnywhere(row)
    return digits === undefined ? [] : [{ start: index, end: index + run.length, digits }]
  },
}

/** Starts of groups come first: people begin numbers there, so the digits found are the intended ones. */
function findAtGroups(row: string, groups: readonly Group[]): string | undefined {
  let start = 0
  for (const { digits } of groups) {
    const found = findLikeliest(row, start)
    if (found !== undefined) return found
    start += digits.length
  }
  return undefined
}

function findAnywhere(row: string): string | undefined {
  for (let start = 0; start + 13 <= row.length; start++) {
    const found = findLikeliest(row, start)
    if (found !== undefined) return found
  }
  return undefined
}

/** Anything but letters and digits. The code of an escaped digit is not a group. */
const other = '(?:(?!%(?:25)*3\\d(?!\\d))[^\\p{L}\\p{N}\\uFDD0-\\uFDEF])'
/** Four such characters at most, and as many after an id. */
const gap = `(?:${other}{1,4}|(?=${hiddenId}))(?:${hiddenId}${other}{0,4})*`

const groupRuns = {
  1: new RegExp(`${digit}+(?:${gap}${digit}+)*`, 'gu'),
  2: new RegExp(`(?<!${digit})${digit}+(?:${gap}${digit}+)+`, 'gu'),
}

/** Whole groups of digits, at least one or two, with any characters between them. */
export const wholeGroups = (fewest: keyof typeof groupRuns, isNumber: (digits: string) => boolean): DigitReading => ({
  runs: groupRuns[fewest],
  find: ({ 0: run, index }) => findInGroups(toGroups(run, index), isNumber),
})

/** Groups that form a number of the likeliest length, for masking. */
export const likelyGroups = wholeGroups(2, (digits) => findLikeliest(digits, 0) === digits)

/** Any few characters between printed groups, letters too; or more that are none. */
const looseGap = '(?:[^0-9\uFF10-\uFF19]{1,3}|[^\\p{L}\\p{N}]{4,12})'

/** Whether a text has digits that `looseGroups` could take. Most have none. */
export const hasLooseGroups = new RegExp(`${digit}{12}|${digit}{4}${looseGap}${digit}{4,6}${looseGap}${digit}{4}`, 'u')

/** Numbers of all brands in a row or in printed groups, with almost anything between the groups, for masking. */
export const looseGroups: DigitReading = {
  runs: new RegExp(`${digit}+(?:${looseGap}${digit}+)*`, 'gu'),
  find: ({ 0: run, index }) =>
    findInGroups(
      toGroups(run, index),
      (digits, sizes) =>
        (sizes === String(digits.length) && isOfRareBrand(digits)) ||
        (printedSizes.has(sizes) && (isOfRareBrand(digits) || findLikeliest(digits, 0) === digits)),
    ),
}

/** Rows of digits, and the usual printed groups. For reports, where a false match costs trust. */
export const printedNumbers: DigitReading = {
  runs: new RegExp(
    `${digit}{13,}|(?<!${digit})${digit}{4}(?=([ \\u00A0\\u3000\\-\\u2010-\\u2015\\u2212\\uFF0D+._]{1,3})` +
      `(?:${digit}{4}\\1${digit}{4}\\1${digit}|${digit}{6}\\1${digit}{4}))`,
    'g',
  ),
  find({ 0: run, 1: joint, index, input }) {
    if (joint === undefined) return findInGroups([toGroup(run, index)], isOfBrand)
    const groups = readJoined(input, index, joint)
    if (groups.length > mostGroups) return []
    return findInGroups(groups, (digits, sizes) => printedSizes.has(sizes) && isOfBrand(digits))
  },
}

const isOfBrand = (digits: string): boolean => findBrand(digits) !== undefined

/** Group sizes of printed numbers. */
const printedSizes: ReadonlySet<string> = new Set([
  '4 4 4',
  '4 4 4 4',
  '4 5 6',
  '4 6 5',
  '4 6 4',
  '4 4 4 3',
  '4 4 4 2',
  '4 4 4 1',
  '4 4 4 4 3',
  '4 4 4 4 2',
  '4 4 4 4 1',
])

/** Two cards and a code have at most nine groups; a table of figures has more. */
const mostGroups = 9

interface Group {
  readonly start: number
  readonly end: number
  readonly digits: string
}

const digitGroups = new RegExp(`${digit}+`, 'g')

function toGroups(run: string, start: number): Group[] {
  const groups: Group[] = []
  digitGroups.lastIndex = 0
  for (let group = digitGroups.exec(run); group !== null; group = digitGroups.exec(run))
    groups.push(toGroup(group[0], start + group.index))
  return groups
}

const toGroup = (group: string, start: number): Group => ({
  start,
  end: start + group.length,
  digits: toNarrow(group),
})

/** All groups joined by one separator to the group at a place, on both sides; at most one more than allowed. */
function readJoined(text: string, place: number, joint: string): Group[] {
  const groups: Group[] = []
  for (let end = place; groups.length < mostGroups && text.endsWith(joint, end); ) {
    const [digits] = digitsBefore.exec(
      text.slice(Math.max(end - joint.length - longestNumber, 0), end - joint.length),
    ) ?? ['']
    if (digits === '') break
    end -= joint.length + digits.length
    groups.unshift(toGroup(digits, end))
  }
  for (let start = place; groups.length <= mostGroups; ) {
    const [digits] = digitsBehind.exec(text.slice(start, start + longestNumber)) ?? ['']
    if (digits === '') break
    groups.push(toGroup(digits, start))
    start += digits.length
    if (!text.startsWith(joint, start)) break
    start += joint.length
  }
  return groups
}

const digitsBefore = new RegExp(`${digit}*$`)
const digitsBehind = new RegExp(`^${digit}*`)

/** Numbers formed by neighbouring groups. */
function findInGroups(
  groups: readonly Group[],
  isNumber: (digits: string, sizes: string) => boolean,
): readonly FoundNumber[] {
  const found: FoundNumber[] = []
  for (let first = 0; first < groups.length; first++) {
    let digits = ''
    let sizes = ''
    for (let last = first; last < groups.length; last++) {
      const group = groups[last] as Group
      digits += group.digits
      sizes += (last === first ? '' : ' ') + group.digits.length
      if (digits.length > longestNumber) break
      if (digits.length < shortestNumber || !isNumber(digits, sizes)) continue
      found.push({ start: (groups[first] as Group).start, end: group.end, digits })
      first = last
      break
    }
  }
  return found
}

/**
 * First digits of cards, and lengths of their numbers, likeliest first, so that digits after a number (a date, a
 * code) are not taken for its last four. Times and most order numbers begin differently.
 */
const likelyLengths: readonly (readonly [start: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16, 13, 19, 18]],
  [/^5[1-5]/, [16]],
  [/^(222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3/, [15, 14, 16, 19, 18, 17]],
  [/^(50|5[6-9]|6)/, [16, 19, 18, 17, 15, 14, 13]],
]

/** Digits that begin one of them. */
const likelyStarts = '23456'

/** The likeliest card number at a place in a row of digits. */
function findLikeliest(digits: string, start: number): string | undefined {
  if (!likelyStarts.includes(digits.charAt(start))) return undefined
  const beginning = digits.slice(start, start + 4)
  const lengths = likelyLengths.find(([pattern]) => pattern.test(beginning))?.[1] ?? []
  for (const length of lengths) {
    const stretch = digits.slice(start, start + length)
    if (stretch.length === length && isLuhnValid(stretch)) return stretch
  }
  return undefined
}

/**
 * First digits and lengths of cards that are found only as whole numbers, because times and other usual numbers begin
 * like them. Sources: ranges that the brands publish: UATP and JCB of 15 digits, Mir, UnionPay, Troy, Maestro.
 */
const rareBrands = /^(?:1\d{14}|2131\d{11}|220[0-4]\d{12,15}|81\d{14,17}|9792\d{12}|(?:50|5[6-9]|6\d)\d{10})$/

const isOfRareBrand = (digits: string): boolean => rareBrands.test(digits) && isLuhnValid(digits)
