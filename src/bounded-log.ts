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
  /** Entries newest first. `before` is the `next` of an earlier page. */
  page(options: { readonly limit: number; readonly before?: number }): Page<T>
  clear(): number
  health(): LogHealth
}

/** `toBytes` estimates what an entry takes in memory. */
export function createBoundedLog<T extends { readonly id: string }>(
  caps: Caps,
  toBytes: (entry: T) => number = estimateBytes,
): BoundedLog<T> {
  // A ring: entry n stands in slot n modulo the cap, so that letting the oldest go moves nothing.
  const slots: ({ readonly entry: T; readonly bytes: number } | undefined)[] = []
  const byId = new Map<string, number>()
  let oldest = 0
  let next = 0
  let bytes = 0
  let evicted = 0

  const at = (number: number) => slots[number % caps.entries]

  const letOldestGo = () => {
    const slot = at(oldest)
    if (slot !== undefined) {
      bytes -= slot.bytes
      if (byId.get(slot.entry.id) === oldest) byId.delete(slot.entry.id)
      slots[oldest % caps.entries] = undefined
    }
    oldest++
    evicted++
  }

  return {
    add(entry) {
      const size = toBytes(entry)
      if (caps.entries < 1 || size > caps.bytes) {
        evicted++
        return
      }
      while (next - oldest >= caps.entries || bytes + size > caps.bytes) letOldestGo()
      slots[next % caps.entries] = { entry, bytes: size }
      byId.set(entry.id, next)
      bytes += size
      next++
    },
    get(id) {
      const number = byId.get(id)
      return number === undefined ? undefined : at(number)?.entry
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
      oldest = next
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

/** About how many bytes a plain value takes in memory: two a character, and some for each part. */
export function estimateBytes(value: unknown): number {
  if (typeof value === 'string') return 16 + value.length * 2
  if (typeof value !== 'object' || value === null) return 8
  let bytes = 32
  for (const key in value) bytes += 16 + estimateBytes((value as Record<string, unknown>)[key])
  return bytes
}
