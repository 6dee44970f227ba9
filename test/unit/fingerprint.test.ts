import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFingerprint } from '../../src/card-data/fingerprint.ts'
import * as node from '../../src/signing/crypto-node.ts'
import * as web from '../../src/signing/crypto-web.ts'
import { sha256 } from '../../src/signing/sha-256.ts'

test('SHA-256 without waiting is that of node:crypto', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'))
    }),
  )
})

test('texts are hashed alike in Node and in browsers', () => {
  for (const text of ['', '4111111111111111', '桜', 'x'.repeat(1_000)])
    expect(web.hashText(text)).toBe(node.hashText(text))
})

test('equal cards have equal fingerprints under one key, and others under another', () => {
  const [one, other] = [createFingerprint(), createFingerprint()]
  expect(one('4111111111111111')).toBe(one('4111111111111111'))
  expect(one('4111111111111111')).not.toBe(one('4622943127013705'))
  expect(one('4111111111111111')).not.toBe(other('4111111111111111'))
  expect(one('4111111111111111')).toMatch(/^[\w-]{16}$/)
})
