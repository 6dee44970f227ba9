import { createHash } from 'node:crypto'
import { decodeProtectedHeader, importJWK, jwtVerify, SignJWT } from 'jose'
import { beforeEach, expect, test } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { createGatewayKey } from '../../src/signing/gateway-key.ts'
import { createTestEngine, noon, send } from '../support.ts'
import { begin, claimsOf, session, typeCard, visit } from './type-card.ts'

let engine: Engine
/** Making one takes a third of a second. */
const key = createGatewayKey()
beforeEach(async () => {
  engine = await createTestEngine({ key })
})

const paths = [
  ['Microform', '/microform/v2/sessions', session, 'mf-2.0.0'],
  [
    'Unified Checkout',
    '/up/v1/capture-contexts',
    { ...session, clientVersion: '0.28', allowedPaymentTypes: ['PANENTRY'] },
    'gda-0.28.0',
  ],
] as const

test.each(paths)('a session of %s is a bare JWT, which the key of its kid verifies', async (_, path, body, type) => {
  const { status, headers, text } = await send(engine, body, { path, headers: { host: '127.0.0.1:8392' } })
  expect(status).toBe(201)
  expect(headers['content-type']).toBe('application/jwt')
  const { kid, alg } = decodeProtectedHeader(text)
  expect(alg).toBe('RS256')
  const { body: jwk, status: found } = await send(engine, '', { method: 'GET', path: `/flex/v2/public-keys/${kid}` })
  expect([found, jwk.kid]).toEqual([200, kid])
  await jwtVerify(text, await importJWK(jwk, 'RS256'), { currentDate: new Date(noon) })
  const claims = claimsOf(text)
  expect(claims).toMatchObject({
    flx: { path: '/__pages/microform/tokens', origin: 'http://127.0.0.1:8392', jwk: { kid } },
    ctx: [{ type, data: { targetOrigins: session.targetOrigins, allowedCardNetworks: session.allowedCardNetworks } }],
    iss: 'Flex API',
    iat: Math.floor(noon / 1000),
    exp: Math.floor(noon / 1000) + 900,
  })
  expect(claims.ctx[0].data.allowedPaymentTypes).toEqual(body.allowedPaymentTypes)
})

test('the script is the one that the capture context names and seals', async () => {
  const { text } = await begin(engine, {}, { headers: { host: '127.0.0.1:8392' } })
  const { clientLibrary, clientLibraryIntegrity } = claimsOf(text).ctx[0].data
  expect(clientLibrary).toMatch(/^http:\/\/127\.0\.0\.1:8392\/__pages\//)
  const { status, headers, text: script } = await visit(engine, clientLibrary.split('/__pages')[1])
  expect(status).toBe(200)
  expect(headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'access-control-allow-origin': '*',
  })
  expect(clientLibraryIntegrity).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`)
  expect(Buffer.byteLength(script)).toBeLessThan(6_000)
})

test('a page of keys has the same key', async () => {
  const { body } = await visit(engine, '/jwks')
  expect(body.keys).toEqual([await engine.key.jwk()])
})

const wrong = [
  ['no origin', { targetOrigins: undefined }, 'targetOrigins', 'MISSING_FIELD', 'targetOrigins is missing'],
  ['no origins', { targetOrigins: [] }, 'targetOrigins', 'MISSING_FIELD', 'targetOrigins is missing'],
  ['no networks', { allowedCardNetworks: undefined }, 'allowedCardNetworks', 'MISSING_FIELD', 'is missing'],
  ['no version', { clientVersion: '' }, 'clientVersion', 'MISSING_FIELD', 'is missing'],
  ['a version of words', { clientVersion: 'latest' }, 'clientVersion', 'INVALID_DATA', 'v2 or 0.11'],
  [
    'a path',
    { targetOrigins: ['https://shop.example.jp/cart'] },
    'targetOrigins[0]',
    'INVALID_DATA',
    'send https://shop.example.jp alone',
  ],
  [
    'a slash',
    { targetOrigins: ['https://shop.example.jp/'] },
    'targetOrigins[0]',
    'INVALID_DATA',
    'send https://shop.example.jp alone',
  ],
  ['a wildcard', { targetOrigins: ['https://*.example.jp'] }, 'targetOrigins[0]', 'INVALID_DATA', 'wildcards'],
  ['http', { targetOrigins: ['http://shop.example.jp'] }, 'targetOrigins[0]', 'INVALID_DATA', 'http: is not allowed'],
  [
    'a script',
    { targetOrigins: ['javascript:alert(1)'] },
    'targetOrigins[0]',
    'INVALID_DATA',
    'javascript: is not allowed',
  ],
  [
    'a directive of a policy',
    { targetOrigins: ['https://a.example;script-src-elem'] },
    'targetOrigins[0]',
    'INVALID_DATA',
    'a letter that is not allowed',
  ],
  [
    'a name without a scheme',
    { targetOrigins: ['shop.example.jp'] },
    'targetOrigins[0]',
    'INVALID_DATA',
    'that is no origin',
  ],
  [
    'a password',
    { targetOrigins: ['https://a:b@shop.example.jp'] },
    'targetOrigins[0]',
    'INVALID_DATA',
    'send https://shop.example.jp alone',
  ],
  [
    'ten origins',
    { targetOrigins: Array(10).fill('https://shop.example.jp') },
    'targetOrigins',
    'INVALID_DATA',
    'may have 9 entries',
  ],
  ['a text', { targetOrigins: 'https://shop.example.jp' }, 'targetOrigins', 'INVALID_DATA', 'must be a list'],
  ['a misspelt network', { allowedCardNetworks: ['VIZA'] }, 'allowedCardNetworks[0]', 'INVALID_DATA', 'VISA'],
  ['a name of an object', { allowedCardNetworks: ['__proto__'] }, 'allowedCardNetworks[0]', 'INVALID_DATA', 'allowed:'],
] as const

test.each(wrong)('a session with %s is refused in the form of its API', async (_, change, location, message, words) => {
  for (const [name, path, body] of paths) {
    const { status, body: reply, headers } = await send(engine, { ...body, ...change }, { path })
    expect([name, status]).toEqual([name, 400])
    const details = [{ location, message }]
    expect(reply).toMatchObject(
      name === 'Microform'
        ? { responseStatus: { status: 400, reason: 'VALIDATION_ERROR', details } }
        : { reason: 'UNIFIEDPAYMENTS_VALIDATION_FIELDS', details },
    )
    expect(headers['x-sandbox-advice']).toContain(words)
  }
})

test.each([
  'https://shop.example.jp',
  'https://shop.example.jp:8443',
  'https://shop.example.jp:443',
  'HTTPS://Shop.example.jp',
  'http://localhost:5173',
  'http://127.0.0.1',
  'http://[::1]:80',
])('%s is an origin', async (origin) => {
  const { status, text } = await begin(engine, { targetOrigins: [origin] })
  expect(status).toBe(201)
  expect(claimsOf(text).ctx[0].data.targetOrigins).toEqual([new URL(origin).origin])
})

test('a misspelt field of a session gets advice', async () => {
  const { status, headers } = await begin(engine, { targetOrigin: 'https://shop.example.jp' })
  expect(status).toBe(201)
  expect(headers['x-sandbox-advice']).toContain('targetOrigins')
})

test('a session that takes checks is accepted, with advice that they are not simulated', async () => {
  const { status, headers } = await begin(engine, { allowedPaymentTypes: ['CARD', 'CHECK'] })
  expect(status).toBe(201)
  expect(headers['x-sandbox-advice']).toContain('payment-type-not-simulated')
})

test('a session without credentials gets the observed 401', async () => {
  const strict = await createTestEngine({ auth: { policy: 'strict' } })
  const { status, text } = await begin(strict)
  expect(status).toBe(401)
  expect(text).toBe('{"response":{"rmsg":"missing http required header : v-c-merchant-id,signature,date,"}}')
})

test('a public key needs no credentials; one that this gateway does not have is not found', async () => {
  const strict = await createTestEngine({ auth: { policy: 'strict' } })
  const ask = (kid: string) => send(strict, '', { method: 'GET', path: `/flex/v2/public-keys/${kid}` })
  expect((await ask((await strict.key.jwk()).kid)).status).toBe(200)
  for (const kid of ['nobody', '__proto__', encodeURIComponent('<script>')]) expect((await ask(kid)).status).toBe(404)
})

// ---------------------------------------------------------------- fields

const fieldPath = (context: string, more = '') => `/microform/field?field=number&lang=ja&context=${context}${more}`

test('a field may be framed by the pages of its session alone, and runs its own script alone', async () => {
  const { text: context } = await begin(engine, { targetOrigins: ['https://shop.example.jp', 'http://localhost:5173'] })
  const { status, headers, text } = await visit(engine, fieldPath(context))
  expect(status).toBe(200)
  const [, script = ''] = /<script>(.*)<\/script>/s.exec(text) ?? []
  const hash = createHash('sha256').update(script).digest('base64')
  expect(headers['content-security-policy']).toBe(
    `default-src 'none'; script-src 'sha256-${hash}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors https://shop.example.jp http://localhost:5173`,
  )
  expect(headers['cache-control']).toBe('no-store')
  expect(text).toContain('<html lang="ja">')
  expect(text).toContain('aria-label="カード番号" autocomplete="cc-number"')
  expect(Buffer.byteLength(script)).toBeLessThan(6_000)
})

test('nothing of a request stands in a field', async () => {
  const { text: context } = await begin(engine)
  const script = encodeURIComponent('"><script>alert(1)</script>')
  const plain = await visit(engine, `/microform/field?field=number&context=${context}`)
  const { text } = await visit(engine, `/microform/field?field=number&lang=${script}&x=${script}&context=${context}`)
  expect(text).toBe(plain.text)
  expect((await visit(engine, `/microform/field?field=${script}&context=${context}`)).text).toBe(
    'field is number or securityCode.\n',
  )
})

/** Capture contexts that a field and a token are refused for. */
const badContexts: readonly (readonly [string, (right: string) => string | Promise<string>, string])[] = [
  ['none', () => '', 'no JWT'],
  ['no JWT', () => 'a.b.c', 'no JWT'],
  [
    'unsigned',
    (right) => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${right.split('.')[1]}.`,
    'not signed with RS256',
  ],
  [
    'signed with its public key as a secret',
    async (right) =>
      new SignJWT(claimsOf(right))
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(String((await engine.key.jwk()).n))),
    'not signed with RS256',
  ],
  [
    'changed',
    (right) => {
      const claims = claimsOf(right)
      claims.ctx[0].data.targetOrigins = ['https://evil.example']
      const [header, , signature] = right.split('.')
      return `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`
    },
    'was changed',
  ],
  ['of another gateway', (right) => createGatewayKey().sign(claimsOf(right)), 'of another gateway'],
  ['another token of this gateway', () => engine.key.sign({ iss: 'Flex/07' }), 'no capture context'],
]

test.each(badContexts)(
  'a capture context that is %s is refused, and the browser is told why',
  async (_, change, words) => {
    const context = await change((await begin(engine)).text)
    const field = await visit(engine, fieldPath(context))
    expect([field.status, field.headers['content-type']]).toEqual([403, 'text/plain; charset=utf-8'])
    expect((await visit(engine, `/microform/field?field=number&context=${context}`)).text).toContain(words)
    const { status, body } = await typeCard(engine, context)
    expect(status).toBe(400)
    expect(body.message).toContain(words)
  },
)

test('a capture context is valid for 15 minutes by the clock of the gateway', async () => {
  const { text: context } = await begin(engine)
  engine.clock.set(new Date(noon + 899_000).toISOString())
  expect((await typeCard(engine, context)).status).toBe(201)
  engine.clock.set(new Date(noon + 901_000).toISOString())
  expect((await typeCard(engine, context)).body.message).toContain('has expired')
  expect((await visit(engine, fieldPath(context))).text).toContain('有効期限')
})

// ---------------------------------------------------------------- cards

test.each([
  ['a wrong check digit', { number: '4111111111111112' }, 'number', 'The card number is wrong'],
  ['no number', { number: undefined }, 'number', 'The card number is wrong'],
  ['a number with blanks', { number: '4111 1111 1111 1111' }, 'number', 'The card number is wrong'],
  ['a card that is not listed', { number: '4012888888881881' }, 'number', 'not a listed test card'],
  ['a brand that the session leaves out', { number: '6011111111111117' }, 'number', 'allowedCardNetworks'],
  ['a month 13', { expirationMonth: '13' }, 'expirationMonth', '01 to 12'],
  ['a year of two digits', { expirationYear: '31' }, 'expirationYear', 'four digits'],
])('a card with %s gets no token', async (_, card, location, words) => {
  const { text: context } = await begin(engine)
  const { status, body, text } = await typeCard(engine, context, card)
  expect(status).toBe(400)
  expect(body).toEqual({ message: expect.stringContaining(words), details: [{ location, message: body.message }] })
  expect(text).not.toMatch(/\d{12}/)
  expect((await typeCard(engine, context, { ...card, lang: 'ja' })).body.message).toMatch(/[ぁ-ん]/)
})

test.each([
  [
    'a page of another site',
    { headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }, body: '{}' },
    403,
  ],
  ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'number=1' }, 415],
  ['no JSON', { headers: { 'content-type': 'application/json' }, body: '{' }, 400],
  ['a list', { headers: { 'content-type': 'application/json' }, body: '[]' }, 400],
  ['a huge body', { headers: { 'content-type': 'application/json' }, body: `"${'x'.repeat(30_000)}"` }, 413],
  [
    'a deep body',
    { headers: { 'content-type': 'application/json' }, body: `${'['.repeat(9_000)}${']'.repeat(9_000)}` },
    400,
  ],
  [
    'names of objects',
    { headers: { 'content-type': 'application/json' }, body: '{"__proto__":{"context":"a"},"constructor":{}}' },
    400,
  ],
])('%s makes no token', async (_, call, status) => {
  expect((await visit(engine, '/microform/tokens', { method: 'POST', ...call })).status).toBe(status)
})

test.each([
  [{}, '411111', 6],
  [{ transientTokenResponseOptions: { includeCardPrefix: true } }, '41111111', 8],
  [{ transientTokenResponseOptions: { includeCardPrefix: false } }, undefined, 0],
])('a token of a session with %j has the prefix %s', async (changes, bin, shown) => {
  const { text: context } = await begin(engine, changes)
  const { headers, text } = await typeCard(engine, context)
  expect(headers['content-type']).toBe('application/jwt')
  const { kid } = decodeProtectedHeader(text)
  expect(kid).toBe(claimsOf(context).flx.jwk.kid)
  const claims = claimsOf(text)
  expect(claims).toEqual({
    iss: 'Flex/07',
    exp: Math.floor(noon / 1000) + 900,
    type: 'mf-2.0.0',
    iat: Math.floor(noon / 1000),
    jti: expect.stringMatching(/^1[A-Z]{51}[0-9A-F]{8}[A-Z]{4}$/),
    data: {
      number: `${'4111111111111111'.slice(0, shown) + 'X'.repeat(12 - shown)}1111`,
      expirationMonth: '12',
      expirationYear: '2031',
      type: '001',
    },
    content: {
      paymentInformation: {
        card: {
          expirationYear: { value: '2031' },
          number: { detectedCardTypes: ['001'], maskedValue: 'XXXXXXXXXXXX1111', ...(bin !== undefined && { bin }) },
          securityCode: {},
          expirationMonth: { value: '12' },
        },
      },
    },
  })
})

test('a token of version 0.11 has the older form alone', async () => {
  const { text: context } = await begin(engine, { clientVersion: '0.11' })
  const claims = claimsOf((await typeCard(engine, context)).text)
  expect(claims.type).toBe('mf-0.11.0')
  expect(claims.content).toBeUndefined()
})
