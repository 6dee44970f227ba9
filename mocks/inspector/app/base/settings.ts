import { createStore } from './store.ts'

export const languages = ['en', 'ja'] as const
export type PageLanguage = (typeof languages)[number]

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What a person chose for this browser. */
export interface Choices {
  readonly language: PageLanguage
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

const ofBrowser = (): PageLanguage =>
  (navigator.languages
    .find((tag) => /^(en|ja)\b/i.test(tag))
    ?.slice(0, 2)
    .toLowerCase() as PageLanguage | undefined) ?? 'en'

function readChoices(): Choices {
  const { language, theme } = recall()
  return {
    language: languages.find((one) => one === language) ?? ofBrowser(),
    theme: themes.find((one) => one === theme) ?? 'auto',
  }
}

export const pageChoices = createStore<Choices>(readChoices())

function apply(): void {
  const { language, theme } = pageChoices.get()
  document.documentElement.lang = language
  document.documentElement.dataset['theme'] = theme
}

/** Changes a choice, for later visits too. */
export function choose(change: Partial<Choices>): void {
  pageChoices.set((before) => ({ ...before, ...change }))
  apply()
  try {
    localStorage.setItem(place, JSON.stringify(pageChoices.get()))
  } catch {
    // It holds until the page is closed.
  }
}

apply()
