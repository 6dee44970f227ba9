import { ask } from '../api/ask.ts'
import { useAnswer } from '../api/use-answer.ts'
import { place, toHref } from '../base/route.ts'
import { useStore } from '../base/store.ts'
import { useWords } from '../base/words.ts'
import type { View } from '../frame/view.ts'
import { live } from '../live/live.ts'
import { Empty, Trouble } from '../parts/empty.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { CardList, IssuerList, MerchantList } from './lists.tsx'
import { MerchantDetail } from './merchant.tsx'
import { worldWords } from './words.ts'
import './world.css'

const lists = { merchants: MerchantList, cards: CardList, issuers: IssuerList }
const parts = Object.keys(lists) as (keyof typeof lists)[]

function WorldBody({ id }: { readonly id?: string | undefined }) {
  const words = useWords(worldWords)
  const { query } = useStore(place)
  const { instance } = useStore(live)
  const { value: world, problem } = useAnswer(() => ask('get', '/world'), [instance])
  if (world === undefined)
    return problem === undefined ? <Empty title={words.waiting} /> : <Trouble problem={problem} />
  if (id !== undefined) {
    const merchant = world.merchants.find(({ merchantId }) => merchantId === id)
    if (merchant !== undefined) return <MerchantDetail key={id} merchant={merchant} />
    return (
      <Empty title={words.unknown(id)}>
        <a href={toHref('world')}>{words.all}</a>
      </Empty>
    )
  }
  const part = parts.find((name) => name === query['part']) ?? 'merchants'
  const List = lists[part]
  return (
    <div class="world">
      <Tabs
        label={words.parts}
        chosen={part}
        tabs={parts.map((name) => ({ name, title: words[name], href: toHref('world', undefined, { part: name }) }))}
      />
      <List world={world} />
    </div>
  )
}

export const worldView: View = { name: 'world', title: { en: 'World', ja: '加盟店とカード' }, Body: WorldBody }
