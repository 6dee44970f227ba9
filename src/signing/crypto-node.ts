import { createHmac, hash } from 'node:crypto'
import type { SigningCrypto } from './crypto-types.ts'

/** Hashes of node:crypto: synchronous, a few microseconds each. Chosen by the condition `node` of `#crypto`. */
export const crypto: SigningCrypto = {
  sha256: (bytes) => hash('sha256', bytes, 'base64'),
  hmac: (key, text, sha = 'sha256') => createHmac(sha, key).update(text, 'utf8').digest('base64'),
}
