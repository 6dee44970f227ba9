/** Tokens of the vault (TMS), as operations read them. */
// biome-ignore lint/suspicious/noEmptyInterface: filled with the vault's operations.
export interface VaultReader {}

/** The vault of a gateway. */
export interface Vault extends VaultReader {
  /** About how much memory the tokens take, in bytes. */
  bytes(): number
  clear(): void
}

export const createVault = (): Vault => ({ bytes: () => 0, clear: () => {} })
