/** Transient tokens of Microform, as operations read them. */
// biome-ignore lint/suspicious/noEmptyInterface: filled with Microform's operations.
export interface TransientTokenReader {}

/** The transient tokens of a gateway. */
export interface TransientTokens extends TransientTokenReader {
  /** About how much memory the tokens take, in bytes. */
  bytes(): number
  clear(): void
}

export const createTransientTokens = (): TransientTokens => ({ bytes: () => 0, clear: () => {} })
