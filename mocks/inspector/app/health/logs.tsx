import type { Schemas } from '../api/types.ts'
import { useFormat, useWords } from '../base/words.ts'
import { DataTable } from '../parts/table.tsx'
import { healthWords } from './words.ts'

const logNames = ['journal', 'ledger', 'namespaces', 'tokens'] as const

/** How full the logs are, and what was evicted. */
export function Logs({ health }: { readonly health: Schemas['Health'] }) {
  const words = useWords(healthWords)
  const { count, bytes } = useFormat()
  const rows = logNames.map((name) => ({ name, state: health[name] }))
  const evicted = rows.reduce((sum, { name, state }) => sum + (name === 'tokens' ? 0 : state.evicted), 0)
  const fill = (state: Schemas['LogHealth'], of: 'entries' | 'bytes', print: (value: number) => string) => {
    const [value, most] = of === 'entries' ? [state.entries, state.maxEntries] : [state.bytes, state.maxBytes]
    return <Fill part={value / most} text={words.of(print(value), print(most))} />
  }
  return (
    <section class="panel wide">
      <header>
        <h2>{words.logs}</h2>
      </header>
      <DataTable
        caption={words.logs}
        rows={rows}
        keyOf={({ name }) => name}
        columns={[
          { key: 'log', title: words.log, cell: ({ name }) => words[name] },
          { key: 'entries', title: words.entries, cell: ({ state }) => fill(state, 'entries', count) },
          { key: 'bytes', title: words.bytes, isExtra: true, cell: ({ state }) => fill(state, 'bytes', bytes) },
          { key: 'evicted', title: words.evicted, align: 'end', cell: ({ state }) => count(state.evicted) },
        ]}
      />
      {evicted > 0 && <p class="hint">{words.lost(count(evicted))}</p>}
    </section>
  )
}

/** A part of a whole, as a bar beside its text. */
function Fill({ part, text }: { readonly part: number; readonly text: string }) {
  return (
    <span class="fill">
      <span class="fill-bar" aria-hidden="true" data-full={part > 0.9}>
        <span style={{ width: `${Math.min(100, part * 100)}%` }} />
      </span>
      <span>{text}</span>
    </span>
  )
}
