import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import { fromBase64, isEqual, toUtf8 } from '../../src/crypto/bytes.ts'
import { crypto as nodeCrypto } from '../../src/crypto/crypto-node.ts'
import { crypto as webCrypto } from '../../src/crypto/crypto-web.ts'
import {
  formatSignatureHeader,
  parseSignatureHeader,
  signedHeaders,
  signString,
  toDigestHeader,
  toRequestTarget,
  toSigningString,
} from '../../src/signing/http-signature.ts'
import { signToken, type TokenRequest } from '../../src/signing/jwt.ts'
import { toRuns } from '../nightly.ts'
import { noon } from '../support.ts'

const body = toUtf8('{"name":"桜商店"}')
const secret = toUtf8('a test secret')

const header = {
  keyid: '10000000-0000-4000-8000-000000000001',
  algorithm: 'HmacSHA256',
  headers: ['host', 'date', 'request-target', 'digest', 'v-c-merchant-id'],
  signature: 'p4ZfIEpcL+HFVCA836IjTSwnCRDEnxVwL6HzVWl1qo0=',
}
const printed =
  'keyid="10000000-0000-4000-8000-000000000001", algorithm="HmacSHA256", headers="host date request-target digest v-c-merchant-id", signature="p4ZfIEpcL+HFVCA836IjTSwnCRDEnxVwL6HzVWl1qo0="'

test('formatSignatureHeader prints a header as the vendor’s SDK does', () => {
  expect(formatSignatureHeader(header)).toBe(printed)
})

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
])('parseSignatureHeader takes a header with %s', (_, given) => {
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

test('parseSignatureHeader never throws, and what it reads it reads again', () => {
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

test('parseSignatureHeader reads a long header in little time', () => {
  const started = performance.now()
  for (const given of [`keyid="${'a'.repeat(100_000)}`, `keyid="a"${' '.repeat(100_000)}x`, 'a="",'.repeat(20_000)]) {
    expect(parseSignatureHeader(given)).toBeUndefined()
  }
  expect(performance.now() - started).toBeLessThan(500)
})

test('toSigningString puts one line for each header of the list, with no newline at the end', () => {
  const values = {
    host: 'apitest.cybersource.com',
    date: 'Mon, 23 Nov 2026 03:00:00 GMT',
    'request-target': 'post /pts/v2/payments',
    digest: 'SHA-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    'v-c-merchant-id': 'smcc_all',
    'not-listed': 'x',
  }
  expect(toSigningString(signedHeaders.withBody, values)).toBe(
    [
      'host: apitest.cybersource.com',
      'date: Mon, 23 Nov 2026 03:00:00 GMT',
      'request-target: post /pts/v2/payments',
      'digest: SHA-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
      'v-c-merchant-id: smcc_all',
    ].join('\n'),
  )
  expect(toSigningString(signedHeaders.withoutBody, values)).toBe(
    [
      'host: apitest.cybersource.com',
      'date: Mon, 23 Nov 2026 03:00:00 GMT',
      'request-target: post /pts/v2/payments',
      'v-c-merchant-id: smcc_all',
    ].join('\n'),
  )
  expect(toSigningString(['v-c-merchant-id', 'host'], values)).toBe(
    'v-c-merchant-id: smcc_all\nhost: apitest.cybersource.com',
  )
})

test('toRequestTarget writes the verb in lower case and leaves path and query as sent', () => {
  expect(toRequestTarget('POST', '/pts/v2/payments')).toBe('post /pts/v2/payments')
  expect(toRequestTarget('GET', '/tss/v2/transactions/1?A=%E6%A1%9C&b')).toBe(
    'get /tss/v2/transactions/1?A=%E6%A1%9C&b',
  )
})

test('toDigestHeader is SHA-256= and the base64 of the hash of the bytes', async () => {
  expect(await toDigestHeader(new Uint8Array())).toBe('SHA-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
  expect(await toDigestHeader(body)).toBe(`SHA-256=${createHash('sha256').update(body).digest('base64')}`)
})

test('signString is the HMAC of the UTF-8 text in base64', async () => {
  const text = 'host: apitest.cybersource.com\nx-note: 桜'
  expect(await signString(text, secret)).toBe(createHmac('sha256', secret).update(text).digest('base64'))
  // RFC 4231, test case 2.
  expect(Buffer.from(await signString('what do ya want for nothing?', toUtf8('Jefe')), 'base64').toString('hex')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
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

test('the hashes cover a view of a larger buffer only as far as it reaches', () => {
  const view = new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4)
  for (const { sha256, hmac } of [webCrypto, nodeCrypto]) {
    expect(sha256(view)).toBe(sha256(new Uint8Array([1, 2, 3])))
    expect(hmac(view, 'a')).toBe(hmac(new Uint8Array([1, 2, 3]), 'a'))
  }
})

test('isEqual says what === says', () => {
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

test('fromBase64 gives the bytes back', () => {
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

const tokenRequest: TokenRequest = {
  method: 'POST',
  path: '/pts/v2/payments?x=1',
  host: 'apitest.cybersource.com',
  body,
  merchantId: 'smcc_all',
  keyId: 'key-1',
  secret,
  now: noon,
  jti: '20000000-0000-4000-8000-000000000001',
}

test('signToken makes the header and the claims of the vendor’s SDK', async () => {
  const token = await signToken(tokenRequest)
  expect(decodeProtectedHeader(token)).toEqual({ typ: 'JWT', alg: 'HS256', kid: 'key-1' })
  expect(decodeJwt(token)).toEqual({
    digest: createHash('sha256').update(body).digest('base64'),
    'digest-algorithm': 'SHA-256',
    iat: 1_795_402_800,
    exp: 1_795_402_920,
    'request-host': 'apitest.cybersource.com',
    'request-resource-path': '/pts/v2/payments?x=1',
    'request-method': 'post',
    iss: 'smcc_all',
    jti: '20000000-0000-4000-8000-000000000001',
    'v-c-jwt-version': '2',
    'v-c-merchant-id': 'smcc_all',
  })
  await expect(jwtVerify(token, secret, { currentDate: new Date(noon) })).resolves.toBeTruthy()
  await expect(jwtVerify(token, toUtf8('another'), { currentDate: new Date(noon) })).rejects.toThrow()
})

test('signToken leaves the digest out of a request without a body', async () => {
  const claims = decodeJwt(await signToken({ ...tokenRequest, method: 'GET', body: new Uint8Array() }))
  expect(claims).not.toHaveProperty('digest')
  expect(claims).not.toHaveProperty('digest-algorithm')
  expect(claims['request-method']).toBe('get')
})
