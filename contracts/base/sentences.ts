import { didYouMean } from '../../src/base/did-you-mean.ts'

/**
 * Ends a sentence about an unknown name: with the nearest known name, or with a full stop.
 *
 * @example suggest('expird', ['expired-card']) // ', did you mean "expired-card"?'
 */
export const suggest = (name: string, known: readonly string[]): string => didYouMean(name, known).en || '.'

/** Adds a full stop, unless the text already ends a sentence. */
export const endSentence = (text: string, stop: '.' | '。' = '.'): string =>
  /[.?!。?!]$/.test(text) ? text : `${text}${stop}`

/** A number and its noun. */
export const toCount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
