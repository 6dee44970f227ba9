import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Seal } from '../../src/base/kept.ts'
import { createFingerprint } from '../../src/card-data/fingerprint.ts'
import type { OpenedState } from '../../src/state/opened-state.ts'
import type { Row, RowStore } from '../../src/state/row-store.ts'

/** A key for a purpose, of 32 bytes. */
export const deriveKey = (key: string, purpose: string): Buffer =>
  createHmac('sha256', key).update(`jpo-sandbox ${purpose}`).digest()

/** Joins a store and its rows with the key of the state. */
export const toOpenedState = (rows: readonly Row[], store: RowStore, key: string): OpenedState => ({
  rows,
  store,
  seal: createSeal(deriveKey(key, 'seal')),
  fingerprint: createFingerprint(deriveKey(key, 'fingerprint')),
})

const ivBytes = 12
const tagBytes = 16

/** AES-256-GCM: the nonce, the tag and the closed text as base64. */
function createSeal(key: Buffer): Seal {
  return {
    close(text) {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', key, iv)
      const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), closed]).toString('base64')
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes))
      decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
      return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8')
    },
  }
}
