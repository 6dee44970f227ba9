/** The two hashes that signing needs; base64 out. */
export interface SigningCrypto {
  sha256(bytes: Uint8Array): string | Promise<string>
  /** HMAC-SHA256 of UTF-8 text. */
  hmacSha256(key: Uint8Array, text: string): string | Promise<string>
}
