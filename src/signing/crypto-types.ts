export type ShaName = 'sha256' | 'sha384' | 'sha512'

/** The hashes that signing needs; base64 out. */
export interface SigningCrypto {
  sha256(bytes: Uint8Array): string | Promise<string>
  /** HMAC of UTF-8 text; by default of SHA-256. */
  hmac(key: Uint8Array, text: string, sha?: ShaName): string | Promise<string>
}
