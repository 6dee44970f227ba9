import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { SignJWT } from 'jose'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type AuthReasonCode, authReasons } from '../../src/auth/reasons.ts'
import type { AuthSettings } from '../../src/auth/settings.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { GatewayReply, GatewayRequest } from '../../src/request/gateway-request.ts'
import { parseSignatureHeader, toDigestHeader } from '../../src/signing/http-signature.ts'
import type { Profile } from '../../src/verdict/finding.ts'
import { createTestEngine, noon, toSamplePayment } from '../support.ts'
import {
  gatewayHost,
  type HttpSigning,
  httpDate,
  merchantNamed,
  nowInSeconds,
  paymentsPath,
  sampleBody,
  samplePayment,
  signedByHttp,
  signedByToken,
  signer,
  stranger,
  toBytes,
  tokenOf,
  toSecret,
  toToken,
  withEditedToken,
  withHeaders,
  withSignature,
  withToken,
  world,
} from './signed.ts'

const withoutSignature = '{"response":{"rmsg":"missing http required header : signature,"}}'
const unauthenticated = '{"response":{"rmsg":"Authentication Failed"}}'

const open = (auth: Partial<AuthSettings> = {}, profile: Profile = 'guide'): Promise<Engine> =>
  createTestEngine({ profile, auth: { policy: 'strict', ...auth } })

type MakeRequest = () => Promise<GatewayRequest>

/** A wrong request, or one that is wrong with these settings. */
type Mistake = MakeRequest | MistakeInDetail

interface MistakeInDetail {
  readonly request: MakeRequest
  readonly settings?: Partial<AuthSettings>
  readonly profile?: Profile
  /** A request that is accepted before this one. */
  readonly after?: MakeRequest
  /** The line of the comparison marked as the first difference. */
  readonly marked?: { readonly expected: string | RegExp; readonly received: string | RegExp }
}

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

const usual = ['host', 'date', 'request-target', 'digest', 'v-c-merchant-id']
const parenthesised = usual.map((name) => (name === 'request-target' ? '(request-target)' : name))
const without = (name: string) => usual.filter((other) => other !== name)
const query = `${paymentsPath}?x=1&y=%E6%A1%9C`
const otherBody = toBytes(JSON.stringify(toSamplePayment({ method: 'installment', amount: '1' })))
const otherSecret = toBytes('another secret of 32 bytes, long')
const expectedDigest = toDigestHeader(sampleBody)
const bare = (digest: string) => digest.replace('SHA-256=', '')

/** The same JSON in the formatting of other libraries. */
const reprints = {
  'indented by two': JSON.stringify(samplePayment, null, 2),
  'indented by four': JSON.stringify(samplePayment, null, 4),
  'with everything outside ASCII escaped': JSON.stringify(samplePayment).replace(
    /[^\x20-\x7E]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
  'with a newline at its end': `${JSON.stringify(samplePayment)}\n`,
}
const reprintDigests = await Promise.all(
  Object.entries(reprints).map(async ([how, text]) => [how, toDigestHeader(toBytes(text))] as const),
)

const malformedSignatures: Readonly<Record<string, (header: string) => string>> = {
  'an empty signature header': () => '',
  'a signature header of stray text': () => 'HmacSHA256 abc',
  'a bare base64 value as signature header': (header) => parseSignatureHeader(header)?.signature ?? '',
  'a signature header without quotes': (header) => header.replaceAll('"', ''),
  'a signature header with semicolons': (header) => header.replaceAll(', ', '; '),
  'a signature header without keyid': (header) => header.replace(/keyid="[^"]*", /, ''),
  'a signature header without headers': (header) => header.replace(/headers="[^"]*", /, ''),
  'a signature header without signature': (header) => header.replace(/, signature="[^"]*"$/, ''),
  'a signature header with an open quote': (header) => header.slice(0, -1),
  'a signature header with a fifth part': (header) => `${header}, created="1795402800"`,
  'a signature header with text behind it': (header) => `${header} x`,
  'two right signatures, joined as HTTP joins equal headers': (header) => `${header}, ${header}`,
  'a second keyid in the signature header': (header) => `${header}, keyid="${stranger.keyId}"`,
  'a second headers in other letters': (header) => `${header}, Headers="host"`,
  'a second signature value in the signature header': (header) => `signature="AAAA", ${header}`,
  'another header injected behind CR LF': (header) => `${header}\r\nv-c-merchant-id: ${stranger.merchantId}`,
  'another signature header injected behind CR LF': (header) => `${header}\r\nsignature: ${header}`,
}

/** Dates of this very second that name no zone, or one by a name that does not count. */
const zonelessDates = [
  '2026-11-23T03:00:00',
  '2026-11-23 03:00:00',
  '2026/11/23 03:00:00',
  '2026-11-23',
  'Mon, 23 Nov 2026 03:00:00',
  'Mon, 23 Nov 2026 03:00:00 UTC',
  'Mon, 23 Nov 2026 12:00:00 JST',
  'Mon Nov 23 03:00:00 2026',
  '1795402800',
]

/** Dates of this very second with a zone, in another form than those of HTTP. */
const oddDates = [
  '2026-11-23T03:00:00Z',
  '2026-11-23T03:00Z',
  '2026-11-23T03:00:00.000Z',
  '2026-11-23T12:00:00+09:00',
  '2026-11-23 03:00:00.123456 +00:00:00',
  'Mon, 23 Nov 2026 12:00:00 +0900',
  'Mon Nov 23 2026 12:00:00 GMT+0900 (Japan Standard Time)',
  '2026/11/23 03:00:00 GMT',
]

/** A valid header and valid claims, for hand-made tokens. */
const rightHeader = { typ: 'JWT', alg: 'HS256', kid: signer.keyId }
const secret = toSecret(signer.sharedSecret)
const segment = (text: string) => Buffer.from(text).toString('base64url')
/** Wrong requests by the reason of their refusal, each with its name. */
const table: Readonly<Record<AuthReasonCode, Readonly<Record<string, Mistake>>>> = {
  'credentials-missing': {
    'no credentials': async () => withHeaders(await signedByHttp(), { signature: undefined }),
  },
  'credentials-twice': {
    'a signature and a token, both right': async () =>
      withHeaders(await signedByHttp(), { authorization: (await signedByToken()).headers.authorization }),
  },
  'scheme-unknown': {
    ...Object.fromEntries(
      ['Basic c21jY19hbGw6c2VjcmV0', 'Digest username="smcc_all"', 'Token abc', ''].map((authorization) => [
        `the authorization «${authorization}»`,
        async () => withHeaders(await signedByToken(), { authorization }),
      ]),
    ),
    'a right token without the word Bearer': async () => {
      const request = await signedByToken()
      return withHeaders(request, { authorization: tokenOf(request) })
    },
  },
  'signature-in-authorization': {
    ...Object.fromEntries(
      ['Signature ', ''].map((scheme) => [
        `the signature in the header authorization behind «${scheme}»`,
        async () => {
          const request = await signedByHttp()
          const authorization = `${scheme}${request.headers.signature}`
          return withHeaders(request, { signature: undefined, authorization })
        },
      ]),
    ),
  },
  'signature-malformed': {
    ...Object.fromEntries(
      Object.entries(malformedSignatures).map(([name, edit]) => [
        name,
        async () => withSignature(await signedByHttp(), edit),
      ]),
    ),
    'a keyid with CR LF in it': () => signedByHttp({ keyId: `${signer.keyId}\r\nhost: x` }),
  },
  'algorithm-not-allowed': {
    ...Object.fromEntries(
      ['HmacSHA512', 'HmacSHA1', 'rsa-sha256', 'none', ''].map((algorithm) => [
        `the algorithm «${algorithm}»`,
        () => signedByHttp({ algorithm }),
      ]),
    ),
    'no algorithm': async () =>
      withSignature(await signedByHttp(), (header) => header.replace('algorithm="HmacSHA256", ', '')),
    ...Object.fromEntries(
      ['RS1', 'ES256', 'ps256', 'EdDSA', 'hs256', 'HS1', 'HS256 ', ''].map((alg) => [
        `a token with alg «${alg}»`,
        () => signedByToken({ header: { alg } }),
      ]),
    ),
  },
  'key-unknown': {
    'an unknown keyid': () => signedByHttp({ keyId: 'nobody' }),
    'an empty keyid': () => signedByHttp({ keyId: '' }),
    'the keyid __proto__': () => signedByHttp({ keyId: '__proto__' }),
    'a token with a certificate’s serial number as kid of an HMAC': () =>
      signedByToken({
        keyId: signer.certificate?.serialNumber ?? '1234567890123456789012',
        secret: toBytes(signer.certificate?.pem ?? publicKey),
      }),
    'no kid': () => signedByToken({ header: { kid: undefined } }),
    'a number for kid': () => signedByToken({ header: { kid: 1 } }),
    'an unknown kid': () => signedByToken({ keyId: 'nobody' }),
    'the kid __proto__': () => signedByToken({ keyId: '__proto__' }),
  },
  'key-and-secret-swapped': {
    'key id and secret swapped': () => signedByHttp({ keyId: signer.sharedSecret, secret: toBytes(signer.keyId) }),
    'key id and secret swapped in a token': () =>
      signedByToken({ keyId: signer.sharedSecret, secret: toBytes(signer.keyId) }),
  },
  'request-target-parenthesised': {
    '(request-target) in the list': () => signedByHttp({ list: parenthesised }),
    '(request-target) in the signing string only': () =>
      signedByHttp({ rewrite: (right) => right.replace('request-target:', '(request-target):') }),
  },
  'header-not-signed': {
    ...Object.fromEntries(usual.map((name) => [`${name} not signed`, () => signedByHttp({ list: without(name) })])),
    'no header signed at all': () => signedByHttp({ list: [] }),
    'no digest with a body, sent or signed': async () =>
      withHeaders(await signedByHttp({ list: without('digest') }), { digest: undefined }),
  },
  'header-not-sent': {
    ...Object.fromEntries(
      ['host', 'date', 'digest', 'x-note'].map((name) => [
        `${name} signed but not sent`,
        async () =>
          withHeaders(await signedByHttp({ list: [...new Set([...usual, name])], headers: { 'x-note': 'a' } }), {
            [name]: undefined,
          }),
      ]),
    ),
  },
  'merchant-missing': {
    'v-c-merchant-id signed but not sent': async () =>
      withHeaders(await signedByHttp(), { 'v-c-merchant-id': undefined }),
  },
  'digest-malformed': {
    ...Object.fromEntries(
      [
        ['without SHA-256=', bare(expectedDigest)],
        ['of MD5', 'MD5=1B2M2Y8AsgTpgAmY7PhCfg=='],
        ['of SHA-512', `SHA-512=${bare(expectedDigest)}`],
        ['in hexadecimal', `SHA-256=${'ab'.repeat(32)}`],
        ['without its padding', expectedDigest.replace(/=$/, '')],
        ['twice', `${expectedDigest}, ${expectedDigest}`],
        ['that is empty', ''],
      ].map(([how, digest = '']) => [`a digest ${how}`, () => signedByHttp({ headers: { digest } })]),
    ),
    'a token with a digest that has a prefix': () => signedByToken({ claims: { digest: expectedDigest } }),
    'a token with a number for a digest': () => signedByToken({ claims: { digest: 1 } }),
    'a token with a digest of SHA-512': () => signedByToken({ claims: { 'digest-algorithm': 'SHA-512' } }),
  },
  'digest-mismatch': {
    'a swapped body': {
      request: async () => ({ ...(await signedByHttp()), body: otherBody }),
      marked: { expected: `digest: ${toDigestHeader(otherBody)}`, received: `digest: ${expectedDigest}` },
    },
    ...Object.fromEntries(
      (['a signature', 'a token'] as const).flatMap((credentials) =>
        ['POST', 'GET'].map((method) => [
          `${credentials} for a body, and an empty body, with ${method}`,
          async () => {
            const sign = credentials === 'a token' ? signedByToken : signedByHttp
            const path = method === 'GET' ? '/tss/v2/transactions/1' : paymentsPath
            return { ...(await sign({ method, path })), body: new Uint8Array() }
          },
        ]),
      ),
    ),
    'an empty body, and the digest of another that is not signed': async () =>
      withHeaders(await signedByHttp({ body: new Uint8Array() }), { digest: expectedDigest }),
    'a token and a swapped body': {
      request: async () => ({ ...(await signedByToken()), body: otherBody }),
      marked: {
        expected: `digest: ${bare(toDigestHeader(otherBody))}`,
        received: `digest: ${bare(expectedDigest)}`,
      },
    },
  },
  'signature-mismatch': {
    'a swapped body with its own digest': async () =>
      withHeaders({ ...(await signedByHttp()), body: otherBody }, { digest: toDigestHeader(otherBody) }),
    'another secret': () => signedByHttp({ secret: otherSecret }),
    'an empty signature value': async () =>
      withSignature(await signedByHttp(), (header) => header.replace(/signature="[^"]*"$/, 'signature=""')),
    'a signature without its padding': async () =>
      withSignature(await signedByHttp(), (header) => header.replace(/="$/, '"')),
    'another query than the signed one': async () => ({
      ...(await signedByHttp({ path: query })),
      path: `${paymentsPath}?x=2`,
    }),
    'another value of a signed header of the caller': async () =>
      withHeaders(await signedByHttp({ list: [...usual, 'x-note'], headers: { 'x-note': 'a' } }), { 'x-note': 'b' }),
  },
  'token-signature-mismatch': {
    'a token with a public key as HMAC secret': () => signedByToken({ secret: toBytes(publicKey) }),
    'a token with the world’s own certificate as HMAC secret': () =>
      signedByToken({ secret: toBytes(signer.certificate?.pem ?? publicKey) }),
    'a token with a jwk header that brings its own key': () =>
      signedByToken({
        secret: otherSecret,
        header: { jwk: { kty: 'oct', k: segment('another secret of 32 bytes, long') } },
      }),
    'a token of another secret': () => signedByToken({ secret: otherSecret }),
    'a token whose claims were changed': async () => {
      const [mine = '', other = ''] = [await right(), await right({ claims: { exp: nowInSeconds + 119 } })]
      return withToken([...mine.split('.').slice(0, 1), other.split('.')[1], mine.split('.')[2]].join('.'))
    },
    'a token whose alg was changed from HS256 to HS512': async () => {
      const [mine = '', other = ''] = [await right(), await right({ header: { alg: 'HS512' } })]
      return withToken([other.split('.')[0], ...mine.split('.').slice(1)].join('.'))
    },
    'a token without its signature': async () =>
      withEditedToken(await signedByToken(), (text) => text.replace(/[^.]*$/, '')),
    'a token whose signature was cut': async () => withEditedToken(await signedByToken(), (text) => text.slice(0, -8)),
    ...Object.fromEntries(
      ['RS256', 'PS512'].map((alg) => [
        `a token with ${alg} under the serial number of a certificate, by another key`,
        async () => withToken(await signByCertificate({ kid: signer.certificate?.serialNumber ?? '' }, {}, alg)),
      ]),
    ),
  },
  'digest-of-another-serialisation': {
    ...Object.fromEntries(
      reprintDigests.map(([how, digest]) => [
        `the digest of the same JSON ${how}`,
        {
          request: () => signedByHttp({ headers: { digest } }),
          marked: { expected: `digest: ${expectedDigest}`, received: `digest: ${digest}` },
        },
      ]),
    ),
    ...Object.fromEntries(
      reprintDigests.map(([how, digest]) => [
        `a token with the digest of the same JSON ${how}`,
        {
          request: () => signedByToken({ claims: { digest: bare(digest) } }),
          marked: { expected: `digest: ${bare(expectedDigest)}`, received: `digest: ${bare(digest)}` },
        },
      ]),
    ),
  },
  'date-malformed': {
    'a date in words': () => signedByHttp({ headers: { date: 'yesterday' } }),
    'an empty date': () => signedByHttp({ headers: { date: '' } }),
    ...Object.fromEntries(
      zonelessDates.map((date) => [`the date «${date}»`, () => signedByHttp({ headers: { date } })]),
    ),
    'a v-c-date without a zone': () =>
      signedByHttp({ list: [...usual, 'v-c-date'], headers: { 'v-c-date': '2026-11-23T03:00:00' } }),
  },
  'date-form': Object.fromEntries(
    oddDates.map((date) => [
      `the date «${date}» in the profile strict`,
      { request: () => signedByHttp({ headers: { date } }), profile: 'strict' },
    ]),
  ),
  'date-in-local-time': {
    'the time of Japan, labelled as GMT': () => signedByHttp({ headers: { date: httpDate(9 * 3600) } }),
    'the same, four minutes late': () => signedByHttp({ headers: { date: httpDate(9 * 3600 - 240) } }),
  },
  'date-skewed': {
    'a stale date': () => signedByHttp({ headers: { date: httpDate(-301) } }),
    'a future date': () => signedByHttp({ headers: { date: httpDate(302) } }),
    'a stale v-c-date beside a fresh date': () =>
      signedByHttp({ list: [...usual, 'v-c-date'], headers: { 'v-c-date': httpDate(-3600) } }),
    'a date over a narrower limit': {
      request: () => signedByHttp({ headers: { date: httpDate(-11) } }),
      settings: { skew: 10_000 },
    },
  },
  'host-not-accepted': {
    ...Object.fromEntries(
      ['example.com', `${gatewayHost}.example.com`, `x${gatewayHost}`, `${gatewayHost}:x`, '127.0.0.2', ''].map(
        (host) => [`the host «${host}»`, () => signedByHttp({ headers: { host } })],
      ),
    ),
    'a host that the settings do not list': { request: () => signedByHttp(), settings: { hosts: ['pay.example'] } },
    ...Object.fromEntries(
      ['example.com', `${gatewayHost}.example.com`, `https://${gatewayHost}`, 1, [gatewayHost]].map((host) => [
        `a token for the host ${JSON.stringify(host)}`,
        () => signedByToken({ claims: { 'request-host': host } }),
      ]),
    ),
  },
  'merchant-not-of-key': {
    'the key of another merchant': () =>
      signedByHttp({ keyId: stranger.keyId, secret: toSecret(stranger.sharedSecret) }),
    'a merchant that is not in the world': () => signedByHttp({ merchantId: 'nobody' }),
    'a token with the key of another merchant': () =>
      signedByToken({ keyId: stranger.keyId, secret: toSecret(stranger.sharedSecret) }),
    'a token for a merchant that is not in the world': () => signedByToken({ claims: { 'v-c-merchant-id': 'nobody' } }),
  },
  'query-left-out': {
    'a query added behind the signature': async () => ({ ...(await signedByHttp()), path: query }),
    'the query left out of the signing string': {
      request: () => signedByHttp({ path: query, rewrite: (right) => right.replace(query, paymentsPath) }),
      marked: { expected: `request-target: post ${query}`, received: `request-target: post ${paymentsPath}` },
    },
  },
  'http-signature-retired': {
    'HTTP Signature from the day on that the settings name': {
      request: () => signedByHttp(),
      settings: { httpSignatureUntil: noon },
    },
  },
  'secret-of-another-key': {
    'the secret of another merchant under the own key id': () =>
      signedByHttp({ secret: toSecret(stranger.sharedSecret) }),
    'a token of the secret of another merchant under the own key id': () =>
      signedByToken({ secret: toSecret(stranger.sharedSecret) }),
    'the secret of a portfolio': () => signedByHttp({ secret: toSecret(world.portfolios[0]?.sharedSecret ?? '') }),
  },
  'slash-at-end': {
    'a slash that was signed and not sent': {
      request: () => signedByHttp({ rewrite: (right) => right.replace(paymentsPath, `${paymentsPath}/`) }),
      marked: {
        expected: `request-target: post ${paymentsPath}`,
        received: `request-target: post ${paymentsPath}/`,
      },
    },
    'a slash before the query that was signed and not sent': () =>
      signedByHttp({ path: query, rewrite: (right) => right.replace('?', '/?') }),
    'a slash that was sent and not signed': () =>
      signedByHttp({ path: `${paymentsPath}/`, rewrite: (right) => right.replace(`${paymentsPath}/`, paymentsPath) }),
  },
  'another-host-signed': {
    'another host of the list than the sent one': {
      request: () => signedByHttp({ rewrite: (right) => right.replace(gatewayHost, 'api.cybersource.com') }),
      marked: { expected: `host: ${gatewayHost}`, received: 'host: api.cybersource.com' },
    },
    'the host without the port that was sent': () =>
      signedByHttp({ headers: { host: 'localhost:8392' }, rewrite: (right) => right.replace(':8392', '') }),
    'another host with the port that was sent': () =>
      signedByHttp({
        headers: { host: 'localhost:8392' },
        rewrite: (right) => right.replace('localhost:8392', '127.0.0.1:8392'),
      }),
    'a host of the settings': {
      request: () => signedByHttp({ rewrite: (right) => right.replace(gatewayHost, 'pay.example') }),
      settings: { hosts: [gatewayHost, 'pay.example'] },
    },
  },
  'another-body-signed': {
    ...Object.fromEntries(
      reprintDigests.map(([how, digest]) => [
        `the signed digest of the same JSON ${how}`,
        {
          request: () => signedByHttp({ rewrite: (right) => right.replace(expectedDigest, digest) }),
          marked: { expected: `digest: ${expectedDigest}`, received: `digest: ${digest}` },
        },
      ]),
    ),
  },
  'line-separator': {
    ...Object.fromEntries(
      ['\r\n', ' ', '', ', ', '\\n'].map((separator) => [
        `lines joined by ${JSON.stringify(separator)}`,
        () => signedByHttp({ rewrite: (right) => right.replaceAll('\n', separator) }),
      ]),
    ),
  },
  'secret-not-decoded': {
    'the secret not base64-decoded': () => signedByHttp({ secret: toBytes(signer.sharedSecret) }),
    'a token of a secret not base64-decoded': () => signedByToken({ secret: toBytes(signer.sharedSecret) }),
  },
  'method-upper-case': {
    'the method in upper case': {
      request: () => signedByHttp({ rewrite: (right) => right.replace(': post /', ': POST /') }),
      marked: { expected: 'request-target: post /pts/v2/payments', received: 'request-target: POST /pts/v2/payments' },
    },
  },
  'newline-at-end': {
    'a newline at the end of the signing string': () => signedByHttp({ rewrite: (right) => `${right}\n` }),
  },
  'header-order': {
    'the lines signed in alphabetical order': () =>
      signedByHttp({ rewrite: (right) => right.split('\n').sort().join('\n') }),
    'the lines signed in the usual order, the list in another': () =>
      signedByHttp({ list: [...usual].reverse(), rewrite: (right) => right.split('\n').reverse().join('\n') }),
  },
  'token-malformed': {
    'the word bearer alone': async () => withHeaders(await signedByToken(), { authorization: 'bearer' }),
    ...Object.fromEntries(
      [
        ['of one word', async () => 'abc'],
        ['of two parts', async () => tokenOf(await signedByToken()).replace(/\.[^.]*$/, '')],
        ['with a header that is not JSON', async () => `${segment('{')}.e30.AAAA`],
        ['with a header that is null', async () => `${segment('null')}.e30.AAAA`],
        ['with a header that is a list', async () => `${segment('[]')}.e30.AAAA`],
        ['without alg', async () => toToken({ kid: signer.keyId }, {}, secret)],
        ['with a number for alg', async () => toToken({ ...rightHeader, alg: 256 }, {}, secret)],
        ['whose claims are not JSON', async () => toToken(rightHeader, 'abc', secret)],
        ['whose claims are a list', async () => toToken(rightHeader, '[]', secret)],
        ['whose claims are null', async () => toToken(rightHeader, 'null', secret)],
        ['joined with another by a comma and Bearer', async () => `${await right()}, Bearer ${await right()}`],
        ['joined with another by a comma and a space', async () => `${await right()}, ${await right()}`],
        ['with a space inside', async () => (await right()).replace('.', '. ')],
        ['with CR LF and a header behind it', async () => `${await right()}\r\nv-c-merchant-id: smcc_relaxed`],
        ['with a newline behind it', async () => `${await right()}\n`],
      ].map(([how, make]) => [`a token ${how}`, async () => withToken(await (make as () => Promise<string>)())]),
    ),
  },
  'token-not-signed': {
    ...Object.fromEntries(
      ['none', 'NONE', 'nOnE'].flatMap((alg) => [
        [
          `a token with alg ${alg} and no signature`,
          async () => withEditedToken(await signedByToken({ header: { alg } }), (text) => text.replace(/[^.]*$/, '')),
        ],
        [`a token with alg ${alg} and a right HMAC`, () => signedByToken({ header: { alg } })],
      ]),
    ),
  },
  'certificate-unknown': {
    'a token with RS256 of a key that nobody knows': async () =>
      withToken(await signByCertificate({ kid: '9999999999999999999999' })),
    'a token with RS256 and the key id of a shared secret': async () =>
      withToken(await signByCertificate({ kid: signer.keyId })),
    'a token with RS256 that brings its own certificate': async () =>
      withToken(await signByCertificate({ x5c: [toDer(publicKey)] })),
    'a token with RS256 and neither kid nor x5c': async () => withToken(await signByCertificate({})),
  },
  'critical-header': {
    'a critical header that is unknown': () => signedByToken({ header: { crit: ['x'], x: 1 } }),
    'a critical b64 header': () => signedByToken({ header: { crit: ['b64'], b64: false } }),
    'an empty crit': () => signedByToken({ header: { crit: [] } }),
  },
  'claim-missing': {
    ...Object.fromEntries(
      ['iat', 'exp', 'request-host', 'request-resource-path', 'request-method', 'v-c-merchant-id', 'digest'].flatMap(
        (claim) => [
          [`a token without ${claim}`, () => signedByToken({ claims: { [claim]: undefined } })],
          [`a token with an empty ${claim}`, () => signedByToken({ claims: { [claim]: '' } })],
        ],
      ),
    ),
    'a token without digest-algorithm': () => signedByToken({ claims: { 'digest-algorithm': undefined } }),
    'a token with times in words': () => signedByToken({ claims: { iat: 'now', exp: 'soon' } }),
    'a token with an ISO time': () => signedByToken({ claims: { iat: '2026-11-23T03:00:00Z' } }),
    'a token with a fraction as text': () => signedByToken({ claims: { exp: `${nowInSeconds}.5` } }),
    'a token without jti where replays are refused': {
      request: () => signedByToken({ claims: { jti: undefined } }),
      settings: { refuseReplays: true },
    },
  },
  'token-expired': {
    'an expired token': () => signedByToken({ claims: { iat: nowInSeconds - 121, exp: nowInSeconds - 1 } }),
    'a token that expires this very second': () =>
      signedByToken({ claims: { iat: nowInSeconds - 120, exp: nowInSeconds } }),
  },
  'token-life-too-long': {
    'a token with times in milliseconds': () => signedByToken({ claims: { iat: noon, exp: noon + 120_000 } }),
    'a token that lives 121 seconds': () => signedByToken({ claims: { exp: nowInSeconds + 121 } }),
    'a token without an end': async () => withToken(await endless()),
  },
  'token-not-yet-valid': {
    'a token from the future': () => signedByToken({ claims: { iat: nowInSeconds + 302, exp: nowInSeconds + 422 } }),
  },
  'path-mismatch': {
    ...Object.fromEntries(
      ['/pts/v2/refunds', 'pts/v2/payments', `${paymentsPath}/`, `${paymentsPath}?x=1`, '/PTS/v2/payments'].map(
        (path) => [
          `a token for the path ${path}`,
          {
            request: () => signedByToken({ claims: { 'request-resource-path': path } }),
            marked: { expected: paymentsPath, received: path },
          },
        ],
      ),
    ),
    'a token for the path with another query': {
      request: () => signedByToken({ path: query, claims: { 'request-resource-path': `${paymentsPath}?x=2` } }),
      marked: { expected: query, received: `${paymentsPath}?x=2` },
    },
  },
  'method-mismatch': {
    ...Object.fromEntries(
      ['get', 'Post', 'post ', 1].map((method) => [
        `a token for the method ${JSON.stringify(method)}`,
        () => signedByToken({ claims: { 'request-method': method } }),
      ]),
    ),
  },
  'issuer-mismatch': {
    'a token that names another issuer': () => signedByToken({ claims: { iss: stranger.merchantId } }),
  },
  'token-replayed': {
    'a replayed token': {
      request: () => signedByToken(),
      settings: { refuseReplays: true },
      after: () => signedByToken(),
    },
    'another token with the same jti': {
      request: () => signedByToken({ claims: { exp: nowInSeconds + 60 } }),
      settings: { refuseReplays: true },
      after: () => signedByToken(),
    },
  },
}

async function right(change: Parameters<typeof signedByToken>[0] = {}): Promise<string> {
  return tokenOf(await signedByToken(change))
}

/** JSON numbers can become infinite when parsed. */
async function endless(): Promise<string> {
  const claims = Buffer.from((await right()).split('.')[1] ?? '', 'base64url').toString()
  return toToken(rightHeader, claims.replace(/"exp":\d+/, '"exp":1e999'), secret)
}

const toDer = (pem: string) => pem.replace(/-----[A-Z ]+-----|\s/g, '')

/** A token by a private key, by default one that nobody knows. */
async function signByCertificate(
  header: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>> = {},
  alg = 'RS256',
  key = privateKey,
): Promise<string> {
  const claims = JSON.parse(Buffer.from((await right()).split('.')[1] ?? '', 'base64url').toString()) as object
  return new SignJWT({ ...claims, ...changes })
    .setProtectedHeader({ typ: 'JWT', alg, ...header })
    .sign(createPrivateKey(key))
}

const mistakes = Object.entries(table).flatMap(([reason, rows]) =>
  Object.entries(rows).map(([name, mistake]) => [name, reason as AuthReasonCode, toDetail(mistake)] as const),
)

function toDetail(mistake: Mistake): MistakeInDetail {
  return typeof mistake === 'function' ? { request: mistake } : mistake
}

/** Makes one mistake on a fresh engine. */
async function make(mistake: Mistake) {
  const { request, settings, profile, after } = toDetail(mistake)
  const engine = await open(settings, profile)
  if (after !== undefined) expect((await engine.handle(await after())).status).toBe(201)
  const sent = await request()
  const reply = await engine.handle(sent)
  return { engine, sent, reply, entry: engine.journal.get(reply.headers['x-sandbox-journal'] ?? '') }
}

test.each(mistakes)('%s is refused with the reason %s, and explained', async (_, reason, mistake) => {
  const { reply, entry } = await make(mistake)
  const { marked } = mistake
  expect(entry?.authentication).toMatchObject({ policy: 'strict', reason })
  expect(reply.status).toBe(401)
  expect(reply.body).toBe(reason === 'credentials-missing' ? withoutSignature : unauthenticated)
  expect(reply.headers['x-sandbox-reason']).toBe(reason)
  expect(reply.headers['x-sandbox-advice']).toMatch(new RegExp(`^${reason}: [ -~]+$`))
  expect(reply.headers['x-sandbox-advice']).not.toContain('\\u{')
  expect(entry?.merchantId).toBeUndefined()
  expect(entry?.paymentId).toBeUndefined()

  const { title, fix } = authReasons[reason]
  expect(entry?.refusals).toHaveLength(1)
  const [note] = entry?.refusals ?? []
  expect(note?.rule).toBe(reason)
  for (const language of ['en', 'ja'] as const) {
    expect(note?.text[language]).toContain(title[language])
    expect(note?.text[language]).toContain(fix[language])
  }

  const lines = entry?.authentication?.comparison ?? []
  const differing = lines.findIndex(({ expected, received }) => expected !== received)
  expect(lines.findIndex(({ differs }) => differs)).toBe(differing)
  expect(lines.filter(({ differs }) => differs).length).toBeLessThanOrEqual(1)
  if (marked !== undefined) expect(lines[differing]).toEqual({ ...marked, differs: true })
})

test('without the reason header only the journal has the reason', async () => {
  for (const [name, reason, mistake] of mistakes) {
    const settings = { ...mistake.settings, reasonHeader: false }
    const { reply, entry } = await make({ ...mistake, settings })
    expect(reply.headers, name).not.toHaveProperty('x-sandbox-reason')
    expect(JSON.stringify(reply.headers)).not.toContain(reason)
    expect(entry?.authentication?.reason).toBe(reason)
  }
})

test('the journal compares the signing string of a wrong signature line by line', async () => {
  const { entry } = await make(() => signedByHttp({ secret: otherSecret }))
  const lines = [
    `host: ${gatewayHost}`,
    'date: Mon, 23 Nov 2026 03:00:00 GMT',
    'request-target: post /pts/v2/payments',
    `digest: ${expectedDigest}`,
    'v-c-merchant-id: smcc_all',
  ]
  expect(entry?.authentication?.comparison).toEqual(lines.map((line) => ({ expected: line, received: line })))
})

test.each([
  [{}, 'v-c-merchant-id,signature,date,'],
  [{ date: httpDate() }, 'v-c-merchant-id,signature,'],
  [{ date: httpDate(), 'v-c-merchant-id': 'smcc_all' }, 'signature,'],
])('a request without credentials, with %j, is told of %s', async (headers, missing) => {
  for (const policy of ['strict', 'lenient'] as const) {
    const engine = await open({ policy })
    const sent = { 'content-type': 'application/json', ...headers }
    const reply = await engine.handle({ method: 'POST', path: paymentsPath, headers: sent, body: sampleBody })
    expect(reply.status).toBe(401)
    expect(JSON.parse(reply.body)).toEqual({ response: { rmsg: `missing http required header : ${missing}` } })
  }
})

test('a date without a zone is refused, and one with a zone read, in whatever zone this machine is', async () => {
  const before = process.env.TZ
  onTestFinished(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })
  for (const zone of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles']) {
    process.env.TZ = zone
    for (const date of zonelessDates)
      expect((await make(() => signedByHttp({ headers: { date } }))).entry?.authentication?.reason, date).toBe(
        'date-malformed',
      )
    for (const date of oddDates) {
      const { reply, entry } = await make(() => signedByHttp({ headers: { date } }))
      expect([reply.status, ...(entry?.advice.map(({ rule }) => rule) ?? [])], date).toEqual([
        201,
        'http-signature-deprecated',
        'date-form',
        'without-3d-secure',
      ])
    }
  }
})

test('a wrong secret is explained as one: by whose it is, and without a comparison that does not exist', async () => {
  const whose = `the secret is that of ${stranger.merchantId}`
  const secret = toSecret(stranger.sharedSecret)
  for (const sign of [signedByHttp, signedByToken])
    expect((await make(() => sign({ secret }))).entry?.refusals[0]?.text.en).toContain(whose)

  const byToken = await make(() => signedByToken({ secret: otherSecret }))
  expect(byToken.entry?.authentication).not.toHaveProperty('comparison')
  expect(byToken.entry?.refusals[0]?.text.en).toMatch(/it is the secret: decode it from base64.*that of this kid/)
  expect(byToken.entry?.refusals[0]?.text.en).not.toMatch(/journal|line/)
  expect(byToken.entry?.refusals[0]?.text.ja).toContain('原因はシークレットです')

  const byHttp = await make(() => signedByHttp({ secret: otherSecret }))
  expect(byHttp.entry?.refusals[0]?.text.en).toContain('if all lines are the same, then it is the key')
  expect(byHttp.entry?.refusals[0]?.text.ja).toContain('すべて同じなら原因はキーです')
})

test('the detail of a wrong date or claim has its size or name', async () => {
  const saidOf = async (request: () => Promise<GatewayRequest>) => (await make(request)).entry?.refusals[0]?.text.en
  expect(await saidOf(() => signedByHttp({ headers: { date: httpDate(-3600) } }))).toContain(
    '(-3600 seconds off, 300 are allowed)',
  )
  expect(await saidOf(() => signedByHttp({ list: without('digest') }))).toContain('(digest)')
  expect(await saidOf(() => signedByToken({ claims: { exp: nowInSeconds + 121 } }))).toContain('(121 seconds)')
  expect(await saidOf(() => signedByToken({ claims: { 'request-host': undefined } }))).toContain('(request-host)')
  expect(await saidOf(() => signedByHttp({ headers: { date: httpDate(32_400) } }))).toContain('nine hours')
  expect(await saidOf(() => signedByHttp({ headers: { host: 'gateway:8392' } }))).toMatch(
    /\(gateway:8392\).*--accept-host/,
  )
  expect(
    await saidOf(() => signedByHttp({ rewrite: (line) => line.replace(gatewayHost, 'api.cybersource.com') })),
  ).toContain(`api.cybersource.com was signed, ${gatewayHost} was sent`)
})

describe('accepts', () => {
  type Right = readonly [name: string, request: () => Promise<GatewayRequest>, settings?: Partial<AuthSettings>]
  const rightRequests: readonly Right[] = [
    ['a right signature', () => signedByHttp()],
    ['a right token', () => signedByToken()],
    ['a signature over a path with a query', () => signedByHttp({ path: query })],
    ['a signature in another order of headers', () => signedByHttp({ list: [...usual].reverse() })],
    [
      'a list in upper case',
      () => signedByHttp({ list: ['Host', 'Date', 'Request-Target', 'DIGEST', 'V-C-Merchant-Id'] }),
    ],
    ['a further signed header', () => signedByHttp({ list: [...usual, 'x-note'], headers: { 'x-note': '桜 a: b' } })],
    [
      'commas without a space',
      async () => withSignature(await signedByHttp(), (header) => header.replaceAll(', ', ',')),
    ],
    [
      'the parts of the signature header in another order',
      async () => withSignature(await signedByHttp(), (header) => header.split(', ').reverse().join(', ')),
    ],
    ['an algorithm in other letters', () => signedByHttp({ algorithm: 'hmacsha256' })],
    [
      'v-c-date instead of date',
      async () =>
        withHeaders(
          await signedByHttp({
            list: usual.map((name) => (name === 'date' ? 'v-c-date' : name)),
            headers: { 'v-c-date': httpDate() },
          }),
          { date: undefined },
        ),
    ],
    [
      'v-c-date beside a stale date that a proxy set',
      () =>
        signedByHttp({
          list: usual.map((name) => (name === 'date' ? 'v-c-date' : name)),
          headers: { 'v-c-date': httpDate(), date: httpDate(-3600) },
        }),
    ],
    ['a date 299 seconds ago', () => signedByHttp({ headers: { date: httpDate(-299) } })],
    ['a date 300 seconds ahead', () => signedByHttp({ headers: { date: httpDate(300) } })],
    ...[
      ...['127.0.0.1:8080', '127.0.0.1', 'localhost:3000', '[::1]:3000', '[::1]'],
      ...[
        'api.in.cybersource.com',
        'APITEST.cybersource.com',
        'api.cybersource.com',
        'apitest.visaacceptance.com',
        'api.visaacceptance.com:443',
      ],
    ].flatMap((host) => [
      [`a signature for the host ${host}`, () => signedByHttp({ headers: { host } })] as const,
      [`a token for the host ${host}`, () => signedByToken({ claims: { 'request-host': host } })] as const,
    ]),
    ['a host of the settings', () => signedByHttp({ headers: { host: 'pay.example' } }), { hosts: ['pay.example'] }],
    ['(request-target), by setting', () => signedByHttp({ list: parenthesised }), { parenthesisedTarget: true }],
    ['request-target, whatever the setting', () => signedByHttp(), { parenthesisedTarget: true }],
    ['HTTP Signature until its last day', () => signedByHttp(), { httpSignatureUntil: noon + 1 }],
    ['a token after the last day of HTTP Signature', () => signedByToken(), { httpSignatureUntil: noon }],
    ['a token over a path with a query', () => signedByToken({ path: query })],
    [
      'a token that leaves the query out',
      () => signedByToken({ path: query, claims: { 'request-resource-path': paymentsPath } }),
    ],
    ['a token with HS384', () => signedByToken({ header: { alg: 'HS384' } })],
    ['a token with HS512', () => signedByToken({ header: { alg: 'HS512' } })],
    [
      'a token with digestAlgorithm',
      () => signedByToken({ claims: { 'digest-algorithm': undefined, digestAlgorithm: 'SHA-256' } }),
    ],
    ['a token without typ', () => signedByToken({ header: { typ: undefined } })],
    ...(
      [
        [nowInSeconds, String(nowInSeconds + 120)],
        [String(nowInSeconds), nowInSeconds + 120],
        [String(nowInSeconds), String(nowInSeconds + 120)],
      ] as const
    ).map(
      ([iat, exp]) =>
        [
          `a token with the times ${JSON.stringify([iat, exp])}`,
          () => signedByToken({ claims: { iat, exp } }),
        ] as const,
    ),
    ...['23 Nov 2026 03:00:00 GMT', 'Mon, 23 Nov 2026 3:00:00 GMT', 'Mon, 23 Nov 2026 03:00:00 +0000'].map(
      (date) => [`the date «${date}»`, () => signedByHttp({ headers: { date } })] as const,
    ),
    ['a token without jti', () => signedByToken({ claims: { jti: undefined } })],
    ['a token that lives a second', () => signedByToken({ claims: { exp: nowInSeconds + 1 } })],
    [
      'a token from a clock that is ahead',
      () => signedByToken({ claims: { iat: nowInSeconds + 299, exp: nowInSeconds + 419 } }),
    ],
    [
      'the word bearer in other letters',
      async () => {
        const request = await signedByToken()
        return withHeaders(request, { authorization: `bEARER  ${tokenOf(request)}` })
      },
    ],
    ['a first token where replays are refused', () => signedByToken(), { refuseReplays: true }],
  ]

  test.each(rightRequests.map(([name, ...rest]) => [name, rest] as const))('%s', async (_, [request, settings]) => {
    const engine = await open(settings)
    const reply = await engine.handle(await request())
    expect(engine.journal.page({ limit: 1 }).entries[0]?.authentication).not.toHaveProperty('reason')
    expect(reply.status).toBe(201)
  })

  test('every merchant of the world, by its own key', async () => {
    const engine = await open()
    for (const { merchantId, keyId, sharedSecret } of world.merchants) {
      const change = { merchantId, keyId, secret: toSecret(sharedSecret) }
      for (const request of [await signedByHttp(change), await signedByToken(change)]) {
        const { headers } = await engine.handle(request)
        expect(engine.journal.get(headers['x-sandbox-journal'] ?? '')?.merchantId).toBe(merchantId)
      }
    }
  })

  test('a request without body and digest', async () => {
    const engine = await open()
    const body = new Uint8Array()
    for (const sign of [signedByHttp, signedByToken]) {
      // The stages after authentication find the body missing.
      expect((await engine.handle(await sign({ body }))).status).toBe(400)
      const digest = toDigestHeader(body)
      const withDigest =
        sign === signedByHttp
          ? { headers: { digest } }
          : { claims: { digest: bare(digest), 'digest-algorithm': 'SHA-256' } }
      expect((await engine.handle(await sign({ body, ...withDigest }))).status).toBe(400)
      expect([404, 405]).toContain((await engine.handle(await sign({ body, method: 'GET' }))).status)
    }
  })

  test('the same token again, unless replays are refused', async () => {
    const [lax, strict] = [await open(), await open({ refuseReplays: true })]
    const request = await signedByToken()
    const statuses = async (engine: Engine) => [
      (await engine.handle(request)).status,
      (await engine.handle(request)).status,
    ]
    expect(await statuses(lax)).toEqual([201, 201])
    expect(await statuses(strict)).toEqual([201, 401])
  })

  test('a token whose jti another merchant has used, and one that was refused before', async () => {
    const engine = await open({ refuseReplays: true })
    const other = { merchantId: stranger.merchantId, keyId: stranger.keyId, secret: toSecret(stranger.sharedSecret) }
    const request = await signedByToken()
    expect((await engine.handle({ ...request, body: otherBody })).status).toBe(401)
    expect((await engine.handle(request)).status).toBe(201)
    expect((await engine.handle(await signedByToken(other))).status).toBe(201)
  })

  test('HTTP Signature with the advice that it is deprecated', async () => {
    const engine = await open()
    await engine.handle(await signedByHttp())
    await engine.handle(await signedByToken())
    const [byToken, byHttp] = engine.journal.page({ limit: 2 }).entries
    expect(byHttp?.authentication).toEqual({ policy: 'strict', scheme: 'http-signature' })
    expect(byHttp?.advice.map(({ rule }) => rule)).toContain('http-signature-deprecated')
    expect(byToken?.authentication).toEqual({ policy: 'strict', scheme: 'jwt-shared-secret' })
    expect(byToken?.advice.map(({ rule }) => rule)).not.toContain('http-signature-deprecated')
  })
})

describe('a flipped bit', () => {
  const flipChar = (text: string, index: number, bit: number) =>
    text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ (1 << bit)) + text.slice(index + 1)

  const flipByte = (bytes: Uint8Array, index: number, bit: number) =>
    bytes.map((byte, at) => (at === index ? byte ^ (1 << bit) : byte))

  /** Whether a changed header has the same meaning: case of names, and kind of white space. */
  function readsTheSame(a: string, b: string): boolean {
    const [one, other] = [a, b].map((text) => {
      const parsed = parseSignatureHeader(text)
      if (parsed === undefined) return text
      const { keyid, algorithm, headers, signature } = parsed
      return JSON.stringify([keyid, algorithm.toLowerCase(), headers.map((name) => name.toLowerCase()), signature])
    })
    return one === other
  }

  type Flip = (request: GatewayRequest, place: number, bit: number) => GatewayRequest | undefined

  const inHeader =
    (name: string): Flip =>
    (request, place, bit) => {
      const value = request.headers[name] ?? ''
      return withHeaders(request, { [name]: flipChar(value, place % value.length, bit) })
    }

  const common: Readonly<Record<string, Flip>> = {
    body: (request, place, bit) => ({
      ...request,
      body: flipByte(request.body, place % request.body.byteLength, bit),
    }),
    path: (request, place, bit) => ({
      ...request,
      path: flipChar(request.path, place % request.path.length, bit),
    }),
    method: (request, place, bit) => ({
      ...request,
      method: flipChar(request.method, place % request.method.length, bit),
    }),
  }

  const parts: Readonly<Record<'http' | 'token', Readonly<Record<string, Flip>>>> = {
    http: {
      ...common,
      host: inHeader('host'),
      date: inHeader('date'),
      digest: inHeader('digest'),
      'v-c-merchant-id': inHeader('v-c-merchant-id'),
      'x-note': inHeader('x-note'),
      signature: (request, place, bit) => {
        const flipped = inHeader('signature')(request, place, bit)
        return readsTheSame(request.headers.signature ?? '', flipped?.headers.signature ?? '') ? undefined : flipped
      },
    },
    token: {
      ...common,
      token: (request, place, bit) => withEditedToken(request, (text) => flipChar(text, place % text.length, bit)),
    },
  }

  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  })

  test('in a valid request is refused, wherever it is signed', async () => {
    const letIn: string[] = []
    const tryAll = async (request: GatewayRequest, part: string, flip: Flip, length: number) => {
      expect((await engine.handle(request)).status).toBe(201)
      for (let place = 0; place < length; place++) {
        const bit = place % 8
        const flipped = flip(request, place, bit)
        if (flipped === undefined) continue
        const { status } = await engine.handle(flipped)
        // Another path or method is answered before the signature is verified.
        if (status === 201 || (status !== 401 && part !== 'path' && part !== 'method'))
          letIn.push(`${part}, character ${place}, bit ${bit}: ${status}`)
      }
    }
    const byHttp = await signedByHttp({ list: [...usual, 'x-note'], headers: { 'x-note': 'a note' } })
    for (const name of [...without('request-target'), 'x-note', 'signature']) {
      await tryAll(byHttp, name, parts.http[name] as Flip, byHttp.headers[name]?.length ?? 0)
    }
    for (const request of [byHttp, await signedByToken()])
      for (const [part, length] of [
        ['body', sampleBody.byteLength],
        ['path', paymentsPath.length],
        ['method', 4],
      ] as const)
        await tryAll(request, part, common[part] as Flip, length)
    for (const alg of ['HS256', 'HS512']) {
      const byToken = await signedByToken({ header: { alg } })
      await tryAll(byToken, alg, parts.token.token as Flip, tokenOf(byToken).length)
    }
    expect(letIn).toEqual([])
  })

  test('in a key or a signature never counts as another spelling of it', async () => {
    const request = await signedByHttp()
    const { signature = '' } = parseSignatureHeader(request.headers.signature ?? '') ?? {}
    const last = signature.at(-2) ?? ''
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    // The last letter before the padding has two bits that belong to no byte.
    const twins = [...alphabet].filter(
      (letter) => letter !== last && alphabet.indexOf(letter) >> 2 === alphabet.indexOf(last) >> 2,
    )
    expect(twins).toHaveLength(3)
    for (const twin of twins) {
      const written = withSignature(request, (header) => header.replace(`${last}="`, `${twin}="`))
      expect(written.headers.signature).not.toBe(request.headers.signature)
      expect((await engine.handle(written)).status).toBe(401)
    }
  })
})

describe('secrets', () => {
  const secrets = world.merchants.flatMap(({ sharedSecret }) => {
    const decoded = Buffer.from(sharedSecret, 'base64')
    return [sharedSecret, decoded.toString('utf8'), decoded.toString('hex'), decoded.toString('base64url')]
  })

  const segments = ({ headers: { authorization, signature } }: GatewayRequest): string[] =>
    [
      ...(authorization?.replace(/^Bearer /, '').split(/[\s,.]+/) ?? []),
      ...[...(signature ?? '').matchAll(/signature="([^"]*)"/g)].map(([, value = '']) => value),
    ].filter((text) => text.length > 20)

  test('never reach the journal, a header or a body, whatever the mistake', async () => {
    let looked = 0
    for (const [name, reason, mistake] of mistakes) {
      const { engine, sent, reply } = await make(mistake)
      const said = JSON.stringify([engine.journal.page({ limit: 10 }), reply.headers, reply.body])
      expect(said).toContain(reason)
      for (const secret of [...secrets, ...segments(sent)]) {
        looked++
        expect(said.includes(secret), `${name}: ${secret}`).toBe(false)
      }
    }
    expect(looked).toBeGreaterThan(mistakes.length * secrets.length)
  })

  test('never reach the journal of a valid request', async () => {
    const engine = await open()
    const requests = [await signedByHttp(), await signedByToken()]
    const replies: GatewayReply[] = []
    for (const request of requests) replies.push(await engine.handle(request))
    const said = JSON.stringify([engine.journal.page({ limit: 10 }), replies])
    for (const secret of [...secrets, ...requests.flatMap(segments)]) expect(said).not.toContain(secret)
  })
})

describe('the policy lenient', () => {
  const keyless: HttpSigning = { keyId: 'nobody', secret: otherSecret }
  test.each<readonly [string, () => Promise<GatewayRequest>]>([
    ['a right signature', () => signedByHttp()],
    ['a right token', () => signedByToken()],
    ['a signature of an unknown key', () => signedByHttp(keyless)],
    ['a token of an unknown key', () => signedByToken({ keyId: 'nobody', secret: otherSecret })],
    [
      'a page that can set neither host nor date',
      async () =>
        withHeaders(await signedByHttp({ ...keyless, list: ['request-target', 'digest', 'v-c-merchant-id'] }), {
          host: undefined,
          date: undefined,
        }),
    ],
    ['a stale date', () => signedByHttp({ headers: { date: httpDate(-3600) } })],
    ['an expired token', () => signedByToken({ claims: { iat: 1, exp: 2 } })],
  ])('accepts %s', async (_, request) => {
    const engine = await open({ policy: 'lenient' })
    expect((await engine.handle(await request())).status).toBe(201)
    const [entry] = engine.journal.page({ limit: 1 }).entries
    expect(entry?.merchantId).toBe('smcc_all')
    expect(entry?.authentication?.policy).toBe('lenient')
  })

  test.each<readonly [string, AuthReasonCode, () => Promise<GatewayRequest>]>([
    ['no credentials', 'credentials-missing', async () => withHeaders(await signedByHttp(), { signature: undefined })],
    ['a malformed signature', 'signature-malformed', async () => withSignature(await signedByHttp(), () => 'abc')],
    ['a malformed token', 'token-malformed', async () => withToken('abc')],
    ['Basic', 'token-malformed', async () => withHeaders(await signedByToken(), { authorization: 'Basic YTpi' })],
    [
      'a swapped body under a signature',
      'digest-mismatch',
      async () => ({ ...(await signedByHttp()), body: otherBody }),
    ],
    ['a swapped body under a token', 'digest-mismatch', async () => ({ ...(await signedByToken()), body: otherBody })],
    [
      'an empty body under the signature of another',
      'digest-mismatch',
      async () => ({ ...(await signedByHttp()), body: new Uint8Array() }),
    ],
    [
      'an empty body under the token of another',
      'digest-mismatch',
      async () => ({ ...(await signedByToken()), body: new Uint8Array() }),
    ],
    ['no digest', 'digest-mismatch', async () => withHeaders(await signedByHttp(), { digest: undefined })],
    ['no digest in a token', 'digest-mismatch', () => signedByToken({ claims: { digest: undefined } })],
    [
      'no merchant',
      'merchant-missing',
      async () => withHeaders(await signedByHttp(), { 'v-c-merchant-id': undefined }),
    ],
    ['no merchant in a token', 'merchant-missing', () => signedByToken({ claims: { 'v-c-merchant-id': undefined } })],
    ['a merchant not of this world', 'merchant-missing', () => signedByHttp({ merchantId: '__proto__' })],
  ])('refuses %s', async (_, reason, request) => {
    const engine = await open({ policy: 'lenient' })
    const reply = await engine.handle(await request())
    expect(engine.journal.page({ limit: 1 }).entries[0]?.authentication).toMatchObject({ policy: 'lenient', reason })
    expect(reply.status).toBe(401)
    expect(reply.body).toBe(reason === 'credentials-missing' ? withoutSignature : unauthenticated)
  })
})

describe('the policy off', () => {
  test('accepts every mistake', async () => {
    const engine = await open({ policy: 'off' })
    for (const [name, , mistake] of mistakes) {
      const { status } = await engine.handle(
        withHeaders(await mistake.request(), { 'v-c-merchant-id': world.defaultMerchant.merchantId }),
      )
      // Some have no body.
      expect(status, name).not.toBe(401)
      const [entry] = engine.journal.page({ limit: 1 }).entries
      expect(entry?.merchantId).toBe(world.defaultMerchant.merchantId)
      expect(entry?.authentication).toEqual({ policy: 'off' })
    }
  })

  test('takes the merchant from the header', async () => {
    const engine = await open({ policy: 'off' })
    const { merchantId } = merchantNamed('smcc_relaxed')
    const headers = { 'content-type': 'application/json', 'v-c-merchant-id': merchantId }
    await engine.handle({ method: 'POST', path: paymentsPath, headers, body: sampleBody })
    expect(engine.journal.page({ limit: 1 }).entries[0]?.merchantId).toBe(merchantId)
    const strayed = { ...headers, 'v-c-merchant-id': 'nobody' }
    const reply = await engine.handle({ method: 'POST', path: paymentsPath, headers: strayed, body: sampleBody })
    expect(reply).toMatchObject({ status: 401, body: unauthenticated })
  })

  test('takes the merchant from a token with an invalid signature', async () => {
    const engine = await open({ policy: 'off' })
    const secret = toBytes('a secret of nobody')
    const named = await signedByToken({ merchantId: 'smcc_relaxed', keyId: 'nobody', secret })
    expect((await engine.handle(named)).status).toBe(201)
    expect(engine.journal.page({ limit: 1 }).entries[0]?.merchantId).toBe('smcc_relaxed')
    expect((await engine.handle(await signedByToken({ merchantId: 'nobody' }))).status).toBe(401)
  })

  test.each([undefined, 'Bearer', 'Bearer nothing', 'Basic Og=='])(
    'takes the first merchant of the world when the request names none, with the header %j',
    async (authorization) => {
      const engine = await open({ policy: 'off' })
      const headers = { 'content-type': 'application/json', authorization }
      await engine.handle({ method: 'POST', path: paymentsPath, headers, body: sampleBody })
      expect(engine.journal.page({ limit: 1 }).entries[0]?.merchantId).toBe(world.defaultMerchant.merchantId)
    },
  )
})

test('a body that is too deep to be printed again is refused without an error', async () => {
  const deep = toBytes(`${'['.repeat(300_000)}${']'.repeat(300_000)}`)
  const { reply, entry } = await make(async () => ({ ...(await signedByHttp()), body: deep }))
  expect(reply.status).toBe(401)
  expect(entry?.authentication?.reason).toBe('digest-mismatch')
})

test('a token is accepted once during its lifetime, however small the skew', async () => {
  let now = noon
  const engine = await createTestEngine({
    clock: () => now,
    auth: { policy: 'strict', refuseReplays: true, skew: 5_000 },
  })
  const request = await signedByToken()
  const statuses: number[] = []
  for (const seconds of [0, 12, 24, 36, 48, 110]) {
    now = noon + seconds * 1000
    statuses.push((await engine.handle(request)).status)
    await engine.handle(await signedByToken({ claims: { jti: `other-${seconds}` } }))
  }
  expect(statuses).toEqual([201, 401, 401, 401, 401, 401])
})
