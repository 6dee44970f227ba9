import type { FieldError } from '../openapi/index.ts'
import { type Finding, type Profile, weigh } from '../verdict/finding.ts'
import { passed, type Refusal, type Stage, type StageName } from '../verdict/stage.ts'
import type { World } from '../world/world.ts'

/** Findings of the checking stages, by stage. */
export type StageFindings = Partial<Record<StageName, readonly Finding[]>>

export interface SettledFindings {
  readonly stages: readonly (readonly [stage: StageName, result: Stage<undefined>])[]
  /** One refusal for all stages: the reply lists all fields together. */
  readonly refusal: Refusal | undefined
}

/** Weighs findings in a profile. `MISSING_FIELD` outweighs `INVALID_DATA` (assumed). */
export function settleFindings(found: StageFindings, profile: Profile, changes: World['rules']): SettledFindings {
  const all: Finding[] = []
  const stages = (Object.entries(found) as [StageName, readonly Finding[]][]).map(([stage, findings]) => {
    const { refused, advice } = weigh(findings, profile, changes)
    all.push(...refused)
    const result: Stage<undefined> =
      refused.length === 0 ? passed(undefined, advice) : { ok: false, refusal: toRefusal(refused) }
    return [stage, result] as const
  })
  return { stages, refusal: all.length === 0 ? undefined : toRefusal(all) }
}

function toRefusal(findings: readonly Finding[]): Refusal {
  const byField = new Map<string, FieldError>()
  for (const { field, reason } of findings) if (!byField.has(field)) byField.set(field, { field, reason })
  const details = [...byField.values()]
  return {
    reply: {
      kind: 'invalid-request',
      reason: details.some(({ reason }) => reason === 'MISSING_FIELD') ? 'MISSING_FIELD' : 'INVALID_DATA',
      details,
      sandboxWords: findings.filter(({ saidInReply }) => saidInReply).map(({ text }) => text.en),
    },
    notes: findings.map(({ rule, field, text, evidence }) => ({ rule, field, text, evidence })),
  }
}
