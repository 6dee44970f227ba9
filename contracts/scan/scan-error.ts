import { toShownPath } from './to-shown.ts'

/** Thrown for a scan that cannot be done as requested. The message says what is allowed. */
export class ScanError extends Error {
  override readonly name = 'ScanError'
  readonly code = 'BAD_SCAN'

  constructor(message: string) {
    super(toShownPath(message))
  }
}
