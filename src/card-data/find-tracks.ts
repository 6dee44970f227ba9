import type { FoundNumber } from './find-numbers.ts'

/** The number that begins a track. */
const number = '\\d(?:[ -]?\\d){11,18}'
/**
 * What follows the number, from the sign that ends it: on track 1 a name, which may contain spaces and a line break; on
 * track 2 digits, which people break; on track 2 as chips have it (D for the sign) digits alone. ISO/IEC 7813.
 */
const tracks = new RegExp(
  [
    `(?<=(%?B?${number}\\s{0,3}))\\^[^?\\n]*(?:\\n[^?\\n]{0,100}(?=\\?))?\\??`,
    `(?<=(;?${number}\\s{0,3}))[=\uFF1D][^?;"\\s]*(?:\\s{1,3}\\d[^?;"\\s]*){0,9}\\??`,
    `(?<=(?<![0-9a-z])(${number}\\s?))d\\s?\\d(?:\\s?\\d){6,}f?`,
  ].join('|'),
  'gi',
)

/** Whether digits stand before a sign of a track. Most texts have none, and `tracks` is slow. */
const mayBeTrack = /\d\d\s{0,3}(?:[=^\uFF1D]|d\s?\d(?:\s?\d){6})/i

/** Track data in a text, with the digits of its number. */
export function findTracks(text: string): FoundNumber[] {
  if (!mayBeTrack.test(text)) return []
  return Array.from(text.matchAll(tracks), ({ 0: rest, index, 1: one, 2: two, 3: three }) => {
    const before = one ?? two ?? three ?? ''
    return { start: index - before.length, end: index + rest.length, digits: before.replace(/\D/g, '') }
  })
}
