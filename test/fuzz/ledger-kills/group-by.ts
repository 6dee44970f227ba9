/** `Map.groupBy`, which Node 20 lacks. */
export function groupBy<T, Key>(all: readonly T[], toKey: (each: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>()
  for (const each of all) {
    const group = groups.get(toKey(each))
    if (group === undefined) groups.set(toKey(each), [each])
    else group.push(each)
  }
  return groups
}
