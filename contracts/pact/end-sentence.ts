/** A text with a stop behind it, unless it ends as a sentence does. */
export const endSentence = (text: string, stop: '.' | '。' = '.'): string =>
  /[.?!。?!]$/.test(text) ? text : `${text}${stop}`
