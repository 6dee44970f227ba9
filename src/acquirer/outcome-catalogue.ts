import type { RefusalName } from '../world/world.ts'
import { type OutcomeRow, outcomes } from './outcomes.ts'
import { type RefusalRow, refusals } from './refusals.ts'

/** Refusals of Japanese payment options: rules of the world, and outcomes on demand. */
type JpoRefusalName = Exclude<
  RefusalName,
  'card-not-listed' | 'duplicate-request' | 'bad-card-number' | 'card-type-contradicts-number' | 'card-expired'
>

export type OutcomeName = keyof typeof outcomes | JpoRefusalName

/** All outcomes on demand, by name. */
export const catalogue: Readonly<Record<OutcomeName, OutcomeRow>> = {
  ...outcomes,
  ...(Object.fromEntries(refusals.filter(({ scope }) => scope === 'jpo').map(toEntry)) as Record<
    JpoRefusalName,
    OutcomeRow
  >),
}

function toEntry({ name, title, outcome, number = 0, replyEvidence }: RefusalRow): [string, OutcomeRow] {
  return [name, { group: 'jpo', title, outcome, number, evidence: replyEvidence }]
}

export const isOutcomeName = (name: string): name is OutcomeName => Object.hasOwn(catalogue, name)
