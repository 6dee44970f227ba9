import { useState } from 'preact/hooks'
import type { Schemas } from '../api/types.ts'
import { nameOption } from '../base/option-names.ts'
import { goTo, namespaceOf, place, toHref } from '../base/route.ts'
import { useStore } from '../base/store.ts'
import { useFormat, useWords } from '../base/words.ts'
import { live } from '../live/live.ts'
import { mostShown } from '../live/live-state.ts'
import { Empty } from '../parts/empty.tsx'
import { PayCommand } from '../parts/pay-command.tsx'
import { DataTable } from '../parts/table.tsx'
import { loudOf, merchantOf, nameOperation, readResult, toHaystack } from './read-exchange.ts'
import { ResultTag } from './result-tag.tsx'
import { exchangeWords } from './words.ts'

type Entry = Schemas['JournalEntry']

/** Filters, as the address has them. */
export const filtersOf = ({ q, operation, result }: Readonly<Record<string, string>>) => ({ q, operation, result })

/** Exchanges as they come, newest first. */
export function ExchangeList() {
  const words = useWords(exchangeWords)
  const { count, time, say } = useFormat()
  const { exchanges, skipped, link } = useStore(live)
  const [held, hold] = useState<readonly Entry[] | undefined>()
  const here = useStore(place)
  const namespace = namespaceOf(here)
  const filters = filtersOf(here.query)
  const all = held ?? exchanges
  const shown = all.filter((entry) => fits(entry, filters))
  const fresh = held === undefined ? 0 : exchanges.findIndex(({ id }) => id === held[0]?.id)

  if (all.length === 0) {
    if (link === 'connecting') return <Empty title={words.loading} />
    return (
      <Empty title={words.none}>
        <p>{words.noneHow}</p>
        <PayCommand />
        <p>
          <a href={toHref('try-it')}>{words.tryIt}</a>
        </p>
      </Empty>
    )
  }
  return (
    <section class="panel">
      <Filters entries={all} />
      <p class="list-state aside">
        <span>{words.shown(count(shown.length), count(all.length))}</span>
        {namespace !== undefined && <span>{words.inNamespace(namespace)}</span>}
        {all.length === mostShown && <span>{words.newest(count(mostShown))}</span>}
        {skipped > 0 && <span>{words.skipped(count(skipped))}</span>}
        {held !== undefined && <span>{words.paused(fresh < 0 ? exchanges.length : fresh)}</span>}
        <button type="button" class="quiet" onClick={() => hold(held === undefined ? exchanges : undefined)}>
          {held === undefined ? words.pause : words.resume}
        </button>
      </p>
      {shown.length === 0 ? (
        <div class="nothing-fits">
          <p>{words.nothingFits}</p>
          <a href={toHref('exchanges')}>{words.clear}</a>
        </div>
      ) : (
        <DataTable
          caption={words.back}
          rows={shown}
          keyOf={({ id }) => id}
          hrefOf={({ id }) => toHref('exchanges', id, filters)}
          columns={[
            { key: 'time', title: words.time, cell: ({ at }) => <span class="time">{time(at)}</span> },
            { key: 'operation', title: words.operation, cell: (entry) => <OperationName entry={entry} /> },
            { key: 'reference', title: words.reference, isExtra: true, cell: ({ asked }) => asked?.reference },
            { key: 'merchant', title: words.merchant, isExtra: true, cell: merchantOf },
            {
              key: 'option',
              title: words.option,
              isExtra: true,
              cell: ({ asked }) => {
                const option = nameOption(asked?.jpo)
                return option && say(option)
              },
            },
            { key: 'amount', title: words.amount, isExtra: true, align: 'end', cell: toAmount },
            { key: 'result', title: words.result, cell: (entry) => <ResultTag entry={entry} /> },
          ]}
        />
      )}
    </section>
  )
}

const toAmount = ({ asked }: Entry): string =>
  asked?.amount === undefined ? '' : `${asked.amount} ${asked.currency ?? ''}`.trim()

function OperationName({ entry }: { readonly entry: Entry }) {
  const name = nameOperation(entry)
  if (name === undefined) return `${entry.request.method} ${entry.request.path}`
  // It may break before a capital letter.
  return (
    <span class="operation">
      {name.split(/(?=[A-Z])/).map((part, index) => [index > 0 && <wbr key={part} />, part])}
    </span>
  )
}

function fits(entry: Entry, { q = '', operation, result }: ReturnType<typeof filtersOf>): boolean {
  if (operation !== undefined && nameOperation(entry) !== operation) return false
  if (result === 'advised' && loudOf(entry.advice).length === 0) return false
  if (result !== undefined && result !== 'advised' && readResult(entry).kind !== result) return false
  const parts = q.toLowerCase().split(/\s+/).filter(Boolean)
  if (parts.length === 0) return true
  const haystack = toHaystack(entry)
  return parts.every((part) => haystack.includes(part))
}

function Filters({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useWords(exchangeWords)
  const filters = filtersOf(useStore(place).query)
  const change = (more: Partial<typeof filters>) =>
    goTo(toHref('exchanges', undefined, { ...filters, ...more }), { replace: true })
  const seen = entries.map(nameOperation).filter((name) => name !== undefined)
  const operations = [...new Set(filters.operation === undefined ? seen : [...seen, filters.operation])].sort()
  return (
    <search class="filters">
      <input
        type="search"
        aria-label={words.searchLabel}
        placeholder={words.search}
        value={filters.q ?? ''}
        onInput={({ currentTarget }) => change({ q: currentTarget.value })}
      />
      <select
        aria-label={words.operation}
        value={filters.operation ?? ''}
        onChange={({ currentTarget }) => change({ operation: currentTarget.value })}
      >
        <option value="">{words.allOperations}</option>
        {operations.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <select
        aria-label={words.result}
        value={filters.result ?? ''}
        onChange={({ currentTarget }) => change({ result: currentTarget.value })}
      >
        {Object.entries(words.results).map(([name, title]) => (
          <option key={name} value={name === 'all' ? '' : name}>
            {title}
          </option>
        ))}
      </select>
    </search>
  )
}
