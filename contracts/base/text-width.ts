/** Letters of East Asian scripts take two columns of a terminal. */
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/

const columnsOf = (character: string): number => (wide.test(character) ? 2 : 1)

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((columns, character) => columns + columnsOf(character), 0)

/** As much of a text as fits into so many columns. */
export function cutToWidth(text: string, columns: number): string {
  let room = columns
  let cut = ''
  for (const character of text) {
    room -= columnsOf(character)
    if (room < 0) break
    cut += character
  }
  return cut
}
