import fc from 'fast-check'
import { namespaceHeader } from '../../../src/request/sandbox-headers.ts'
import {
  type HttpSigning,
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
import { defineExchangeTarget } from '../exchange.ts'
import type { Plants } from '../plants.ts'
import { faultNames, outcomeNames, planted } from '../strange-values.ts'

type Pair = readonly [name: string, value: string]
const words = (text: string): readonly string[] => text.split(' ')

/** Fragments of a signature header. */
const signatureText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...words('keyid algorithm headers signature created HmacSHA256 (request-target) A = == " "" "," ,'),
      ),
      fc.constantFrom(' ', ', ,', '\\"', 'host date request-target digest v-c-merchant-id'),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(''))

const claimValue = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, 1e300, [], {}, ['b64'], nowInSeconds - 600, nowInSeconds + 600),
  fc.constantFrom<unknown>(...words('none None HS256 RS256 ES256'), signer.keyId, stranger.keyId, undefined),
  fc.jsonValue({ maxDepth: 2 }),
)
const claims = fc.dictionary(
  fc.constantFrom(
    ...words('iat exp jti digest digestAlgorithm request-method request-resource-path request-host iss __proto__'),
    ...words('v-c-merchant-id v-c-jwt-version'),
  ),
  claimValue,
  { maxKeys: 3 },
)
const tokenHeader = fc.dictionary(
  fc.constantFrom(...words('alg typ kid x5c x5u jku jwk crit b64 v-c-merchant-id zip')),
  claimValue,
  { maxKeys: 3 },
)
const tokenChange = fc.record<TokenSigning>({ header: tokenHeader, claims }, { requiredKeys: [] })
const httpChange = fc.record<HttpSigning>(
  {
    keyId: fc.constantFrom(signer.keyId, stranger.keyId, '', 'constructor'),
    algorithm: fc.constantFrom('HmacSHA256', 'none', 'rsa-sha256', ''),
    list: fc.subarray([...words('host date request-target (request-target) digest v-c-merchant-id Date x-none'), '']),
  },
  { requiredKeys: [] },
)

interface Signed {
  readonly headers: Readonly<Record<string, string | undefined>>
}

/** Requests that are signed rightly, wrongly, by a damaged token, or not at all. */
const signed: fc.Arbitrary<() => Promise<Signed> | Signed> = fc.oneof(
  fc.oneof(fc.constant({}), httpChange).map((change) => () => signedByHttp(change)),
  fc.oneof(fc.constant({}), tokenChange).map((change) => () => signedByToken(change)),
  fc.tuple(fc.oneof(tokenHeader, fc.json({ maxDepth: 3 })), fc.oneof(claims, fc.string({ unit: 'binary' }))).map(
    ([header, claims]) =>
      () =>
        withToken(toToken(header, claims, toSecret(signer.sharedSecret))),
  ),
  fc.constant(() => ({ headers: { host: 'localhost', 'v-c-merchant-id': signer.merchantId } })),
)

/** What may stand in a header: tab, printable ASCII and the upper half of latin-1. */
const latin = fc.string({
  unit: fc.nat({ max: 255 }).map((code) => (code < 32 || code === 127 ? '\t' : String.fromCharCode(code))),
  maxLength: 30,
})

const damages: readonly ((pair: Pair, at: number, text: string) => readonly Pair[])[] = [
  () => [],
  (pair) => [pair, pair],
  ([name], _, text) => [[name, text]],
  ([name, value], at) => [[name, value.slice(0, at)]],
  ([name, value], at, text) => [[name, value.slice(0, at) + text + value.slice(at)]],
  ([name, value]) => [[name.toUpperCase(), value.toUpperCase()]],
  ([name, value]) => [[name, value.replace(/[0-9a-f]/g, (digit) => (digit === '0' ? '1' : '0'))]],
]

const damage = fc.record({
  pick: fc.nat({ max: 12 }),
  how: fc.constantFrom(...damages),
  at: fc.nat({ max: 400 }),
  text: fc.oneof(latin, signatureText),
})

/** Headers that something reads, and any others. */
const anyHeader = (value: fc.Arbitrary<string>): fc.Arbitrary<Pair> =>
  fc.oneof(
    fc.tuple(fc.constant('x-sandbox-scenario'), fc.oneof(fc.constantFrom(...outcomeNames, '', '__proto__'), latin)),
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
      fc.oneof(fc.constantFrom('', ' ', 'a', 'x'.repeat(100), 'x'.repeat(101), '__proto__'), latin),
    ),
    fc.tuple(
      fc.constantFrom(
        ...words('Host Date Digest Signature Authorization V-C-Merchant-Id Content-Type Origin Sec-Fetch-Site Cookie'),
        ...words('Content-Encoding Accept X-Forwarded-For'),
      ),
      fc.oneof(
        value,
        signatureText,
        fc.constantFrom('application/json; charset=utf-8', 'Bearer  ', 'Bearer a.b.c', 'Basic eDp4'),
        fc.constantFrom(...words(' null text/plain Bearer gzip cross-site')),
      ),
    ),
    fc.tuple(fc.constantFrom(...words('__proto__ constructor x-note cvv x')), value),
  )

const anyPath = (plants: Plants): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant('/pts/v2/payments') },
    fc.constantFrom(
      ...words('/pts/v2/payments/ /pts/v2/payments?a=b /pts/v2/payments/1 / // /__adminx /% /PTS/v2/payments'),
    ),
    fc.webPath(),
    planted(plants)
      .map(encodeURIComponent)
      .map((text) => `/pts/v2/payments/${text}?card=${text}`),
  )

interface Value {
  readonly sign: () => Promise<Signed> | Signed
  readonly damage: readonly { pick: number; how: (typeof damages)[number]; at: number; text: string }[]
  readonly added: readonly Pair[]
  readonly method: string
  readonly path: string
}

/** Credentials damaged in every way, and headers of every name, value and number. */
export const headers = defineExchangeTarget<Value>({
  name: 'headers',
  share: 3,
  gateways: ['verified', 'lenient', 'guide'],
  values: (plants) => {
    const repeated = fc.tuple(latin, fc.nat({ max: 300 })).map(([text, times]) => text.repeat(times))
    const value = fc.oneof(latin, repeated, planted(plants), fc.constant(plants.secret))
    return fc.record({
      sign: signed,
      damage: fc.array(damage, { maxLength: 3 }),
      added: fc.oneof(
        { weight: 9, arbitrary: fc.array(anyHeader(value), { maxLength: 4 }) },
        fc.array(anyHeader(latin), { maxLength: 120 }),
      ),
      method: fc.oneof(
        { weight: 8, arbitrary: fc.constant('POST') },
        fc.constantFrom(...words('GET HEAD PUT DELETE OPTIONS PATCH')),
      ),
      path: anyPath(plants),
    })
  },
  async toRequest({ sign, damage, added, method, path }) {
    const pairs = Object.entries({ 'content-type': 'application/json', ...(await sign()).headers })
    const damaged = damage.reduce<readonly Pair[]>(
      (list, { pick, how, at, text }) =>
        list.flatMap((pair, index) => (index === pick % list.length ? how(pair, at, text) : [pair])),
      pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
    )
    return { method, path, headers: [...damaged, ...added], body: sampleBody }
  },
})
