import { type CheckedResult, isContractBroken } from './contract.ts'
import { type Difference, type Grade, grades } from './difference.ts'
import type { ParityOutcome } from './judge.ts'

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
      holding: results.filter(({ contract }) => contract?.verdict === 'holds').length,
      broken: results.filter(isContractBroken).length,
      pending: results.filter(({ contract }) => contract?.verdict === 'broken' && contract.isPending === true).length,
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
