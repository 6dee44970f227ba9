import { fromBase64 } from '../crypto/bytes.ts'
import { createError } from './client-error.ts'

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const

/** Imports a PKCS #8 key for RS256 as non-extractable. */
export const importPrivateKey = (pkcs8: Uint8Array): Promise<CryptoKey> =>
  globalThis.crypto.subtle.importKey('pkcs8', pkcs8 as BufferSource, algorithm, false, ['sign'])

/** Decodes a private key in PEM. */
export function readPem(pem: string): Uint8Array {
  const [, text = ''] = /^\s*-----BEGIN PRIVATE KEY-----([\s\w+/=]+)-----END PRIVATE KEY-----\s*$/.exec(pem) ?? []
  const bytes = fromBase64(text.replace(/\s/g, ''))
  if (bytes !== undefined && bytes.byteLength > 0) return bytes
  throw refuseKey()
}

/** Whether a key can sign RS256. */
export function isSigningKey(key: CryptoKey): boolean {
  const { name, hash } = key.algorithm as { name: string; hash?: { name: string } }
  return (
    key.type === 'private' && name === algorithm.name && hash?.name === algorithm.hash && key.usages.includes('sign')
  )
}

export const refuseKey = () =>
  createError(
    'INVALID_CREDENTIALS',
    'Failed to read the private key. Allowed: a CryptoKey for RSASSA-PKCS1-v1_5 with SHA-256 that may sign, or PEM that begins with -----BEGIN PRIVATE KEY----- (openssl pkcs8 -topk8 -nocrypt makes it of another).',
  )
