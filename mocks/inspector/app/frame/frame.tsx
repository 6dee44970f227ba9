import { useEffect, useErrorBoundary, useRef } from 'preact/hooks'
import { place, toHref } from '../base/route.ts'
import { useStore } from '../base/store.ts'
import { useFormat, useWords } from '../base/words.ts'
import { live, refusedBy, watch } from '../live/live.ts'
import { Empty } from '../parts/empty.tsx'
import { Toasts } from '../parts/toast.tsx'
import { views } from '../views.ts'
import { ClockFace, LinkState, NamespaceChoice, PageSettings } from './bar.tsx'
import './frame.css'
import { Gate } from './gate.tsx'
import type { View } from './view.ts'
import { frameWords } from './words.ts'

/** The page: navigation on the side, and the view of the address. */
export function Frame() {
  const words = useWords(frameWords)
  const { say } = useFormat()
  const here = useStore(place)
  const problem = useStore(refusedBy)
  const version = useStore(live).beats.at(-1)?.health.version
  const view = here.view === '' ? views[0] : views.find(({ name }) => name === here.view)
  const heading = useRef<HTMLHeadingElement>(null)
  const title = view === undefined ? '' : say(view.title)

  useEffect(watch, [])
  useEffect(() => {
    document.title = title === '' ? 'jpo-sandbox' : `${title} · jpo-sandbox`
  }, [title])
  useFocusOnChange(view?.name, heading)

  return (
    <div class="frame">
      <button type="button" class="skip" onClick={() => heading.current?.focus()}>
        {words.skip}
      </button>
      <aside class="side">
        <a class="brand" href={toHref(views[0].name)}>
          <span class="brand-name">jpo-sandbox</span>
          <span class="aside">{version}</span>
        </a>
        <nav aria-label={words.views}>
          <ul>
            {views.map(({ name, title: each }) => (
              <li key={name}>
                <a href={toHref(name)} aria-current={name === view?.name ? 'page' : undefined}>
                  {say(each)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <PageSettings />
      </aside>
      <main>
        <header class="bar">
          <h1 ref={heading} tabIndex={-1} class={problem === undefined ? '' : 'unseen'}>
            {title || 'jpo-sandbox'}
          </h1>
          <NamespaceChoice />
          <ClockFace />
          <LinkState />
        </header>
        {problem !== undefined ? (
          <Gate problem={problem} />
        ) : view === undefined ? (
          <Empty title={words.unknown(here.view)}>
            <a href={toHref(views[0].name)}>{words.home}</a>
          </Empty>
        ) : (
          <Guarded key={view.name} view={view} id={here.id} />
        )}
      </main>
      <Toasts />
    </div>
  )
}

/** A view that fails leaves the rest of the page standing. */
function Guarded({ view: { Body }, id }: { readonly view: View; readonly id: string | undefined }) {
  const words = useWords(frameWords)
  const [error] = useErrorBoundary((caught) => console.error(caught))
  return error === undefined ? <Body id={id} /> : <Empty title={words.broken} />
}

/** Moves the focus to the heading of another view, so that a screen reader begins there. */
function useFocusOnChange(name: string | undefined, heading: { readonly current: HTMLElement | null }): void {
  const before = useRef(name)
  useEffect(() => {
    if (before.current !== name) heading.current?.focus()
    before.current = name
  }, [name])
}
