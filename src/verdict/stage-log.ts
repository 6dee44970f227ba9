import type { Advice } from './finding.ts'
import { type RefusalNote, type Stage, type StageName, stageNames } from './stage.ts'

/** Verdict of a stage: it passed, passed with advice, refused, or was not reached. */
export type Verdict = 'passed' | 'advised' | 'refused' | 'skipped'

export interface StageVerdict {
  readonly stage: StageName
  readonly verdict: Verdict
  /** Names of the rules behind the verdict. */
  readonly note?: string
}

/** Compact form of a request's verdicts. A stage in none of the three was skipped. */
export interface StoredStages {
  /** One bit for each stage that passed without advice; the lowest bit is the first of `stageNames`. */
  readonly passed: number
  /** One bit for each stage that the operation does not have. */
  readonly absent?: number
  readonly others: readonly StageVerdict[]
}

/** Collects the verdict of each stage on one request. */
export interface StageLog {
  readonly advice: Advice[]
  readonly refusals: RefusalNote[]
  /** Limits the log to the stages of an operation. */
  limitTo(stages: readonly StageName[]): void
  /** Logs the result of a stage and returns it. */
  note<T>(stage: StageName, result: Stage<T>): Stage<T>
  /** Logs that a stage declined a payment. A declined payment is still recorded. */
  decline(stage: StageName, why: RefusalNote): void
  verdicts(): StoredStages
}

export const createStageLog = (): StageLog => new RequestStageLog()

// A class: one is made for each request, and its methods are shared.
class RequestStageLog implements StageLog {
  readonly advice: Advice[] = []
  readonly refusals: RefusalNote[] = []
  readonly #reached: Partial<Record<StageName, StageVerdict | 'passed'>> = {}
  #stages: readonly StageName[] = stageNames

  limitTo(stages: readonly StageName[]): void {
    this.#stages = stages
  }

  note<T>(stage: StageName, result: Stage<T>): Stage<T> {
    const notes = result.ok ? (result.advice ?? []) : result.refusal.notes
    if (result.ok) this.advice.push(...notes)
    else this.refusals.push(...result.refusal.notes)
    const isSilent = result.ok && notes.every(isQuiet)
    this.#reached[stage] = isSilent ? 'passed' : toVerdict(stage, result.ok ? 'advised' : 'refused', notes)
    return result
  }

  decline(stage: StageName, why: RefusalNote): void {
    this.refusals.push(why)
    this.#reached[stage] = { stage, verdict: 'refused', note: why.rule }
  }

  verdicts(): StoredStages {
    let passed = 0
    let absent = 0
    const others: StageVerdict[] = []
    for (const [index, stage] of stageNames.entries()) {
      const verdict = this.#reached[stage]
      if (verdict === 'passed') passed |= 1 << index
      else if (verdict !== undefined) others.push(verdict)
      else if (this.#stages !== stageNames && !this.#stages.includes(stage)) absent |= 1 << index
    }
    return absent === 0 ? { passed, others } : { passed, absent, others }
  }
}

/** Verdicts of a request in the order of the walk. */
export const toVerdicts = ({ passed, absent = 0, others }: StoredStages): StageVerdict[] =>
  stageNames.flatMap((stage, index) => {
    if ((absent >> index) & 1) return []
    const verdict = (passed >> index) & 1 ? 'passed' : 'skipped'
    return [others.find((other) => other.stage === stage) ?? { stage, verdict }]
  })

const isQuiet = (note: Pick<Advice, 'rule' | 'quiet'>): boolean => note.quiet === true

const toVerdict = (stage: StageName, verdict: Verdict, notes: readonly { readonly rule: string }[]): StageVerdict => ({
  stage,
  verdict,
  ...(notes.length > 0 && { note: [...new Set(notes.map(({ rule }) => rule))].join(', ') }),
})
