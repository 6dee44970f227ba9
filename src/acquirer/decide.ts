import { documented } from '../evidence.ts'
import type { Advice } from '../finding.ts'
import type { RefusalNote } from '../journal.ts'
import type { Refusal } from '../stage.ts'
import type { World } from '../world/world.ts'
import type { PaymentAttempt } from './attempt.ts'
import { explainUncontracted, isUncontracted, type Outcome, type RefusalRow, refusals } from './refusals.ts'

/** What becomes of a payment: approved, declined (a transaction, HTTP 201), or refused before it is one (HTTP 400). */
export type Decision =
  | { readonly kind: 'approved'; readonly advice: readonly Advice[] }
  | { readonly kind: 'declined'; readonly outcome: Outcome & { http: 201 }; readonly note: RefusalNote }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Walks the refusal table, with the world's changes to it; a payment that no row stops is approved. */
export function decide(attempt: PaymentAttempt, changes: World['refusals']): Decision {
  for (const row of refusals) {
    if (row.scope === 'jpo' && attempt.method === undefined) continue
    if (changes[row.name]?.enabled === false) continue
    if (row.applies(attempt)) return toDecision(row, changes[row.name]?.outcome ?? row.outcome, attempt)
  }
  return { kind: 'approved', advice: isUncontracted(attempt) ? [adviseUncontracted(attempt)] : [] }
}

function toDecision(row: RefusalRow, outcome: Outcome, attempt: PaymentAttempt): Decision {
  const { field } = row
  const note = {
    rule: row.name,
    text: row.explain(attempt),
    evidence: row.evidence,
    ...(field !== undefined && { field }),
  }
  if (outcome.http === 201) return { kind: 'declined', outcome, note }
  const { reason, message } = outcome
  const details = reason === 'INVALID_DATA' && field !== undefined ? [{ field, reason }] : []
  return { kind: 'refused', refusal: { reply: { kind: 'invalid-request', reason, message, details }, notes: [note] } }
}

function adviseUncontracted(attempt: PaymentAttempt): Advice {
  return {
    rule: 'option-not-contracted',
    text: explainUncontracted(
      attempt,
      'accepted now; the error would come when the acquirer processes the settlement',
      '今は受け付けられますが、売上処理の時点でエラーになります',
    ),
    evidence: documented('guide: payments-jpo'),
  }
}
