import type { FieldError, PaymentRequest } from '../openapi/index.ts'
import { wireMessages } from '../reply/answer.ts'
import { type Advice, type Finding, type Profile, weigh } from '../verdict/finding.ts'
import { passed, type Refusal, type Stage } from '../verdict/stage.ts'
import type { World } from '../world/world.ts'

/** Findings of the two checking stages, settled into one answer: all fields are reported together. */
export interface Checked {
  readonly validate: Stage<PaymentRequest>
  readonly jpo: Stage<PaymentRequest>
  /** The one refusal of both, or nothing. */
  readonly refusal: Refusal | undefined
}

/** Weighs what the checks found in this profile. `MISSING_FIELD` outweighs `INVALID_DATA` (assumed). */
export function settleFindings(
  body: Record<string, unknown>,
  found: { readonly validate: readonly Finding[]; readonly jpo: readonly Finding[] },
  profile: Profile,
  changes: World['rules'],
): Checked {
  const validate = weigh(found.validate, profile, changes)
  const jpo = weigh(found.jpo, profile, changes)
  const all = [...validate.refused, ...jpo.refused]
  const refusal = all.length === 0 ? undefined : toRefusal(all)
  return { validate: toStage(body, validate), jpo: toStage(body, jpo), refusal }
}

function toStage(
  body: Record<string, unknown>,
  { refused, advice }: { readonly refused: Finding[]; readonly advice: Advice[] },
): Stage<PaymentRequest> {
  if (refused.length > 0) return { ok: false, refusal: toRefusal(refused) }
  // A body without refusing findings has passed the generated validator of PaymentRequest.
  return passed(body as PaymentRequest, advice)
}

function toRefusal(findings: readonly Finding[]): Refusal {
  const byField = new Map<string, FieldError>()
  for (const { field, reason } of findings) if (!byField.has(field)) byField.set(field, { field, reason })
  const details = [...byField.values()]
  const isMissing = details.some(({ reason }) => reason === 'MISSING_FIELD')
  const message = isMissing ? wireMessages.missingField : wireMessages.invalidData
  const said = findings.filter((finding) => finding.saidInReply).map(({ text }) => ` [jpo-sandbox: ${text.en}]`)
  return {
    reply: {
      kind: 'invalid-request',
      reason: isMissing ? 'MISSING_FIELD' : 'INVALID_DATA',
      message: message + said.join(''),
      details,
    },
    notes: findings.map(({ rule, field, text, evidence }) => ({ rule, field, text, evidence })),
  }
}
