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

export const createTrail = (): Trail => new RequestTrail()

class RequestTrail implements Trail {
  readonly advice: Advice[] = []
  readonly refusals: RefusalNote[] = []
  readonly #reached: Partial<Record<StageName, StageVerdict>> = {}

  note<T>(stage: StageName, result: Stage<T>): Stage<T> {
    const notes = result.ok ? (result.advice ?? []) : result.refusal.notes
    if (result.ok) this.advice.push(...notes)
    else this.refusals.push(...(notes as readonly RefusalNote[]))
    const verdict: Verdict = result.ok ? (notes.length > 0 ? 'advised' : 'passed') : 'refused'
    this.#reached[stage] = notes.length === 0 && result.ok ? plain.passed[stage] : toVerdict(stage, verdict, notes)
    return result
  }

  decline(stage: StageName, why: RefusalNote): void {
    this.refusals.push(why)
    this.#reached[stage] = { stage, verdict: 'refused', note: why.rule }
  }

  verdicts(): StageVerdict[] {
    return stages.map((stage) => this.#reached[stage] ?? plain.skipped[stage])
  }
}

const toVerdict = (stage: StageName, verdict: Verdict, notes: readonly { readonly rule: string }[]): StageVerdict => ({
  stage,
  verdict,
  ...(notes.length > 0 && { note: [...new Set(notes.map(({ rule }) => rule))].join(', ') }),
})
