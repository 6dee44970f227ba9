import { useFormat, useWords } from '../base/words.ts'
import { type LiveState, mostBeats } from '../live/live-state.ts'
import { Plot } from '../parts/plot.tsx'
import { healthWords } from './words.ts'

type Beats = LiveState['beats']

/** The first beat of a connection has no time before it. */
const toRate = ({ requests, seconds }: Beats[number]): number | null => (seconds > 0 ? requests / seconds : null)

export function RequestPlot({ beats }: { readonly beats: Beats }) {
  const words = useWords(healthWords)
  const { short } = useFormat()
  const rates = beats.map(toRate)
  const now = words.perSecond(short(rates.at(-1) ?? 0))
  return (
    <section class="panel plot-panel">
      <header>
        <h2>{words.requests}</h2>
        <span class="aside">{words.lastMinutes}</span>
      </header>
      <p class="figure">{now}</p>
      <Plot
        lines={[{ name: 'rate', values: rates }]}
        length={mostBeats}
        label={words.plotOf(words.requests, now)}
        print={(value) => words.perSecond(short(value))}
      />
    </section>
  )
}

export function TookPlot({ beats }: { readonly beats: Beats }) {
  const words = useWords(healthWords)
  const { short } = useFormat()
  const last = beats.findLast(({ took }) => took !== null)?.took ?? null
  const print = (value: number) => words.ms(short(value))
  return (
    <section class="panel plot-panel">
      <header>
        <h2>{words.took}</h2>
        <span class="aside">{words.withoutDelay}</span>
      </header>
      <p class="figure">
        {last === null ? (
          <span class="aside">{words.none}</span>
        ) : (
          <>
            {print(last.median)} <span class="legend">{words.median}</span>
            <span class="second">
              {print(last.p95)} <span class="legend">{words.p95}</span>
            </span>
          </>
        )}
      </p>
      <Plot
        lines={[
          { name: 'median', values: beats.map(({ took }) => took?.median ?? null) },
          { name: 'p95', values: beats.map(({ took }) => took?.p95 ?? null) },
        ]}
        length={mostBeats}
        label={words.plotOf(words.took, last === null ? words.none : `${words.median} ${print(last.median)}`)}
        print={print}
      />
    </section>
  )
}
