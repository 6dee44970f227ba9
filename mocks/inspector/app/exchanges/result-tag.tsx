import type { Schemas } from '../api/types.ts'
import { useWords } from '../base/words.ts'
import { loudOf, type ResultKind, readResult } from './read-exchange.ts'
import { exchangeWords } from './words.ts'

const tones: Readonly<Record<ResultKind, string>> = {
  done: 'good',
  waiting: 'odd',
  refused: 'bad',
  fault: 'odd',
}

/** Status and outcome of an exchange. */
export function ResultTag({ entry }: { readonly entry: Schemas['JournalEntry'] }) {
  const words = useWords(exchangeWords)
  const { kind, word } = readResult(entry)
  const { status } = entry.reply
  const advice = loudOf(entry.advice).length
  return (
    <span class="result">
      <span class="tag" data-tone={tones[kind]}>
        {status === 0 ? words.noReply : status}
      </span>{' '}
      {word}
      {advice > 0 && (
        <>
          {' '}
          <span class="tag" data-tone="odd">
            {words.advice} {advice}
          </span>
        </>
      )}
    </span>
  )
}
