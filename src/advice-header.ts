import type { Text } from './text.ts'

const longestHeader = 2_000

/**
 * What the sandbox has to say about a request, as one header value: rules and English texts,
 * joined with a bar. ASCII only; what does not fit is counted.
 */
export function toAdviceHeader(notes: readonly { readonly rule: string; readonly text: Text }[]): string {
  let header = ''
  for (const [index, { rule, text }] of notes.entries()) {
    const next = `${index === 0 ? '' : ' | '}${rule}: ${toAscii(text.en)}`
    if (header.length + next.length > longestHeader)
      return `${header} | and ${notes.length - index} more in the journal`
    header += next
  }
  return header
}

/** Characters outside printable ASCII become `\u{...}`, so that no header can be split. */
const toAscii = (text: string): string =>
  text.replace(/[^\x20-\x7E]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
