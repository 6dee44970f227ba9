import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64, isEqual } from '../../src/crypto/bytes.ts'
import { crypto as nodeCrypto } from '../../src/crypto/crypto-node.ts'
import { crypto as webCrypto } from '../../src/crypto/crypto-web.ts'
import { formatSignatureHeader, parseSignatureHeader } from '../../src/signing/http-signature.ts'
import { toRuns } from '../nightly.ts'

const header = {
  keyid: '10000000-0000-4000-8000-000000000001',
  algorithm: 'HmacSHA256',
  headers: ['host', 'date', 'request-target', 'digest', 'v-c-merchant-id'],
  signature: 'p4ZfIEpcL+HFVCA836IjTSwnCRDEnxVwL6HzVWl1qo0=',
}
const printed =
  'keyid="10000000-0000-4000-8000-000000000001", algorithm="HmacSHA256", headers="host date request-target digest v-c-merchant-id", signature="p4ZfIEpcL+HFVCA836IjTSwnCRDEnxVwL6HzVWl1qo0="'

test('parseSignatureHeader reads what formatSignatureHeader prints', () => {
  const word = fc.stringMatching(/^[!#-~]{1,40}$/)
  const parts = fc.record({
    keyid: word,
    algorithm: word,
    headers: fc.array(word, { minLength: 1, maxLength: 8 }),
    signature: word,
  })
  fc.assert(
    fc.property(parts, (given) => {
      expect(parseSignatureHeader(formatSignatureHeader(given))).toEqual(given)
    }),
  )
})

test.each([
  ['no spaces behind the commas', printed.replaceAll(', ', ',')],
  ['spaces around', `  ${printed} `],
  ['names in upper case', printed.replace('keyid', 'keyId').replace('headers', 'HEADERS')],
  ['another order', printed.split(', ').reverse().join(', ')],
  ['more spaces in the list', printed.replace('host date', ' host  date')],
])('parseSignatureHeader accepts a header with %s', (_, given) => {
  expect(parseSignatureHeader(given)).toEqual(header)
})

test.each([
  ['nothing', ''],
  ['a word', 'abc'],
  ['no keyid', printed.replace(/keyid="[^"]*", /, '')],
  ['no headers', printed.replace(/headers="[^"]*", /, '')],
  ['no signature', printed.replace(/, signature=.*/, '')],
  ['a keyid twice', `${printed}, keyid="other"`],
  ['a keyid twice in other letters', `${printed}, KEYID="other"`],
  ['two headers joined', `${printed}, ${printed}`],
  ['a part that is unknown', `${printed}, created="1"`],
  ['no commas', printed.replaceAll(', ', ' ')],
  ['semicolons', printed.replaceAll(', ', '; ')],
  ['single quotes', printed.replaceAll('"', "'")],
  ['an open quote', printed.slice(0, -1)],
  ['a quote in a value', printed.replace('HmacSHA256', 'Hmac"SHA256')],
  ['a space before the equals sign', printed.replace('keyid=', 'keyid =')],
  ['text behind it', `${printed} x`],
  ['a header behind CR LF', `${printed}\r\nhost: x`],
])('parseSignatureHeader reads nothing from %s', (_, given) => {
  expect(parseSignatureHeader(given)).toBeUndefined()
})

test('parseSignatureHeader never throws, and its results survive printing and parsing', () => {
  const pieces = fc.constantFrom(
    'keyid',
    'headers',
    'signature',
    'algorithm',
    '="',
    '"',
    'a',
    ' ',
    ',',
    ', ',
    '\n',
    '=',
  )
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(text, (given) => {
      const read = parseSignatureHeader(given)
      if (read !== undefined) expect(parseSignatureHeader(formatSignatureHeader(read))).toEqual(read)
    }),
    { numRuns: toRuns(1_000) },
  )
})

test('parseSignatureHeader reads a long header quickly', () => {
  const started = performance.now()
  for (const given of [`keyid="${'a'.repeat(100_000)}`, `keyid="a"${' '.repeat(100_000)}x`, 'a="",'.repeat(20_000)]) {
    expect(parseSignatureHeader(given)).toBeUndefined()
  }
  expect(performance.now() - started).toBeLessThan(500)
})

test('the hashes of the web are those of Node', () => {
  const keys = fc.uint8Array({ minLength: 1, maxLength: 200 })
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constant('\ud800'))
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), keys, texts, (bytes, key, text) => {
      expect(webCrypto.sha256(bytes)).toBe(nodeCrypto.sha256(bytes))
      for (const sha of ['sha256', 'sha384', 'sha512'] as const)
        expect(webCrypto.hmac(key, text, sha)).toBe(nodeCrypto.hmac(key, text, sha))
    }),
  )
})

test('the hashes of a view cover only its part of a larger buffer', () => {
  const view = new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4)
  for (const { sha256, hmac } of [webCrypto, nodeCrypto]) {
    expect(sha256(view)).toBe(sha256(new Uint8Array([1, 2, 3])))
    expect(hmac(view, 'a')).toBe(hmac(new Uint8Array([1, 2, 3]), 'a'))
  }
})

test('isEqual agrees with ===', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(isEqual(a, b)).toBe(a === b)
      expect(isEqual(a, `${a}`)).toBe(true)
      expect(isEqual(a, a + b)).toBe(b === '')
      expect(isEqual(a + b, a)).toBe(b === '')
    }),
  )
})

test.each([
  ['', '', true],
  ['a', '', false],
  ['', 'a', false],
  ['ab', 'abab', false],
  ['abab', 'ab', false],
  ['aaaa', 'aa', false],
  ['\u0000', '', false],
  ['', '\u0000', false],
  ['\u0100', '\u0000', false],
  ['桜', '桜', true],
])('isEqual of "%s" and "%s" is %s', (a, b, want) => {
  expect(isEqual(a, b)).toBe(want)
})

test('fromBase64 restores the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(fromBase64(Buffer.from(bytes).toString('base64'))).toEqual(Uint8Array.from(bytes))
    }),
  )
})

test.each([
  ['an empty text', '', []],
  ['high bytes', '/+8=', [255, 239]],
  ['a text without padding', '/+8', [255, 239]],
])('fromBase64 reads %s', (_, given, want) => {
  expect(fromBase64(given)).toEqual(Uint8Array.from(want))
})

test.each(['a', '!', 'YWJj=', '____', 'YW-j', '桜', '10000000-0000-4000-8000-000000000001'])(
  'fromBase64 reads nothing from "%s"',
  (given) => {
    expect(fromBase64(given)).toBeUndefined()
  },
)
