import { constants, createHmac, KeyObject, sign as signBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { makeKeyPair } from '../../mocks/keys/make-key-pair.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import type { AuthReasonCode } from '../../src/auth/reasons.ts'
import type { AuthSettings } from '../../src/auth/settings.ts'
import { readP12 } from '../../src/client/index.ts'
import type { GatewayRequest } from '../../src/request/gateway-request.ts'
import { toDigestHeader } from '../../src/signing/http-signature.ts'
import type { Profile } from '../../src/verdict/finding.ts'
import { createTestEngine, noon } from '../support.ts'
import {
  gatewayHost,
  nowInSeconds,
  paymentsPath,
  sampleBody,
  signedByHttp,
  signer,
  toBytes,
  toSecret,
  withToken,
} from './signed.ts'

/** A key of the merchant's own, whose private half signs here. */
const pair = makeKeyPair(signer.merchantId)
const { serialNumber } = pair
const privateKey = KeyObject.from((await readP12(pair.p12, pair.password)).privateKey)
const world = {
  ...seed,
  merchants: seed.merchants.map((merchant) =>
    merchant.merchantId === signer.merchantId
      ? { ...merchant, certificate: { serialNumber, pem: pair.certificate } }
      : merchant,
  ),
}
const der = pair.certificate.replace(/-----[A-Z ]+-----\s*/g, '').trimEnd()
const oneLine = der.replaceAll('\n', '')

const digest = toDigestHeader(sampleBody).replace('SHA-256=', '')

/** Claims of the guide's table. */
const claims = {
  digest,
  digestAlgorithm: 'SHA-256',
  iat: nowInSeconds,
  exp: nowInSeconds + 120,
  'request-host': gatewayHost,
  'request-resource-path': paymentsPath,
  'request-method': 'post',
  iss: signer.merchantId,
  jti: '20000000-0000-4000-8000-000000000002',
  'v-c-jwt-version': '2',
  'v-c-merchant-id': signer.merchantId,
}
const legacyClaims = { digest, digestAlgorithm: 'SHA-256' }
const merchant = { 'v-c-merchant-id': signer.merchantId }

type Part = Readonly<Record<string, unknown>>

/** A token by the merchant's shared secret (HS) or private key (RS, PS), built by hand. */
function toSignedToken(header: Part, content: Part): string {
  const alg = String(header.alg)
  const input = [header, content].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  const sha = `sha${alg.slice(2)}`
  if (alg.startsWith('HS'))
    return `${input}.${createHmac(sha, toSecret(signer.sharedSecret)).update(input).digest('base64url')}`
  const padding = alg.startsWith('PS') ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING
  const key = { key: privateKey, padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
  return `${input}.${signBytes(sha, toBytes(input), key).toString('base64url')}`
}

const byKid = (alg: string) => ({ alg, typ: 'JWT', kid: alg.startsWith('HS') ? signer.keyId : serialNumber })
const capitals = ['request-method-in-capitals']

interface Layout {
  readonly header: Part
  readonly claims: Part
  readonly advice?: readonly string[]
}

/** Tokens as clients other than the vendor's Node SDK build them. Source: their code, read or run in November 2026. */
const tokens: Readonly<Record<string, Layout>> = {
  ...Object.fromEntries(
    ['HS256', 'RS256'].map((alg) => [
      `the vendor's SDKs for Python, PHP, Ruby and .NET of 2026 (${alg})`,
      { header: byKid(alg), claims: { ...claims, 'request-method': 'POST' }, advice: capitals },
    ]),
  ),
  "the vendor's Ruby SDK of 2025": { header: byKid('RS256'), claims },
  "the vendor's PHP SDK of 2025: a certificate in lines, and an empty key id": {
    header: { alg: 'RS256', typ: 'JWT', kid: '', x5c: [der], ...merchant },
    claims,
  },
  'a certificate in lines alone': { header: { alg: 'RS256', x5c: [der], ...merchant }, claims },
  'a certificate in lines of Windows': { header: { alg: 'RS256', x5c: [der.replaceAll('\n', '\r\n')] }, claims },
  'an empty key id beside the certificate alone': { header: { alg: 'RS256', kid: '', x5c: [oneLine] }, claims },
  "the vendor's Java sample: an older token with kid and x5c, to the minute": {
    header: { ...byKid('RS256'), x5c: [oneLine], ...merchant },
    claims: { ...legacyClaims, iat: '2026-11-23T03:00Z' },
  },
  'an older token whose kid is that of the shared secret': {
    header: { alg: 'RS256', kid: signer.keyId, x5c: [oneLine], ...merchant },
    claims: { ...legacyClaims, iat: '2026-11-23T03:00Z' },
  },
  'an older token of PHP: kid empty, in lines, iat as an HTTP date': {
    header: { alg: 'RS256', kid: '', x5c: [der], ...merchant },
    claims: { ...legacyClaims, iat: 'Mon, 23 Nov 2026 03:00:00 GMT' },
  },
  'an older token with seconds as text': {
    header: { alg: 'RS256', x5c: [oneLine], ...merchant },
    claims: { ...legacyClaims, iat: String(nowInSeconds) },
  },
  ...Object.fromEntries(
    ['RS384', 'RS512', 'PS256', 'PS384', 'PS512'].map((alg) => [
      `the algorithm ${alg}`,
      { header: byKid(alg), claims },
    ]),
  ),
  'the meta-key page: times as text': {
    header: byKid('HS256'),
    claims: { ...claims, iat: String(claims.iat), exp: String(claims.exp) },
  },
}

/** The layout of a connector in Rust. */
const connector = () =>
  signedByHttp({
    list: ['host', 'date', '(request-target)', 'digest', 'v-c-merchant-id'],
    headers: { date: '2026-11-23 03:00:00.123456 +00:00:00' },
  })

async function judge(request: GatewayRequest, profile: Profile, settings: Partial<AuthSettings> = {}) {
  const engine = await createTestEngine({ world, profile, clock: () => noon, auth: { policy: 'strict', ...settings } })
  const { status, headers } = await engine.handle(request)
  const [entry] = engine.journal.page({ limit: 1 }).entries
  const advice = entry?.advice.filter(({ quiet }) => quiet !== true).map(({ rule }) => rule) ?? []
  return { status, reason: headers['x-sandbox-reason'], advice }
}

const profiles: readonly Profile[] = ['guide', 'strict']

describe.each(profiles)('in the profile %s', (profile) => {
  test.each(Object.entries(tokens))('%s is accepted', async (_, { header, claims: content, advice = [] }) => {
    expect(await judge(withToken(toSignedToken(header, content)), profile)).toEqual({
      status: 201,
      reason: undefined,
      advice,
    })
  })

  test('(request-target) with the date of a connector is refused, and accepted by setting', async () => {
    expect(await judge(await connector(), profile)).toMatchObject({
      status: 401,
      reason: 'request-target-parenthesised',
    })
    expect(await judge(await connector(), profile, { parenthesisedTarget: true })).toEqual({
      status: 201,
      reason: undefined,
      advice: ['http-signature-deprecated', 'date-form'],
    })
  })
})

describe('what is near to it is refused', () => {
  const legacy = { ...legacyClaims, iat: '2026-11-23T03:00Z' }
  const certified = { alg: 'RS256', x5c: [oneLine], ...merchant }
  test.each<readonly [string, AuthReasonCode, Part, Part]>([
    [
      'an older token by the shared secret',
      'claim-missing',
      { ...byKid('HS256'), x5c: [oneLine], ...merchant },
      legacy,
    ],
    ['an older token without a zone', 'date-malformed', certified, { ...legacy, iat: '2026-11-23T03:00' }],
    ['an older token of another body', 'digest-mismatch', certified, { ...legacy, digest: digest.replace(/^./, '_') }],
    ['an older token without iat', 'claim-missing', certified, legacyClaims],
    ['an older token of nine hours ahead', 'date-in-local-time', certified, { ...legacy, iat: '2026-11-23T12:00Z' }],
    ['a version, so that no claim may lack', 'claim-missing', certified, { ...legacy, 'v-c-jwt-version': '2' }],
    ['an end, so that no claim may lack', 'claim-missing', certified, { ...legacy, exp: claims.exp }],
    ['a certificate that nobody knows', 'certificate-unknown', { ...certified, x5c: [oneLine.slice(4)] }, legacy],
    ['a method in mixed letters', 'method-mismatch', byKid('RS256'), { ...claims, 'request-method': 'Post' }],
    ['another method in capitals', 'method-mismatch', byKid('HS256'), { ...claims, 'request-method': 'PUT' }],
  ])('%s: %s', async (_, reason, header, content) => {
    expect(await judge(withToken(toSignedToken(header, content)), 'guide')).toMatchObject({ status: 401, reason })
  })

  test.each(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'])('a changed signature by %s', async (alg) => {
    const token = toSignedToken(byKid(alg), claims)
    const changed = token.replace(/\.(.)([^.]*)$/, (_, first, rest) => `.${first === 'A' ? 'B' : 'A'}${rest}`)
    expect(await judge(withToken(changed), 'guide')).toMatchObject({ reason: 'token-signature-mismatch' })
  })
})
