import type { Difference, DifferenceKind } from './difference.ts'
import type { Interaction } from './interaction.ts'
import { isOfTestSystem, type Validation } from './validation.ts'

/** An assumed rule, as far as settling goes. */
export interface SettledRule {
  readonly name: string
  /** `reply` and `field` rules decide outcomes; a `choice` may be about anything that a reply has. */
  readonly kind: string
}

/** What answers of CyberSource's test system say of an assumed rule. */
export interface Settlement {
  /**
   * `confirmed`: all interactions about it were answered as the gateway answers. `contradicted`: one was not, that is
   * about this rule alone. `in-doubt`: one was not, and is about other rules too. `open`: all else.
   */
  readonly word: 'confirmed' | 'contradicted' | 'in-doubt' | 'open'
  /** Ids of the interactions that are about it, whether they were answered or not. */
  readonly interactions: readonly string[]
  /** Ids of those whose answers say so. */
  readonly by: readonly string[]
}

/** Says whether a rule was confirmed or contradicted, or is open; only what the test system answered counts. */
export function settleRule(
  { name, kind }: SettledRule,
  interactions: readonly Interaction[],
  validations: readonly Validation[],
): Settlement {
  const about = interactions.filter(({ rules = [] }) => rules.includes(name))
  const ids = about.map(({ id }) => id)
  const answers = validations.filter((validation) => isOfTestSystem(validation) && ids.includes(validation.result.id))
  const tells = kind === 'choice' ? tellsOfChoice : tellsOfOutcome
  const against = toIds(answers.filter(({ result }) => result.differences.some(tells)))
  const alone = against.filter((id) => about.find((interaction) => interaction.id === id)?.rules?.length === 1)
  if (alone.length > 0) return { word: 'contradicted', interactions: ids, by: alone }
  if (against.length > 0) return { word: 'in-doubt', interactions: ids, by: against }
  const by = toIds(answers)
  return { word: by.length > 0 && by.length === ids.length ? 'confirmed' : 'open', interactions: ids, by }
}

const toIds = (validations: readonly Validation[]): string[] => [...new Set(validations.map(({ result }) => result.id))]

/** Another outcome, whatever the answer looks like otherwise: the merchant may be at another acquirer. */
const decisive: ReadonlySet<DifferenceKind> = new Set(['answer', 'status', 'outcome', 'not-json'])
const tellsOfOutcome = ({ kind }: Difference): boolean => decisive.has(kind)

/** More than the choice says, and what is in headers, contradicts none. */
const tellsOfChoice = ({ grade, place }: Difference): boolean => grade !== 'additive' && !place.startsWith('header ')
