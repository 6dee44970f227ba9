import type { Schemas } from '../api/types.ts'
import { useWords } from '../base/words.ts'
import { exchangeWords } from './words.ts'

/** Marks differ in shape as well as colour. */
const marks = { passed: '✓', advised: '!', refused: '×', skipped: '–' } as const

/** How far a request came. */
export function Stages({ entry: { stages, authentication } }: { readonly entry: Schemas['JournalEntry'] }) {
  const words = useWords(exchangeWords)
  return (
    <section class="panel">
      <header>
        <h2>{words.stages}</h2>
      </header>
      <ol class="stages">
        {stages.map(({ stage, verdict, note }) => {
          const said = note ?? (stage === 'authenticate' ? authentication?.scheme : undefined)
          return (
            <li key={stage} data-verdict={verdict}>
              <span class="mark" aria-hidden="true">
                {marks[verdict]}
              </span>
              <span>{words.stage[stage]}</span>
              <span class="verdict">
                {said !== undefined && <code>{said}</code>} {words.verdicts[verdict]}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
