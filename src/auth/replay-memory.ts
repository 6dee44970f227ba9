import { crypto } from '#crypto'
import { createBoundedRing } from '../base/bounded-ring.ts'
import type { Caps, LogHealth } from '../base/caps.ts'
import { inOrder, type Kept, type Note } from '../base/kept.ts'
import { toUtf8 } from '../crypto/bytes.ts'

/** Remembers used tokens. One for a gateway: its namespaces share it. */
export interface ReplayMemory extends Kept {
  /** Whether a token of this id is the first of its signer. */
  isFirst(signerId: string, jti: string): boolean
  /** Forgets all. */
  clear(): void
  health(): LogHealth
}

export const replayCaps = { entries: 100_000, bytes: 16_000_000 } as const satisfies Caps

/** Estimated bytes of a digest in the ring and in the set. */
const bytesOfDigest = 150

/**
 * Creates a memory. It keeps digests of ids, however long these are, and forgets the oldest over its caps alone:
 * clocks of namespaces differ, and a clock that stands still keeps tokens valid.
 */
export function createReplayMemory(caps: Caps = replayCaps, note?: Note): ReplayMemory {
  const known = new Set<string>()
  const ring = createBoundedRing<string>(caps, {
    sizeOf: () => bytesOfDigest,
    onEvict(digest, number) {
      known.delete(digest)
      note?.(String(number))
    },
  })

  function add(digest: string): void {
    known.add(digest)
    const number = ring.add(digest, bytesOfDigest)
    note?.(String(number), () => digest)
  }
  return {
    isFirst(signerId, jti) {
      const digest = crypto.sha256(toUtf8(`${signerId}\n${jti}`))
      if (known.has(digest)) return false
      add(digest)
      return true
    },
    clear() {
      known.clear()
      ring.clear()
    },
    health: ring.health,
    *rows() {
      for (const [number, digest] of ring.numbered()) yield [String(number), digest]
    },
    load(rows) {
      for (const [number, digest] of inOrder(rows)) {
        ring.skipTo(number)
        add(digest)
      }
    },
  }
}
