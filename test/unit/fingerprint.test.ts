import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { createFingerprint } from '../../src/card-data/fingerprint.ts'

test('a fingerprint is the beginning of an HMAC of the card number', () => {
  const key = new Uint8Array(32).fill(7)
  const hmac = createHmac('sha256', key).update('4111111111111111').digest('base64url')
  expect(createFingerprint(key)('4111111111111111')).toBe(hmac.slice(0, 16))
})

test('equal cards have equal fingerprints under one key, and other fingerprints under another', () => {
  const [one, other] = [createFingerprint(), createFingerprint()]
  expect(one('4111111111111111')).toBe(one('4111111111111111'))
  expect(one('4111111111111111')).not.toBe(one('4622943127013705'))
  expect(one('4111111111111111')).not.toBe(other('4111111111111111'))
})
