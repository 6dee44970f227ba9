import { crypto } from '#crypto'
import { toBase64Url } from '../crypto/bytes.ts'

/**
 * Creates a fingerprint function for card numbers: an HMAC, because PCI DSS 3.5.1.1 asks for a keyed hash, cut to 16
 * characters. The key lives as long as the gateway and never leaves it.
 */
export function createFingerprint(
  key: Uint8Array = globalThis.crypto.getRandomValues(new Uint8Array(32)),
): (cardNumber: string) => string {
  return (cardNumber) => toBase64Url(crypto.hmac(key, cardNumber)).slice(0, 16)
}
