import { useId, useState } from 'preact/hooks'
import type { ApiProblem } from '../api/ask.ts'
import { adminToken, keepToken } from '../api/token.ts'
import { useWords } from '../base/words.ts'
import { Trouble } from '../parts/empty.tsx'
import { frameWords } from './words.ts'

/** What stands in place of the views while the gateway refuses the page: it asks for the token. */
export function Gate({ problem }: { readonly problem: ApiProblem }) {
  const words = useWords(frameWords)
  const id = useId()
  const [text, setText] = useState('')
  if (problem.status !== 401)
    return (
      <section class="gate panel">
        <h1>{words.refusedTitle}</h1>
        <Trouble problem={problem} />
      </section>
    )
  const isWrong = adminToken.get() !== undefined
  function enter(event: Event) {
    event.preventDefault()
    // A token is printable ASCII, as headers are.
    if (/^[\x21-\x7E]+$/.test(text.trim())) keepToken(text.trim())
  }
  return (
    <form class="gate panel" onSubmit={enter}>
      <h1>{words.tokenTitle}</h1>
      <p>{words.tokenWhy}</p>
      <label for={id}>{words.token}</label>
      <input
        id={id}
        type="password"
        autocomplete="off"
        spellcheck={false}
        required
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        aria-invalid={isWrong}
        aria-describedby={`${id}-note`}
      />
      <p id={`${id}-note`} class={isWrong ? 'trouble' : 'aside'} role={isWrong ? 'alert' : undefined}>
        {isWrong ? words.tokenWrong : words.tokenKept}
      </p>
      <button type="submit" class="main">
        {words.enter}
      </button>
    </form>
  )
}
