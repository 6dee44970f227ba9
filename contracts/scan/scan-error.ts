import { redactText } from '../../src/card-data/redact.ts'
import { findCardData } from './find-card-data.ts'

/** Thrown for a scan that cannot be done as requested. The message says what is allowed. */
export class ScanError extends Error {
  override readonly name = 'ScanError'
  readonly code = 'BAD_SCAN'

  constructor(message: string) {
    super(toShownPath(message))
  }
}

/** Characters that steer a terminal, begin a new line of a log, or turn the direction of writing. */
const controls = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** A path, or a message with one, that is safe to show: people put card numbers into the names of files. */
export const toShownPath = (text: string): string =>
  text
    .split('/')
    .map(hideNumbers)
    .join('/')
    .replace(controls, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

function hideNumbers(name: string): string {
  // In an escaped number some characters look like its digits, so all digits are hidden.
  if (/%|\\u/.test(name) && holdsNumber(name)) return withoutDigits(name)
  const redacted = redactText(name)
  return holdsNumber(redacted) ? withoutDigits(redacted) : redacted
}

const holdsNumber = (text: string): boolean => findCardData(text).some(({ kind }) => kind === 'number')

const withoutDigits = (text: string): string => text.replace(/[0-9\uFF10-\uFF19]/g, '*')
