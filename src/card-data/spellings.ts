import { findEscapes, mayBeEscaped } from './escapes.ts'

/** A digit, ASCII or full width, for regular expressions. */
export const digit = '[0-9\uFF10-\uFF19]'

/** Placeholder of an id in a text, for regular expressions: a noncharacter of Unicode. */
export const hiddenId = '[\\uFDD0-\\uFDEF]'

/** Full-width digits as ASCII. */
export const toNarrow = (digits: string): string =>
  digits.replace(/[\uFF10-\uFF19]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))

/** A text in one of its spellings. */
export interface Spelling {
  readonly text: string
  /** Place of a character of this spelling in the original text. */
  toPlace(index: number): number
}

/** Limit of levels of escaped escapes. */
export const mostLevels = 8

/**
 * A text as written, and with its escapes resolved, level by level. All are searched: in `%224111…` the 22 is not
 * part of a number, in `100%4111…` the 41 is.
 */
export function toSpellings(text: string): readonly Spelling[] {
  const spellings: Spelling[] = [{ text, toPlace: (index) => index }]
  for (const outer of spellings) {
    const inner = spellings.length > mostLevels ? undefined : resolveEscapes(outer.text)
    if (inner !== undefined)
      spellings.push({ text: inner.text, toPlace: (index) => outer.toPlace(inner.toPlace(index)) })
  }
  return spellings
}

/** Resolves one level of escapes; undefined when there are none. */
export function resolveEscapes(text: string): Spelling | undefined {
  if (!mayBeEscaped(text)) return undefined
  const parts: string[] = []
  /** For each escape: the index of its character, the start of the escape, and the shift of the following text. */
  const indexes: number[] = []
  const begins: number[] = []
  const shifts: number[] = []
  let last = 0
  let length = 0
  for (const { index, end, character } of findEscapes(text)) {
    const plain = text.slice(last, index)
    last = end
    parts.push(plain, character)
    indexes.push(length + plain.length)
    // What stands for nothing is no part of the character behind it.
    begins.push(character === '' ? end : index)
    length += plain.length + character.length
    shifts.push(last - length)
  }
  if (indexes.length === 0) return undefined
  return { text: parts.join('') + text.slice(last), toPlace }

  function toPlace(index: number): number {
    const nearest = findLast(indexes, index)
    if (nearest === -1) return index
    return indexes[nearest] === index ? (begins[nearest] as number) : index + (shifts[nearest] as number)
  }
}

/** Index of the last of ascending numbers not above a limit, or -1. */
function findLast(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
