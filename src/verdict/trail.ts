import {
  type KeptStages,
  type RefusalNote,
  type StageName,
  type StageVerdict,
  stages,
  type Verdict,
} from '../journal/journal.ts'
import type { Advice } from './finding.ts'
import type { Stage } from './stage.ts'

/** Collects what each stage said of one request. */
export interface Trail {
  readonly advice: Advice[]
  readonly refusals: RefusalNote[]
  /** Notes a stage's result and hands it on. */
  note<T>(stage: StageName, result: Stage<T>): Stage<T>
  /** Notes that a stage declined a payment, which goes on to be recorded. */
  decline(stage: StageName, why: RefusalNote): void
  /** What each stage came to. */
  verdicts(): KeptStages
}

export const createTrail = (): Trail => new RequestTrail()

class RequestTrail implements Trail {
  readonly advice: Advice[] = []
  readonly refusals: RefusalNote[] = []
  /** Of a stage that passed without a word, just that. */
  readonly #reached: Partial<Record<StageName, StageVerdict | 'passed'>> = {}

  note<T>(stage: StageName, result: Stage<T>): Stage<T> {
    const notes = result.ok ? (result.advice ?? []) : result.refusal.notes
    if (result.ok) this.advice.push(...notes)
    else this.refusals.push(...(notes as readonly RefusalNote[]))
    const verdict: Verdict = result.ok ? (notes.length > 0 ? 'advised' : 'passed') : 'refused'
    this.#reached[stage] = notes.length === 0 && result.ok ? 'passed' : toVerdict(stage, verdict, notes)
    return result
  }

  decline(stage: StageName, why: RefusalNote): void {
    this.refusals.push(why)
    this.#reached[stage] = { stage, verdict: 'refused', note: why.rule }
  }

  verdicts(): KeptStages {
    let passed = 0
    const others: StageVerdict[] = []
    for (const [index, stage] of stages.entries()) {
      const verdict = this.#reached[stage]
      if (verdict === 'passed') passed |= 1 << index
      else if (verdict !== undefined) others.push(verdict)
    }
    return { passed, others }
  }
}

const toVerdict = (stage: StageName, verdict: Verdict, notes: readonly { readonly rule: string }[]): StageVerdict => ({
  stage,
  verdict,
  ...(notes.length > 0 && { note: [...new Set(notes.map(({ rule }) => rule))].join(', ') }),
})
