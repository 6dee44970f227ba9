import type { Decision } from '../acquirer/decide.ts'
import type { IssuerApproval, Outcome } from '../acquirer/outcome.ts'
import { catalogue, type OutcomeName } from '../acquirer/outcome-catalogue.ts'
import { ofSandbox } from '../verdict/evidence.ts'
import type { Advice } from '../verdict/finding.ts'
import type { Text } from '../verdict/text.ts'
import type { Trigger } from '../verdict/trigger.ts'

/** An outcome on demand, and its source. */
export interface ChosenOutcome {
  readonly name: OutcomeName
  readonly trigger: Trigger
  /** Id of the armed entry. */
  readonly armed?: string
  readonly decision: Decision
}

const triggerWords: Readonly<Record<Trigger, Text>> = {
  header: { en: 'the header x-sandbox-scenario asks for it', ja: 'ヘッダー x-sandbox-scenario による指定' },
  reference: { en: 'clientReferenceInformation.code asks for it', ja: 'clientReferenceInformation.code による指定' },
  armed: { en: 'it was armed', ja: '事前設定 (armed)' },
  card: { en: 'the test card provokes it', ja: 'テストカードによる指定' },
  amount: { en: 'the amount provokes it', ja: '金額による指定' },
}

/** The decision for an outcome on demand. `approval` holds the trigger's details of the issuer's approval. */
export function toChosenOutcome(
  name: OutcomeName,
  trigger: Trigger,
  { armed, approval }: { readonly armed?: string; readonly approval?: IssuerApproval | undefined } = {},
): ChosenOutcome {
  const { title, outcome } = catalogue[name]
  const why = triggerWords[trigger]
  const id = armed === undefined ? '' : ` (${armed})`
  const note: Advice = {
    rule: `scenario:${name}`,
    text: { en: `${title.en}: ${why.en}${id}`, ja: `${title.ja}: ${why.ja}${id}` },
    evidence: ofSandbox('an outcome on demand; CyberSource has none'),
  }
  const isApproved = outcome.http === 201 && outcome.approval !== undefined
  return {
    name,
    trigger,
    ...(armed !== undefined && { armed }),
    decision: {
      outcome: withApproval(outcome, approval),
      ...(isApproved ? { advice: [note] } : { note, advice: [] }),
    },
  }
}

const withApproval = (outcome: Outcome, approval: IssuerApproval | undefined): Outcome =>
  approval === undefined || outcome.http !== 201
    ? outcome
    : { ...outcome, approval: { ...outcome.approval, ...approval } }
