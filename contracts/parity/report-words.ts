import { toCount } from '../base/sentences.ts'
import type { Grade } from './difference.ts'
import { type ParityOutcome, parityOutcomes } from './judge.ts'
import type { Summary } from './summary.ts'

const outcomeNames = Object.keys(parityOutcomes) as readonly ParityOutcome[]

/** Outcomes that occurred, such as `4 same, 1 drift`. */
export const toOutcomeCounts = ({ outcomes }: Pick<Summary, 'outcomes'>): string =>
  outcomeNames
    .filter((name) => outcomes[name] > 0)
    .map((name) => toOutcomeCount(name, outcomes[name]))
    .join(', ') || 'none'

/** Only `environment failure` has a plural. */
const toOutcomeCount = (name: ParityOutcome, count: number): string =>
  name === 'environment' ? toCount(count, parityOutcomes[name].en) : `${count} ${parityOutcomes[name].en}`

/** The same with Japanese added to each. */
export const toBothOutcomeCounts = ({ outcomes }: Pick<Summary, 'outcomes'>): string =>
  outcomeNames
    .filter((name) => outcomes[name] > 0)
    .map((name) => `${toOutcomeCount(name, outcomes[name])} (${parityOutcomes[name].ja})`)
    .join(', ') || 'none'

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
