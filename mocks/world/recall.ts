import type { WorldCollections } from './world-collections.ts'

/**
 * Makes lookups that remember what they found until one of the collections changes. Absence is not
 * remembered: a caller could ask for names without end. Without collections nothing ever changes.
 */
export function createRecall(collections: Partial<WorldCollections>) {
  const memories: Map<unknown, unknown>[] = []
  const forget = () => {
    for (const memory of memories) memory.clear()
  }
  for (const { hooks } of Object.values(collections)) {
    for (const event of ['create', 'update', 'delete'] as const) {
      hooks.on(event, () => {
        forget()
        // The hook comes before the change: what was looked up in between is forgotten after it.
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
