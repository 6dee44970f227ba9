import fc from 'fast-check'
import { namespaceHeader } from '../../../src/engine/namespaces.ts'
import {
  type HttpSigning,
  httpDate,
  nowInSeconds,
  sampleBody,
  signedByHttp,
  signedByToken,
  signer,
  stranger,
  type TokenSigning,
  toSecret,
  toToken,
  withToken,
} from '../../conformance/signed.ts'
import { defineExchangeTarget } from '../exchange-target.ts'
import type { Plants } from '../plants.ts'
import type { RawRequest } from '../raw-http.ts'
import { planted } from '../strange-values.ts'
import { faultNames, outcomeNames } from '../words.ts'

type Pair = readonly [name: string, value: string]

/** How a request is signed, before its headers are damaged. */
type Signing =
  | { readonly scheme: 'http'; readonly change: HttpSigning }
  | { readonly scheme: 'token'; readonly change: TokenSigning }
  | { readonly scheme: 'compact'; readonly header: object | string; readonly claims: object | string }
  | { readonly scheme: 'none' }

interface Damage {
  /** Which header, counted round. */
  readonly pick: number
  readonly how: 'drop' | 'double' | 'replace' | 'cut' | 'insert' | 'case' | 'swap-digits'
  readonly at: number
  readonly text: string
}

interface Signed {
  readonly signing: Signing
  readonly damage: readonly Damage[]
  readonly added: readonly Pair[]
  readonly line: Pick<RawRequest, 'method' | 'path'>
}

/** Parts of the grammar of a signature header, and what breaks its readers. */
const signaturePart = fc.oneof(
  fc.constantFrom(
    'keyid',
    'algorithm',
    'headers',
    'signature',
    'created',
    '',
    ' ',
    '=',
    '"',
    '","',
    ',',
    ', ,',
    '\\"',
    '==',
    '""',
  ),
  fc.constantFrom(
    'HmacSHA256',
    'hmac-sha256',
    'host date request-target digest v-c-merchant-id',
    '(request-target)',
    'A',
    '=',
  ),
  fc.string({ maxLength: 6 }),
)
const signatureText = fc.array(signaturePart, { maxLength: 16 }).map((parts) => parts.join(''))

const claimValue = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    0,
    -1,
    1e300,
    '1',
    [],
    {},
    true,
    nowInSeconds - 600,
    nowInSeconds + 600,
  ),
  fc.jsonValue({ maxDepth: 2 }),
)
const claims = fc.dictionary(
  fc.constantFrom(
    'iat',
    'exp',
    'jti',
    'digest',
    'digestAlgorithm',
    'request-method',
    'request-resource-path',
    'request-host',
    'v-c-merchant-id',
    'v-c-jwt-version',
    '__proto__',
    'iss',
  ),
  claimValue,
  { maxKeys: 3 },
)
const tokenHeader = fc.dictionary(
  fc.constantFrom('alg', 'typ', 'kid', 'x5c', 'x5u', 'jku', 'jwk', 'crit', 'b64', 'v-c-merchant-id', 'zip'),
  fc.oneof(
    fc.constantFrom<unknown>(
      'none',
      'None',
      'HS256',
      'RS256',
      'ES256',
      signer.keyId,
      stranger.keyId,
      ['b64'],
      [''],
      undefined,
    ),
    claimValue,
  ),
  { maxKeys: 3 },
)

const httpChange = fc.record<HttpSigning>(
  {
    merchantId: fc.constantFrom(signer.merchantId, stranger.merchantId, '', 'nobody', '__proto__'),
    keyId: fc.constantFrom(signer.keyId, stranger.keyId, '', 'nobody', 'constructor'),
    secret: fc.constantFrom(toSecret(signer.sharedSecret), toSecret(stranger.sharedSecret)),
    algorithm: fc.constantFrom('HmacSHA256', 'hmacsha256', 'none', 'rsa-sha256', ''),
    list: fc.subarray(
      ['host', 'date', 'request-target', '(request-target)', 'digest', 'v-c-merchant-id', 'Date', 'x-none', ''],
      {
        minLength: 0,
      },
    ),
    headers: fc.dictionary(
      fc.constantFrom('host', 'date', 'digest', 'v-c-merchant-id', 'v-c-date'),
      fc.oneof(
        fc.constantFrom(httpDate(), httpDate(-400), httpDate(400), 'localhost', 'evil.example', 'SHA-256=', 'Mon'),
        fc.string({ maxLength: 12 }),
      ),
      { maxKeys: 2 },
    ),
  },
  { requiredKeys: [] },
)

const signing: fc.Arbitrary<Signing> = fc.oneof(
  fc.record({ scheme: fc.constant('http' as const), change: fc.oneof(fc.constant({}), httpChange) }),
  fc.record({
    scheme: fc.constant('token' as const),
    change: fc.oneof(fc.constant({}), fc.record({ header: tokenHeader, claims }, { requiredKeys: [] })),
  }),
  fc.record({
    scheme: fc.constant('compact' as const),
    header: fc.oneof(tokenHeader, fc.json({ maxDepth: 3 }), fc.string()),
    claims: fc.oneof(claims, fc.json({ maxDepth: 3 }), fc.string({ unit: 'binary' })),
  }),
  fc.constant({ scheme: 'none' as const }),
)

const latin = fc.string({ unit: fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 30 })
const size = fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.nat({ max: 4_000 }))

const sandboxHeader = fc.oneof(
  fc.tuple(
    fc.constant('x-sandbox-scenario'),
    fc.oneof(fc.constantFrom(...outcomeNames, '', '__proto__', 'toString'), latin),
  ),
  fc.tuple(
    fc.constant('x-sandbox-fault'),
    fc
      .tuple(
        fc.oneof(fc.constantFrom(...faultNames, 'constructor'), latin),
        fc.constantFrom('', '=', '=0', '=5ms', '=-1', '=1e9', '=NaN', '=5=5'),
      )
      .map(([name, delay]) => name + delay),
  ),
  fc.tuple(
    fc.constant(namespaceHeader),
    fc.oneof(fc.constantFrom('', ' ', 'a', 'x'.repeat(100), 'x'.repeat(101), '__proto__', '桜'), latin),
  ),
)

/** Headers that something looks at, and any others. */
const header = (value: fc.Arbitrary<string>): fc.Arbitrary<Pair> =>
  fc.oneof(
    sandboxHeader,
    fc.tuple(
      fc.constantFrom(
        'Host',
        'Date',
        'Digest',
        'Signature',
        'Authorization',
        'V-C-Merchant-Id',
        'Content-Type',
        'Origin',
        'Sec-Fetch-Site',
        'Cookie',
        'Content-Encoding',
        'Accept',
        'X-Forwarded-For',
      ),
      fc.oneof(
        value,
        signatureText,
        fc.constantFrom(
          '',
          'null',
          'application/json; charset=utf-8',
          'text/plain',
          'Bearer',
          'Bearer  ',
          'Bearer a.b.c',
          'Basic eDp4',
          'gzip',
          'cross-site',
        ),
      ),
    ),
    fc.tuple(fc.oneof(fc.constantFrom('__proto__', 'constructor', 'x-note', 'cvv', 'x'), latin), value),
  )

const line = (plants: Plants) =>
  fc.record({
    method: fc.oneof(
      { weight: 8, arbitrary: fc.constant('POST') },
      fc.constantFrom('GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'post', ''),
    ),
    path: fc.oneof(
      { weight: 8, arbitrary: fc.constant('/pts/v2/payments') },
      fc.constantFrom(
        '/pts/v2/payments/',
        '/pts/v2/payments?a=b',
        '/pts/v2/payments/1',
        '/',
        '//',
        '/__adminx',
        '/%',
        '/pts/v2/payments#',
        '/PTS/v2/payments',
        '*',
      ),
      fc.webPath(),
      planted(plants).map((text) => `/pts/v2/payments/${encodeURIComponent(text)}?card=${encodeURIComponent(text)}`),
    ),
  })

/** Credentials broken in every way, and headers of every name, value and number. */
export const headers = defineExchangeTarget<Signed>({
  name: 'headers',
  share: 3,
  doors: ['verified', 'lenient', 'guide'],
  overHttp: 25,
  values: ({ plants }) => {
    const value = fc.oneof(
      fc.tuple(latin, size).map(([text, times]) => text.repeat(times).slice(0, 9_000)),
      planted(plants),
      fc.constant(plants.secret),
    )
    const damage = fc.record<Damage>({
      pick: fc.nat({ max: 12 }),
      how: fc.constantFrom('drop', 'double', 'replace', 'cut', 'insert', 'case', 'swap-digits'),
      at: fc.nat(),
      text: fc.oneof(latin, signatureText),
    })
    return fc.record({
      signing,
      damage: fc.array(damage, { maxLength: 3 }),
      added: fc.oneof(
        { weight: 9, arbitrary: fc.array(header(value), { maxLength: 4 }) },
        fc.array(header(latin), { maxLength: 120 }),
      ),
      line: line(plants),
    })
  },
  async toRequest({ signing, damage, added, line }) {
    const { headers } = await sign(signing)
    const pairs = Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    )
    return { ...line, headers: [...damage.reduce(applyDamage, pairs as readonly Pair[]), ...added], body: sampleBody }
  },
})

const sign = async (signing: Signing) => {
  switch (signing.scheme) {
    case 'http':
      return signedByHttp(signing.change)
    case 'token':
      return signedByToken(signing.change)
    case 'compact':
      return withToken(toToken(signing.header, signing.claims, toSecret(signer.sharedSecret)))
    case 'none':
      return {
        headers: { host: 'localhost', 'content-type': 'application/json', 'v-c-merchant-id': signer.merchantId },
      }
  }
}

const damages: Readonly<Record<Damage['how'], (pair: Pair, damage: Damage) => readonly Pair[]>> = {
  drop: () => [],
  double: (pair) => [pair, pair],
  replace: ([name], { text }) => [[name, text]],
  cut: ([name, value], { at }) => [[name, value.slice(0, at % (value.length + 1))]],
  insert([name, value], { at, text }) {
    const place = at % (value.length + 1)
    return [[name, value.slice(0, place) + text + value.slice(place)]]
  },
  case: ([name, value]) => [[name.toUpperCase(), value.toUpperCase()]],
  'swap-digits': ([name, value]) => [[name, value.replace(/[0-9a-f]/g, (digit) => (digit === '0' ? '1' : '0'))]],
}

function applyDamage(pairs: readonly Pair[], damage: Damage): readonly Pair[] {
  const index = damage.pick % Math.max(pairs.length, 1)
  return pairs.flatMap((pair, at) => (at === index ? damages[damage.how](pair, damage) : [pair]))
}
