/** Measures nesting without recursion. Later walks over a value recurse, and no stack is deep enough for every text. */
export function isTooDeep(value: unknown, deepest: number): boolean {
  const left: (readonly [value: unknown, level: number])[] = [[value, 0]]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [found, level] = next
    if (typeof found !== 'object' || found === null) continue
    if (level >= deepest) return true
    for (const child of Object.values(found)) left.push([child, level + 1])
  }
  return false
}
