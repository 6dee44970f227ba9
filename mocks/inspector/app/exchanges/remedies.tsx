import { ask } from '../api/ask.ts'
import type { Schemas } from '../api/types.ts'
import { useAnswer } from '../api/use-answer.ts'
import { useFormat, useWords } from '../base/words.ts'
import { Paste } from '../parts/copy.tsx'
import { loudOf } from './read-exchange.ts'
import { exchangeWords } from './words.ts'

/** Parts of a world file that let a request pass, where the account or the card spoke against it. */
export function Remedies({ entry: { id, refusals, advice } }: { readonly entry: Schemas['JournalEntry'] }) {
  const words = useWords(exchangeWords)
  const { say } = useFormat()
  const isAsked = refusals.length > 0 || loudOf(advice).length > 0
  const { value } = useAnswer(async () => (isAsked ? ask('get', '/journal/{id}/remedies', { id }) : undefined), [id])
  const remedies = value?.entries ?? []
  if (remedies.length === 0) return null
  return (
    <section class="panel wide to-paste">
      <header>
        <h2>{words.remedy}</h2>
      </header>
      {remedies.map(({ rule, title, yaml }) => (
        <div key={rule}>
          <h3>
            {words.world} {say(title)}
          </h3>
          <Paste text={yaml} what={say(title)} />
          <p class="aside">
            {words.worldHow} {yaml.includes('**') && words.worldCard}
          </p>
        </div>
      ))}
    </section>
  )
}
