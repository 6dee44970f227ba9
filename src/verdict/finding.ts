import type { Evidence } from './evidence.ts'
import type { Text } from './text.ts'

/** Strictness: `guide` accepts what the vendor's own examples send, with advice; `strict` refuses it. */
export type Profile = 'guide' | 'strict'

/**
 * Result of a check on one field.
 *
 * - `refuse`: a 400 in both profiles;
 * - `odd`: advice in `guide`, a 400 in `strict`;
 * - `note`: advice in both.
 */
export interface Finding {
  readonly rule: string
  readonly weight: 'refuse' | 'odd' | 'note'
  /** JSON path of the field, joined with points. */
  readonly field: string
  readonly reason: 'MISSING_FIELD' | 'INVALID_DATA'
  readonly text: Text
  readonly evidence: Evidence
  /** Whether the reply's message repeats the text, marked as the sandbox's: for refusals that CyberSource does not have. */
  readonly saidInReply?: boolean
  /** Whether it is for the journal alone, not for the advice header: what can be said of every ordinary payment. */
  readonly quiet?: boolean
}

/** A finding that did not refuse: for the journal and the advice header, never for a reply's body. */
export type Advice = Pick<Finding, 'rule' | 'text' | 'evidence'> & Partial<Pick<Finding, 'field' | 'weight' | 'quiet'>>

/** Splits findings into refusals and advice, by profile. `changes` come from the world. */
export function weigh(
  findings: readonly Finding[],
  profile: Profile,
  changes: Readonly<Record<string, Finding['weight'] | 'off'>> = {},
): { refused: Finding[]; advice: Finding[] } {
  const refused: Finding[] = []
  const advice: Finding[] = []
  for (const finding of findings) {
    const weight = Object.hasOwn(changes, finding.rule) ? changes[finding.rule] : finding.weight
    if (weight === 'off') continue
    const refuses = weight === 'refuse' || (weight === 'odd' && profile === 'strict')
    const target = refuses ? refused : advice
    target.push(finding)
  }
  return { refused, advice }
}
