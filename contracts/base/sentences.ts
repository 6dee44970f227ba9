import { didYouMean } from '../../src/base/did-you-mean.ts'

/**
 * Ends a sentence about an unknown name: with the nearest known name, or with a full stop.
 *
 * @example suggest('expird', ['expired-card']) // ', did you mean "expired-card"?'
 */
export const suggest = (name: string, known: readonly string[]): string => didYouMean(name, known).en || '.'

/** A Japanese sentence with the nearest known name, to be continued; empty when none is near. */
export const suggestInJapanese = (name: string, known: readonly string[]): string =>
  didYouMean(name, known).ja.replace(/.$/, '$& ')

/** Adds a full stop, unless the text already ends a sentence. */
export const endSentence = (text: string, stop: '.' | '。' = '.'): string =>
  /[.?!。?!]$/.test(text) ? text : `${text}${stop}`

/** A number and its noun. */
export const toCount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const mostNames = 3

/** Lists the first few names and the number of the others. */
export function toList(names: readonly string[]): string {
  const more = names.length - mostNames
  return names.slice(0, mostNames).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
