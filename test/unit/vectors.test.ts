import { readdirSync, readFileSync } from 'node:fs'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { describe, expect, test } from 'vitest'
import { createWorld } from '../../mocks/world/create-world.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { type Authenticated, createAuthenticator } from '../../src/auth/authenticate.ts'
import { type AuthSettings, defaultAuthSettings } from '../../src/auth/settings.ts'
import { redactText } from '../../src/card-data/redact.ts'
import { toUtf8 } from '../../src/crypto/bytes.ts'
import { jpoMethods } from '../../src/jpo/methods.ts'
import type { GatewayRequest } from '../../src/request/gateway-request.ts'
import { createTestEngine, send } from '../support.ts'

/** A file of scripts/make-vectors.ts: requests sent by a version of the vendor's SDK. */
interface VectorFile {
  readonly sdk: string
  readonly scheme: 'http-signature' | 'jwt-shared-secret' | 'jwt-certificate'
  readonly host: string
  readonly merchantId: string
  /** Signed with a meta key of this portfolio. */
  readonly portfolioId?: string
  readonly keyId?: string
  /** Certificate of the portfolio; absent if the seed world knows it. */
  readonly certificate?: { readonly serialNumber: string; readonly pem: string }
  readonly requests: readonly VectorRequest[]
}

interface VectorRequest {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

interface Vector extends VectorRequest {
  readonly file: VectorFile
}

const folder = new URL('../vectors/', import.meta.url)
const names = readdirSync(folder)
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
const files: readonly VectorFile[] = names.map(read)
const vectors: readonly Vector[] = files.flatMap((file) => file.requests.map((request) => ({ ...request, file })))

const title = ({ sdk, scheme, portfolioId }: VectorFile) =>
  `${sdk} by ${scheme}${portfolioId === undefined ? '' : ' with a meta key'}`
const titled = (some: readonly Vector[]) => some.map((vector) => [title(vector.file), vector.name, vector] as const)

const isParenthesised = ({ file }: Vector) => file.sdk === '0.0.44' && file.scheme === 'http-signature'
const isLegacy = ({ file }: Vector) => file.scheme === 'jwt-certificate' && ['0.0.44', '0.0.75'].includes(file.sdk)
const leavesQueryOut = ({ file }: Vector) => file.sdk === '0.0.78'

/** The signed part of the path: an older token does not cover it. */
function signedPathOf(vector: Vector): string {
  if (isLegacy(vector)) return ''
  return leavesQueryOut(vector) ? vector.path.replace(/\?.*/, '') : vector.path
}

const parenthesised = vectors.filter(isParenthesised)
const http = vectors.filter(({ file }) => file.scheme === 'http-signature')
const sharedSecret = vectors.filter(({ file }) => file.scheme === 'jwt-shared-secret')
const certificate = vectors.filter(({ file }) => file.scheme === 'jwt-certificate')

const tokenOf = ({ headers }: Vector) => (headers.authorization ?? '').replace('Bearer ', '')

/** Time of the signature, epoch ms. */
function timeOf(vector: Vector): number {
  if (vector.headers.date !== undefined) return Date.parse(vector.headers.date)
  const iat: unknown = decodeJwt(tokenOf(vector)).iat
  return typeof iat === 'number' ? iat * 1000 : Date.parse(String(iat))
}

const toRequest = ({ method, path, headers, body }: Vector): GatewayRequest => ({
  method,
  path,
  headers,
  body: toUtf8(body),
})

/** The seed world, with the certificate of the vector's portfolio if it has one. */
const toWorldFile = ({ file }: Vector) => ({
  ...seed,
  portfolios: (seed.portfolios ?? []).map((portfolio) =>
    portfolio.portfolioId === file.portfolioId && file.certificate !== undefined
      ? { ...portfolio, certificate: file.certificate }
      : portfolio,
  ),
})

const toSettings = (vector: Vector): Partial<AuthSettings> => ({
  policy: 'strict',
  parenthesisedTarget: isParenthesised(vector),
})

type Check = (request: GatewayRequest, now?: number) => Promise<Authenticated>

/** An authenticator for the form and the time of the vector. */
async function createCheck(vector: Vector, settings: Partial<AuthSettings> = toSettings(vector)): Promise<Check> {
  const world = await createWorld(toWorldFile(vector))
  const authenticate = createAuthenticator(world, { ...defaultAuthSettings, ...settings }, { redact: redactText })
  return async (request, now = timeOf(vector)) => authenticate(request, now)
}

describe('the vectors', () => {
  test('come from the installed SDK, for every scheme, with and without a meta key', () => {
    const installed = read('../../node_modules/cybersource-rest-client/package.json').version
    expect(files.filter(({ sdk }) => sdk === installed).map(title)).toEqual(
      expect.arrayContaining(
        ['http-signature', 'jwt-shared-secret', 'jwt-certificate'].flatMap((scheme) => [
          `${installed} by ${scheme}`,
          `${installed} by ${scheme} with a meta key`,
        ]),
      ),
    )
  })

  test('pay with every option, and include requests without a body', () => {
    const wanted = [...jpoMethods.map(({ name }) => name), 'get', 'get-with-query']
    for (const some of [http, sharedSecret, certificate]) {
      expect(some.map(({ name }) => name)).toEqual(expect.arrayContaining(wanted))
    }
  })

  test('pay only with cards of the seed world', () => {
    const known = seed.cards.map(({ number }) => number)
    for (const { body } of vectors.filter(({ method }) => method === 'POST')) {
      expect(known).toContain(JSON.parse(body).paymentInformation.card.number)
    }
  })

  test('stay small', () => {
    const sizes = names.map((name) => readFileSync(new URL(name, folder)).byteLength)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000)
  })
})

describe('the gateway accepts what the vendor’s SDK signed', () => {
  test.each(titled(vectors))('%s: %s', async (_, __, vector) => {
    const { stage, note } = await (await createCheck(vector))(toRequest(vector))
    expect(note).toEqual({ policy: 'strict', scheme: vector.file.scheme })
    expect(stage).toMatchObject({ ok: true, value: { merchantId: vector.file.merchantId } })
  })

  test.each(titled(vectors.filter(({ method }) => method === 'POST')))(
    '%s: %s is authorized',
    async (_, __, vector) => {
      const options = { world: toWorldFile(vector), auth: toSettings(vector), clock: () => timeOf(vector) }
      const { headers, body } = vector
      expect(await send(await createTestEngine(options), body, { headers })).toMatchObject({
        status: 201,
        body: { status: 'AUTHORIZED', clientReferenceInformation: { code: `sample-${vector.name}` } },
      })
    },
  )

  test.each(titled(parenthesised))('%s: %s only where parentheses are allowed', async (_, __, vector) => {
    const { stage, note } = await (await createCheck(vector, { policy: 'strict' }))(toRequest(vector))
    expect(stage.ok).toBe(false)
    expect(note.reason).toBe('request-target-parenthesised')
  })

  test('there are older tokens, and paths without their query', () => {
    const legacy = vectors.filter(isLegacy)
    expect(legacy.map(({ file }) => file.sdk)).toEqual(expect.arrayContaining(['0.0.44', '0.0.75']))
    for (const vector of legacy) expect(decodeProtectedHeader(tokenOf(vector))).toHaveProperty('x5c')
    const cut = vectors.filter((vector) => leavesQueryOut(vector) && vector.path.includes('?'))
    expect(cut).not.toEqual([])
    for (const vector of cut) expect(decodeJwt(tokenOf(vector))['request-resource-path']).not.toContain('?')
  })
})

describe('what was changed on the way, we refuse', () => {
  const samples = 24

  /** Copies of a text with one flipped bit each, except the bit that changes the case of a letter. */
  function flipBits(text: string): string[] {
    if (text === '') return []
    const step = Math.max(1, Math.floor(text.length / samples))
    const positions = Array.from({ length: Math.ceil(text.length / step) }, (_, index) => index * step)
    return [...positions, text.length - 1].map((position, index) => {
      const flipped = String.fromCharCode(text.charCodeAt(position) ^ (1 << (index % 5)))
      return text.slice(0, position) + flipped + text.slice(position + 1)
    })
  }

  test.each(titled(vectors))('%s: %s', async (_, __, vector) => {
    const check = await createCheck(vector)
    const request = toRequest(vector)
    const changed = [
      ...Object.entries(vector.headers).flatMap(([name, value]) =>
        flipBits(value).map((text) => ({ ...request, headers: { ...request.headers, [name]: text } })),
      ),
      ...flipBits(vector.body).map((text) => ({ ...request, body: toUtf8(text) })),
      ...flipBits(signedPathOf(vector)).map((path) => ({ ...request, path })),
    ]
    expect(changed.length).toBeGreaterThan(samples)
    for (const one of changed) if ((await check(one)).stage.ok) expect.fail(`accepted ${JSON.stringify(one)}`)
  })

  test.each(titled([...sharedSecret, ...certificate]))(
    '%s: %s with another spelling of its signature',
    async (_, __, vector) => {
      const token = tokenOf(vector)
      // Bits of the last character that belong to no byte.
      const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
      const last = alphabet[alphabet.indexOf(token.slice(-1)) ^ 1]
      const respelled = `${token.slice(0, -1)}${last}`
      const bytesOf = (text: string) => Buffer.from(text.slice(text.lastIndexOf('.') + 1), 'base64url')
      expect(bytesOf(respelled)).toEqual(bytesOf(token))
      const check = await createCheck(vector)
      const request = toRequest(vector)
      const { stage } = await check({
        ...request,
        headers: { ...request.headers, authorization: `Bearer ${respelled}` },
      })
      expect(stage.ok).toBe(false)
    },
  )

  test.each(titled(vectors))('%s: %s an hour later', async (_, __, vector) => {
    const { stage, note } = await (await createCheck(vector))(toRequest(vector), timeOf(vector) + 3_600_000)
    expect(stage.ok).toBe(false)
    expect(note.reason).toMatch(/^(date-skewed|token-expired)$/)
  })
})
