import { createBoundedRing } from '../base/bounded-ring.ts'
import type { Caps, LogHealth, Page } from '../base/caps.ts'
import { inOrder, type Kept, type Note } from '../base/kept.ts'
import { createTextArena, type Place } from '../base/text-arena.ts'

/** An entry to add: its id, and its text in parts. */
export interface LogText {
  readonly id: string
  readonly parts: readonly string[]
}

/** Keeps the newest entries within its caps; finds one by id without a search. */
export interface BoundedLog<T> extends Kept {
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
export function createBoundedLog<T>(caps: Caps, read: (text: string) => T, note?: Note): BoundedLog<T> {
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
      note?.(String(number))
    },
  })
  const print = ({ id, place }: Slot): string => `${id} ${arena.get(place)}`

  function add({ id, parts }: LogText): void {
    const slot = { id, place: arena.put(parts) }
    const number = ring.add(slot, sizeOf(slot))
    if (number === undefined) arena.drop(slot.place)
    else note?.(String(number), () => print(slot))
  }

  return {
    add,
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
    *rows() {
      for (const [number, slot] of ring.numbered()) yield [String(number), print(slot)]
    },
    load(rows) {
      for (const [number, text] of inOrder(rows)) {
        ring.skipTo(number)
        const end = text.indexOf(' ')
        add({ id: text.slice(0, end), parts: [text.slice(end + 1)] })
      }
    },
  }
}
