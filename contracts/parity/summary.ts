import { toCount } from '../base/sentences.ts'
import { type CheckedResult, isContractBroken } from './contract.ts'
import { type Difference, type Grade, grades } from './difference.ts'
import { type ParityOutcome, parityOutcomes } from './judge.ts'

/** Counts of a run. */
export interface Summary {
  readonly outcomes: Readonly<Record<ParityOutcome, number>>
  /** All differences by grade. */
  readonly grades: Readonly<Record<Grade, number>>
  /** Interactions sent in this run, without the results of an earlier run. */
  readonly sent: number
  /** Checked contracts; `pending` ones are broken and fail nothing. */
  readonly contracts: Readonly<Record<'holding' | 'broken' | 'pending', number>>
}

export function summarise(results: readonly CheckedResult[]): Summary {
  const count = (outcome: ParityOutcome) => results.filter((result) => result.outcome === outcome).length
  const verdicts = (fits: (result: CheckedResult) => boolean) => results.filter(fits).length
  const differences = results.flatMap((result) => result.differences)
  const graded = (grade: Grade) => differences.filter((difference) => difference.grade === grade).length
  return {
    outcomes: {
      same: count('same'),
      drift: count('drift'),
      'not-enabled': count('not-enabled'),
      environment: count('environment'),
    },
    grades: { breaking: graded('breaking'), value: graded('value'), additive: graded('additive') },
    sent: results.filter(({ isSent, isEarlier }) => isSent && isEarlier !== true).length,
    contracts: {
      holding: verdicts(({ contract }) => contract?.verdict === 'holds'),
      broken: verdicts(isContractBroken),
      pending: verdicts(({ contract }) => contract?.verdict === 'broken' && contract.isPending === true),
    },
  }
}

/** Exit codes of a replay. Drift takes precedence over environment failures. */
export const exitCodes = { fine: 0, drift: 3, environment: 4, interrupted: 130 } as const

/** Differences that fail a run: those of the grade `failOn` or worse. */
export function toFailing({ differences, isPending }: CheckedResult, failOn: Grade): readonly Difference[] {
  if (isPending === true) return []
  return differences.filter(({ grade }) => grades.indexOf(grade) <= grades.indexOf(failOn))
}

/** A broken contract fails regardless of `failOn`. */
export function toExitCode(results: readonly CheckedResult[], failOn: Grade = 'additive'): number {
  if (results.some((result) => isContractBroken(result) || toFailing(result, failOn).length > 0)) return exitCodes.drift
  return results.some(({ outcome }) => outcome === 'environment') ? exitCodes.environment : exitCodes.fine
}

const outcomeNames = Object.keys(parityOutcomes) as readonly ParityOutcome[]

/** Outcomes that occurred, such as `4 same, 1 drift`, or `4 same (一致), 1 drift (差異あり)`. */
export const toOutcomeCounts = ({ outcomes }: Pick<Summary, 'outcomes'>, { withJapanese = false } = {}): string =>
  outcomeNames
    .filter((name) => outcomes[name] > 0)
    .map((name) => toOutcomeCount(name, outcomes[name]) + (withJapanese ? ` (${parityOutcomes[name].ja})` : ''))
    .join(', ') || 'none'

/** Only `environment failure` has a plural. */
const toOutcomeCount = (name: ParityOutcome, count: number): string =>
  name === 'environment' ? toCount(count, parityOutcomes[name].en) : `${count} ${parityOutcomes[name].en}`

/** Checked contracts, such as `3 contracts checked: 2 hold (成立), 1 broken (不成立)`; nothing if none was checked. */
export function toContractCounts({ contracts }: Pick<Summary, 'contracts'>): string | undefined {
  const { holding, broken, pending } = contracts
  const total = holding + broken + pending
  if (total === 0) return undefined
  const counts = [
    [holding, holding === 1 ? 'holds' : 'hold', '成立'],
    [broken, 'broken', '不成立'],
    [pending, 'broken and pending', '不成立・保留'],
  ] as const
  const nonZero = counts.filter(([count]) => count > 0).map(([count, en, ja]) => `${count} ${en} (${ja})`)
  return `${toCount(total, 'contract')} checked: ${nonZero.join(', ')}`
}

/** The verb for a count. */
export const toVerb = (count: number): 'is' | 'are' => (count === 1 ? 'is' : 'are')

/** Differences, such as `3 differences: 1 breaking, 2 additive`. */
export function toGradeCounts({ grades }: Pick<Summary, 'grades'>): string {
  const counts = (Object.entries(grades) as [Grade, number][]).filter(([, count]) => count > 0)
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  return `${toCount(total, 'difference')}: ${counts.map(([grade, count]) => `${count} ${grade}`).join(', ')}`
}
