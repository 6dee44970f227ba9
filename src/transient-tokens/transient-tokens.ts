import { createBoundedMap } from '../base/bounded-map.ts'
import type { Kept, Note } from '../base/kept.ts'

/** A card that somebody typed into a field of Microform. */
export interface TransientToken {
  /** Its name in requests. */
  readonly jti: string
  readonly merchantId: string
  /** Keyed hash of the number: the number itself is not kept. */
  readonly fingerprint: string
  /** `card.type`, such as `001`. */
  readonly type: string | undefined
  /** Two digits, as typed; undefined when the page gave none. */
  readonly expirationMonth: string | undefined
  /** Four digits, as typed; undefined when the page gave none. */
  readonly expirationYear: string | undefined
  /** Epoch ms. */
  readonly expires: number
}

/** Transient tokens of Microform, as operations read them. */
export interface TransientTokenReader {
  /** Finds a token by its `jti`, expired or not. */
  find(jti: string): Promise<TransientToken | undefined>
}

/** The transient tokens of a gateway. */
export interface TransientTokens extends TransientTokenReader {
  keep(token: TransientToken): Promise<void>
  /** About how much memory the tokens take, in bytes. */
  bytes(): number
  clear(): void
  readonly kept: Kept
}

/** The oldest give way. */
export const mostTokens = 10_000
/** About what a token takes, with its place in the map. */
const bytesOfToken = 500

export function createTransientTokens(note?: Note, most = mostTokens): TransientTokens {
  const tokens = createBoundedMap<TransientToken>(most, note)
  return {
    find: async (jti) => tokens.get(jti),
    keep: async (token) => tokens.put(token.jti, token),
    bytes: () => tokens.size * bytesOfToken,
    clear: tokens.clear,
    kept: tokens,
  }
}
