import type { Advice } from './finding.ts'
import { type RefusalNote, type StageName, type StageVerdict, stages, type Verdict } from './journal.ts'
import type { Stage } from './stage.ts'

/** Collects what each stage said of one request. */
export interface Trail {
  readonly advice: Advice[]
  readonly refusals: RefusalNote[]
  /** Notes a stage's result and hands it on. */
  note<T>(stage: StageName, result: Stage<T>): Stage<T>
  /** Notes that a stage declined a payment, which goes on to be recorded. */
  decline(stage: StageName, why: RefusalNote): void
  verdicts(): StageVerdict[]
}

/** Verdicts without a note, one for all requests. */
const plain = { passed: toVerdicts('passed'), skipped: toVerdicts('skipped') }

function toVerdicts(verdict: Verdict): Readonly<Record<StageName, StageVerdict>> {
  return Object.fromEntries(stages.map((stage) => [stage, { stage, verdict }])) as Record<StageName, StageVerdict>
}

export function createTrail(): Trail {
  const reached = new Map<StageName, StageVerdict>()
  const advice: Advice[] = []
  const refusals: RefusalNote[] = []
  return {
    advice,
    refusals,
    note(stage, result) {
      const notes = result.ok ? (result.advice ?? []) : result.refusal.notes
      if (result.ok) advice.push(...notes)
      else refusals.push(...(notes as readonly RefusalNote[]))
      const verdict: Verdict = result.ok ? (notes.length > 0 ? 'advised' : 'passed') : 'refused'
      if (notes.length === 0 && result.ok) reached.set(stage, plain.passed[stage])
      else reached.set(stage, { stage, verdict, note: [...new Set(notes.map(({ rule }) => rule))].join(', ') })
      return result
    },
    decline(stage, why) {
      refusals.push(why)
      reached.set(stage, { stage, verdict: 'refused', note: why.rule })
    },
    verdicts: () => stages.map((stage) => reached.get(stage) ?? plain.skipped[stage]),
  }
}
