import { createTextArena, type Place } from './text-arena.ts'

/** How much may be kept: entries, and the bytes that they take. */
export interface Caps {
  readonly entries: number
  readonly bytes: number
}

export interface LogHealth {
  readonly entries: number
  /** What is kept takes so many, with what finds it. */
  readonly bytes: number
  readonly maxEntries: number
  readonly maxBytes: number
  /** How many were let go to stay within the caps. */
  readonly evicted: number
}

export interface Page<T> {
  /** Newest first. */
  readonly entries: T[]
  /** Pass as `before` for the page after this one; absent on the last page. */
  readonly next?: number
}

/** What is added: an entry as the parts of its JSON text, its id, and a key by which several can be found. */
export interface LogText {
  readonly id: string
  readonly json: readonly string[]
  readonly key?: string
}

/** Keeps the newest entries within its caps; finds one by id without a search. */
export interface BoundedLog<T> {
  add(entry: LogText): void
  get(id: string): T | undefined
  /** Entries of that key, and for which `fits` holds, newest first, at most `limit`. */
  find(key: string, limit: number, fits?: (entry: T) => boolean): T[]
  /** Entries newest first. `before` is the `next` of an earlier page. */
  page(options: { readonly limit: number; readonly before?: number }): Page<T>
  clear(): number
  health(): LogHealth
}

/** What a slot, an id and its place in a map take, in bytes. */
const frame = 200

/**
 * Entries rest as UTF-8 outside the heap, and are parsed when somebody asks for them (decisions/0014). `revive` makes
 * an entry of what was parsed.
 */
export function createBoundedLog<T, Kept = T>(caps: Caps, revive: (kept: Kept) => T): BoundedLog<T> {
  const arena = createTextArena()
  // A ring: entry n stands in slot n modulo the cap, so that letting the oldest go moves nothing.
  const slots: (Slot | undefined)[] = []
  // Both are brought up to date when somebody looks for an entry: most are let go before anyone does.
  const byId = new Map<string, number>()
  /** The newest entry of each key; each slot names the one before it. */
  const byKey = new Map<string, number>()
  /** The first entry that is in neither. */
  let unlisted = 0
  let oldest = 0
  let next = 0
  let bytes = 0
  let evicted = 0

  const at = (number: number) => slots[number % caps.entries]
  const read = ({ place }: Slot): T => revive(JSON.parse(arena.get(place)))
  const sizeOf = ({ start, end }: Place) => frame + end - start

  const letOldestGo = () => {
    const slot = at(oldest)
    if (slot !== undefined) {
      bytes -= sizeOf(slot.place)
      arena.drop(slot.place)
      if (oldest < unlisted) unlist(slot)
      slots[oldest % caps.entries] = undefined
    }
    oldest++
    evicted++
  }

  const unlist = ({ id, key }: Slot) => {
    if (byId.get(id) === oldest) byId.delete(id)
    if (key !== undefined && byKey.get(key) === oldest) byKey.delete(key)
  }

  const listAll = () => {
    for (unlisted = Math.max(unlisted, oldest); unlisted < next; unlisted++) {
      const slot = at(unlisted)
      if (slot === undefined) continue
      byId.set(slot.id, unlisted)
      if (slot.key === undefined) continue
      slot.before = byKey.get(slot.key)
      byKey.set(slot.key, unlisted)
    }
  }

  return {
    add({ id, json, key }) {
      const place = arena.put(json)
      const size = sizeOf(place)
      if (caps.entries < 1 || size > caps.bytes) {
        arena.drop(place)
        evicted++
        return
      }
      while (next - oldest >= caps.entries || bytes + size > caps.bytes) letOldestGo()
      slots[next % caps.entries] = { id, key, place, before: undefined }
      bytes += size
      next++
    },
    get(id) {
      listAll()
      const number = byId.get(id)
      const slot = number === undefined ? undefined : at(number)
      return slot && read(slot)
    },
    find(key, limit, fits = () => true) {
      listAll()
      const entries: T[] = []
      let number = byKey.get(key)
      while (number !== undefined && number >= oldest && entries.length < limit) {
        const slot: Slot | undefined = at(number)
        const entry = slot && read(slot)
        if (entry !== undefined && fits(entry)) entries.push(entry)
        number = slot?.before
      }
      return entries
    },
    page({ limit, before = next }) {
      const entries: T[] = []
      let number = Math.min(before, next) - 1
      for (; number >= oldest && entries.length < limit; number--) {
        const slot = at(number)
        if (slot !== undefined) entries.push(read(slot))
      }
      return number >= oldest ? { entries, next: number + 1 } : { entries }
    },
    clear() {
      const cleared = next - oldest
      slots.length = 0
      arena.clear()
      byId.clear()
      byKey.clear()
      oldest = next
      unlisted = next
      bytes = 0
      return cleared
    },
    health: () => ({
      entries: next - oldest,
      bytes,
      maxEntries: caps.entries,
      maxBytes: caps.bytes,
      evicted,
    }),
  }
}

interface Slot {
  readonly id: string
  readonly key: string | undefined
  readonly place: Place
  /** The number of the entry of the same key before this one, once that is known; it may be gone. */
  before: number | undefined
}
