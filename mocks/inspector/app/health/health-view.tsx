import { useStore } from '../base/store.ts'
import { useWords } from '../base/words.ts'
import type { View } from '../frame/view.ts'
import { live } from '../live/live.ts'
import { Empty } from '../parts/empty.tsx'
import { PayCommand } from '../parts/pay-command.tsx'
import './health.css'
import { Facts } from './facts.tsx'
import { Logs } from './logs.tsx'
import { RequestPlot, TookPlot } from './plots.tsx'
import { Spaces } from './spaces.tsx'
import { healthWords } from './words.ts'

function Health() {
  const words = useWords(healthWords)
  const { beats, link } = useStore(live)
  const health = beats.at(-1)?.health
  if (health === undefined) return link === 'lost' ? null : <Empty title={words.waiting} />
  return (
    <div class="health">
      <RequestPlot beats={beats} />
      <TookPlot beats={beats} />
      {beats.every(({ requests }) => requests === 0) && (
        <div class="panel wide nudge">
          <p>{words.noRequests}</p>
          <PayCommand />
        </div>
      )}
      <Logs health={health} />
      <Facts health={health} />
      <Spaces count={health.namespaces.entries} />
    </div>
  )
}

export const healthView: View = { name: 'health', title: { en: 'Health', ja: '稼働状況' }, Body: Health }
