import type { SettledBy } from '../../src/fidelity/choices.ts'
import type { SettledRule } from '../../src/fidelity/claims.ts'
import type { Text } from '../../src/verdict/text.ts'
import type { Interaction } from '../states/interaction.ts'
import type { Difference, DifferenceKind } from './difference.ts'
import { isOfTestSystem, type Validation } from './validation.ts'

/** Which part of an answer settles a rule. */
export const settlements = {
  outcome: {
    en: 'HTTP status, `status` and `reason`, and a place in the body where the rule names one; what else differs is not of it',
    ja: 'HTTP ステータス、`status`、`reason` (と、規則が示す項目)',
  },
  details: { en: 'the same, and which fields `details` names', ja: '上に加えて、`details` の項目' },
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
} as const satisfies Record<SettledBy, Text>

/** The fields of a rule that settling reads. */
type SettleableRule = Pick<SettledRule, 'name' | 'kind' | 'settledBy' | 'at'>

/** The evidence by which rules are settled. */
export interface Evidences {
  readonly rules: readonly SettleableRule[]
  readonly interactions: readonly Interaction[]
  readonly validations: readonly Validation[]
  /** Names of the rules that the gateway's journal reports for an interaction, by id. */
  readonly applied: ReadonlyMap<string, readonly string[]>
}

/** The state of a rule after the answers of CyberSource's test system. */
export interface Settlement {
  /**
   * `confirmed`: all interactions about the rule were answered as the gateway answers, and the gateway applies the rule
   * to at least one. `contradicted`: one was answered differently, and no other rule of that interaction can be the
   * cause. `in-doubt`: one was answered differently, and another rule may be the cause. `open`: everything else.
   */
  readonly word: 'confirmed' | 'contradicted' | 'in-doubt' | 'open'
  /** Ids of the interactions whose answers decided. */
  readonly by: readonly string[]
}

/** Settles a rule. Only answers of the test system count. */
export function settleRule(rule: SettleableRule, evidences: Evidences): Settlement {
  const about = evidences.interactions.filter(({ rules = [] }) => rules.includes(rule.name))
  return rule.settledBy === 'alike' ? settleAlike(toIds(about), evidences) : settleOneByOne(rule, about, evidences)
}

const open: Settlement = { word: 'open', by: [] }

/** The verdict of one answer on a rule; nothing when it speaks neither for nor against it. */
type Word = 'for' | 'against' | undefined

function settleOneByOne(rule: SettleableRule, about: readonly Interaction[], evidences: Evidences): Settlement {
  const tells = (interaction: Interaction, word: Word) => readAnswers(rule, interaction, evidences) === word
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

/** Whether the same answer also speaks against another rule of the interaction. */
const hasOtherCause = ({ name }: SettleableRule, interaction: Interaction, evidences: Evidences): boolean =>
  evidences.rules.some(
    (other) =>
      other.name !== name &&
      interaction.rules?.includes(other.name) &&
      readAnswers(other, interaction, evidences) === 'against',
  )

function readAnswers(rule: SettleableRule, interaction: Interaction, evidences: Evidences): Word {
  const words = answersOf(interaction.id, evidences).map(({ result }) => read(rule, result.differences))
  if (words.includes('against')) return 'against'
  if (words.length === 0 || words.includes(undefined)) return undefined
  return isControlled(interaction, evidences) ? 'for' : undefined
}

const read = ({ settledBy, at }: SettleableRule, differences: Differences): Word =>
  at !== undefined && differences.some(isAround(at)) ? 'against' : readers[settledBy](differences)

/** At the place, inside it, or around it. */
const isAround =
  (at: string) =>
  ({ place }: Difference): boolean =>
    place === at || at.startsWith(`${place}.`) || place.startsWith(`${at}.`) || place.startsWith(`${at}[`)

/** A control excludes that an answer which supports the rule has another cause, such as the account. */
const isControlled = ({ control }: Interaction, evidences: Evidences): boolean => {
  if (control === undefined) return true
  const words = answersOf(control, evidences).map(({ result }) => readers.outcome(result.differences))
  return words.length > 0 && words.every((word) => word === 'for')
}

const answersOf = (id: string, { validations }: Evidences): Validation[] =>
  validations.filter((validation) => isOfTestSystem(validation) && validation.result.id === id)

type Differences = readonly Difference[]

const decisive: ReadonlySet<DifferenceKind> = new Set(['answer', 'status', 'outcome', 'not-json'])
/** Places that hold the outcome of a request, beside the HTTP status. */
const isOutcomePlace = /^(status|reason|errorInformation(\.reason)?)$/
const isInDetails = ({ place }: Difference): boolean => /^(errorInformation\.)?details($|[.[])/.test(place)
/** A violation of openapi.yaml that both share is no difference between them. */
const isInBody = ({ place, kind }: Difference): boolean =>
  !place.startsWith('header ') && kind !== 'document' && kind !== 'document-key'

/** Whether the outcome differs. The form of an answer does not count: the merchant may be at another acquirer. */
const isOfOutcome = (difference: Difference): boolean =>
  !isInDetails(difference) &&
  isInBody(difference) &&
  (decisive.has(difference.kind) || isOutcomePlace.test(difference.place))

/** Reads the differences of one answer. */
const readers: Readonly<Record<SettledBy, (differences: Differences) => Word>> = {
  outcome: (differences) => (differences.some(isOfOutcome) ? 'against' : 'for'),
  details(differences) {
    if (differences.some(isOfOutcome)) return 'against'
    const inDetails = differences.filter((difference) => isInDetails(difference) && isInBody(difference))
    // If `details` is missing or has additional entries, the request may have been refused for further reasons.
    if (inDetails.some(({ place, grade }) => !place.endsWith('details') && grade !== 'additive')) return 'against'
    return inDetails.length === 0 ? 'for' : undefined
  },
  keys(differences) {
    if (differences.some(isOfOutcome)) return undefined
    return differences.some(isInBody) ? 'against' : 'for'
  },
  // One answer alone cannot be alike.
  alike: () => undefined,
  nothing: () => undefined,
}

/** Compares the ways in which all answers differ from the gateway's. */
function settleAlike(interactions: readonly string[], evidences: Evidences): Settlement {
  const answers = interactions.flatMap((id) => answersOf(id, evidences)).map(({ result }) => result)
  const by = [...new Set(answers.map(({ id }) => id))]
  const count = (toText: (difference: Difference) => string) =>
    new Set(answers.map(({ differences }) => differences.filter(isInBody).map(toText).sort().join('\n'))).size
  // Values alone may change with each reply.
  if (count(toWay) > 1) return { word: 'contradicted', by }
  if (interactions.length < 2 || by.length < interactions.length) return open
  // When the outcome differs, the rest is not compared, so it may differ from answer to answer.
  const isOpen = answers.some(({ differences }) => differences.some(isOfOutcome)) || count(toWhole) > 1
  return isOpen ? open : { word: 'confirmed', by }
}

/** Place and kind; for outcomes the target's value too. */
const toWay = (difference: Difference): string => {
  const { place, kind, target = '' } = difference
  return JSON.stringify(isOfOutcome(difference) ? [place, kind, target] : [place, kind])
}
const toWhole = ({ place, kind, target = '' }: Difference): string => JSON.stringify([place, kind, target])
