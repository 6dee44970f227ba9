import { beforeEach, expect, test } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { type Answered, createTestEngine, send, toSamplePayment } from '../support.ts'
import { findViolations } from './contract.ts'
import { entryOf } from './provoke.ts'

/** 3-D Secure through the front door: what each test card does, and what payments say about it. */

let engine: Engine
beforeEach(async () => {
  engine = await createTestEngine()
})

type Body = Record<string, unknown>
interface Order {
  readonly card?: string
  readonly amount?: string
  readonly merchant?: string
  readonly headers?: Readonly<Record<string, string>>
}

const returnUrl = 'https://shop.example.jp/back'
const cards = {
  frictionless: '4000000000002701',
  attempted: '4000000000002719',
  failed: '4000000000002925',
  unavailable: '4000000000002313',
  'time-out': '4000000000002354',
  challenge: '4000000000002503',
  'challenge-failed': '4000000000002370',
  'challenge-unavailable': '4000000000002420',
} as const

const toOrder = ({ card = cards.challenge, amount }: Order, more: Body = {}): Body => {
  const sample = { method: 'installment', installments: '12', card, ...(amount !== undefined && { amount }) } as const
  return { ...toSamplePayment(sample), ...more } as Body
}
const options = ({ merchant, headers }: Order) => ({
  ...(merchant !== undefined && { merchant }),
  ...(headers !== undefined && { headers }),
})

const enrol = (order: Order = {}, more: Body = {}) =>
  send(
    engine,
    { ...toOrder(order), processingInformation: {}, consumerAuthenticationInformation: { returnUrl }, ...more },
    { path: '/risk/v1/authentications', ...options(order) },
  )
const result = (authenticationTransactionId: string, order: Order = {}) =>
  send(
    engine,
    { consumerAuthenticationInformation: { authenticationTransactionId } },
    { path: '/risk/v1/authentication-results', ...options(order) },
  )
/** A payment with an action, or with data of an authentication. */
const pay = (
  consumerAuthenticationInformation: Body | undefined,
  order: Order & { action?: string; word?: string } = {},
) => {
  const { processingInformation, ...body } = toOrder(order)
  return send(
    engine,
    {
      ...body,
      processingInformation: {
        ...(processingInformation as Body),
        ...(order.action !== undefined && { actionList: [order.action] }),
        ...(order.word !== undefined && { commerceIndicator: order.word }),
      },
      ...(consumerAuthenticationInformation !== undefined && { consumerAuthenticationInformation }),
    },
    options(order),
  )
}
const answer = async ({ body }: Answered, choice: string): Promise<number> => {
  const { accessToken } = body.consumerAuthenticationInformation
  const form = new URLSearchParams({ JWT: accessToken, MD: 'order 7', answer: choice })
  const page = await engine.answerPage({
    method: 'POST',
    path: '/__pages/3ds/answer',
    headers: { 'content-type': 'application/x-www-form-urlencoded', host: '127.0.0.1:8392' },
    body: new TextEncoder().encode(form.toString()),
  })
  return page.status
}
const idOf = ({ body }: Answered): string => body.consumerAuthenticationInformation.authenticationTransactionId
const adviceOf = (reply: Answered): string[] => entryOf({ engine }, reply).advice.map(({ rule }) => rule)

const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/)
const cavv = expect.stringMatching(/^[A-Za-z0-9+/]{27}=$/)

test.each([
  ['frictionless', { status: 'AUTHENTICATION_SUCCESSFUL', paresStatus: 'Y', eciRaw: '05', word: 'vbv', cavv }],
  ['attempted', { status: 'AUTHENTICATION_SUCCESSFUL', paresStatus: 'A', eciRaw: '06', word: 'vbv_attempted', cavv }],
  ['failed', { status: 'AUTHENTICATION_FAILED', paresStatus: 'N', eciRaw: '07', word: 'internet' }],
  ['unavailable', { status: 'AUTHENTICATION_SUCCESSFUL', paresStatus: 'U', eciRaw: '07', word: 'internet' }],
  ['time-out', { status: 'AUTHENTICATION_SUCCESSFUL', eciRaw: '07', word: 'internet', veresEnrolled: 'U' }],
] as const)('a card that is %s is authenticated at once', async (name, want) => {
  const reply = await enrol({ card: cards[name] })
  expect(findViolations(reply, 'checkPayerAuthEnrollment')).toEqual([])
  const { status, word, ...more } = want
  expect([reply.status, reply.body.status]).toEqual([201, status])
  const told = reply.body.consumerAuthenticationInformation
  expect(told).toMatchObject({ ...more, ecommerceIndicator: word, specificationVersion: '2.2.0' })
  expect('cavv' in told).toBe('cavv' in want)
  expect(reply.body.errorInformation?.reason).toBe(
    status === 'AUTHENTICATION_FAILED' ? 'CONSUMER_AUTHENTICATION_FAILED' : undefined,
  )
})

test.each([
  [
    'challenge',
    'approve',
    'AUTHENTICATION_SUCCESSFUL',
    { paresStatus: 'Y', authenticationResult: '0', indicator: 'vbv' },
  ],
  ['challenge', 'decline', 'AUTHENTICATION_FAILED', { paresStatus: 'N', authenticationResult: '9' }],
  ['challenge', 'cancel', 'AUTHENTICATION_FAILED', { paresStatus: 'N', challengeCancelCode: '01' }],
  ['challenge', 'time-out', 'AUTHENTICATION_FAILED', { paresStatus: 'N', challengeCancelCode: '04' }],
  ['challenge-failed', 'approve', 'AUTHENTICATION_FAILED', { paresStatus: 'N' }],
  ['challenge-unavailable', 'approve', 'AUTHENTICATION_SUCCESSFUL', { paresStatus: 'U', indicator: 'internet' }],
] as const)('a card with %s, and a cardholder who chooses to %s, comes to %s', async (name, choice, status, want) => {
  const reply = await enrol({ card: cards[name] })
  expect(findViolations(reply, 'checkPayerAuthEnrollment')).toEqual([])
  expect(reply.body).toMatchObject({
    status: 'PENDING_AUTHENTICATION',
    errorInformation: { reason: 'CONSUMER_AUTHENTICATION_REQUIRED' },
    consumerAuthenticationInformation: {
      accessToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      acsTransactionId: uuid,
      authenticationTransactionId: expect.stringMatching(/^[A-Za-z0-9]{20}$/),
      stepUpUrl: expect.stringMatching(/\/__pages\/3ds\/step-up$/),
      veresEnrolled: 'Y',
      paresStatus: 'C',
    },
  })
  expect((await result(idOf(reply))).body.status).toBe('PENDING_AUTHENTICATION')
  expect(await answer(reply, choice)).toBe(200)
  const ended = await result(idOf(reply))
  expect(findViolations(ended, 'validateAuthenticationResults')).toEqual([])
  expect(ended.body).toMatchObject({ status, consumerAuthenticationInformation: want })
  // Asked again, the same is told.
  expect((await result(idOf(reply))).body.consumerAuthenticationInformation).toEqual(
    ended.body.consumerAuthenticationInformation,
  )
})

test('of two answers at once, one counts', async () => {
  const reply = await enrol()
  expect(await Promise.all([answer(reply, 'decline'), answer(reply, 'approve')])).toEqual([200, 410])
  expect((await result(idOf(reply))).body.status).toBe('AUTHENTICATION_FAILED')
})

test('a challenge that nobody answers times out by the clock', async () => {
  const reply = await enrol()
  engine.clock.advance(11 * 60_000)
  expect(await answer(reply, 'approve')).toBe(410)
  expect((await result(idOf(reply))).body).toMatchObject({
    status: 'AUTHENTICATION_FAILED',
    consumerAuthenticationInformation: { challengeCancelCode: '04' },
  })
})

test.each([
  ['unknown', 'AAAAAAAAAAAAAAAAAAAA'],
  ['a prototype name', '__proto__'],
  ['another prototype name', 'constructor'],
])('an id that is %s is of no authentication', async (_, id) => {
  const reply = await result(id)
  expect(findViolations(reply, 'validateAuthenticationResults')).toEqual([])
  expect([reply.status, reply.body.status]).toEqual([201, 'AUTHENTICATION_FAILED'])
  expect(entryOf({ engine }, reply).refusals[0]?.rule).toBe('authentication-unknown')
})

test("another merchant's authentication is unknown, in results and in payments", async () => {
  const id = idOf(await enrol({ merchant: 'smcc_all' }))
  expect((await result(id, { merchant: 'smcc_single_only' })).body.status).toBe('AUTHENTICATION_FAILED')
  const action = 'VALIDATE_CONSUMER_AUTHENTICATION'
  const paid = await pay({ authenticationTransactionId: id }, { action, merchant: 'smcc_single_only' })
  expect(paid.body).toMatchObject({
    status: 'DECLINED',
    errorInformation: { reason: 'CONSUMER_AUTHENTICATION_FAILED' },
  })
})

test('a failed authentication is a 400 where the merchant is set as in the guide', async () => {
  const { seed } = await import('../../mocks/world/generated/seed.ts')
  const [first, ...others] = seed.merchants
  const merchants = [{ ...first, services: { failedAuthentication: '400' } }, ...others]
  engine = await createTestEngine({ world: { ...seed, merchants } })
  const reply = await enrol({ card: cards.failed })
  expect(findViolations(reply, 'checkPayerAuthEnrollment')).toEqual([])
  expect(reply.body).toEqual({
    id: expect.stringMatching(/^\d{22}$/),
    submitTimeUtc: '2026-11-23T03:00:00Z',
    status: 'INVALID_REQUEST',
    reason: 'CONSUMER_AUTHENTICATION_FAILED',
    message: 'Encountered a Payer Authentication problem. Payer could not be authenticated.',
  })
})

test.each([
  ['frictionless', 'AUTHORIZED', undefined, { paresStatus: 'Y', eciRaw: '05' }],
  ['attempted', 'AUTHORIZED', undefined, { paresStatus: 'A', eciRaw: '06' }],
  ['unavailable', 'AUTHORIZED', undefined, { paresStatus: 'U', eciRaw: '07' }],
  ['failed', 'DECLINED', 'CONSUMER_AUTHENTICATION_FAILED', { paresStatus: 'N' }],
  ['challenge', 'PENDING_AUTHENTICATION', 'CONSUMER_AUTHENTICATION_REQUIRED', { paresStatus: 'C' }],
] as const)('a payment that authenticates a card that is %s is %s', async (name, status, reason, want) => {
  const reply = await pay({ returnUrl }, { card: cards[name], action: 'CONSUMER_AUTHENTICATION' })
  expect(findViolations(reply)).toEqual([])
  expect(reply.status).toBe(201)
  expect(reply.body).toMatchObject({ status, consumerAuthenticationInformation: want })
  expect(reply.body.errorInformation?.reason).toBe(reason)
})

test('a payment in twelve installments goes on after its challenge, as a sale', async () => {
  const begun = await pay({ returnUrl }, { action: 'CONSUMER_AUTHENTICATION' })
  const found = await send(engine, '', { method: 'GET', path: `/tss/v2/transactions/${begun.body.id}` })
  expect(found.body.applicationInformation.reasonCode).toBe(475)
  const early = await pay({ authenticationTransactionId: idOf(begun) }, { action: 'VALIDATE_CONSUMER_AUTHENTICATION' })
  expect(early.body.status).toBe('PENDING_AUTHENTICATION')
  expect(await answer(begun, 'approve')).toBe(200)
  const order = toOrder({}) as { processingInformation: Body }
  const reply = await send(engine, {
    ...order,
    processingInformation: {
      ...order.processingInformation,
      actionList: ['VALIDATE_CONSUMER_AUTHENTICATION'],
      capture: 'true',
    },
    consumerAuthenticationInformation: { authenticationTransactionId: idOf(begun) },
  })
  expect(findViolations(reply)).toEqual([])
  expect(reply.body).toMatchObject({
    status: 'AUTHORIZED',
    _links: { void: { method: 'POST' } },
    consumerAuthenticationInformation: { indicator: 'vbv', eciRaw: '05', cavv, xid: cavv, paresStatus: 'Y' },
  })
  // The guide's sample sends `capture` as text.
  expect(adviceOf(reply)).toEqual(['field-type'])
})

test.each(['authentication-required', 'authentication-pending'])('%s on demand leads on to a payment', async (name) => {
  const card = '4111111111111111'
  const begun = await pay(undefined, { card, headers: { 'x-sandbox-scenario': name } })
  expect(begun.body).toMatchObject({
    status: 'PENDING_AUTHENTICATION',
    consumerAuthenticationInformation: { paresStatus: 'C' },
  })
  expect(await answer(begun, 'approve')).toBe(200)
  const id = { authenticationTransactionId: idOf(begun) }
  expect((await pay(id, { card, action: 'VALIDATE_CONSUMER_AUTHENTICATION' })).body.status).toBe('AUTHORIZED')
})

test.each([
  ['the card', { card: '4000002760003184' }],
  ['the amount', { amount: '99000475', card: '4111111111111111' }],
])('what %s provokes is asked once: the payment after its challenge goes on', async (_, order) => {
  const begun = await pay(undefined, order)
  expect(begun.body.status).toBe('PENDING_AUTHENTICATION')
  expect(await answer(begun, 'approve')).toBe(200)
  const told = (await result(idOf(begun))).body.consumerAuthenticationInformation
  const id = { authenticationTransactionId: idOf(begun) }
  expect((await pay(id, { ...order, action: 'VALIDATE_CONSUMER_AUTHENTICATION' })).body.status).toBe('AUTHORIZED')
  const { cavv: proof, xid, eciRaw, paresStatus } = told
  const passed = { cavv: proof, xid, eciRaw, paresStatus, paSpecificationVersion: '2.2.0' }
  expect((await pay(passed, { ...order, word: 'vbv' })).body.status).toBe('AUTHORIZED')
})

test.each([
  ['approved', 'AUTHORIZED'],
  ['authentication-failed', 'DECLINED'],
])('a challenge needs no browser: the header %s answers it', async (name, status) => {
  const id = idOf(await enrol())
  const headers = { 'x-sandbox-scenario': name }
  const paid = await pay({ authenticationTransactionId: id }, { action: 'VALIDATE_CONSUMER_AUTHENTICATION', headers })
  expect(paid.body.status).toBe(status)
  const ended = await result(id)
  expect(ended.body.status).toBe(status === 'AUTHORIZED' ? 'AUTHENTICATION_SUCCESSFUL' : 'AUTHENTICATION_FAILED')
})

test('a validation without amount takes that of the authentication; an unknown one is declined', async () => {
  const begun = await enrol({ amount: '7200' })
  await answer(begun, 'approve')
  const { orderInformation, ...order } = toOrder({ amount: '7200' }) as { orderInformation: Body } & Body
  const { amountDetails: _, ...rest } = orderInformation
  const validate = (authenticationTransactionId: string) =>
    send(engine, {
      ...order,
      orderInformation: rest,
      processingInformation: { actionList: ['VALIDATE_CONSUMER_AUTHENTICATION'] },
      consumerAuthenticationInformation: { authenticationTransactionId },
    })
  const paid = await validate(idOf(begun))
  expect(findViolations(paid)).toEqual([])
  expect(paid.body).toMatchObject({
    status: 'AUTHORIZED',
    orderInformation: { amountDetails: { authorizedAmount: '7200' } },
  })
  const unknown = await validate('AAAAAAAAAAAAAAAAAAAA')
  expect(findViolations(unknown)).toEqual([])
  expect([unknown.status, unknown.body.status]).toEqual([201, 'DECLINED'])
})

const full = {
  cavv: 'AAIBBYNoEwAAACcKhAJkdQAAAAA=',
  xid: 'AAIBBYNoEwAAACcKhAJkdQAAAAA=',
  eciRaw: '05',
  paresStatus: 'Y',
  paSpecificationVersion: '2.2.0',
}
const visa = '4111111111111111'
const jcb = '3566111111111113'
const mastercard = '5555555555554444'

test.each<[what: string, sent: Body, order: { word?: string; card?: string }, rules: string[], words: string]>([
  ['all of it, from elsewhere', full, { word: 'vbv' }, ['authentication-elsewhere'], 'taken as it is'],
  ['internet with ECI 05', full, { word: 'internet' }, ['authentication-indicator'], 'vbv expected for 05'],
  ['no commerceIndicator with ECI 05', full, {}, ['authentication-indicator'], 'vbv expected for 05'],
  [
    'vbv with ECI 06',
    { ...full, eciRaw: '06' },
    { word: 'vbv' },
    ['authentication-indicator'],
    'vbv_attempted expected for 06',
  ],
  ['vbv_failure with ECI 07', { eciRaw: '07' }, { word: 'vbv_failure' }, [], ''],
  ['internet with ECI 07', { eciRaw: '07' }, { word: 'internet' }, [], ''],
  [
    'vbv without a proof',
    { eciRaw: '05', xid: 'x', paresStatus: 'Y', paSpecificationVersion: '2.2.0' },
    { word: 'vbv' },
    ['authentication-without-proof'],
    'cavv',
  ],
  ['vbv alone', {}, { word: 'vbv' }, ['authentication-without-proof', 'authentication-incomplete'], 'xid'],
  ['a proof alone', { cavv: full.cavv }, { word: 'vbv' }, ['authentication-incomplete'], 'eciRaw, xid, paresStatus'],
  ['the word of Visa on a JCB', full, { word: 'vbv', card: jcb }, ['authentication-indicator'], 'js, js_attempted'],
  ['the word of JCB', full, { word: 'js', card: jcb }, ['authentication-elsewhere'], ''],
  ['the word of JCB on a Visa', full, { word: 'js' }, ['authentication-indicator'], 'another brand'],
  [
    'data of a Mastercard',
    {
      ucafAuthenticationData: full.cavv,
      ucafCollectionIndicator: '2',
      eciRaw: '02',
      directoryServerTransactionId: 'd',
      paSpecificationVersion: '2.2.0',
    },
    { word: 'spa', card: mastercard },
    ['authentication-elsewhere'],
    '',
  ],
  ['a block of nulls', { cavv: null, xid: null, eciRaw: null }, { word: 'internet' }, [], ''],
])('%s is taken, and the consequence is said', async (_, sent, { card = visa, ...order }, rules, words) => {
  const { processingInformation: __, ...payment } = toOrder({ card })
  const reply = await send(engine, {
    ...payment,
    ...(order.word !== undefined && { processingInformation: { commerceIndicator: order.word } }),
    consumerAuthenticationInformation: sent,
  })
  expect([reply.status, reply.body.status]).toEqual([201, 'AUTHORIZED'])
  const found = adviceOf(reply)
  for (const rule of rules) expect(found).toContain(rule)
  if (rules.length === 0) expect(found.filter((rule) => rule !== 'authentication-elsewhere')).toEqual([])
  expect(reply.headers['x-sandbox-advice'] ?? '').toContain(words)
})

test('the profile strict refuses what contradicts itself', async () => {
  engine = await createTestEngine({ profile: 'strict' })
  const reply = await pay(full, { word: 'internet', card: visa })
  expect([reply.status, reply.body.reason, reply.body.details]).toEqual([
    400,
    'INVALID_DATA',
    [{ field: 'processingInformation.commerceIndicator', reason: 'INVALID_DATA' }],
  ])
})

test.each<[what: string, order: Order, rule: string]>([
  ['another amount', { amount: '15000' }, 'authentication-of-another-amount'],
  ['another card', { card: cards.frictionless }, 'authentication-of-another-card'],
])('data for %s gets advice', async (_, change, rule) => {
  const begun = await enrol({ amount: '12000' })
  await answer(begun, 'approve')
  const { cavv: proof, xid } = (await result(idOf(begun))).body.consumerAuthenticationInformation
  const passed = { ...full, cavv: proof, xid }
  const right = await pay(passed, { word: 'vbv', amount: '12000' })
  expect(adviceOf(right)).toEqual([])
  expect(adviceOf(await pay(passed, { word: 'vbv', amount: '12000', ...change }))).toEqual([
    rule,
    'authentication-used',
  ])
})

test('an authentication is used once: a second payment with it gets advice, a declined one does not use it', async () => {
  const begun = await enrol({ amount: '12000' })
  await answer(begun, 'approve')
  const id = { authenticationTransactionId: idOf(begun) }
  const order = { action: 'VALIDATE_CONSUMER_AUTHENTICATION', amount: '12000' }
  const declined = await pay(id, { ...order, headers: { 'x-sandbox-scenario': 'insufficient-fund' } })
  expect(declined.body.status).toBe('DECLINED')
  const first = await pay(id, order)
  expect([first.body.status, adviceOf(first)]).toEqual(['AUTHORIZED', []])
  expect(adviceOf(await pay(id, order))).toEqual(['authentication-used'])
})

test('other installments than the cardholder was told get advice', async () => {
  const begun = await enrol({}, { consumerAuthenticationInformation: { returnUrl, installmentTotalCount: 10 } })
  await answer(begun, 'approve')
  const id = { authenticationTransactionId: idOf(begun) }
  expect(adviceOf(await pay(id, { action: 'VALIDATE_CONSUMER_AUTHENTICATION' }))).toEqual([
    'authentication-of-other-installments',
  ])
})

test.each([
  ['javascript', 'javascript:alert(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['no scheme', '//evil.example/back'],
  ['a user', 'https://shop@evil.example/'],
  ['blanks', ' https://evil.example'],
  ['a tab in the scheme', 'java\tscript:alert(1)'],
  ['a quotation mark', 'https://shop.example/"onload="x'],
  ['a policy in the host', 'https://a;script-src-elem.example/'],
  ['a list in the host', 'https://a,b.example/'],
  ['too long', `https://shop.example/${'a'.repeat(3000)}`],
])('a returnUrl with %s is refused, in both ways', async (_, url) => {
  const consumerAuthenticationInformation = { returnUrl: url }
  for (const reply of [
    await enrol({}, { consumerAuthenticationInformation }),
    await pay(consumerAuthenticationInformation, { action: 'CONSUMER_AUTHENTICATION' }),
  ]) {
    expect([reply.status, reply.body.reason]).toEqual([400, 'INVALID_DATA'])
    expect(reply.body.details).toEqual([
      { field: 'consumerAuthenticationInformation.returnUrl', reason: 'INVALID_DATA' },
    ])
    expect(JSON.stringify(reply.body)).not.toContain('alert(1)')
  }
})

test.each<[what: string, path: string, body: Body, reason: string, field: string]>([
  ['a setup without a card', 'authentication-setups', {}, 'MISSING_FIELD', 'paymentInformation.card.number'],
  [
    'an enrolment without an amount',
    'authentications',
    {},
    'MISSING_FIELD',
    'orderInformation.amountDetails.totalAmount',
  ],
  [
    'a result without an id',
    'authentication-results',
    {},
    'MISSING_FIELD',
    'consumerAuthenticationInformation.authenticationTransactionId',
  ],
  [
    'a setup for no number',
    'authentication-setups',
    { paymentInformation: { card: { number: '4111111111111112' } } },
    'INVALID_DATA',
    'paymentInformation.card.number',
  ],
])('%s is refused with the message of payer authentication', async (_, resource, body, reason, field) => {
  const reply = await send(engine, body, { path: `/risk/v1/${resource}` })
  expect([reply.status, reply.body.reason]).toEqual([400, reason])
  expect(reply.body.details).toContainEqual({ field, reason })
  if (reason === 'MISSING_FIELD') expect(reply.body.message).toMatch(/^Encountered a Payer Authentication problem\./)
})

test('a card that the world does not list is not authenticated', async () => {
  for (const path of ['/risk/v1/authentication-setups', '/risk/v1/authentications']) {
    const reply = await send(engine, toOrder({ card: '4012888888881881' }), { path })
    expect([reply.status, reply.body.reason]).toEqual([400, 'INVALID_CARD'])
  }
})

test.each(['id', 'customerId'])(
  'the cardholder of a customer of the vault is authenticated, named by %s',
  async (name) => {
    const kept = await send(engine, {
      ...toOrder({ card: cards.frictionless }),
      processingInformation: { actionList: ['TOKEN_CREATE'], actionTokenTypes: ['customer', 'paymentInstrument'] },
    })
    const customer = { [name]: kept.body.tokenInformation.customer.id }
    const named = { ...toOrder({}), processingInformation: {}, paymentInformation: { customer } }
    const ready = await send(engine, named, { path: '/risk/v1/authentication-setups' })
    expect([ready.status, ready.body.status]).toEqual([201, 'COMPLETED'])
    const enrolled = await enrol({}, { paymentInformation: { customer } })
    expect(enrolled.body).toMatchObject({ status: 'AUTHENTICATION_SUCCESSFUL' })
  },
)

test.each([
  ['SYSTEM_ERROR', 'system-error'],
  ['SYSTEM_TIMEOUT', 'server-timeout'],
])('%s is a 502 of payer authentication', async (reason, name) => {
  const reply = await enrol({ headers: { 'x-sandbox-scenario': name } })
  expect(findViolations(reply, 'checkPayerAuthEnrollment')).toEqual([])
  expect([reply.status, reply.body.status, reply.body.reason]).toEqual([502, 'SERVER_ERROR', reason])
})

test.each([
  ['expired-card', 'EXPIRED_CARD'],
  ['general-decline', 'GENERAL_DECLINE'],
])('a setup can fail: %s', async (name, reason) => {
  const reply = await send(engine, toOrder({}), {
    path: '/risk/v1/authentication-setups',
    headers: { 'x-sandbox-scenario': name },
  })
  expect(findViolations(reply, 'payerAuthSetup')).toEqual([])
  expect(reply.body).toMatchObject({ status: 'FAILED', errorInformation: { reason } })
  expect(reply.body.consumerAuthenticationInformation).toBeUndefined()
})

test('a referenceId of another card, of another merchant or out of date gets advice', async () => {
  const path = '/risk/v1/authentication-setups'
  const setup = await send(engine, toOrder({}), { path })
  expect(findViolations(setup, 'payerAuthSetup')).toEqual([])
  const { referenceId } = setup.body.consumerAuthenticationInformation
  const named = { consumerAuthenticationInformation: { returnUrl, referenceId } }
  const device = 'authentication-device-data'
  expect(adviceOf(await enrol({}, named))).toEqual([device])
  expect(adviceOf(await enrol({ card: cards.frictionless }, named))).toEqual([device, 'authentication-of-other-card'])
  expect(adviceOf(await enrol({ merchant: 'smcc_single_only' }, named))).toEqual([
    device,
    'authentication-of-unknown-setup',
  ])
  engine.clock.advance(2 * 3_600_000)
  expect(adviceOf(await enrol({}, named))).toContain('authentication-of-unknown-setup')
})

test.each([
  [
    'VALIDATE_CONSUMER_AUTHENTICATION without an id',
    ['VALIDATE_CONSUMER_AUTHENTICATION'],
    400,
    'authenticationTransactionId',
  ],
  ['a misspelt action', ['CONSUMER_AUTHENTICATON'], 201, 'did you mean "CONSUMER_AUTHENTICATION"?'],
])('%s is said', async (_, actionList, status, words) => {
  const reply = await send(engine, { ...toOrder({ card: visa }), processingInformation: { actionList } })
  expect(reply.status).toBe(status)
  expect(JSON.stringify(reply.body) + reply.headers['x-sandbox-advice']).toContain(words)
})

test('of both actions only the result is looked at, with advice', async () => {
  const order = { card: cards.frictionless }
  const reply = await send(engine, {
    ...toOrder(order),
    processingInformation: { actionList: ['CONSUMER_AUTHENTICATION', 'VALIDATE_CONSUMER_AUTHENTICATION'] },
    consumerAuthenticationInformation: { authenticationTransactionId: idOf(await enrol(order)) },
  })
  expect(reply.body.status).toBe('AUTHORIZED')
  expect(adviceOf(reply)).toContain('authentication-action')
})

test('a reset and another namespace know no authentication', async () => {
  const id = idOf(await enrol())
  engine.reset()
  expect((await result(id)).body.status).toBe('AUTHENTICATION_FAILED')
})

test('no proof, token or number of a card is in the journal', async () => {
  const begun = await enrol()
  await answer(begun, 'approve')
  const ended = await result(idOf(begun))
  const { cavv: proof, token } = ended.body.consumerAuthenticationInformation
  const paid = await pay({ ...full, cavv: proof, xid: proof }, { word: 'vbv' })
  const setup = await send(engine, toOrder({}), { path: '/risk/v1/authentication-setups' })
  const kept = JSON.stringify([
    [begun, ended, paid, setup].map((reply) => entryOf({ engine }, reply)),
    await engine.ledger.page?.({ limit: 10 }),
  ])
  const secrets = [proof, token, begun.body.consumerAuthenticationInformation.accessToken, cards.challenge]
  secrets.push(setup.body.consumerAuthenticationInformation.accessToken)
  for (const secret of secrets) expect(kept).not.toContain(secret)
})

test.each(['required', 'advised', 'off'] as const)(
  'the setting %s is for e-commerce with a payment option',
  async (threeDSecure) => {
    const { seed } = await import('../../mocks/world/generated/seed.ts')
    const [first, ...others] = seed.merchants
    engine = await createTestEngine({
      world: { ...seed, merchants: [{ ...first, services: { threeDSecure } }, ...others] },
    })
    const plain = await pay(undefined, { card: visa })
    expect(plain.status).toBe(threeDSecure === 'required' ? 400 : 201)
    if (threeDSecure === 'required') expect(plain.body.message).toContain('services.threeDSecure: required')
    expect(plain.headers['x-sandbox-advice'] ?? '').not.toContain('without-3d-secure')
    expect(adviceOf(plain)).toEqual(threeDSecure === 'advised' ? ['without-3d-secure'] : [])
    // With 3-D Secure, by telephone and without an option nothing is said.
    const { processingInformation: _, ...ordinary } = toOrder({ card: visa })
    for (const reply of [
      await pay(full, { card: visa, word: 'vbv' }),
      await pay(undefined, { card: visa, word: 'moto' }),
      await pay({ returnUrl }, { card: cards.frictionless, action: 'CONSUMER_AUTHENTICATION' }),
      await send(engine, ordinary),
    ]) {
      expect(reply.status).toBe(201)
      expect(adviceOf(reply)).not.toContain('without-3d-secure')
    }
  },
)
