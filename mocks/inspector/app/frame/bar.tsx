import { ask } from '../api/ask.ts'
import { useAnswer } from '../api/use-answer.ts'
import { goTo, namespaceOf, place, toHref } from '../base/route.ts'
import { choose, languages, pageChoices, type Theme, themes } from '../base/settings.ts'
import { useStore } from '../base/store.ts'
import { useWords } from '../base/words.ts'
import { live } from '../live/live.ts'
import { frameWords } from './words.ts'

/** Whether the page hears of what happens. */
export function LinkState() {
  const words = useWords(frameWords)
  const { link } = useStore(live)
  return (
    <span class="link-state" data-link={link} role="status">
      {words.links[link]}
    </span>
  )
}

/** PageLanguage and colours. */
export function PageSettings() {
  const words = useWords(frameWords)
  const { language, theme } = useStore(pageChoices)
  const names = { en: 'English', ja: '日本語' }
  return (
    <fieldset class="page-settings">
      <legend class="unseen">{words.settings}</legend>
      <select
        aria-label={words.language}
        value={language}
        onChange={({ currentTarget }) => choose({ language: currentTarget.value as typeof language })}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {names[one]}
          </option>
        ))}
      </select>
      <select
        aria-label={words.theme}
        value={theme}
        onChange={({ currentTarget }) => choose({ theme: currentTarget.value as Theme })}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {words.themes[one]}
          </option>
        ))}
      </select>
    </fieldset>
  )
}

/** Chooses the namespace that all views show. */
export function NamespaceChoice() {
  const words = useWords(frameWords)
  const here = useStore(place)
  const present = namespaceOf(here)
  const { beats } = useStore(live)
  const count = beats.at(-1)?.health.namespaces.entries ?? 0
  const { value } = useAnswer(() => ask('get', '/namespaces'), [count])
  const names = (value?.entries ?? []).map(({ name }) => name)
  const all = present === undefined || names.includes(present) ? names : [present, ...names]
  if (all.length === 0) return null
  return (
    <label class="namespace-choice">
      <span class="aside">{words.namespace}</span>
      <select
        value={present ?? ''}
        onChange={({ currentTarget }) => goTo(toHref(here.view, undefined, { namespace: currentTarget.value }))}
      >
        <option value="">{words.ofDefault}</option>
        {all.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The gateway's clock, where it differs from that of the wall. */
export function ClockFace() {
  const words = useWords(frameWords)
  const clock = useStore(live).beats.at(-1)?.clock
  if (clock === null || clock === undefined) return null
  return (
    <span class="gateway-clock" title={words.clock}>
      <span class="unseen">{words.clock}: </span>
      {clock.japan.slice(0, 16)} JST
      {clock.frozen && <span class="tag">{words.frozen}</span>}
    </span>
  )
}
