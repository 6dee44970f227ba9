import type { WorldFile } from '../../src/world/world.ts'

/** Options of every side that sends. */
export interface SideOptions {
  /** As reports name it. */
  readonly name?: string
  /** How long an answer is waited for, in ms; default 30,000. */
  readonly timeout?: number
  readonly fetch?: typeof fetch
}

export const defaultTimeout = 30_000

/** What a replay asks of the gateway's world: for whom the user's own merchant stands in, and what cards mean there. */
export type ReplayWorld = Pick<WorldFile, 'merchants' | 'issuers' | 'cards'>
