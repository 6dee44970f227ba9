import { hashText } from '#crypto'

/** Makes a keyed hash of card numbers. The key is made here, lives as long as the gateway, and is told nobody. */
export function createFingerprint(
  key: Uint8Array = globalThis.crypto.getRandomValues(new Uint8Array(32)),
): (cardNumber: string) => string {
  const prefix = [...key].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  // Cut to 16 of its 43 characters, a hash of key and number gives as little away as an HMAC.
  return (cardNumber) => hashText(prefix + cardNumber).slice(0, 16)
}
