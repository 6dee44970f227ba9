import type { Text } from '../verdict/text.ts'

type Note = { readonly rule: string; readonly text: Text }

const longestHeader = 2_000
const longestNote = 600

/**
 * Notes on a request as one header value: rules and English texts, separated by bars. ASCII, at most 2,000
 * characters; notes beyond that are counted.
 */
export function toAdviceHeader(notes: readonly Note[]): string {
  const parts: string[] = []
  let length = 0
  for (const [index, { rule, text }] of notes.entries()) {
    const part = toAscii(`${rule}: ${text.en}`).slice(0, longestNote)
    const rest = `and ${notes.length - index} more in the journal`
    length += part.length + ' | '.length
    if (length + rest.length > longestHeader) return [...parts, rest].join(' | ')
    parts.push(part)
  }
  return parts.join(' | ')
}

const isAscii = /^[\x20-\x7E]*$/

/** Characters outside printable ASCII become `\u{...}`, so that no header can be split. */
const toAscii = (text: string): string =>
  isAscii.test(text)
    ? text
    : text.replace(/[^\x20-\x7E]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
