import type { Grade } from './difference.ts'
import { type ParityOutcome, parityOutcomes } from './judge.ts'
import type { Summary } from './summary.ts'

const outcomeNames = Object.keys(parityOutcomes) as readonly ParityOutcome[]

/** A number and its noun. */
export const toCount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Outcomes that came up, such as `4 same, 1 drift`. */
export const toOutcomeCounts = ({ outcomes }: Pick<Summary, 'outcomes'>): string =>
  outcomeNames
    .filter((name) => outcomes[name] > 0)
    .map((name) => `${outcomes[name]} ${parityOutcomes[name].en}`)
    .join(', ') || 'none'

/** The same with Japanese beside each. */
export const toBothOutcomeCounts = ({ outcomes }: Pick<Summary, 'outcomes'>): string =>
  outcomeNames
    .filter((name) => outcomes[name] > 0)
    .map((name) => `${outcomes[name]} ${parityOutcomes[name].en} (${parityOutcomes[name].ja})`)
    .join(', ') || 'none'

/** Differences, such as `3 differences: 1 breaking, 2 additive`. */
export function toGradeCounts({ grades }: Pick<Summary, 'grades'>): string {
  const counts = (Object.entries(grades) as [Grade, number][]).filter(([, count]) => count > 0)
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  return `${toCount(total, 'difference')}: ${counts.map(([grade, count]) => `${count} ${grade}`).join(', ')}`
}
