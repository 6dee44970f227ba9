import { createBoundedRing } from '../base/bounded-ring.ts'
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
  // Filled by the first search: most entries are evicted before any.
  const byId = new Map<string, number>()
  const toEntry = ({ place }: Slot): T => read(arena.get(place))
  const sizeOf = ({ place: { start, end } }: Slot) => frame + end - start
  const ring = createBoundedRing<Slot>(caps, {
    sizeOf,
    onEvict({ id, place }, number) {
      arena.drop(place)
      if (byId.get(id) === number) byId.delete(id)
    },
  })

  return {
    add({ id, parts }) {
      const slot = { id, place: arena.put(parts) }
      if (ring.add(slot, sizeOf(slot)) === undefined) arena.drop(slot.place)
    },
    get(id) {
      ring.visitNew((slot, number) => byId.set(slot.id, number))
      const number = byId.get(id)
      const slot = number === undefined ? undefined : ring.at(number)
      return slot && toEntry(slot)
    },
    page: (options) => ring.page(options, toEntry),
    clear() {
      arena.clear()
      byId.clear()
      return ring.clear()
    },
    health: ring.health,
  }
}
