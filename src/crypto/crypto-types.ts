export type ShaName = 'sha256' | 'sha384' | 'sha512'

/** The hashes that signing and fingerprints need; base64 out. */
export interface SigningCrypto {
  sha256(bytes: Uint8Array): string
  /** HMAC of UTF-8 text; of SHA-256 by default. */
  hmac(key: Uint8Array, text: string, sha?: ShaName): string
}
