import type { Schemas } from '../api/types.ts'
import { useFormat, useWords } from '../base/words.ts'
import { Json } from '../parts/json.tsx'
import { FieldNotes } from './notes.tsx'
import { loudOf, placeNotes } from './read-exchange.ts'
import { exchangeWords } from './words.ts'

interface OfEntry {
  readonly entry: Schemas['JournalEntry']
}

/** What was sent, with notes at the fields that they are about. */
export function SentBody({ entry: { request, refusals, advice } }: OfEntry) {
  const words = useWords(exchangeWords)
  const { bytes } = useFormat()
  const placed = placeNotes(request.body, [...refusals, ...loudOf(advice)])
  const notes = new Map([...placed].map(([path, some]) => [path, <FieldNotes key={path} notes={some} />]))
  const headers = Object.entries(request.headers)
  return (
    <section class="panel body">
      <header>
        <h2>{words.request}</h2>
        <span class="aside">{words.bytes(bytes(request.bytes))}</span>
      </header>
      <details>
        <summary>{words.headers(headers.length)}</summary>
        <dl class="facts">
          {headers.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
      {request.body === undefined ? (
        <p class="aside">{words.noBody}</p>
      ) : (
        <Json value={request.body} notes={notes} depth={6} />
      )}
    </section>
  )
}

/** What the gateway answered. */
export function AnsweredBody({ entry: { reply, fault } }: OfEntry) {
  const words = useWords(exchangeWords)
  return (
    <section class="panel body">
      <header>
        <h2>{words.reply}</h2>
        <span class="aside">
          {reply.status !== 0 && `HTTP ${reply.status}`} {fault !== undefined && words.beforeFault}
        </span>
      </header>
      {reply.body === null ? <p class="aside">{words.noReply}</p> : <Json value={reply.body} depth={6} />}
    </section>
  )
}
