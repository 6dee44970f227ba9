import type { Interaction } from './interaction.ts'
import type { Sighting } from './sighting.ts'

/** One of the two that answer: the gateway of the sandbox, or the target that it is compared with. */
export interface Side {
  /** Such as `https://apitest.cybersource.com`. */
  readonly name: string
  /** Why it cannot be put into the states of an interaction, in words; nothing when it can. */
  refusal(interaction: Interaction): string | undefined
  /** Puts it into the states, signs, sends once. What the network does is a sighting, never thrown. */
  send(interaction: Interaction, signal?: AbortSignal): Promise<Sighting>
}
