import { redactText } from '../../src/card-data/redact.ts'

/** Escapes characters that steer a terminal, start a new line in a log, are invisible, or turn the direction of writing. */
export const escapeControls = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )

/** The same for a text of several lines. */
export const escapeLines = (text: string): string => text.split('\n').map(escapeControls).join('\n')

/** A text from outside that is safe to print: card data is masked, control characters are escaped. */
export const toPrintable = (text: string): string => escapeControls(redactText(text))
