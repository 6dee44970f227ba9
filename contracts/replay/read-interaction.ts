import type { JudgedInteraction } from '../parity/judge.ts'

/** An interaction, and what the file that it was read from says of it beside. */
export type ReadInteraction = JudgedInteraction & {
  /** Of its pact, where that names one. */
  readonly consumer?: string
  /** Why it can be sent to nobody, in words. */
  readonly unsendable?: string
}
