/** Thrown for a replay that cannot be done as it was asked for. The message says what is allowed. */
export class ReplayError extends Error {
  override readonly name = 'ReplayError'
  readonly code = 'BAD_REPLAY'
}
