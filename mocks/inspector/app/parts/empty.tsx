import type { ComponentChildren } from 'preact'
import type { ApiProblem } from '../api/ask.ts'
import { useWords } from '../base/words.ts'
import { partWords } from './words.ts'

/** Says why there is nothing, and what to do next. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  )
}

/** Says why something could not be had, in the words of the gateway. */
export function Trouble({ problem }: { readonly problem: ApiProblem }) {
  const words = useWords(partWords)
  return (
    <p class="trouble" role="alert">
      {problem.status === 0 ? words.noAnswer : `${problem.title}. ${problem.detail}`}
    </p>
  )
}
