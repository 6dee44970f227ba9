import type { ProviderState } from '../states/provider-states.ts'

/** A request that is replayed, and what must be true before it is sent. */
export interface Interaction {
  /** Unique among all that are replayed, and the same in each run: `pact/NAME` or `case/NAME`. */
  readonly id: string
  /** One sentence. */
  readonly description: string
  /** The same in Japanese; a pact has none. */
  readonly ja?: string
  /** The file that it comes from, as it was named. */
  readonly source: string
  readonly states: readonly ProviderState[]
  readonly request: {
    readonly method: string
    /** With the query, if any. */
    readonly path: string
    /** Without credentials: each side signs anew. Names in lower case. */
    readonly headers: Readonly<Record<string, string>>
    /** JSON; sent as its compact text. */
    readonly body: unknown
  }
  /** How a pact has it signed, or that it is not. Default: as the side signs. */
  readonly scheme?: 'jwt' | 'http-signature' | 'none'
  /** The open question that an answer of the real gateway would settle. */
  readonly asks?: string
  /** Names of rules of docs/fidelity.md that an answer of the real gateway would confirm or contradict. */
  readonly rules?: readonly string[]
  /**
   * The id of an interaction that must be answered as the gateway answers it, for this one to speak for a rule: it shows
   * that the answer has no other cause.
   */
  readonly control?: string
  /** Of a published reply, which is compared and never sent: the id of the interaction that asks the same, if any does. */
  readonly published?: { readonly askedBy?: string }
}
