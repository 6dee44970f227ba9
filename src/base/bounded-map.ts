/** A map of at most so many entries: the oldest give way. */
export interface BoundedMap<Value> {
  get(key: string): Value | undefined
  /** Puts a value; an entry that is there stays as old as it was. */
  put(key: string, value: Value): void
  /** Whether the entry was there. */
  remove(key: string): boolean
  /** Oldest first. */
  values(): IterableIterator<Value>
  readonly size: number
  clear(): void
}

export function createBoundedMap<Value>(most: number): BoundedMap<Value> {
  const entries = new Map<string, Value>()
  return {
    get: (key) => entries.get(key),
    put(key, value) {
      entries.set(key, value)
      const [oldest] = entries.keys()
      if (entries.size > most && oldest !== undefined) entries.delete(oldest)
    },
    remove: (key) => entries.delete(key),
    values: () => entries.values(),
    get size() {
      return entries.size
    },
    clear: () => entries.clear(),
  }
}
