import { outcomes } from '../acquirer/outcomes.ts'
import { refusals } from '../acquirer/refusals.ts'
import { authReasons } from '../auth/reasons.ts'
import { jpoRules, jpoValueRules } from '../jpo/jpo-rules.ts'
import { requestRules } from '../validation/request-rules.ts'
import type { Evidence } from '../verdict/evidence.ts'
import type { Text } from '../verdict/text.ts'
import { choices, type SettledBy } from './choices.ts'

/** Something that an answer of the real gateway can confirm or contradict. */
export interface SettledRule {
  /**
   * `reply`: a row of the refusal table; `field`: a rule about fields; `authentication`: a reason of a 401; `outcome`: one
   * that can be asked for, and that no rule brings about; `choice`: all else.
   */
  readonly kind: 'reply' | 'field' | 'authentication' | 'outcome' | 'choice'
  /** Interactions name it by that. */
  readonly name: string
  readonly what: Pick<Text, 'en'> & Partial<Text>
  /** How it is known, in a word or two, such as `documented; the reply assumed`. */
  readonly known: string
  /** Whether nothing public settles it, or a part of it. */
  readonly isAssumed: boolean
  /** Where it is known from, or what is known instead. */
  readonly source: string
  readonly settledBy: SettledBy
  /** A place in the body that is of it as well. */
  readonly at?: string
}

/** Whether nothing public settles it, or a part of it. */
export const isAssumed = ({ level, source }: Evidence): boolean => level === 'assumed' || source.includes('assumed')

/** Every rule that an answer can settle, in the order of docs/fidelity.md. Each name comes once. */
export function toSettledRules(): SettledRule[] {
  const rules = [...toReplyRules(), ...toFieldRules(), ...toAuthenticationRules(), ...toChoiceRules()]
  const names = new Set(rules.map(({ name }) => name))
  // Of an outcome that a rule of the same name brings about, the rule is told.
  return [...rules, ...toOutcomeRules().filter(({ name }) => !names.has(name))]
}

/** Every rule that is assumed. */
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
  [...Object.values(requestRules), ...Object.values(jpoRules), ...jpoValueRules].map(({ name, title, evidence }) => ({
    kind: 'field',
    name,
    what: title,
    ...toEvidence(evidence),
    settledBy: 'details',
  }))

const toAuthenticationRules = (): SettledRule[] =>
  Object.entries(authReasons).map(([name, { title, evidence }]) => ({
    kind: 'authentication',
    name,
    what: title,
    ...toEvidence(evidence),
    // A 401 does not say why.
    settledBy: 'nothing',
  }))

const toOutcomeRules = (): SettledRule[] =>
  Object.entries(outcomes).map(([name, { title, evidence }]) => ({
    kind: 'outcome',
    name,
    what: title,
    ...toEvidence(evidence),
    // CyberSource cannot be asked for one.
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
