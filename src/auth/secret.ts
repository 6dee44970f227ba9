import { fromBase64 } from '../crypto/bytes.ts'
import type { Signer } from '../world/world.ts'

const decoded = new WeakMap<Signer, Uint8Array>()

/** The shared secret of a signer as bytes. Always the same object: hashes cache their work on it. */
export function toSecret(signer: Signer): Uint8Array {
  const known = decoded.get(signer)
  if (known !== undefined) return known
  const secret = fromBase64(signer.sharedSecret) ?? new Uint8Array()
  decoded.set(signer, secret)
  return secret
}
