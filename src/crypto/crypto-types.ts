export type ShaName = 'sha256' | 'sha384' | 'sha512'

/** Hashes for signing and fingerprints, as base64. */
export interface SigningCrypto {
  sha256(bytes: Uint8Array): string
  /** HMAC of UTF-8 text. Default: SHA-256. */
  hmac(key: Uint8Array, text: string, sha?: ShaName): string
  /** A seal with a key of 32 bytes. In browsers only the seal itself opens what it closed. */
  createSeal(key: Uint8Array): { close(text: string): string; open(sealed: string): string }
}
