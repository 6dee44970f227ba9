/** Remembers used tokens for as long as they are valid. */
export interface ReplayMemory {
  /** Whether an id is new. `now` is epoch ms. */
  isFirst(id: string, now: number): boolean
}

/**
 * `life` is the time in ms that an id is remembered. At most `entries` ids are kept; the oldest are dropped first.
 */
export function createReplayMemory(life: number, entries = 100_000): ReplayMemory {
  let recent = new Set<string>()
  let older = new Set<string>()
  let since = 0
  return {
    isFirst(id, now) {
      // Two generations: an id in neither is older than its life, or the cap was reached twice.
      if (now - since > life || recent.size >= entries / 2) {
        older = recent
        recent = new Set()
        since = now
      }
      if (recent.has(id) || older.has(id)) return false
      recent.add(id)
      return true
    },
  }
}
