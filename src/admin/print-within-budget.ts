/** Characters of JSON that one event may have. */
const budget = 256_000

/** Prints the newest entries, which stand last, as far as the budget goes; one at least. */
export function printWithinBudget(entries: readonly unknown[]): { readonly texts: string; readonly dropped: number } {
  const texts: string[] = []
  let size = 0
  for (const entry of entries.toReversed()) {
    const text = JSON.stringify(entry)
    size += text.length
    if (size > budget && texts.length > 0) break
    texts.push(text)
  }
  return { texts: texts.reverse().join(','), dropped: entries.length - texts.length }
}
