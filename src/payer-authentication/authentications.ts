/** Authentications of cardholders (3-D Secure), as operations read them. */
// biome-ignore lint/suspicious/noEmptyInterface: filled with the operations of payer authentication.
export interface AuthenticationReader {}

/** The authentications of a gateway. */
export interface Authentications extends AuthenticationReader {
  /** About how much memory they take, in bytes. */
  bytes(): number
  clear(): void
}

export const createAuthentications = (): Authentications => ({ bytes: () => 0, clear: () => {} })
