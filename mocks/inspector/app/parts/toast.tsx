import { createStore, useStore } from '../base/store.ts'
import { useWords } from '../base/words.ts'
import './toast.css'
import { partWords } from './words.ts'

export type Tone = 'plain' | 'good' | 'bad'

interface Note {
  readonly id: number
  readonly text: string
  readonly tone: Tone
}

const notes = createStore<readonly Note[]>([])
let count = 0
/** Ms; an error stays until it is closed. */
const shownFor = 4_000

const dismiss = (id: number): void => notes.set((all) => all.filter((note) => note.id !== id))

/** Says in a corner of the page what came of an action. */
export function toast(text: string, tone: Tone = 'plain'): void {
  const id = ++count
  notes.set((all) => [...all, { id, text, tone }].slice(-3))
  if (tone !== 'bad') setTimeout(() => dismiss(id), shownFor)
}

/** Where toasts appear. A screen reader says them. */
export function Toasts() {
  const words = useWords(partWords)
  return (
    <div class="toasts" role="status" aria-live="polite">
      {useStore(notes).map(({ id, text, tone }) => (
        <p key={id} class="toast" data-tone={tone}>
          {text}
          <button type="button" class="quiet" onClick={() => dismiss(id)} aria-label={words.close}>
            ×
          </button>
        </p>
      ))}
    </div>
  )
}
