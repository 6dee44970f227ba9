import { useState } from 'preact/hooks'
import { ask } from '../api/ask.ts'
import type { Schemas } from '../api/types.ts'
import { useAnswer } from '../api/use-answer.ts'
import { namespaceOf, place } from '../base/route.ts'
import { useStore } from '../base/store.ts'
import { useFormat, useWords } from '../base/words.ts'
import { live } from '../live/live.ts'
import { attempt } from '../parts/attempt.ts'
import { Trouble } from '../parts/empty.tsx'
import { FormField } from '../parts/form-field.tsx'
import { DataTable } from '../parts/table.tsx'
import { toast } from '../parts/toast.tsx'
import { clockWords } from './clock-words.ts'

const steps = ['1h', '1d', '31d'] as const
const japanOffset = 9 * 3_600_000

const toJapan = (at: string): string =>
  new Date(Date.parse(at) + japanOffset).toISOString().slice(0, 16).replace('T', ' ')

/** The clock and the batches that follow it. */
export function ClockPanels() {
  const beat = useStore(live).beats.at(-1)?.at
  const { batches, instance } = useStore(live)
  const namespace = namespaceOf(useStore(place))
  const [changes, setChanges] = useState(0)
  const onChange = () => setChanges((count) => count + 1)
  const clock = useAnswer(() => ask('get', '/clock'), [beat, changes, namespace, instance])
  const desk = useAnswer(() => ask('get', '/batches'), [batches, changes, namespace, instance])
  return (
    <>
      {clock.problem !== undefined && clock.problem.status !== 0 && <Trouble problem={clock.problem} />}
      {clock.value !== undefined && <ClockPanel clock={clock.value} onChange={onChange} />}
      {desk.value !== undefined && <BatchPanel desk={desk.value} onChange={onChange} />}
    </>
  )
}

interface Changing {
  readonly onChange: () => void
}

function ClockPanel({ clock, onChange }: { readonly clock: Schemas['Clock'] } & Changing) {
  const words = useWords(clockWords)
  const [time, setTime] = useState('')
  const change = async (body: Schemas['ClockChange']) => {
    await attempt(ask('put', '/clock', { body }))
    onChange()
  }
  const back = async () => {
    await attempt(ask('delete', '/clock'))
    onChange()
  }
  const isMoved = clock.frozen || Math.abs(clock.offsetMs) >= 1_000
  async function set(event: Event) {
    event.preventDefault()
    if (time === '') toast(words.badTime, 'bad')
    else await change({ now: `${time}${time.length === 16 ? ':00' : ''}+09:00` })
  }
  return (
    <section class="panel clock">
      <header>
        <h2>{words.clock}</h2>
        <span class="aside">{words.japan}</span>
      </header>
      <p class="figure">
        <time dateTime={clock.now}>{clock.japan}</time>
        <span class="tag" data-tone={clock.frozen ? 'odd' : undefined}>
          {clock.frozen ? words.frozen : words.running}
        </span>
        <span class="aside">{isMoved ? words.moved : words.ofMachine}</span>
      </p>
      {isMoved && <p class="hint aside">{words.movedHow}</p>}
      <div class="actions">
        <button type="button" onClick={() => change({ frozen: !clock.frozen })}>
          {clock.frozen ? words.resume : words.freeze}
        </button>
        <span class="aside" id="clock-forward">
          {words.forward}
        </span>
        {steps.map((step) => (
          <button
            type="button"
            key={step}
            aria-label={`${words.forward}: ${words.steps[step]}`}
            onClick={() => change({ advance: step })}
          >
            {words.steps[step]}
          </button>
        ))}
        <button type="button" class="quiet" onClick={back}>
          {words.back}
        </button>
      </div>
      <form class="set" onSubmit={set} noValidate>
        <FormField label={words.set} hint={words.setHint}>
          {(ids) => (
            <input
              {...ids}
              type="datetime-local"
              value={time}
              onInput={({ currentTarget }) => setTime(currentTarget.value)}
            />
          )}
        </FormField>
        <button type="submit">{words.apply}</button>
      </form>
    </section>
  )
}

function BatchPanel({ desk, onChange }: { readonly desk: Schemas['Batches'] } & Changing) {
  const words = useWords(clockWords)
  const { count } = useFormat()
  const tell = ({ id, settled, rejected }: Schemas['Batch']) =>
    toast(words.ran(id, count(settled), count(rejected)), rejected > 0 ? 'plain' : 'good')
  async function toNext() {
    const clock = await attempt(ask('put', '/clock', { body: { now: desk.nextCutOff } }))
    if (clock === undefined) return
    const batch = (await attempt(ask('get', '/batches')))?.entries[0]
    if (batch === undefined || batch.id === desk.entries[0]?.id) toast(words.nothingWaited)
    else tell(batch)
    onChange()
  }
  async function run() {
    const batch = await attempt(ask('post', '/batches'))
    if (batch !== undefined) tell(batch)
    onChange()
  }
  return (
    <section class="panel batches">
      <header>
        <h2>{words.batches}</h2>
        <span class="aside">
          {words.next}: {toJapan(desk.nextCutOff)} JST
        </span>
      </header>
      <div class="actions">
        <button type="button" class="main" onClick={toNext}>
          {words.toNext}
        </button>
        <button type="button" onClick={run}>
          {words.runNow}
        </button>
      </div>
      {desk.entries.length === 0 ? (
        <p class="hint aside">{words.noBatches}</p>
      ) : (
        <DataTable
          caption={words.batches}
          rows={desk.entries.slice(0, 5)}
          keyOf={({ id }) => id}
          columns={[
            { key: 'id', title: words.batch, cell: ({ id }) => id },
            { key: 'time', title: words.time, cell: ({ time }) => `${toJapan(time)} JST` },
            { key: 'items', title: words.items, align: 'end', cell: ({ items }) => count(items) },
            { key: 'rejected', title: words.rejectedItems, align: 'end', cell: ({ rejected }) => count(rejected) },
          ]}
        />
      )}
    </section>
  )
}
