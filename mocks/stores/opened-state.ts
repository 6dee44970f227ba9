import { createHmac } from 'node:crypto'
import { createFingerprint } from '../../src/card-data/fingerprint.ts'
import { crypto } from '../../src/crypto/crypto-node.ts'
import type { OpenedState } from '../../src/state/opened-state.ts'
import type { Row, RowStore } from '../../src/state/row-store.ts'

/** A key for a purpose, of 32 bytes. */
export const deriveKey = (key: string, purpose: string): Buffer =>
  createHmac('sha256', key).update(`jpo-sandbox ${purpose}`).digest()

/** Joins a store and its rows with the key of the state. */
export const toOpenedState = (rows: readonly Row[], store: RowStore, key: string): OpenedState => ({
  rows,
  store,
  seal: crypto.createSeal(deriveKey(key, 'seal')),
  fingerprint: createFingerprint(deriveKey(key, 'fingerprint')),
})
