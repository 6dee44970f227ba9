import { codeNames } from './code-names.ts'
import { digit } from './spellings.ts'

/** Placeholder of a value that must not be stored. */
export const dropped = '[dropped]'

const names = new RegExp(`(?:${codeNames})(?![a-z]*result)`, 'gi')
/** Up to the next digits: a few words on the same line, or only signs. */
const gap = new RegExp(`(?:[^0-9\uFF10-\uFF19\\n]{0,16}|[^\\p{L}0-9\uFF10-\uFF19]{0,16})(?=${digit})`, 'uy')
/** Up to a second group: signs, or a word with signs such as ` digits): `. */
const further = new RegExp(`(?:[^\\p{L}0-9\uFF10-\uFF19\\n]{1,3}|[^0-9\uFF10-\uFF19\\n]{1,12})(?=${digit})`, 'uy')
const spaced = new RegExp(`${digit}(?:[ \\u00A0\\u3000.\\-]${digit}){2,3}(?!${digit})`, 'y')
const group = new RegExp(`${digit}+`, 'y')
const codesBeforeNames = new RegExp(
  `(?<![*0-9\uFF10-\uFF19])(${digit}{3,4})[^0-9\uFF10-\uFF19\\n]{0,10}(?:${codeNames})`,
  'gi',
)

/** Groups behind a name that are looked at: an expiry date may stand between name and code. */
const mostGroups = 4

/** A place in a text. */
type Place = readonly [start: number, end: number]

/**
 * Places of the three or four digits of security codes beside their names. Behind a name the first such group counts,
 * and others that follow it at once: one of them may be a year.
 */
export function* findCodes(text: string): Generator<Place> {
  for (const { 0: name, index } of text.matchAll(names)) yield* findBehind(text, index + name.length)
  for (const { index, 1: code = '' } of text.matchAll(codesBeforeNames)) yield [index, index + code.length]
}

function* findBehind(text: string, place: number): Generator<Place> {
  let end = place
  let isFound = false
  for (let seen = 0; seen < mostGroups; seen++) {
    const start = endOf(seen === 0 ? gap : further, text, end)
    if (start === undefined) return
    // Words between end a code that was found.
    if (isFound && /\p{L}|\s{2}|\n/u.test(text.slice(end, start))) return
    const ofCode = endOf(spaced, text, start)
    end = ofCode ?? endOf(group, text, start) ?? start
    const size = ofCode === undefined ? end - start : 3
    if (size > 4) return
    if (size < 3) continue
    isFound = true
    yield [start, end]
  }
}

/** The end of a match at a place. */
function endOf(pattern: RegExp, text: string, place: number): number | undefined {
  pattern.lastIndex = place
  return pattern.test(text) ? pattern.lastIndex : undefined
}
