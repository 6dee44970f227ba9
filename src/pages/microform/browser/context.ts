/** What a page needs of a capture context. */
export interface Context {
  readonly token: string
  /** Address of the gateway. */
  readonly origin: string
  /** Query that leads to the namespace, or nothing. */
  readonly space: string
}

/** An error with a reason, as the library throws them. */
export const toError = (reason: string, message: string): Error =>
  Object.assign(new Error(`[jpo-sandbox] ${message}`), { name: 'MicroformError', reason })
