import { createHash, createHmac } from 'node:crypto'
import type { SigningCrypto } from './crypto-types.ts'

/** Hashes of node:crypto: synchronous, a few microseconds each. Chosen by the condition `node` of `#crypto`. */
export const crypto: SigningCrypto = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest('base64'),
  hmacSha256: (key, text) => createHmac('sha256', key).update(text, 'utf8').digest('base64'),
}
