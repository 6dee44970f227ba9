import { documented } from '../verdict/evidence.ts'
import type { Advice } from '../verdict/finding.ts'
import type { RefusalNote } from '../verdict/stage.ts'
import type { World } from '../world/world.ts'
import type { PaymentAttempt } from './attempt.ts'
import { approved, type Outcome } from './outcome.ts'
import { explainUncontracted, isUncontracted, type RefusalRow, refusals } from './refusals.ts'

/** Result of a payment, and the reason if it is not approved. */
export interface Decision {
  readonly outcome: Outcome
  readonly note?: RefusalNote
  /** The field at fault, for `details`. */
  readonly field?: string
  readonly advice: readonly Advice[]
}

/** Safety rows are not overridden by outcomes on demand; the other rows are. */
const safety = refusals.filter(({ scope }) => scope === 'safety')
const ordinary = refusals.filter(({ scope }) => scope !== 'safety')

/** The safety refusal of a payment, or undefined. */
export const decideSafety = (attempt: PaymentAttempt, changes: World['refusals']): Decision | undefined =>
  findStop(safety, attempt, changes)

/** Evaluates the refusal table with the world's changes. A payment that no row refuses is approved. */
export function decide(attempt: PaymentAttempt, changes: World['refusals']): Decision {
  const stop = findStop(ordinary, attempt, changes)
  if (stop !== undefined) return stop
  return isUncontracted(attempt) ? { outcome: approved, advice: [adviseUncontracted(attempt)] } : plainlyApproved
}

/** Adds advice to an approval on demand for an uncontracted option: settlement would still fail. */
export const adviseToo = (decision: Decision, attempt: PaymentAttempt): Decision =>
  decision.outcome.http === 201 && decision.outcome.approval !== undefined && isUncontracted(attempt)
    ? { ...decision, advice: [...decision.advice, adviseUncontracted(attempt)] }
    : decision

const plainlyApproved: Decision = { outcome: approved, advice: [] }

function findStop(
  rows: readonly RefusalRow[],
  attempt: PaymentAttempt,
  changes: World['refusals'],
): Decision | undefined {
  for (const row of rows) {
    if (row.scope === 'jpo' && attempt.method === undefined) continue
    if (row.applies(attempt) && changes[row.name]?.enabled !== false) return toDecision(row, attempt, changes)
  }
  return undefined
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
