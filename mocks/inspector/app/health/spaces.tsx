import { ask } from '../api/ask.ts'
import { useAnswer } from '../api/use-answer.ts'
import { namespaceOf, place, toHref } from '../base/route.ts'
import { useStore } from '../base/store.ts'
import { useFormat, useWords } from '../base/words.ts'
import { live } from '../live/live.ts'
import { Trouble } from '../parts/empty.tsx'
import { DataTable } from '../parts/table.tsx'
import { healthWords } from './words.ts'

/** Beats after which the list is asked for again. */
const refreshed = 5

/** The named namespaces; a click shows one in all views. */
export function Spaces({ count: known }: { readonly count: number }) {
  const words = useWords(healthWords)
  const { count, bytes } = useFormat()
  const present = namespaceOf(useStore(place))
  const beat = Math.floor((useStore(live).beats.at(-1)?.at ?? 0) / (refreshed * 1_000))
  const { value, problem } = useAnswer(() => ask('get', '/namespaces'), [known, known > 0 ? beat : 0])
  const rows = value?.entries ?? []
  return (
    <section class="panel">
      <header>
        <h2>{words.namespaces}</h2>
      </header>
      {problem !== undefined && <Trouble problem={problem} />}
      {rows.length === 0 ? (
        <div class="hint">
          <p>{words.noSpaces}</p>
          <p class="aside">{words.spacesHow}</p>
        </div>
      ) : (
        <DataTable
          caption={words.namespaces}
          rows={rows}
          keyOf={({ name }) => name}
          hrefOf={({ name }) => toHref('health', undefined, { namespace: name === present ? '' : name })}
          isChosen={({ name }) => name === present}
          columns={[
            { key: 'name', title: words.name, cell: ({ name }) => name },
            { key: 'journal', title: words.exchanges, align: 'end', cell: ({ journal }) => count(journal) },
            { key: 'payments', title: words.payments, align: 'end', cell: ({ payments }) => count(payments) },
            { key: 'bytes', title: words.bytes, align: 'end', isExtra: true, cell: (row) => bytes(row.bytes) },
          ]}
        />
      )}
    </section>
  )
}
