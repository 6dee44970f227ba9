import { documented } from '../evidence.ts'
import type { Advice } from '../finding.ts'
import type { RefusalNote } from '../journal.ts'
import type { World } from '../world/world.ts'
import type { PaymentAttempt } from './attempt.ts'
import type { ChosenOutcome } from './choose-outcome.ts'
import { approved, type Outcome } from './outcome.ts'
import { explainUncontracted, isUncontracted, type RefusalRow, refusals } from './refusals.ts'

/** What becomes of a payment, and why it is not approved. */
export interface Decision {
  readonly outcome: Outcome
  readonly note?: RefusalNote
  /** The field at fault, for `details`. */
  readonly field?: string
  readonly advice: readonly Advice[]
}

/**
 * Decides on a payment. First comes the row of the refusal table that nothing gets past, then an outcome
 * that was asked for, then the other rows with the world's changes to them. What nothing stops is approved.
 */
export function decide(
  attempt: PaymentAttempt,
  changes: World['refusals'],
  choose: () => ChosenOutcome | undefined,
): Decision {
  const unsafe = refusals.find((row) => row.scope === 'safety' && stops(row, attempt, changes))
  if (unsafe !== undefined) return toDecision(unsafe, attempt, changes)
  const chosen = choose()
  if (chosen !== undefined) return chosen.decision
  const row = refusals.find((candidate) => candidate.scope !== 'safety' && stops(candidate, attempt, changes))
  if (row !== undefined) return toDecision(row, attempt, changes)
  return { outcome: approved, advice: isUncontracted(attempt) ? [adviseUncontracted(attempt)] : [] }
}

function stops(row: RefusalRow, attempt: PaymentAttempt, changes: World['refusals']): boolean {
  if (row.scope === 'jpo' && attempt.method === undefined) return false
  return changes[row.name]?.enabled !== false && row.applies(attempt)
}

function toDecision(row: RefusalRow, attempt: PaymentAttempt, changes: World['refusals']): Decision {
  const { name, field, evidence } = row
  return {
    outcome: changes[name]?.outcome ?? row.outcome,
    note: { rule: name, text: row.explain(attempt), evidence, ...(field !== undefined && { field }) },
    ...(field !== undefined && { field }),
    advice: [],
  }
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
