import type { Schemas } from '../api/types.ts'
import { useWords } from '../base/words.ts'
import { type ResultKind, resultOf } from './read-exchange.ts'
import { exchangeWords } from './words.ts'

const tones: Readonly<Record<ResultKind, string>> = { done: 'good', refused: 'bad', fault: 'odd' }

/** Status and outcome of an exchange. */
export function ResultTag({ entry }: { readonly entry: Schemas['JournalEntry'] }) {
  const words = useWords(exchangeWords)
  const { kind, word } = resultOf(entry)
  const { status } = entry.reply
  return (
    <span class="result">
      <span class="tag" data-tone={tones[kind]}>
        {status === 0 ? words.noReply : status}
      </span>{' '}
      {word}
      {entry.advice.length > 0 && (
        <>
          {' '}
          <span class="tag" data-tone="odd">
            {words.advice} {entry.advice.length}
          </span>
        </>
      )}
    </span>
  )
}
