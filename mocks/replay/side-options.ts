/** Options of every side that sends. */
export interface SideOptions {
  /** As reports name it. */
  readonly name?: string
  /** How long an answer is waited for, in ms; default 30,000. */
  readonly timeout?: number
  readonly fetch?: typeof fetch
}

export const defaultTimeout = 30_000
