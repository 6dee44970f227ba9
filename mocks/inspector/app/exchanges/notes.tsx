import type { Schemas } from '../api/types.ts'
import { useFormat, useWords } from '../base/words.ts'
import { exchangeWords } from './words.ts'

type Note = Schemas['Note']

interface NotesProps {
  readonly title: string
  readonly notes: readonly Note[]
  readonly aside?: string
}

/** What the gateway says of a request, with the evidence of each rule. */
export function Notes({ title, notes, aside }: NotesProps) {
  const words = useWords(exchangeWords)
  const { say } = useFormat()
  if (notes.length === 0) return null
  return (
    <section class="panel wide">
      <header>
        <h2>{title}</h2>
        {aside !== undefined && <span class="aside">{aside}</span>}
      </header>
      <ul class="notes">
        {notes.map((note) => (
          <li key={`${note.rule} ${note.field} ${note.text.en}`}>
            <p class="note-text">{say(note.text)}</p>
            <p class="aside note-source">
              <code>{note.rule}</code>
              {note.field !== undefined && (
                <span>
                  {words.field} <code>{note.field}</code>
                </span>
              )}
              <span>
                {words.evidence}: <span class="tag">{words.levels[note.evidence.level]}</span> {note.evidence.source}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The same in short, at a field of the body. */
export function FieldNotes({ notes }: { readonly notes: readonly Note[] }) {
  const { say } = useFormat()
  return notes.map(({ rule, text }) => (
    <span key={rule + text.en} class="field-note">
      {say(text)}
    </span>
  ))
}
