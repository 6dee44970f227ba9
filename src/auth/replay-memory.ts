/** Remembers which tokens were used, for as long as they could be used again. */
export interface ReplayMemory {
  /** Whether an id comes for the first time. `now` is epoch ms. */
  isFirst(id: string, now: number): boolean
}

/** `life` in ms: how long an id is remembered. At most `entries` of them; the oldest gives way. */
export function createReplayMemory(life: number, entries = 100_000): ReplayMemory {
  let recent = new Set<string>()
  let older = new Set<string>()
  let since = 0
  return {
    isFirst(id, now) {
      // Two generations: what is in neither is older than its life, or the cap was reached twice.
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
