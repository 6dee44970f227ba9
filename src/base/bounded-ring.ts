import type { Caps, LogHealth, Page } from './caps.ts'

/** Numbered slots within caps; the oldest gives way first. */
export interface BoundedRing<Slot> {
  /** Adds a slot of some bytes and evicts the oldest until it fits. Undefined: it alone is too large, and is not kept. */
  add(slot: Slot, bytes: number): number | undefined
  /** Adds bytes to a slot that grew and evicts the oldest until all fit: it may go itself. */
  grow(bytes: number): void
  /** The slot of a number; undefined after its eviction. */
  at(number: number): Slot | undefined
  /** Calls `visit` for each slot that no earlier call has visited, oldest first. */
  visitNew(visit: (slot: Slot, number: number) => void): void
  newestFirst(): Iterable<Slot>
  /** Slots with their numbers, oldest first. */
  numbered(): Iterable<readonly [number: number, slot: Slot]>
  /** Leaves out numbers, so that the next slot has this one; of a new ring, or upwards. */
  skipTo(number: number): void
  /** Slots newest first. `before` is the `next` of an earlier page. */
  page<T>(options: { readonly limit: number; readonly before?: number }, read: (slot: Slot) => T): Page<T>
  /** Removes all slots without `onEvict`; returns their number. */
  clear(): number
  health(): LogHealth
}

interface RingParts<Slot> {
  readonly sizeOf: (slot: Slot) => number
  /** `wasVisited`: whether `visitNew` has visited the slot. */
  readonly onEvict: (slot: Slot, number: number, wasVisited: boolean) => void
}

/** Creates a ring: slot n has place n modulo the cap, so that an eviction moves nothing. */
export function createBoundedRing<Slot>(caps: Caps, { sizeOf, onEvict }: RingParts<Slot>): BoundedRing<Slot> {
  const slots: (Slot | undefined)[] = []
  let oldest = 0
  let next = 0
  let unvisited = 0
  let bytes = 0
  let evicted = 0

  const at = (number: number) => (number >= oldest && number < next ? slots[number % caps.entries] : undefined)

  function evictOldest(): void {
    const slot = at(oldest)
    if (slot !== undefined) {
      bytes -= sizeOf(slot)
      onEvict(slot, oldest, oldest < unvisited)
      slots[oldest % caps.entries] = undefined
    }
    oldest++
    evicted++
  }

  return {
    add(slot, size) {
      if (caps.entries < 1 || size > caps.bytes) {
        evicted++
        return undefined
      }
      while (next - oldest >= caps.entries || bytes + size > caps.bytes) evictOldest()
      slots[next % caps.entries] = slot
      bytes += size
      return next++
    },
    grow(size) {
      bytes += size
      while (bytes > caps.bytes) evictOldest()
    },
    at,
    visitNew(visit) {
      for (unvisited = Math.max(unvisited, oldest); unvisited < next; unvisited++) {
        const slot = at(unvisited)
        if (slot !== undefined) visit(slot, unvisited)
      }
    },
    *newestFirst() {
      for (let number = next - 1; number >= oldest; number--) {
        const slot = at(number)
        if (slot !== undefined) yield slot
      }
    },
    *numbered() {
      for (let number = oldest; number < next; number++) {
        const slot = at(number)
        if (slot !== undefined) yield [number, slot]
      }
    },
    skipTo(number) {
      if (oldest === next) oldest = next = unvisited = number
      else next = Math.max(next, number)
    },
    page({ limit, before = next }, read) {
      const entries = []
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
      oldest = next
      unvisited = next
      bytes = 0
      return cleared
    },
    health: () => ({ entries: next - oldest, bytes, maxEntries: caps.entries, maxBytes: caps.bytes, evicted }),
  }
}
