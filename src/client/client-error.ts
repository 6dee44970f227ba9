import type { ReadFailure } from './result.ts'

/** Codes of programmer mistakes, each with the error class that the client throws. */
export const clientErrors = {
  INVALID_ENVIRONMENT: TypeError,
  INVALID_MERCHANT: TypeError,
  INVALID_CREDENTIALS: TypeError,
  INVALID_SHOP: TypeError,
  INVALID_OPTION: TypeError,
  INVALID_PAYMENT: TypeError,
  INVALID_JPO_TERM: RangeError,
  INVALID_P12: Error,
  SEARCH_FAILED: Error,
} as const satisfies Record<string, new (message: string) => Error>

export type ClientErrorCode = keyof typeof clientErrors

/**
 * Thrown for a programmer's mistake, with a stable code. What happens to a payment is a result instead. Only the
 * iterator of a search has no other way to fail.
 */
export interface ClientError extends Error {
  readonly code: ClientErrorCode
  /** Of `SEARCH_FAILED`: the result of the page that failed. */
  readonly result?: ReadFailure
}

/** `message` says what is allowed and never repeats a given value, which may be a misplaced secret. */
export function createError(code: ClientErrorCode, message: string, result?: ReadFailure): ClientError {
  return Object.assign(new clientErrors[code](message), { code, ...(result !== undefined && { result }) })
}
