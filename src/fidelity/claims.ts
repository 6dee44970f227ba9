import { outcomes } from '../acquirer/outcomes.ts'
import { refusals } from '../acquirer/refusals.ts'
import { authReasons } from '../auth/reasons.ts'
import { lifecycleRules } from '../operations/follow-on/lifecycle-rules.ts'
import type { Evidence } from '../verdict/evidence.ts'
import type { Text } from '../verdict/text.ts'
import { choices, type SettledBy } from './choices.ts'
import { allFieldRules } from './field-rules.ts'

/** A rule that a reply of the real gateway can confirm or contradict. */
export interface SettledRule {
  /**
   * `reply`: a row of the refusal table; `field`: a rule about fields, or about a search; `lifecycle`: a rule about the
   * state of a payment; `authentication`: a reason of a 401;
   * `outcome`: an outcome on demand that no rule causes; `choice`: anything else.
   */
  readonly kind: 'reply' | 'field' | 'lifecycle' | 'authentication' | 'outcome' | 'choice'
  /** Interactions refer to it. */
  readonly name: string
  readonly what: Pick<Text, 'en'> & Partial<Text>
  /** Its evidence in a word or two, such as `documented; the reply assumed`. */
  readonly known: string
  /** Whether the rule, or a part of it, has no public source. */
  readonly isAssumed: boolean
  /** Its source, or the known facts instead. */
  readonly source: string
  readonly settledBy: SettledBy
  /** Another place in the body that belongs to the rule. */
  readonly at?: string
}

/** Whether the rule, or a part of it, has no public source. */
export const isAssumed = ({ level, source }: Evidence): boolean => level === 'assumed' || source.includes('assumed')

/** All rules that a reply can settle, in the order of docs/fidelity.md. Names are unique. */
export function toSettledRules(): SettledRule[] {
  const rules = [
    ...[...toReplyRules(), ...toFieldRules(), ...toLifecycleRules()],
    ...[...toAuthenticationRules(), ...toChoiceRules()],
  ]
  const names = new Set(rules.map(({ name }) => name))
  // A rule and an outcome with the same name: only the rule is listed.
  return [...rules, ...toOutcomeRules().filter(({ name }) => !names.has(name))]
}

/** All assumed rules. */
export const toAssumedRules = (): SettledRule[] => toSettledRules().filter((rule) => rule.isAssumed)

const toReplyRules = (): SettledRule[] =>
  refusals.map(({ name, title, field, evidence, replyEvidence }) => ({
    kind: 'reply',
    name,
    what: title,
    known:
      evidence.level === replyEvidence.level
        ? toKnown(evidence)
        : `${toKnown(evidence)}; the reply ${replyEvidence.level}`,
    isAssumed: isAssumed(evidence) || isAssumed(replyEvidence),
    source: (isAssumed(evidence) ? evidence : replyEvidence).source,
    settledBy: field === undefined ? 'outcome' : 'details',
  }))

const toFieldRules = (): SettledRule[] =>
  allFieldRules.map(({ name, title, evidence }) => ({
    kind: 'field',
    name,
    what: title,
    ...toEvidence(evidence),
    settledBy: 'details',
  }))

const toLifecycleRules = (): SettledRule[] =>
  lifecycleRules.map(({ name, title, field, evidence }) => ({
    kind: 'lifecycle',
    name,
    what: title,
    ...toEvidence(evidence),
    settledBy: field === undefined ? 'outcome' : 'details',
  }))

const toAuthenticationRules = (): SettledRule[] =>
  Object.entries(authReasons).map(([name, { title, evidence }]) => ({
    kind: 'authentication',
    name,
    what: title,
    ...toEvidence(evidence),
    // A 401 does not give its reason.
    settledBy: 'nothing',
  }))

const toOutcomeRules = (): SettledRule[] =>
  Object.entries(outcomes).map(([name, { title, evidence }]) => ({
    kind: 'outcome',
    name,
    what: title,
    ...toEvidence(evidence),
    // CyberSource cannot produce one on demand.
    settledBy: 'nothing',
  }))

const toChoiceRules = (): SettledRule[] =>
  choices.map(({ name, what, evidence, settledBy, at }) => ({
    kind: 'choice',
    name,
    what: { en: what },
    ...toEvidence(evidence),
    settledBy,
    ...(at !== undefined && { at }),
  }))

const toEvidence = (evidence: Evidence) => ({
  known: toKnown(evidence),
  isAssumed: isAssumed(evidence),
  source: evidence.source,
})

const toKnown = (evidence: Evidence): string =>
  evidence.level !== 'assumed' && isAssumed(evidence) ? `${evidence.level}, a part assumed` : evidence.level
