import { ask } from '../api/ask.ts'
import type { Schemas } from '../api/types.ts'
import { useAnswer } from '../api/use-answer.ts'
import { namespaceOf, place } from '../base/route.ts'
import { useStore } from '../base/store.ts'
import { useFormat, useWords } from '../base/words.ts'
import { Paste } from '../parts/copy.tsx'
import { loudOf } from './read-exchange.ts'
import { toCurl, toPactCommand, toTestCommand } from './to-commands.ts'
import { exchangeWords } from './words.ts'

/** What a person takes from an exchange to elsewhere. */
export function ToPaste({ entry }: { readonly entry: Schemas['JournalEntry'] }) {
  const words = useWords(exchangeWords)
  const namespace = namespaceOf(useStore(place))
  const base = new URL('.', document.baseURI).href.replace(/\/$/, '')
  const named = { id: entry.id, base, namespace }
  const items = [
    [words.curl, toCurl(entry, base)],
    [words.pact, toPactCommand(named)],
    [words.vitest, toTestCommand(named)],
  ] as const
  const { body, bytes } = entry.request
  const isLost = body === undefined && bytes > 0
  const hint = isLost ? words.curlBody : JSON.stringify(body)?.includes('**') ? words.curlHow : undefined
  return (
    <section class="panel to-paste">
      <header>
        <h2>{words.paste}</h2>
      </header>
      {items.map(([title, text]) => (
        <div key={title}>
          <h3>{title}</h3>
          <Paste text={text} what={title} />
          {title === words.curl && hint !== undefined && <p class="aside">{hint}</p>}
        </div>
      ))}
      <Remedies key={entry.id} entry={entry} />
    </section>
  )
}

/** Parts of a world file that let a request pass, where the account or the card spoke against it. */
function Remedies({ entry: { id, refusals, advice } }: { readonly entry: Schemas['JournalEntry'] }) {
  const words = useWords(exchangeWords)
  const { say } = useFormat()
  const isAsked = refusals.length > 0 || loudOf(advice).length > 0
  const { value } = useAnswer(async () => (isAsked ? ask('get', '/journal/{id}/remedies', { id }) : undefined), [id])
  const remedies = value?.entries ?? []
  return (
    <>
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
    </>
  )
}
