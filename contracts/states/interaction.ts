import type { ProviderState } from './provider-states.ts'
import type { PriorRequest } from './step.ts'

/** A request to replay, with the provider states that must hold before it is sent. */
export interface Interaction {
  /** Unique within a run and stable between runs: `pact/NAME`, `case/NAME` or `published/NAME`. */
  readonly id: string
  /** One sentence. */
  readonly description: string
  /** The description in Japanese; absent for pacts. */
  readonly ja?: string
  /** The file that it was read from, as the user named it. */
  readonly source: string
  readonly states: readonly ProviderState[]
  /** Requests that are sent before it, one after the other. Each may hold values of those before. */
  readonly before?: readonly PriorRequest[]
  /** `${name}` in the path or in a text of the body is a value that a state or a request before gives. */
  readonly request: {
    readonly method: string
    /** Path and query. */
    readonly path: string
    /** Names in lower case, without credentials: each side signs for itself. */
    readonly headers: Readonly<Record<string, string>>
    /** JSON value; sent as compact text. */
    readonly body: unknown
  }
  /** The signature scheme of a pact, or `none`. Default: the scheme of the side. */
  readonly scheme?: 'jwt' | 'http-signature' | 'none'
  /** The open question that an answer of the real gateway would settle. */
  readonly asks?: string
  /** Names of rules of docs/fidelity.md that an answer of the real gateway would confirm or contradict. */
  readonly rules?: readonly string[]
  /**
   * Id of a control interaction. This one counts as evidence only if the control is answered as the gateway answers it,
   * which rules out other causes.
   */
  readonly control?: string
  /** Consumer of the pact. */
  readonly consumer?: string
  /** Set when the pact marks the interaction as pending: a drift is reported and fails nothing. */
  readonly isPending?: true
  /** Why the request cannot be sent to any side. */
  readonly unsendable?: string
}
