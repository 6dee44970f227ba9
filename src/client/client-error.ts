/** The mistakes of a programmer that the client throws, and the kind of error that each is. */
export const clientErrors = {
  INVALID_ENVIRONMENT: TypeError,
  INVALID_MERCHANT: TypeError,
  INVALID_CREDENTIALS: TypeError,
  INVALID_SHOP: TypeError,
  INVALID_OPTION: TypeError,
  INVALID_PAYMENT: TypeError,
  INVALID_JPO_TERM: RangeError,
  INVALID_P12: Error,
} as const satisfies Record<string, new (message: string) => Error>

export type ClientErrorCode = keyof typeof clientErrors

/** What the client throws: a programmer's mistake, with a stable code. What a payment meets is a result instead. */
export interface ClientError extends Error {
  readonly code: ClientErrorCode
}

/** The message says what is allowed and repeats nothing that was given: it may be a secret in the wrong place. */
export function createError(code: ClientErrorCode, message: string): ClientError {
  return Object.assign(new clientErrors[code](message), { code })
}
