import type { ChosenOutcome } from '../on-demand/chosen-outcome.ts'
import type { Decided } from './operation.ts'
import { toRefusal } from './to-refusal.ts'

/** The refusal or the accident that was asked for; undefined when nothing was, or a transaction. */
export function refuseOnDemand(chosen: ChosenOutcome | undefined): Decided<never> | undefined {
  if (chosen === undefined) return undefined
  const { outcome, note } = chosen.decision
  if (outcome.http === 400) return { ok: false, refusal: toRefusal(outcome, { note }) }
  if (outcome.http === 201 || outcome.processed === true) return undefined
  const { http, reason, message } = outcome
  const notes = note === undefined ? [] : [note]
  return { ok: false, refusal: { reply: { kind: 'accident', http, reason, message }, notes } }
}
