import { useAnswer } from '../api/use-answer.ts'
import { namespaceOf, place } from '../base/route.ts'
import { useStore } from '../base/store.ts'
import { useFormat, useWords } from '../base/words.ts'
import { live } from '../live/live.ts'
import { attempt } from '../parts/attempt.ts'
import { Trouble } from '../parts/empty.tsx'
import { methodWords } from '../parts/method-words.ts'
import { DataTable } from '../parts/table.tsx'
import { toast } from '../parts/toast.tsx'
import {
  type ArmedEntry,
  type Askable,
  armedApi,
  askableKinds,
  changeArmed,
  listArmed,
  ownChanges,
} from './askables.ts'
import { askForWords } from './words.ts'

/** What is armed, and what was used. It follows the gateway. */
export function ArmedPanel({ askables }: { readonly askables: readonly Askable[] }) {
  const words = useWords(askForWords)
  const { say, count } = useFormat()
  const { armedChanges, link } = useStore(live)
  const own = useStore(ownChanges)
  const namespace = namespaceOf(useStore(place))
  const { value: entries = [], problem } = useAnswer(listArmed, [armedChanges, own, link, namespace])
  const titleOf = ({ kind, name }: ArmedEntry) => {
    const row = askables.find((one) => one.kind === kind && one.name === name)
    return row === undefined ? name : say(row.title)
  }
  async function disarm({ kind, id }: ArmedEntry) {
    if (await attempt(changeArmed(armedApi[kind].disarm(id)))) toast(words.disarmed, 'good')
  }
  async function clear() {
    if (await attempt(changeArmed(Promise.all(askableKinds.map((kind) => armedApi[kind].clear())))))
      toast(words.disarmed, 'good')
  }
  return (
    <section class="panel armed">
      <header>
        <h2>{words.armed}</h2>
        {entries.length > 0 && (
          <button type="button" class="quiet" onClick={clear}>
            {words.disarmAll}
          </button>
        )}
      </header>
      {problem !== undefined && problem.status !== 0 && <Trouble problem={problem} />}
      {entries.length === 0 ? (
        <div class="hint">
          <p>{words.nothingArmed}</p>
          <p class="aside">{words.nothingArmedHow}</p>
        </div>
      ) : (
        <DataTable
          caption={words.armed}
          rows={entries}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'name',
              title: words.armedName,
              cell: (entry) => (
                <>
                  <span class={entry.live ? '' : 'aside'}>{titleOf(entry)}</span>{' '}
                  <code class="aside">{entry.name}</code>
                </>
              ),
            },
            { key: 'match', title: words.conditions, isExtra: true, cell: (entry) => <Conditions entry={entry} /> },
            {
              key: 'state',
              title: words.left,
              cell: ({ live: waits, used, times }) => (
                <span class="states">
                  <span class="tag" data-tone={waits ? 'odd' : undefined}>
                    {waits ? words.waits : used === times ? words.ended : words.withdrawn}
                  </span>
                  {used > 0 && <span class="aside">{words.used(count(used))}</span>}
                  {waits && times !== 1 && (
                    <span class="aside">
                      {times === 'always' ? words.always : words.leftTimes(count(Number(times) - used))}
                    </span>
                  )}
                </span>
              ),
            },
            {
              key: 'action',
              title: words.action,
              align: 'end',
              cell: (entry) =>
                entry.live && (
                  <button type="button" class="quiet" onClick={() => disarm(entry)}>
                    {words.disarm}
                    <span class="unseen"> {titleOf(entry)}</span>
                  </button>
                ),
            },
          ]}
        />
      )}
    </section>
  )
}

function Conditions({ entry: { kind, match = {}, probability, times } }: { readonly entry: ArmedEntry }) {
  const words = useWords(askForWords)
  const names = useWords(methodWords)
  const { short } = useFormat()
  const texts = [
    ...Object.entries(match).map(([key, value]) => (key === 'method' ? names[value as keyof typeof names] : value)),
    ...(probability < 1 ? [words.chance(short(probability * 100))] : []),
  ]
  if (texts.length > 0) return <>{texts.join(' · ')}</>
  return <span class="aside">{kind === 'verdicts' ? words.everyItem : times === 1 ? words.next : words.every}</span>
}
