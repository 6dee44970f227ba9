import { createHmac, randomBytes } from 'node:crypto'

/** Makes a keyed hash of card numbers. The key is made here, lives as long as the process, and is told nobody. */
export function createFingerprint(key: Uint8Array = randomBytes(32)): (cardNumber: string) => string {
  return (cardNumber) => createHmac('sha256', key).update(cardNumber).digest('base64url').slice(0, 16)
}
