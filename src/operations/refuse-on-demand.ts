import type { ChosenOutcome } from '../on-demand/chosen-outcome.ts'
import type { Decided } from './operation.ts'

/** The refusal or the accident that was asked for; undefined when nothing was, or a transaction. */
export function refuseOnDemand(chosen: ChosenOutcome | undefined): Decided<never> | undefined {
  if (chosen === undefined) return undefined
  const { outcome, note } = chosen.decision
  if (outcome.http === 201 || (outcome.http !== 400 && outcome.processed === true)) return undefined
  const notes = note === undefined ? [] : [note]
  if (outcome.http !== 400) {
    const { http, reason, message } = outcome
    return { ok: false, refusal: { reply: { kind: 'accident', http, reason, message }, notes } }
  }
  const { reason, message } = outcome
  return { ok: false, refusal: { reply: { kind: 'invalid-request', reason, message, details: [] }, notes } }
}
