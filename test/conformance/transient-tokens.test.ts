import { beforeEach, expect, test } from 'vitest'
import { createWorld } from '../../mocks/world/create-world.ts'
import { brandOf } from '../../src/card-data/card-number.ts'
import { createFingerprint } from '../../src/card-data/fingerprint.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { createNamespaces } from '../../src/engine/namespaces.ts'
import { createGatewayKey } from '../../src/signing/gateway-key.ts'
import { createTransientTokens } from '../../src/transient-tokens/transient-tokens.ts'
import { createTestEngine, noon, send, unverified } from '../support.ts'
import { claimsOf, makeToken, session, typeCard, withoutCard } from './type-card.ts'

const key = createGatewayKey()
let engine: Engine
let clock: number
beforeEach(async () => {
  clock = noon
  engine = await createTestEngine({ key, clock: () => clock })
})

const pay = (tokenInformation: object, changes: object = {}, merchant?: string) =>
  send(engine, { ...withoutCard(tokenInformation), ...changes }, merchant === undefined ? {} : { merchant })

/** The observed refusal of a token, and its explanation. */
const toRefusal = (rule: string) => ({
  status: 400,
  body: {
    status: 'INVALID_REQUEST',
    reason: 'INVALID_DATA',
    message: 'Declined - One or more fields in the request contains invalid data',
    details: [{ field: 'tokenInformation.jti', reason: 'INVALID_DATA' }],
  },
  headers: { 'x-sandbox-advice': expect.stringContaining(`transient-token-${rule}`) },
})

test.each([
  ['the token', (jwt: string) => ({ transientTokenJwt: jwt })],
  ['its jti', (jwt: string) => ({ jti: claimsOf(jwt).jti })],
])('a payment in twelve installments by %s is decided on the card behind it', async (_, toInformation) => {
  const { status, body } = await pay(toInformation(await makeToken(engine)))
  expect(status).toBe(201)
  expect(body).toMatchObject({ status: 'AUTHORIZED', paymentInformation: { card: { type: '001' } } })
  expect(JSON.stringify(engine.ledger.page({ limit: 1 }))).toContain('411111******1111')
})

test.each([
  ['a card issued abroad', '4622943127013705', 'card-not-issued-in-japan'],
  ['a card of another brand', '5555555555554444', 'visa'],
  ['an issuer without a contract', '4622943127013713', 'issuer'],
])('a rule about %s refuses or declines a payment by token too', async (_, number, words) => {
  const inClear = withoutCard({}) as Record<string, unknown>
  const card = { number, type: brandOf(number)?.type, expirationMonth: '12', expirationYear: '2031' }
  const plain = await send(engine, { ...inClear, paymentInformation: { card } })
  const byToken = await pay({ transientTokenJwt: await makeToken(engine, { card: { number } }) })
  expect(byToken.status).toBe(plain.status)
  expect([byToken.body.status, byToken.body.reason, byToken.body.errorInformation]).toEqual([
    plain.body.status,
    plain.body.reason,
    plain.body.errorInformation,
  ])
  expect(byToken.headers['x-sandbox-advice']).toBe(plain.headers['x-sandbox-advice'])
  expect(byToken.headers['x-sandbox-advice']?.toLowerCase()).toContain(words.split('-')[0])
})

test('an approved payment uses a token up, by either name', async () => {
  const jwt = await makeToken(engine)
  expect((await pay({ transientTokenJwt: jwt })).status).toBe(201)
  expect(await pay({ transientTokenJwt: jwt })).toMatchObject(toRefusal('used'))
  expect(await pay({ jti: claimsOf(jwt).jti })).toMatchObject(toRefusal('used'))
})

test('a declined and a refused payment do not use a token up', async () => {
  const jwt = await makeToken(engine)
  const declined = { headers: { 'x-sandbox-scenario': 'insufficient-fund' } }
  expect((await send(engine, withoutCard({ transientTokenJwt: jwt }), declined)).body.status).toBe('DECLINED')
  expect((await pay({ transientTokenJwt: jwt }, { orderInformation: {} })).status).toBe(400)
  expect((await pay({ transientTokenJwt: jwt })).status).toBe(201)
})

test('of ten payments at once by one token, one is approved', async () => {
  const jwt = await makeToken(engine)
  const all = await Promise.all(Array.from({ length: 10 }, () => pay({ transientTokenJwt: jwt })))
  expect(all.filter(({ status }) => status === 201)).toHaveLength(1)
})

test('a used token still credits the card', async () => {
  const jwt = await makeToken(engine)
  await pay({ transientTokenJwt: jwt })
  const { processingInformation: _, ...body } = withoutCard({ transientTokenJwt: jwt }) as Record<string, unknown>
  expect((await send(engine, body, { path: '/pts/v2/credits' })).status).toBe(201)
})

test.each([
  [899, 201],
  [900, 400],
])('after %s seconds a token pays with %s', async (seconds, status) => {
  const jwt = await makeToken(engine)
  clock += seconds * 1000
  const reply = await pay({ jti: claimsOf(jwt).jti })
  expect(reply.status).toBe(status)
  if (status === 400) expect(reply).toMatchObject(toRefusal('expired'))
})

test('an account may have tokens for many payments, and of another life', async () => {
  const merchants = (await createWorld()).merchants.map(({ acquirer, ...merchant }) => ({
    ...merchant,
    acquirer: acquirer.id,
    services: { transientTokenUse: 'many', transientTokenSeconds: 86_400 },
  }))
  const { seed } = await import('../../mocks/world/generated/seed.ts')
  const many = await createTestEngine({ key, clock: () => clock, world: { ...seed, merchants } })
  const jwt = await makeToken(many)
  expect(claimsOf(jwt).exp).toBe(Math.floor(noon / 1000) + 86_400)
  clock += 80_000_000
  for (let time = 0; time < 2; time++)
    expect((await send(many, withoutCard({ transientTokenJwt: jwt }))).status).toBe(201)
})

const forged: readonly (readonly [string, (right: string) => string | Promise<string>])[] = [
  ['no-token', () => 'a.b.c'],
  ['no-token', () => 'x'.repeat(100_000)],
  ['no-token', () => '__proto__'],
  ['unsigned', (right) => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${right.split('.')[1]}.`],
  [
    'changed',
    (right) => right.replace(/\.[^.]+\./, `.${Buffer.from('{"iss":"Flex/07","jti":"1"}').toString('base64url')}.`),
  ],
  ['other-gateway', (right) => createGatewayKey().sign(claimsOf(right))],
  ['no-transient-token', async () => (await send(engine, session, { path: '/microform/v2/sessions' })).text],
  ['unknown', () => key.sign({ iss: 'Flex/07', jti: 'nobody' })],
  ['unknown', () => key.sign({ iss: 'Flex/07' })],
  ['unknown', async () => makeToken(await createTestEngine({ key, random: Math.random }))],
]

test.each(forged)('a token is refused as %s, in words of its own', async (rule, change) => {
  const jwt = await change(await makeToken(engine))
  expect(await pay({ transientTokenJwt: jwt })).toMatchObject(toRefusal(rule))
})

test.each(['nobody', '__proto__', 'constructor', '1'])('%s is no jti', async (jti) => {
  expect(await pay({ jti })).toMatchObject(toRefusal('unknown'))
})

test('a token that was made anew by a reset gateway is unknown', async () => {
  const jwt = await makeToken(engine)
  engine.reset()
  expect(await pay({ transientTokenJwt: jwt })).toMatchObject(toRefusal('unknown'))
})

test('another merchant cannot pay with a token', async () => {
  const jwt = await makeToken(engine, { merchant: 'smcc_relaxed' })
  expect(await pay({ transientTokenJwt: jwt })).toMatchObject(toRefusal('other-merchant'))
  expect((await pay({ transientTokenJwt: jwt }, {}, 'smcc_relaxed')).status).toBe(201)
})

test('a token without an expiry needs one in the request', async () => {
  const jwt = await makeToken(engine, { card: { expirationMonth: undefined, expirationYear: undefined } })
  const { status, body } = await pay({ transientTokenJwt: jwt })
  expect(status).toBe(400)
  expect(body).toEqual({
    submitTimeUtc: expect.any(String),
    status: 'INVALID_REQUEST',
    reason: 'MISSING_FIELD',
    message: 'Declined - The request is missing one or more fields',
    details: [
      { field: 'paymentInformation.tokenizedCard.expirationMonth', reason: 'MISSING_FIELD' },
      { field: 'paymentInformation.card.expirationYear', reason: 'MISSING_FIELD' },
    ],
  })
  const card = { expirationMonth: '11', expirationYear: '2030' }
  expect((await pay({ transientTokenJwt: jwt }, { paymentInformation: { card } })).status).toBe(201)
})

test('the card of a token wins over a number in the request', async () => {
  const jwt = await makeToken(engine)
  const card = { number: '4622943127013705' }
  await pay({ transientTokenJwt: jwt }, { paymentInformation: { card } })
  expect(JSON.stringify(engine.ledger.page({ limit: 1 }))).toContain('411111******1111')
})

test('an empty token is none: the card is missing, or in clear', async () => {
  const { status, body } = await pay({ transientTokenJwt: '', jti: '' })
  expect(status).toBe(400)
  expect(body.details).toContainEqual({ field: 'paymentInformation.card.number', reason: 'MISSING_FIELD' })
})

test('the journal has no transient token, and no card of one', async () => {
  const jwt = await makeToken(engine, { session: { transientTokenResponseOptions: { includeCardPrefix: true } } })
  await pay({ transientTokenJwt: jwt })
  await pay({ transientTokenJwt: `${jwt}x` })
  const journal = JSON.stringify(engine.journal.page({ limit: 10 }))
  expect(journal).toContain('"transientTokenJwt":"[dropped]"')
  expect(journal).not.toContain(jwt.split('.')[1])
  expect(journal).not.toContain('4111111111111111')
  expect(JSON.stringify(engine.ledger.page({ limit: 10 }))).not.toContain('4111111111111111')
})

test('a namespace has its own sessions and tokens', async () => {
  const spaces = createNamespaces({
    world: await createWorld(),
    clock: () => clock,
    fingerprint: createFingerprint(new Uint8Array(32)),
    auth: unverified,
    key,
  })
  const body = new TextEncoder().encode(JSON.stringify(session))
  const ask = (name: string) =>
    spaces.handle({
      method: 'POST',
      path: '/microform/v2/sessions',
      headers: { 'content-type': 'application/json', 'x-sandbox-namespace': name },
      body,
    })
  const [{ body: one }] = await Promise.all([ask('one'), ask('two')])
  expect(claimsOf(one).flx.path).toBe('/__pages/microform/tokens?namespace=one')
  const [inOne, inTwo] = ['one', 'two'].map((name) => spaces.find(name) as Engine)
  expect((await typeCard(inTwo as Engine, one)).body.message).toContain('another namespace')
  expect((await typeCard(spaces.main, one)).body.message).toContain('another namespace')
  const { text: jwt } = await typeCard(inOne as Engine, one)
  expect(await send(inTwo as Engine, withoutCard({ transientTokenJwt: jwt }))).toMatchObject(toRefusal('unknown'))
  expect((await send(inOne as Engine, withoutCard({ transientTokenJwt: jwt }))).status).toBe(201)
})

test('the oldest tokens give way, and the memory is told', async () => {
  const tokens = createTransientTokens(undefined, 3)
  const token = {
    merchantId: 'm',
    fingerprint: 'f',
    type: '001',
    expirationMonth: '12',
    expirationYear: '2031',
    expires: 1,
  }
  for (const jti of ['a', 'b', 'c', 'd']) await tokens.keep({ ...token, jti })
  expect(await tokens.find('a')).toBeUndefined()
  expect(await tokens.find('d')).toMatchObject({ jti: 'd' })
  expect(tokens.bytes()).toBe(1_500)
  tokens.clear()
  expect(tokens.bytes()).toBe(0)
})
