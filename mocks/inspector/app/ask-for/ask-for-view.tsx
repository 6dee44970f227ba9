import { ask } from '../api/ask.ts'
import { useAnswer } from '../api/use-answer.ts'
import { goTo } from '../base/route.ts'
import { useStore } from '../base/store.ts'
import { useQuery } from '../base/use-query.ts'
import { useWords } from '../base/words.ts'
import type { View } from '../frame/view.ts'
import { live } from '../live/live.ts'
import { Empty, Trouble } from '../parts/empty.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { ArmDialog } from './arm-dialog.tsx'
import { ArmedPanel } from './armed.tsx'
import './ask-for.css'
import { askableKinds, toAskables } from './askables.ts'
import { CatalogueList } from './catalogue.tsx'
import { ClockPanels } from './clock.tsx'
import { DataPanel } from './data.tsx'
import { askForWords } from './words.ts'

const parts = [...askableKinds, 'clock'] as const

function AskFor({ id }: { readonly id?: string | undefined }) {
  const words = useWords(askForWords)
  const { query, hrefOf } = useQuery()
  const { instance } = useStore(live)
  const { value, problem } = useAnswer(() => ask('get', '/catalogue'), [instance])
  const part = parts.find((name) => name === query['kind']) ?? 'outcomes'
  if (value === undefined)
    return problem === undefined ? <Empty title={words.waiting} /> : <Trouble problem={problem} />
  const askables = toAskables(value)
  const chosen = askables.find(({ kind, name }) => kind === part && name === id)
  return (
    <div class="ask-for">
      <ArmedPanel askables={askables} />
      <Tabs
        label={words.parts}
        chosen={part}
        tabs={parts.map((name) => ({ name, title: words[name], href: hrefOf(undefined, { kind: name, q: '' }) }))}
      />
      {part === 'clock' ? (
        <div class="pair">
          <ClockPanels />
          <DataPanel />
        </div>
      ) : id !== undefined && chosen === undefined ? (
        <Empty title={words.unknown(id)}>
          <a href={hrefOf()}>{words.showAll}</a>
        </Empty>
      ) : (
        <CatalogueList askables={askables} kind={part} />
      )}
      {chosen !== undefined && <ArmDialog askable={chosen} onClose={() => goTo(hrefOf())} />}
    </div>
  )
}

export const askForView: View = { name: 'ask-for', title: { en: 'Ask for', ja: '結果の指定' }, Body: AskFor }
