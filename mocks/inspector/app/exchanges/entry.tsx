import { toJapanTime } from '../../../../src/base/japan-time.ts'
import { ask } from '../api/ask.ts'
import type { Schemas } from '../api/types.ts'
import { useAnswer } from '../api/use-answer.ts'
import { nameOption } from '../base/option-names.ts'
import { namespaceOf, place, toHref } from '../base/route.ts'
import { useStore } from '../base/store.ts'
import { useFormat, useWords } from '../base/words.ts'
import { useCardholderFacts } from '../cardholder/use-facts.ts'
import { live } from '../live/live.ts'
import { Empty, Trouble } from '../parts/empty.tsx'
import { AnsweredBody, SentBody } from './bodies.tsx'
import { filtersOf } from './list.tsx'
import { Notes } from './notes.tsx'
import { loudOf, merchantOf } from './read-exchange.ts'
import { Remedies } from './remedies.tsx'
import { ResultTag } from './result-tag.tsx'
import { SigningStrings } from './signing.tsx'
import { Stages } from './stages.tsx'
import { ToPaste } from './to-paste.tsx'
import { exchangeWords } from './words.ts'

/** One exchange, from the live list or the journal. */
export function ExchangeEntry({ id }: { readonly id: string }) {
  const words = useWords(exchangeWords)
  const { query } = useStore(place)
  const { exchanges, instance } = useStore(live)
  const known = exchanges.find((each) => each.id === id)
  const { value, problem } = useAnswer(
    async () => known ?? (await ask('get', '/journal/{id}', { id })),
    [id, instance, query['namespace']],
  )
  const entry = known ?? (value?.id === id ? value : undefined)
  return (
    <div class="exchange">
      <a class="back" href={toHref('exchanges', undefined, filtersOf(query))}>
        ← {words.back}
      </a>
      {entry !== undefined ? (
        <Whole key={id} entry={entry} />
      ) : problem?.status === 404 || problem?.status === 400 ? (
        <Empty title={words.gone}>
          <p>{words.goneHow}</p>
        </Empty>
      ) : problem !== undefined ? (
        <Trouble problem={problem} />
      ) : (
        <Empty title={words.loading} />
      )}
    </div>
  )
}

function Whole({ entry }: { readonly entry: Schemas['JournalEntry'] }) {
  const words = useWords(exchangeWords)
  const { refusals, advice, authentication } = entry
  // What a field is about comes before what is true of all requests.
  const loud = loudOf(advice).toSorted(
    (one, other) => Number(one.field === undefined) - Number(other.field === undefined),
  )
  return (
    <div class="exchange-parts">
      <Head entry={entry} />
      <Notes title={words.why} notes={refusals} />
      {authentication?.comparison !== undefined && <SigningStrings comparison={authentication.comparison} />}
      <Notes title={words.advice} notes={loud} />
      <Remedies key={entry.id} entry={entry} />
      <Notes title={words.noted} notes={advice.filter((note) => !loud.includes(note))} aside={words.quiet} />
      <div class="exchange-column">
        <Stages entry={entry} />
        <SentBody entry={entry} />
      </div>
      <div class="exchange-column">
        <AnsweredBody entry={entry} />
        <ToPaste entry={entry} />
      </div>
    </div>
  )
}

function Head({ entry }: { readonly entry: Schemas['JournalEntry'] }) {
  const words = useWords(exchangeWords)
  const { say } = useFormat()
  const { id, at, request, authentication, asked, scenario, fault, paymentId, refusals, advice, reply } = entry
  const option = nameOption(asked?.jpo)
  const merchant = merchantOf(entry)
  const facts = [
    [words.time, `${toJapanTime(Date.parse(at))} · ${at}`],
    [words.namespace, namespaceOf(useStore(place))],
    [words.merchant, merchant && <a href={toHref('world', merchant)}>{merchant}</a>],
    [words.scheme, authentication && (authentication.scheme ?? authentication.reason ?? words.notVerified)],
    [words.reference, asked?.reference],
    [words.option, option && say(option)],
    [words.amount, asked?.amount && `${asked.amount} ${asked.currency ?? ''}`],
    ...useCardholderFacts(entry),
    [words.scenario, scenario && words.by(scenario.name, scenario.trigger)],
    [words.fault, fault && words.by(fault.name, fault.trigger)],
    [words.payment, paymentId && <a href={toHref('payments', paymentId)}>{paymentId}</a>],
  ] as const
  return (
    <section class="panel wide">
      <header>
        <h2 class="exchange-title">
          <code>{id}</code> {request.method} {request.path}
        </h2>
        <ResultTag entry={entry} />
      </header>
      <dl class="facts columns">
        {facts
          .filter(([, value]) => value !== undefined && value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {refusals.length === 0 && loudOf(advice).length === 0 && <p class="hint aside">{words.fine}</p>}
      {reply.status === 401 && merchant !== undefined && (
        <p class="hint">
          <a href={toHref('world', merchant)}>{words.keysOf(merchant)}</a>
        </p>
      )}
    </section>
  )
}
