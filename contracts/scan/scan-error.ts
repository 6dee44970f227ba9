import { redactText } from '../../src/card-data/redact.ts'
import { escapeControls } from '../base/to-printable.ts'
import { findCardData } from './find-card-data.ts'

/** Thrown for a scan that cannot be done as requested. The message says what is allowed. */
export class ScanError extends Error {
  override readonly name = 'ScanError'
  readonly code = 'BAD_SCAN'

  constructor(message: string) {
    super(toShownPath(message))
  }
}

/** A path, or a message with one, that is safe to show: people put card numbers into the names of files. */
export const toShownPath = (text: string): string => escapeControls(text.split('/').map(hideNumbers).join('/'))

function hideNumbers(name: string): string {
  // In an escaped number some characters look like its digits, so all digits are hidden.
  if (/%|\\u/.test(name) && holdsNumber(name)) return withoutDigits(name)
  const redacted = redactText(name)
  return holdsNumber(redacted) ? withoutDigits(redacted) : redacted
}

const holdsNumber = (text: string): boolean => findCardData(text).some(({ kind }) => kind === 'number')

const withoutDigits = (text: string): string => text.replace(/[0-9\uFF10-\uFF19]/g, '*')
