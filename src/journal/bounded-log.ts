import type { Caps, LogHealth, Page } from '../base/caps.ts'
import { createTextArena, type Place } from '../base/text-arena.ts'

/** An entry to add: its id, and its text in parts. */
export interface LogText {
  readonly id: string
  readonly parts: readonly string[]
}

/** Keeps the newest entries within its caps; finds one by id without a search. */
export interface BoundedLog<T> {
  add(entry: LogText): void
  get(id: string): T | undefined
  /** Entries newest first. `before` is the `next` of an earlier page. */
  page(options: { readonly limit: number; readonly before?: number }): Page<T>
  clear(): number
  health(): LogHealth
}

/** Bytes of a slot, an id and its place in a map. */
const frame = 200

interface Slot {
  readonly id: string
  readonly place: Place
}

/** Entries rest as UTF-8 outside the heap (decisions/0014). `read` turns text into an entry on demand. */
export function createBoundedLog<T>(caps: Caps, read: (text: string) => T): BoundedLog<T> {
  const arena = createTextArena()
  // A ring: entry n stands in slot n modulo the cap, so that an eviction moves nothing.
  const slots: (Slot | undefined)[] = []
  // Filled by the first search: most entries are evicted before any.
  const byId = new Map<string, number>()
  /** Number of the first entry that is not in the map. */
  let unlisted = 0
  let oldest = 0
  let next = 0
  let bytes = 0
  let evicted = 0

  const at = (number: number) => slots[number % caps.entries]
  const toEntry = ({ place }: Slot): T => read(arena.get(place))
  const sizeOf = ({ start, end }: Place) => frame + end - start

  function evictOldest(): void {
    const slot = at(oldest)
    if (slot !== undefined) {
      bytes -= sizeOf(slot.place)
      arena.drop(slot.place)
      if (byId.get(slot.id) === oldest) byId.delete(slot.id)
      slots[oldest % caps.entries] = undefined
    }
    oldest++
    evicted++
  }

  return {
    add({ id, parts }) {
      const place = arena.put(parts)
      const size = sizeOf(place)
      if (caps.entries < 1 || size > caps.bytes) {
        arena.drop(place)
        evicted++
        return
      }
      while (next - oldest >= caps.entries || bytes + size > caps.bytes) evictOldest()
      slots[next % caps.entries] = { id, place }
      bytes += size
      next++
    },
    get(id) {
      for (unlisted = Math.max(unlisted, oldest); unlisted < next; unlisted++) {
        const slot = at(unlisted)
        if (slot !== undefined) byId.set(slot.id, unlisted)
      }
      const number = byId.get(id)
      const slot = number === undefined ? undefined : at(number)
      return slot && toEntry(slot)
    },
    page({ limit, before = next }) {
      const entries: T[] = []
      let number = Math.min(before, next) - 1
      for (; number >= oldest && entries.length < limit; number--) {
        const slot = at(number)
        if (slot !== undefined) entries.push(toEntry(slot))
      }
      return number >= oldest ? { entries, next: number + 1 } : { entries }
    },
    clear() {
      const cleared = next - oldest
      slots.length = 0
      arena.clear()
      byId.clear()
      oldest = next
      unlisted = next
      bytes = 0
      return cleared
    },
    health: () => ({ entries: next - oldest, bytes, maxEntries: caps.entries, maxBytes: caps.bytes, evicted }),
  }
}
