import { redactDigits } from '../../src/card-data/redact.ts'

/** Thrown for a replay that cannot be done as it was asked for. The message says what is allowed. */
export class ReplayError extends Error {
  override readonly name = 'ReplayError'
  readonly code = 'BAD_REPLAY'

  constructor(message: string) {
    // It names files, interactions and hosts, and people put card numbers everywhere.
    super(redactDigits(message))
  }
}
