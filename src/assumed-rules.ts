import { refusals } from './acquirer/refusals.ts'
import { choices } from './choices.ts'
import type { Evidence } from './evidence.ts'
import { jpoRules, jpoValueRules } from './jpo/rules.ts'
import type { Text } from './text.ts'
import { requestRules } from './validation/rules.ts'

/** Something that nothing public settles, so that it is our choice. */
export interface AssumedRule {
  /** `reply`: a row of the refusal table; `field`: a rule about fields; `choice`: all else. */
  readonly kind: 'reply' | 'field' | 'choice'
  /** Interactions name it by that. Most choices have none. */
  readonly name?: string
  readonly what: Pick<Text, 'en'> & Partial<Text>
  /** What is known instead. */
  readonly source: string
}

/** Whether nothing public settles it, or a part of it. */
export const isAssumed = ({ level, source }: Evidence): boolean => level === 'assumed' || source.includes('assumed')

/** Every assumed rule, in the order of docs/fidelity.md. */
export const toAssumedRules = (): AssumedRule[] => [
  ...refusals
    .filter(({ evidence, replyEvidence }) => isAssumed(evidence) || isAssumed(replyEvidence))
    .map(({ name, title, evidence, replyEvidence }) => ({
      kind: 'reply' as const,
      name,
      what: title,
      source: (isAssumed(evidence) ? evidence : replyEvidence).source,
    })),
  ...[...Object.values(requestRules), ...Object.values(jpoRules), ...jpoValueRules]
    .filter(({ evidence }) => isAssumed(evidence))
    .map(({ name, title, evidence }) => ({ kind: 'field' as const, name, what: title, source: evidence.source })),
  ...choices.map(({ name, what, evidence }) => ({
    kind: 'choice' as const,
    ...(name !== undefined && { name }),
    what: { en: what },
    source: evidence.source,
  })),
]
