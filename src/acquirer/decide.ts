import type { Advice } from '../verdict/finding.ts'
import type { RefusalNote } from '../verdict/stage.ts'
import type { World } from '../world/world.ts'
import type { PaymentAttempt } from './attempt.ts'
import { approved, type Outcome } from './outcome.ts'
import { type RefusalRow, refusals } from './refusals.ts'

/** Result of a payment, and the reason if it is not approved. */
export interface Decision {
  readonly outcome: Outcome
  readonly note?: RefusalNote
  /** The field at fault, for `details`. */
  readonly field?: string
  readonly advice: readonly Advice[]
  /** Missing contract for which the acquirer will reject the approved payment at settlement. */
  readonly gap?: RefusalNote
}

/** Safety rows are not overridden by outcomes on demand; the other rows are. */
const safety = refusals.filter(({ scope }) => scope === 'safety')
const ordinary = refusals.filter(({ scope }) => scope !== 'safety')
const ofContracts = refusals.filter(({ contract }) => contract !== undefined)

/** The safety refusal of a payment, or undefined. */
export const decideSafety = (attempt: PaymentAttempt, changes: World['refusals']): Decision | undefined => {
  const row = safety.find((row) => stops(row, attempt, changes))
  return row && toRefused(row, attempt, changes)
}

/** Evaluates the refusal table with the world's changes. A payment that no row refuses at once is approved. */
export function decide(attempt: PaymentAttempt, changes: World['refusals']): Decision {
  let gap: RefusalRow | undefined
  for (const row of ordinary) {
    if (!stops(row, attempt, changes)) continue
    if (!waits(row, attempt, changes)) return toRefused(row, attempt, changes)
    gap ??= row
  }
  return gap === undefined ? plainlyApproved : withGap({ outcome: approved, advice: [] }, gap, attempt)
}

/** Adds the missing contract, if any, to an approval on demand: settlement fails all the same. */
export function addGap(decision: Decision, attempt: PaymentAttempt, changes: World['refusals']): Decision {
  if (decision.outcome.http !== 201 || decision.outcome.approval === undefined) return decision
  const gap = ofContracts.find((row) => stops(row, attempt, changes))
  return gap === undefined ? decision : withGap(decision, gap, attempt)
}

const plainlyApproved: Decision = { outcome: approved, advice: [] }

const stops = (row: RefusalRow, attempt: PaymentAttempt, changes: World['refusals']): boolean =>
  !(row.scope === 'jpo' && attempt.method === undefined) && row.applies(attempt) && changes[row.name]?.enabled !== false

/** Whether a row lets the payment pass now, and refuses it at settlement. */
const waits = ({ name, contract }: RefusalRow, { merchant }: PaymentAttempt, changes: World['refusals']): boolean =>
  contract === 'merchant'
    ? merchant.uncontractedOption === 'accept'
    : contract === 'cardholder' && changes[name]?.at === 'settlement'

function toRefused(row: RefusalRow, attempt: PaymentAttempt, changes: World['refusals']): Decision {
  const { name, field } = row
  return {
    outcome: changes[name]?.outcome ?? row.outcome,
    note: { ...toNote(row, attempt), ...(field !== undefined && { field }) },
    ...(field !== undefined && { field }),
    advice: [],
  }
}

const toNote = ({ name, explain, evidence }: RefusalRow, attempt: PaymentAttempt): RefusalNote => ({
  rule: name,
  text: explain(attempt),
  evidence,
})

function withGap(decision: Decision, row: RefusalRow, attempt: PaymentAttempt): Decision {
  const gap = toNote(row, attempt)
  const { en, ja } = gap.text
  const text = {
    en: `${en}: accepted now; the acquirer rejects it at settlement`,
    ja: `${ja}。今は受け付けられますが、売上処理の時点でエラーになります`,
  }
  return { ...decision, gap, advice: [...decision.advice, { ...gap, text }] }
}
