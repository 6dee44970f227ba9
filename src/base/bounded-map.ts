import type { Kept, Note, Seal } from './kept.ts'

/** A map of at most so many entries: the oldest give way. Its values are kept as JSON. */
export interface BoundedMap<Value> extends Kept {
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

/** A value with its place in the order of addition. */
interface Entry<Value> {
  readonly place: number
  readonly value: Value
}

/** Creates a map. `seal` closes its rows. */
export function createBoundedMap<Value>(most: number, note?: Note, seal?: Seal): BoundedMap<Value> {
  const entries = new Map<string, Entry<Value>>()
  let places = 0
  const print = (entry: Entry<Value>): string => {
    const text = JSON.stringify(entry)
    return seal?.close(text) ?? text
  }

  function remove(key: string): boolean {
    if (!entries.delete(key)) return false
    note?.(key)
    return true
  }

  return {
    get: (key) => entries.get(key)?.value,
    put(key, value) {
      const entry = { place: entries.get(key)?.place ?? ++places, value }
      entries.set(key, entry)
      note?.(key, () => print(entry))
      const [oldest] = entries.keys()
      if (entries.size > most && oldest !== undefined) remove(oldest)
    },
    remove,
    *values() {
      for (const { value } of entries.values()) yield value
    },
    get size() {
      return entries.size
    },
    clear: () => entries.clear(),
    *rows() {
      for (const [key, entry] of entries) yield [key, print(entry)]
    },
    load(rows) {
      const read = [...rows].map(([key, text]) => [key, JSON.parse(seal?.open(text) ?? text) as Entry<Value>] as const)
      for (const [key, entry] of read.sort(([, a], [, b]) => a.place - b.place)) entries.set(key, entry)
      places = read.at(-1)?.[1].place ?? 0
    },
  }
}
