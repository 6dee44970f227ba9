/** A text in three parts: as in the other, different, as in the other. */
export type MarkedText = readonly [before: string, differing: string, after: string]

/** Marks where two texts differ. Whole characters stay whole. */
export function markDiffering(one: string, other: string): readonly [MarkedText, MarkedText] {
  const [a, b] = [[...one], [...other]]
  const shorter = Math.min(a.length, b.length)
  let begin = 0
  while (begin < shorter && a[begin] === b[begin]) begin++
  let end = 0
  while (end < shorter - begin && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const cut = (text: string[]): MarkedText => [
    text.slice(0, begin).join(''),
    text.slice(begin, text.length - end).join(''),
    text.slice(text.length - end).join(''),
  ]
  return [cut(a), cut(b)]
}
