import { useState } from 'preact/hooks'
import { ask } from '../api/ask.ts'
import { useAnswer } from '../api/use-answer.ts'
import { namespaceOf, place, toHref } from '../base/route.ts'
import { useStore } from '../base/store.ts'
import { useFormat, useWords } from '../base/words.ts'
import { live } from '../live/live.ts'
import { attempt } from '../parts/attempt.ts'
import { Dialog } from '../parts/dialog.tsx'
import { toast } from '../parts/toast.tsx'
import { clockWords } from './clock-words.ts'

/** Namespaces, and what makes them empty again. */
export function DataPanel() {
  const words = useWords(clockWords)
  const { count } = useFormat()
  const { view, query } = useStore(place)
  const namespace = namespaceOf(useStore(place))
  const [asked, setAsked] = useState<'reset' | 'forget'>()
  const [changes, setChanges] = useState(0)
  const known = useStore(live).beats.at(-1)?.health.namespaces.entries
  const { value } = useAnswer(() => ask('get', '/namespaces'), [known, changes])
  const names = (value?.entries ?? []).map(({ name }) => name)
  const present = namespace === undefined ? words.ofDefault : `“${namespace}”`
  const close = () => setAsked(undefined)
  async function reset() {
    const done = await attempt(ask('post', '/reset'))
    if (done !== undefined) toast(words.wasReset(count(done.cleared.journal), count(done.cleared.payments)), 'good')
    setChanges(changes + 1)
    close()
  }
  async function forget() {
    const done = await attempt(ask('delete', '/namespaces'))
    if (done !== undefined) toast(words.forgot(count(done.cleared.namespaces)), 'good')
    setChanges(changes + 1)
    close()
  }
  return (
    <section class="panel data">
      <header>
        <h2>{words.data}</h2>
        <span class="aside">
          {words.present}: {present}
        </span>
      </header>
      <div class="hint">
        {names.length === 0 ? (
          <p class="aside">{words.spacesHow}</p>
        ) : (
          <ul class="spaces" aria-label={words.spaces}>
            {['', ...names].map((name) => (
              <li key={name}>
                <a
                  href={toHref(view, undefined, { ...query, namespace: name })}
                  aria-current={name === (namespace ?? '') ? 'true' : undefined}
                >
                  {name === '' ? words.ofDefault : name}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="actions">
        <button type="button" class="risky" onClick={() => setAsked('reset')}>
          {words.reset}
        </button>
        {names.length > 0 && (
          <button type="button" class="risky" onClick={() => setAsked('forget')}>
            {words.forget}
          </button>
        )}
      </div>
      {asked !== undefined && (
        <Dialog title={asked === 'reset' ? words.resetTitle(present) : words.forget} onClose={close}>
          <p>{asked === 'reset' ? words.resetSure : words.forgetSure(count(names.length))}</p>
          <div class="actions">
            <button type="button" class="main" onClick={asked === 'reset' ? reset : forget}>
              {asked === 'reset' ? words.resetDo : words.forgetDo}
            </button>
            <button type="button" onClick={close}>
              {words.cancel}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
