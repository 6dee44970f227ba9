import { createStore } from './store.ts'

export const languages = ['en', 'ja'] as const
export type Language = (typeof languages)[number]

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What a person chose for this browser. */
export interface Choices {
  readonly language: Language
  readonly theme: Theme
}

const place = 'jpo-sandbox'

/** Choices of an earlier visit. Storage may be forbidden, or hold anything. */
function recall(): Partial<Choices> {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '{}') ?? {}
  } catch {
    return {}
  }
}

const ofBrowser = (): Language =>
  (navigator.languages
    .find((tag) => /^(en|ja)\b/i.test(tag))
    ?.slice(0, 2)
    .toLowerCase() as Language | undefined) ?? 'en'

function readChoices(): Choices {
  const { language, theme } = recall()
  return {
    language: languages.find((one) => one === language) ?? ofBrowser(),
    theme: themes.find((one) => one === theme) ?? 'auto',
  }
}

export const choices = createStore<Choices>(readChoices())

function apply(): void {
  const { language, theme } = choices.get()
  document.documentElement.lang = language
  document.documentElement.dataset['theme'] = theme
}

/** Changes a choice, for later visits too. */
export function choose(change: Partial<Choices>): void {
  choices.set((before) => ({ ...before, ...change }))
  apply()
  try {
    localStorage.setItem(place, JSON.stringify(choices.get()))
  } catch {
    // It holds until the page is closed.
  }
}

apply()
