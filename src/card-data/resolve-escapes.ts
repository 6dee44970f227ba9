/** A text whose escapes are resolved, and where its characters were. */
export interface Resolved {
  readonly text: string
  /** Where a character of the resolved text begins in the other. */
  toPlace(index: number): number
}

const percent = '%(?:25){0,3}'
/** A full-width digit in UTF-8, any byte, any UTF-16 unit; of escapes of escapes the last. */
const escapes = new RegExp(
  `${percent}EF${percent}BC${percent}9([0-9])|${percent}([0-9a-f]{2})|\\\\{1,8}u([0-9a-f]{4})`,
  'gi',
)

/** Resolves percent-escapes and JSON's \u escapes, one character for each; nothing when there are none. */
export function resolveEscapes(text: string): Resolved | undefined {
  if (!text.includes('%') && !text.includes('\\u')) return undefined
  const parts: string[] = []
  /** For each escape: where its character stands, and where the escape began and ended. */
  const indexes: number[] = []
  const begins: number[] = []
  const ends: number[] = []
  let last = 0
  let length = 0
  for (const match of text.matchAll(escapes)) {
    const plain = text.slice(last, match.index)
    last = match.index + match[0].length
    parts.push(plain, toCharacter(match))
    indexes.push(length + plain.length)
    begins.push(match.index)
    ends.push(last)
    length += plain.length + 1
  }
  if (indexes.length === 0) return undefined
  return { text: parts.join('') + text.slice(last), toPlace }

  function toPlace(index: number): number {
    const nearest = findLast(indexes, index)
    if (nearest === -1) return index
    const distance = index - (indexes[nearest] as number)
    return distance === 0 ? (begins[nearest] as number) : (ends[nearest] as number) + distance - 1
  }
}

const toCharacter = ([, wide, byte, unit]: RegExpMatchArray): string =>
  wide ?? String.fromCharCode(Number.parseInt(byte ?? unit ?? '', 16))

/** Where the last of ascending numbers stands that is no greater than a limit, or -1. */
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
