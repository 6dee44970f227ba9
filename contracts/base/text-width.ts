import { eastAsianWidth } from 'get-east-asian-width'

const graphemes = new Intl.Segmenter()

/** Splits a text into what a reader sees as characters, each with its width in terminal columns. */
const measure = (text: string): { readonly character: string; readonly columns: number }[] =>
  Array.from(graphemes.segment(text), ({ segment }) => ({
    character: segment,
    // Combining marks and variation selectors take no column of their own.
    columns: eastAsianWidth(segment.codePointAt(0) ?? 0),
  }))

/**
 * Width of a text in terminal columns.
 *
 * @example widthOf('𠮷野家') // 6
 */
export const widthOf = (text: string): number => measure(text).reduce((sum, { columns }) => sum + columns, 0)

/** The longest start of a text that fits into the given number of terminal columns. */
export function cutToWidth(text: string, columns: number): string {
  let room = columns
  let cut = ''
  for (const { character, columns: width } of measure(text)) {
    room -= width
    if (room < 0) break
    cut += character
  }
  return cut
}
