import { type CardData, findCardData, reach } from './find-card-data.ts'

/** Card data with the place where it begins. Line and column count from 1; columns are UTF-16 units, as in editors. */
export type PlacedCardData = CardData & { readonly line: number; readonly column: number }

/**
 * Card data in a text that comes in pieces, in the order of places. `start` counts from the beginning of the text. Card
 * data across the border of two pieces is found too. Memory is bounded by the longest piece.
 */
export function* findInChunks(chunks: Iterable<string>): Generator<PlacedCardData> {
  const lines = createLineCounter()
  /** What is not judged yet, behind as much judged text as the search needs. */
  let text = ''
  let offset = 0
  let judged = 0
  for (const chunk of chunks) {
    text += chunk
    const end = text.length - reach
    if (end <= judged) continue
    yield* judge(end)
    const kept = Math.max(end - reach, 0)
    text = text.slice(kept)
    offset += kept
    judged = end - kept
  }
  yield* judge(text.length)

  function* judge(end: number): Generator<PlacedCardData> {
    for (const found of findCardData(text)) {
      if (found.start < judged || found.start >= end) continue
      yield { ...found, start: offset + found.start, ...lines.toPlace(text, offset, found.start) }
    }
    lines.toPlace(text, offset, end)
  }
}

/** Counts the lines of a text that comes in pieces. Places must ascend. */
function createLineCounter() {
  let line = 1
  let lineStart = 0
  let counted = 0
  return {
    toPlace(text: string, offset: number, index: number): { line: number; column: number } {
      for (let at = text.indexOf('\n', counted - offset); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) {
        line += 1
        lineStart = offset + at + 1
      }
      counted = Math.max(counted, offset + index)
      return { line, column: offset + index - lineStart + 1 }
    },
  }
}
