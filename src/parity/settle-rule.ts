import type { Difference } from './difference.ts'
import type { Interaction } from './interaction.ts'
import { isOfTestSystem, type Validation } from './validation.ts'

/** What answers of CyberSource's test system say of an assumed rule. */
export interface Settlement {
  /** `in-doubt`: something else came, and the interaction is about other rules too. */
  readonly word: 'confirmed' | 'contradicted' | 'in-doubt' | 'open'
  /** Ids of the interactions that are about it, whether they were answered or not. */
  readonly interactions: readonly string[]
  /** Ids of those whose answers say so. */
  readonly by: readonly string[]
}

/** Says whether a rule was confirmed or contradicted, or is open; only what the test system answered counts. */
export function settleRule(
  name: string,
  interactions: readonly Interaction[],
  validations: readonly Validation[],
): Settlement {
  const about = interactions.filter(({ rules = [] }) => rules.includes(name))
  const ids = about.map(({ id }) => id)
  const answers = validations.filter((validation) => isOfTestSystem(validation) && ids.includes(validation.result.id))
  const against = [...new Set(answers.filter(isOtherwise).map(({ result }) => result.id))]
  const alone = against.filter((id) => about.find((interaction) => interaction.id === id)?.rules?.length === 1)
  if (alone.length > 0) return { word: 'contradicted', interactions: ids, by: alone }
  if (against.length > 0) return { word: 'in-doubt', interactions: ids, by: against }
  const by = [...new Set(answers.map(({ result }) => result.id))]
  return { word: by.length > 0 ? 'confirmed' : 'open', interactions: ids, by }
}

/** More than the rule says, and what is in headers, contradicts no rule. */
const isOtherwise = ({ result }: Validation): boolean =>
  result.differences.some(({ grade, place }: Difference) => grade !== 'additive' && !place.startsWith('header '))
