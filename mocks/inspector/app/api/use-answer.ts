import { useEffect, useState } from 'preact/hooks'
import { ApiProblem } from './ask.ts'

/** What is known of an answer. While it is asked for again, the one before stays. */
export interface AnswerState<T> {
  readonly value?: T
  readonly problem?: ApiProblem
}

/** Asks when the component appears, and again when one of `on` changes. */
export function useAnswer<T>(question: () => Promise<T>, on: readonly unknown[]): AnswerState<T> {
  const [answer, setAnswer] = useState<AnswerState<T>>({})
  useEffect(() => {
    let isWanted = true
    const tell = (next: AnswerState<T>) => {
      if (isWanted) setAnswer(next)
    }
    question().then(
      (value) => tell({ value }),
      (error: unknown) => tell({ problem: error instanceof ApiProblem ? error : new ApiProblem(0, String(error), '') }),
    )
    return () => {
      isWanted = false
    }
  }, on)
  return answer
}
