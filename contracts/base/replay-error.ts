import { redactDigits } from '../../src/card-data/redact.ts'
import { escapeLines } from './to-printable.ts'

/** Thrown when a replay or a file for it is wrong. The message says what is allowed. */
export class ReplayError extends Error {
  override readonly name = 'ReplayError'
  readonly code = 'BAD_REPLAY'

  /** Whether the target does not support an interaction; otherwise something else went wrong. */
  readonly isNotEnabled: boolean

  constructor(message: string, { isNotEnabled = false }: { readonly isNotEnabled?: boolean } = {}) {
    // The message names files, interactions and hosts, any of which may hold a card number or steer a terminal.
    super(escapeLines(redactDigits(message)))
    this.isNotEnabled = isNotEnabled
  }
}
