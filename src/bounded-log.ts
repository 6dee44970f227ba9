/** How much may be kept: entries, and bytes by estimate. */
export interface Caps {
  readonly entries: number
  readonly bytes: number
}

export interface LogHealth {
  readonly entries: number
  /** Estimated bytes of what is kept. */
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

/** Keeps the newest entries within its caps; finds one by id without a search. */
export interface BoundedLog<T extends { readonly id: string }> {
  add(entry: T): void
  get(id: string): T | undefined
  /** Entries of that key, and for which `fits` holds, newest first, at most `limit`. */
  find(key: string, limit: number, fits?: (entry: T) => boolean): T[]
  /** Entries newest first. `before` is the `next` of an earlier page. */
  page(options: { readonly limit: number; readonly before?: number }): Page<T>
  clear(): number
  health(): LogHealth
}

/** `toBytes` estimates what an entry takes in memory; `toKey` says by what several can be found, beside their id. */
export function createBoundedLog<T extends { readonly id: string }>(
  caps: Caps,
  toBytes: (entry: T) => number = estimateBytes,
  toKey?: (entry: T) => string,
): BoundedLog<T> {
  // A ring: entry n stands in slot n modulo the cap, so that letting the oldest go moves nothing.
  const slots: (Slot<T> | undefined)[] = []
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

  const letOldestGo = () => {
    const slot = at(oldest)
    if (slot !== undefined) {
      bytes -= slot.bytes
      if (oldest < unlisted) unlist(slot.entry)
      slots[oldest % caps.entries] = undefined
    }
    oldest++
    evicted++
  }

  const unlist = (entry: T) => {
    if (byId.get(entry.id) === oldest) byId.delete(entry.id)
    const key = toKey?.(entry)
    if (key !== undefined && byKey.get(key) === oldest) byKey.delete(key)
  }

  const listAll = () => {
    for (unlisted = Math.max(unlisted, oldest); unlisted < next; unlisted++) {
      const slot = at(unlisted)
      if (slot === undefined) continue
      byId.set(slot.entry.id, unlisted)
      const key = toKey?.(slot.entry)
      if (key === undefined) continue
      slot.before = byKey.get(key)
      byKey.set(key, unlisted)
    }
  }

  return {
    add(entry) {
      const size = toBytes(entry)
      if (caps.entries < 1 || size > caps.bytes) {
        evicted++
        return
      }
      while (next - oldest >= caps.entries || bytes + size > caps.bytes) letOldestGo()
      slots[next % caps.entries] = { entry, bytes: size, before: undefined }
      bytes += size
      next++
    },
    get(id) {
      listAll()
      const number = byId.get(id)
      return number === undefined ? undefined : at(number)?.entry
    },
    find(key, limit, fits = () => true) {
      listAll()
      const entries: T[] = []
      let number = byKey.get(key)
      while (number !== undefined && number >= oldest && entries.length < limit) {
        const slot: Slot<T> | undefined = at(number)
        if (slot !== undefined && fits(slot.entry)) entries.push(slot.entry)
        number = slot?.before
      }
      return entries
    },
    page({ limit, before = next }) {
      const entries: T[] = []
      let number = Math.min(before, next) - 1
      for (; number >= oldest && entries.length < limit; number--) {
        const slot = at(number)
        if (slot !== undefined) entries.push(slot.entry)
      }
      return number >= oldest ? { entries, next: number + 1 } : { entries }
    },
    clear() {
      const cleared = next - oldest
      slots.length = 0
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

interface Slot<T> {
  readonly entry: T
  readonly bytes: number
  /** The number of the entry of the same key before this one, once that is known; it may be gone. */
  before: number | undefined
}

/** About how many bytes a plain value takes in memory: two a character, and some for each part. */
export function estimateBytes(value: unknown): number {
  if (typeof value === 'string') return 16 + value.length * 2
  if (typeof value !== 'object' || value === null) return 8
  let bytes = 32
  for (const key in value) bytes += 16 + estimateBytes((value as Record<string, unknown>)[key])
  return bytes
}
