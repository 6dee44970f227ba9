import type { Asked } from './doors.ts'
import type { Key } from './package.ts'
import {
  type HttpSigning,
  httpDate,
  listed,
  path,
  seconds,
  signHttp,
  signToken,
  type TokenSigning,
  toDigest,
  withHeaders,
} from './signed.ts'

/** Payments with valid and invalid credentials, by name: at least one for each reason of a 401. */
export function toCredentials(key: Key, stranger: Key, body: string): Readonly<Record<string, Asked>> {
  const [http, token] = [signHttp(key, body), signToken(key, body)]
  const other = body.replace('12000', '12001')
  const swapped = { ...key, keyId: key.sharedSecret }
  const query = `${path}?x=1&y=%E6%A1%9C`
  const printed = toDigest(JSON.stringify(JSON.parse(body), null, 4))
  const https: Readonly<Record<string, HttpSigning>> = {
    right: {},
    'no part': { edit: () => 'HmacSHA256 abc' },
    empty: { edit: () => '' },
    'two keyids': { edit: (right) => `${right}, keyid="x"` },
    'another algorithm': { algorithm: 'HmacSHA512' },
    '(request-target)': { list: listed.map((name) => (name === 'request-target' ? '(request-target)' : name)) },
    '(request-target) in the string': { rewrite: (right) => right.replace('request-target:', '(request-target):') },
    ...Object.fromEntries(listed.map((name) => [`without ${name}`, { list: listed.filter((one) => one !== name) }])),
    'a header that was not sent': { list: [...listed, 'x-note'] },
    'a digest of MD5': { headers: { digest: 'MD5=1B2M2Y8AsgTpgAmY7PhCfg==' } },
    'a digest of other JSON': { headers: { digest: `SHA-256=${toDigest(other)}` } },
    'a digest of the same JSON': { headers: { digest: `SHA-256=${printed}` } },
    'no date': { headers: { date: 'yesterday' } },
    'a stale date': { headers: { date: httpDate(-301) } },
    'a date of 20 s ago': { headers: { date: httpDate(-20) } },
    'a future date': { headers: { date: httpDate(302) } },
    'v-c-date': { list: [...listed, 'v-c-date'], headers: { 'v-c-date': httpDate(-3600) } },
    'a foreign host': { headers: { host: 'example.com' } },
    'a merchant that is none': { headers: { 'v-c-merchant-id': 'nobody' } },
    'another secret': { secret: 'another secret' },
    'the secret as text': { secret: key.sharedSecret },
    'a query': { path: query },
    'no query signed': { path: query, rewrite: (right) => right.replace(query, path) },
    'the method in upper case': { rewrite: (right) => right.replace(': post /', ': POST /') },
    'a newline at the end': { rewrite: (right) => `${right}\n` },
    'another order': { rewrite: (right) => right.split('\n').sort().join('\n') },
  }
  const claimNames = ['iat', 'exp', 'request-host', 'request-resource-path', 'request-method', 'digest', 'iss', 'jti']
  const tokens: Readonly<Record<string, TokenSigning>> = {
    right: {},
    'right again': {},
    HS384: { header: { alg: 'HS384' } },
    HS512: { header: { alg: 'HS512' } },
    none: { header: { alg: 'none' }, edit: (right) => right.replace(/[^.]*$/, '') },
    ES256: { header: { alg: 'ES256' } },
    RS256: { header: { alg: 'RS256', kid: '9999999999999999999999' } },
    'RS256 with x5c': { header: { alg: 'RS256', x5c: ['AAAA'], kid: undefined } },
    'one word': { edit: () => 'abc' },
    'no JSON': { edit: () => 'e30.AAAA.AAAA' },
    'a cut signature': { edit: (right) => right.slice(0, -8) },
    crit: { header: { crit: ['x'], x: 1 } },
    'no kid': { header: { kid: undefined } },
    'another secret': { secret: 'another secret' },
    'the secret as text': { secret: key.sharedSecret },
    ...Object.fromEntries(claimNames.map((name) => [`without ${name}`, { claims: { [name]: undefined } }])),
    'no merchant': { claims: { 'v-c-merchant-id': undefined } },
    'another merchant': { claims: { 'v-c-merchant-id': 'nobody' } },
    'another issuer': { claims: { iss: stranger.merchantId } },
    expired: { claims: { iat: seconds - 121, exp: seconds - 1 } },
    'a long life': { claims: { exp: seconds + 121 } },
    'the future': { claims: { iat: seconds + 302, exp: seconds + 422 } },
    'a foreign host': { claims: { 'request-host': 'example.com' } },
    'another path': { claims: { 'request-resource-path': '/pts/v2/refunds' } },
    'a query left out': { path: query, claims: { 'request-resource-path': path } },
    'another method': { claims: { 'request-method': 'get' } },
    'the method in upper case': { claims: { 'request-method': 'POST' } },
    'a digest with a prefix': { claims: { digest: `SHA-256=${toDigest(body)}` } },
    'a digest of other JSON': { claims: { digest: toDigest(other) } },
    'a digest of the same JSON': { claims: { digest: printed } },
    'SHA-512': { claims: { 'digest-algorithm': 'SHA-512' } },
  }
  const named = (kind: string, rows: [string, Asked][]) => rows.map(([name, asked]) => [`${kind}: ${name}`, asked])
  return Object.fromEntries([
    ['none', { body }],
    ['no signature', withHeaders(http, { signature: undefined })],
    ['both', withHeaders(http, token.headers ?? {})],
    ['Basic', withHeaders(token, { authorization: 'Basic c21jY19hbGw6c2VjcmV0' })],
    ['no Bearer', withHeaders(token, { authorization: 'abc' })],
    ['signature: no merchant sent', withHeaders(http, { 'v-c-merchant-id': undefined })],
    ['signature: another body', { ...http, body: other }],
    ['signature: key and secret swapped', signHttp(swapped, body, { secret: key.keyId })],
    ['signature: a key that is none', signHttp({ ...key, keyId: 'nobody' }, body)],
    ['signature: the key of another', signHttp({ ...stranger, merchantId: key.merchantId }, body)],
    ['token: another body', { ...token, body: other }],
    ['token: key and secret swapped', signToken(swapped, body, { secret: key.keyId })],
    ['token: a key that is none', signToken({ ...key, keyId: 'nobody' }, body)],
    ['token: the key of another', signToken({ ...stranger, merchantId: key.merchantId }, body)],
    ...named(
      'signature',
      Object.entries(https).map(([name, change]) => [name, signHttp(key, body, change)]),
    ),
    ...named(
      'token',
      Object.entries(tokens).map(([name, change]) => [name, signToken(key, body, change)]),
    ),
  ])
}
