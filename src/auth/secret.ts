import { fromBase64 } from '../crypto/bytes.ts'
import type { Signer } from '../world/world.ts'

const decoded = new WeakMap<Signer, Uint8Array>()

/** The shared secret of a signer as bytes. Always the same object: hashes cache their work on it. */
export function toSecret(signer: Signer): Uint8Array {
  const known = decoded.get(signer)
  if (known !== undefined) return known
  const secret = decodeSecret(signer.sharedSecret)
  decoded.set(signer, secret)
  return secret
}

/** A shared secret in base64 as bytes; none for text that is not base64. */
export const decodeSecret = (sharedSecret: string): Uint8Array => fromBase64(sharedSecret) ?? new Uint8Array()
