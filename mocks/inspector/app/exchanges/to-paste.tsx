import { baseUrl } from '../api/ask.ts'
import type { Schemas } from '../api/types.ts'
import { namespaceOf, place } from '../base/route.ts'
import { useStore } from '../base/store.ts'
import { useWords } from '../base/words.ts'
import { Paste } from '../parts/copy.tsx'
import { toCurl, toPactCommand, toTestCommand } from './to-commands.ts'
import { exchangeWords } from './words.ts'

/** What a person takes from an exchange to elsewhere. */
export function ToPaste({ entry }: { readonly entry: Schemas['JournalEntry'] }) {
  const words = useWords(exchangeWords)
  const namespace = namespaceOf(useStore(place))
  const named = { id: entry.id, base: baseUrl, namespace }
  const items = [
    [words.curl, toCurl(entry, baseUrl)],
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
    </section>
  )
}
