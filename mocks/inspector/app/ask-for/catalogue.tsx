import type { Schemas } from '../api/types.ts'
import { useQuery } from '../base/use-query.ts'
import { useFormat, useWords } from '../base/words.ts'
import { Empty } from '../parts/empty.tsx'
import { FormField } from '../parts/form-field.tsx'
import { type Column, DataTable } from '../parts/table.tsx'
import type { Askable, AskableKind } from './askables.ts'
import { askForWords } from './words.ts'

/** Outcomes, faults or verdicts, with a search. A row leads to the dialog that arms it. */
export function CatalogueList({
  askables,
  kind,
}: {
  readonly askables: readonly Askable[]
  readonly kind: AskableKind
}) {
  const words = useWords(askForWords)
  const { query, change } = useQuery()
  const text = query['q'] ?? ''
  const rows = askables.filter((row) => row.kind === kind && fits(row, text))
  const groups = [...new Set(rows.map(({ outcome }) => outcome?.group))]
  return (
    <>
      <div class="filter">
        <FormField label={words.find}>
          {(ids) => (
            <input
              {...ids}
              type="search"
              placeholder={words.findWhat}
              value={text}
              onInput={({ currentTarget }) => change({ q: currentTarget.value })}
            />
          )}
        </FormField>
      </div>
      {rows.length === 0 && (
        <Empty title={words.nothingFound(text)}>
          <button type="button" onClick={() => change({ q: '' })}>
            {words.showAll}
          </button>
        </Empty>
      )}
      {groups.map((group) => (
        <section class="panel" key={group ?? kind}>
          <header>
            <h2>{group === undefined ? words[kind] : words.groups[group]}</h2>
          </header>
          <AskableTable
            caption={group === undefined ? words[kind] : words.groups[group]}
            rows={rows.filter(({ outcome }) => outcome?.group === group)}
          />
        </section>
      ))}
    </>
  )
}

function AskableTable({ caption, rows }: { readonly caption: string; readonly rows: readonly Askable[] }) {
  const words = useWords(askForWords)
  const { say } = useFormat()
  const { hrefOf } = useQuery()
  const title: Column<Askable> = {
    key: 'title',
    title: words.title,
    cell: (row) => (
      <>
        {say(row.title)} <code class="aside">{row.name}</code>
        {row.fault !== undefined && <span class="aside what">{say(row.fault.what)}</span>}
      </>
    ),
  }
  const ofOutcomes: readonly Column<Askable>[] = [
    {
      key: 'services',
      title: words.services,
      isExtra: true,
      cell: ({ outcome }) => (
        <span class="aside">{outcome?.services.map((service) => words.serviceNames[service]).join(', ')}</span>
      ),
    },
    {
      key: 'reply',
      title: words.reply,
      cell: ({ outcome }) => (
        <span class="reply">
          <span class="tag" data-tone={outcome && toTone(outcome)}>
            {outcome?.http}
          </span>{' '}
          <span class="aside">{outcome?.reason ?? outcome?.status}</span>
        </span>
      ),
    },
  ]
  const ofFaults: readonly Column<Askable>[] = [
    {
      key: 'leaves',
      title: words.leaves,
      cell: ({ fault }) =>
        fault && (
          <span class="tag" data-tone={fault.leaves === 'unknown' ? 'bad' : undefined}>
            {words.leavesWords[fault.leaves]}
          </span>
        ),
    },
  ]
  const [first] = rows
  return (
    <DataTable
      caption={caption}
      rows={rows}
      keyOf={({ name }) => name}
      hrefOf={({ name }) => hrefOf(name)}
      columns={[title, ...(first?.outcome ? ofOutcomes : []), ...(first?.fault ? ofFaults : [])]}
    />
  )
}

const toTone = ({ approved, http }: Schemas['Outcome']) => (approved ? 'good' : http === 201 ? 'odd' : 'bad')

/** Whether each word of the search is somewhere in the row. */
function fits({ name, title, outcome, fault }: Askable, text: string): boolean {
  const all = [
    name,
    title.en,
    title.ja,
    outcome?.reason,
    outcome?.status,
    outcome?.message,
    fault?.what.en,
    fault?.what.ja,
  ]
  const hay = all.join(' ').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => hay.includes(word))
}
