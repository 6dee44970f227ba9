import { type PageLanguage, pageChoices } from './settings.ts'
import { useStore } from './store.ts'

/** Words of a view in each language: texts, and functions that make texts. */
export type Words<W extends object> = Readonly<Record<PageLanguage, W>>

/** Defines the words of a view. The Japanese must have every key of the English. */
export const defineWords = <W extends object>(words: { readonly en: W; readonly ja: NoInfer<W> }): Words<W> => words

/** The words in the language of the reader. */
export const useWords = <W extends object>(words: Words<W>): W => words[useStore(pageChoices).language]

/** Prints numbers and times in the language of the reader. */
export function useFormat() {
  const { language } = useStore(pageChoices)
  return formats[language]
}

const createFormat = (language: PageLanguage) => {
  const number = new Intl.NumberFormat(language)
  const short = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 })
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'medium', hourCycle: 'h23', timeZone: 'Asia/Tokyo' })
  const units = ['B', 'kB', 'MB', 'GB']
  return {
    count: (value: number): string => number.format(value),
    /** With at most three digits that matter. */
    short: (value: number): string => short.format(value),
    bytes(value: number): string {
      const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, value)) / 3)))
      return `${short.format(value / 1_000 ** power)} ${units[power]}`
    },
    /** Time of day in Japan, as everywhere in the page. `at` is ISO 8601 or epoch ms. */
    time: (at: string | number): string => time.format(new Date(at)),
    /** The text of the gateway in this language. */
    say: (text: { readonly en: string; readonly ja: string }): string => text[language],
  }
}

const formats = { en: createFormat('en'), ja: createFormat('ja') }
