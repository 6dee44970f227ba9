import type { Text } from '../../src/verdict/text.ts'
import type { Difference, DifferenceKind } from './difference.ts'
import type { Interaction } from './interaction.ts'
import { isOfTestSystem, type Validation } from './validation.ts'

/** What of an answer settles a rule. */
export const settlements = {
  outcome: {
    en: 'HTTP status, `status` and `reason`, and a place in the body where the rule names one; what else differs is not of it',
    ja: 'HTTP ステータス、`status`、`reason` (と、規則が示す項目)',
  },
  details: {
    en: 'the same, and which fields `details` names',
    ja: '上に加えて、`details` の項目',
  },
  keys: {
    en: 'every key and value of the body, further ones too; where the outcome is another, nothing',
    ja: '本文のすべてのキーと値 (結果が異なる場合は判定しない)',
  },
  alike: {
    en: 'whether all answers differ from the gateway’s in the same way; nothing where the outcome is another in all of them',
    ja: '全応答が同じように異なるかどうか',
  },
  nothing: {
    en: 'no answer: a replay cannot see it, or CyberSource cannot be asked for it',
    ja: '再送では判定できない',
  },
} as const satisfies Record<string, Text>

export type SettledBy = keyof typeof settlements

/** A rule, as far as settling goes. */
export interface SettleableRule {
  readonly name: string
  /** Of a rule of the kind `choice` the gateway says nothing where it applies. */
  readonly kind: string
  readonly settledBy: SettledBy
  /** A place in the body that is of it as well. */
  readonly at?: string
}

/** What there is to settle rules by. */
export interface Evidences {
  readonly rules: readonly SettleableRule[]
  readonly interactions: readonly Interaction[]
  readonly validations: readonly Validation[]
  /** The rules that the gateway applied to an interaction, by its id: what its journal names. */
  readonly applied: ReadonlyMap<string, readonly string[]>
}

/** What answers of CyberSource's test system say of a rule. */
export interface Settlement {
  /**
   * `confirmed`: all interactions about it were answered as the gateway answers, and to one of them the gateway applies
   * the rule. `contradicted`: one was answered otherwise, and no other rule that it names can be the cause. `in-doubt`: one
   * was, and another rule may be the cause. `open`: all else.
   */
  readonly word: 'confirmed' | 'contradicted' | 'in-doubt' | 'open'
  /** Ids of the interactions that are about it, whether they were answered or not. */
  readonly interactions: readonly string[]
  /** Ids of those whose answers say so. */
  readonly by: readonly string[]
}

/** Says whether a rule was confirmed or contradicted, or is open; only what the test system answered counts. */
export function settleRule(rule: SettleableRule, evidences: Evidences): Settlement {
  const about = evidences.interactions.filter(({ rules = [] }) => rules.includes(rule.name))
  const interactions = about.map(({ id }) => id)
  const settled =
    rule.settledBy === 'alike' ? settleAlike(interactions, evidences) : settleOneByOne(rule, about, evidences)
  return { ...settled, interactions }
}

type Settled = Omit<Settlement, 'interactions'>
const open: Settled = { word: 'open', by: [] }

/** What an answer says of a rule: nothing when it speaks neither for nor against it. */
type Word = 'for' | 'against' | undefined

function settleOneByOne(rule: SettleableRule, about: readonly Interaction[], evidences: Evidences): Settled {
  const tells = (interaction: Interaction, word: Word) => tell(rule, interaction, evidences) === word
  const against = about.filter((interaction) => tells(interaction, 'against'))
  const alone = against.filter((interaction) => !hasOtherCause(rule, interaction, evidences))
  if (alone.length > 0) return { word: 'contradicted', by: toIds(alone) }
  if (against.length > 0) return { word: 'in-doubt', by: toIds(against) }
  if (!about.some((interaction) => applies(rule, interaction, evidences))) return open
  return about.every((interaction) => tells(interaction, 'for')) ? { word: 'confirmed', by: toIds(about) } : open
}

const toIds = (interactions: readonly Interaction[]): string[] => interactions.map(({ id }) => id)

const applies = ({ name, kind }: SettleableRule, { id }: Interaction, { applied }: Evidences): boolean =>
  kind === 'choice' || applied.get(id)?.includes(name) === true

/** Whether the same answer speaks against another rule that its interaction is about. */
const hasOtherCause = ({ name }: SettleableRule, interaction: Interaction, evidences: Evidences): boolean =>
  evidences.rules.some(
    (other) =>
      other.name !== name &&
      interaction.rules?.includes(other.name) &&
      tell(other, interaction, evidences) === 'against',
  )

function tell(rule: SettleableRule, interaction: Interaction, evidences: Evidences): Word {
  const words = answersOf(interaction.id, evidences).map(({ result }) => read(rule, result.differences))
  if (words.includes('against')) return 'against'
  if (words.length === 0 || words.includes(undefined)) return undefined
  return isControlled(interaction, evidences) ? 'for' : undefined
}

const read = ({ settledBy, at }: SettleableRule, differences: Differences): Word =>
  at !== undefined && differences.some(isAround(at)) ? 'against' : readers[settledBy](differences)

/** At the place, in it, or in what it lies in. */
const isAround =
  (at: string) =>
  ({ place }: Difference): boolean =>
    place === at || at.startsWith(`${place}.`) || place.startsWith(`${at}.`) || place.startsWith(`${at}[`)

/** An answer that has a cause elsewhere, in an account for one, would speak for a rule as well: a control rules that out. */
const isControlled = ({ control }: Interaction, evidences: Evidences): boolean => {
  if (control === undefined) return true
  const words = answersOf(control, evidences).map(({ result }) => readers.outcome(result.differences))
  return words.length > 0 && words.every((word) => word === 'for')
}

const answersOf = (id: string, { validations }: Evidences): Validation[] =>
  validations.filter((validation) => isOfTestSystem(validation) && validation.result.id === id)

type Differences = readonly Difference[]

const decisive: ReadonlySet<DifferenceKind> = new Set(['answer', 'status', 'outcome', 'not-json'])
/** Where an answer says what became of the request, beside the HTTP status. */
const isOutcomePlace = /^(status|reason|errorInformation(\.reason)?)$/
const isInDetails = ({ place }: Difference): boolean => /^(errorInformation\.)?details($|[.[])/.test(place)
/** What both answers have in common against openapi.yaml is no difference between them. */
const isInBody = ({ place, kind }: Difference): boolean =>
  !place.startsWith('header ') && kind !== 'document' && kind !== 'document-key'

/** Another outcome, whatever the answer looks like otherwise: the merchant may be at another acquirer. */
const isOfOutcome = (difference: Difference): boolean =>
  !isInDetails(difference) &&
  isInBody(difference) &&
  (decisive.has(difference.kind) || isOutcomePlace.test(difference.place))

/** How the differences of one answer are read. */
const readers: Readonly<Record<SettledBy, (differences: Differences) => Word>> = {
  outcome: (differences) => (differences.some(isOfOutcome) ? 'against' : 'for'),
  details(differences) {
    if (differences.some(isOfOutcome)) return 'against'
    const inDetails = differences.filter((difference) => isInDetails(difference) && isInBody(difference))
    // Without `details` at all, or with more in it, it may have been refused for this and for something else.
    if (inDetails.some(({ place, grade }) => !place.endsWith('details') && grade !== 'additive')) return 'against'
    return inDetails.length === 0 ? 'for' : undefined
  },
  keys(differences) {
    if (differences.some(isOfOutcome)) return undefined
    return differences.some(isInBody) ? 'against' : 'for'
  },
  // Of one answer alone.
  alike: () => undefined,
  nothing: () => undefined,
}

/** Compares all answers with one another, by how each differs from the gateway's. */
function settleAlike(interactions: readonly string[], evidences: Evidences): Settled {
  const answers = interactions.flatMap((id) => answersOf(id, evidences)).map(({ result }) => result)
  const by = [...new Set(answers.map(({ id }) => id))]
  const count = (toText: (difference: Difference) => string) =>
    new Set(answers.map(({ differences }) => differences.filter(isInBody).map(toText).sort().join('\n'))).size
  // What only the values differ in may be another in each reply.
  if (count(toWay) > 1) return { word: 'contradicted', by }
  if (interactions.length < 2 || by.length < interactions.length) return open
  // Of another outcome the rest is not compared, so that it may be another in each.
  const isOpen = answers.some(({ differences }) => differences.some(isOfOutcome)) || count(toWhole) > 1
  return isOpen ? open : { word: 'confirmed', by }
}

/** Where, and in what sense; of outcomes, with what the target has. */
const toWay = (difference: Difference): string => {
  const { place, kind, target = '' } = difference
  return JSON.stringify(isOfOutcome(difference) ? [place, kind, target] : [place, kind])
}
const toWhole = ({ place, kind, target = '' }: Difference): string => JSON.stringify([place, kind, target])
