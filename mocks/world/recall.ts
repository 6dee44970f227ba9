/** A collection that announces its changes. */
interface ChangingCollection {
  readonly hooks: { on(event: 'create' | 'update' | 'delete', listener: () => void): unknown }
}

/**
 * Caches lookups until one of the collections changes. Misses are not cached: a caller could ask for names without
 * end. Without collections nothing ever changes.
 */
export function createRecall(collections: Readonly<Record<string, ChangingCollection>>) {
  const memories: Map<unknown, unknown>[] = []
  const forget = () => {
    for (const memory of memories) memory.clear()
  }
  for (const { hooks } of Object.values(collections)) {
    for (const event of ['create', 'update', 'delete'] as const) {
      hooks.on(event, () => {
        forget()
        // The hook runs before the change; a lookup in between is forgotten afterwards.
        setTimeout(forget, 0)
      })
    }
  }
  return <Key, Found>(look: (key: Key) => Found | undefined): ((key: Key) => Found | undefined) => {
    const memory = new Map<Key, Found>()
    memories.push(memory)
    return (key) => {
      const known = memory.get(key)
      if (known !== undefined) return known
      const found = look(key)
      if (found !== undefined) memory.set(key, found)
      return found
    }
  }
}

export type Recall = ReturnType<typeof createRecall>
