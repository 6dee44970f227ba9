import { type Difference, type Grade, grades } from './difference.ts'
import type { ParityOutcome } from './judge.ts'
import type { Result } from './replay.ts'

/** A run in numbers. */
export interface Summary {
  readonly outcomes: Readonly<Record<ParityOutcome, number>>
  /** Of all differences. */
  readonly grades: Readonly<Record<Grade, number>>
  readonly sent: number
}

export function summarise(results: readonly Result[]): Summary {
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
    // Where no connection came about, nothing was.
    sent: results.filter(
      ({ isSent, outcome, status }) => isSent && (outcome !== 'environment' || status.target !== undefined),
    ).length,
  }
}

/** Exit codes of a replay. Drift outweighs what stood between. */
export const exitCodes = { fine: 0, drift: 3, environment: 4, interrupted: 130 } as const

/** `failOn` is the least grade that counts as drift: `additive` counts all. */
export function toExitCode(results: readonly Result[], failOn: Grade = 'additive'): number {
  const counts = ({ grade }: Difference) => grades.indexOf(grade) <= grades.indexOf(failOn)
  if (results.some(({ differences }) => differences.some(counts))) return exitCodes.drift
  return results.some(({ outcome }) => outcome === 'environment') ? exitCodes.environment : exitCodes.fine
}
