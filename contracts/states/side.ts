import type { WorldFile } from '../../src/world/world.ts'
import type { Interaction } from './interaction.ts'
import type { Sighting } from './sighting.ts'

/** One of the two sides of a comparison: the gateway, or the target that it is compared with. */
export interface Side {
  /** Such as `https://apitest.cybersource.com`. */
  readonly name: string
  /** Why the side cannot take an interaction; nothing when it can. */
  refusal(interaction: Interaction): string | undefined
  /** Makes the states true, signs and sends. Network failures are sightings and never thrown. */
  send(interaction: Interaction, signal?: AbortSignal): Promise<Sighting>
}

/** Options of every side that sends. */
export interface SideOptions {
  /** Name in reports. */
  readonly name?: string
  /** Maximum time for an answer, in ms; default 30,000. */
  readonly timeout?: number
  readonly fetch?: typeof fetch
}

/** The parts of a world that a replay reads. */
export type ReplayWorld = Pick<WorldFile, 'merchants' | 'issuers' | 'cards'>
