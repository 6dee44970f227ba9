import type { ProviderState } from '../states/provider-states.ts'

/** An interaction of a pact of any version, as far as it is looked at before Pact itself reads the file. */
export interface PactInteraction {
  readonly description: string
  readonly states: readonly ProviderState[]
  /** A failure of a pending one is told, and fails nothing. */
  readonly isPending: boolean
}

export interface PactFile {
  readonly file: string
  readonly consumer: string
  readonly provider: string
  readonly interactions: readonly PactInteraction[]
}

/** What is wrong with a file, or with an interaction of it. */
export interface PactProblem {
  readonly file: string
  readonly interaction?: string
  /** What is wrong, and what is allowed. */
  readonly what: string
  /** The same in Japanese. */
  readonly ja: string
}
