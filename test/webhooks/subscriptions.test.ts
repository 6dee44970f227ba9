import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { Gateway, GatewayWebhookOptions } from '../../mocks/gateway/gateway.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { type Answer, createDesk, type Desk, webhooks } from './desk.ts'
import { type Receiver, startReceiver } from './receiver.ts'

let receiver: Receiver
let gateway: Gateway
let desk: Desk
const portfolios = [
  {
    portfolioId: 'chain',
    keyId: 'chain-key',
    sharedSecret: 'Y2hhaW4tc2hhcmVkLXNlY3JldC1mb3ItdGVzdHM=',
    merchants: ['smcc_all', 'smcc_single_only'],
  },
]
const options = {
  auth: { policy: 'off' },
  now: '2026-12-01T12:00:00+09:00',
  frozen: true,
  world: { ...seed, portfolios },
} as const
const open = async (webhooks: GatewayWebhookOptions = {}) => createGateway({ ...options, webhooks })
beforeAll(async () => {
  receiver = await startReceiver()
})
beforeEach(async () => {
  gateway = await open()
  desk = createDesk(gateway)
})
afterEach(async () => {
  await gateway.close()
  receiver.reset()
})
afterAll(() => receiver.close())

const event = 'payments.void.status.accepted'
const ordinary = () => ({
  name: 'shop',
  description: 'all of it',
  organizationId: 'smcc_all',
  products: [{ productId: 'payments', eventTypes: [event] }],
  webhookUrl: receiver.url,
  securityPolicy: { securityType: 'KEY' },
})
const create = (more: object = {}, headers = {}) => desk.call('POST', webhooks, { ...ordinary(), ...more }, headers)
const adviceOf = ({ headers }: Answer) => headers.get('x-sandbox-advice') ?? ''

test('a subscription has strings in its retry policy when it is made, and numbers when it is read', async () => {
  const { status, body } = await create({ retryPolicy: { firstRetry: '10', interval: 30 } })
  expect([status, body]).toEqual([
    201,
    {
      webhookId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      organizationId: 'smcc_all',
      products: [{ productId: 'payments', eventTypes: [event] }],
      webhookUrl: receiver.url,
      status: 'INACTIVE',
      name: 'shop',
      description: 'all of it',
      retryPolicy: {
        ...{ algorithm: 'ARITHMETIC', firstRetry: '10', interval: '30', numberOfRetries: '3' },
        ...{ deactivateFlag: 'true', repeatSequenceCount: '0', repeatSequenceWaitTime: '0' },
      },
      securityPolicy: { securityType: 'KEY', digitalSignatureEnabled: 'yes' },
      createdOn: '2026-12-01T03:00:00Z',
      version: '3',
      notificationScope: 'DESCENDANTS',
    },
  ])
  await gateway.webhooks.idle()
  const read = await desk.call('GET', `${webhooks}/${body.webhookId}`)
  expect([read.status, read.body]).toEqual([
    200,
    {
      ...body,
      status: 'ACTIVE',
      retryPolicy: {
        ...{ algorithm: 'ARITHMETIC', firstRetry: 10, interval: 30, numberOfRetries: 3 },
        ...{ deactivateFlag: 'true', repeatSequenceCount: 0, repeatSequenceWaitTime: 0 },
      },
    },
  ])
})

test('the list of an organization is a bare array, by product and event type', async () => {
  const { body } = await create({ notificationScope: 'SELF' })
  await create({ products: [{ productId: 'cardProcessing', eventTypes: ['payments.voids.accept'] }] })
  const list = async (query: string) => (await desk.call('GET', `${webhooks}?organizationId=smcc_all${query}`)).body
  expect(await list('')).toHaveLength(2)
  const [found, ...more] = await list(`&productId=payments&eventType=${event}`)
  expect([found.webhookId, found.notificationScope, more]).toEqual([body.webhookId, 'SELF', []])
  expect(await list('&productId=payments&eventType=payments.voids.accept')).toEqual([])
  expect((await desk.call('GET', webhooks)).status).toBe(404)
})

test('a subscription is changed, switched and ended', async () => {
  const { body } = await create()
  const path = `${webhooks}/${body.webhookId}`
  gateway.clock.advance('1m')
  const changed = await desk.call('PATCH', path, { name: 'new', notificationScope: 'SELF' })
  expect([changed.status, changed.body]).toMatchObject([
    200,
    { name: 'new', notificationScope: 'SELF', description: 'all of it', updatedOn: '2026-12-01T03:01:00Z' },
  ])
  const switched = await desk.call('PUT', `${path}/status`, { status: 'INACTIVE' })
  expect([switched.status, switched.body, await desk.statusOf(body.webhookId)]).toEqual([
    200,
    { status: 'INACTIVE' },
    'INACTIVE',
  ])
  const ended = await desk.call('DELETE', path)
  expect([ended.status, ended.body]).toEqual([200, { status: 'successfully deleted' }])
  for (const method of ['GET', 'DELETE']) expect((await desk.call(method, path)).status).toBe(404)
  expect((await desk.call('PATCH', path, { name: 'x' })).status).toBe(404)
  expect((await desk.call('POST', `/notification-subscriptions/v1/webhooks/${body.webhookId}`)).status).toBe(404)
})

const otherPort = 'https://shop.example.jp:9443/hook'
const policy = (retryPolicy: object) => ({ retryPolicy })
/** What is refused, with the field that `details` names and a word of the advice. */
const refused: Readonly<Record<string, readonly [more: object, field: string, advice: string]>> = {
  'another port': [{ webhookUrl: otherPort }, 'webhookUrl', '443 and 8443'],
  'another port for health': [{ healthCheckUrl: otherPort }, 'healthCheckUrl', '443 and 8443'],
  'http to another host': [{ webhookUrl: 'http://shop.example.jp/hook' }, 'webhookUrl', 'https'],
  'no URL': [{ webhookUrl: 'shop.example.jp' }, 'webhookUrl', 'https'],
  'a password': [{ webhookUrl: 'https://me:secret@shop.example.jp/' }, 'webhookUrl', 'password'],
  'a card number': [{ webhookUrl: 'https://shop.example.jp/4111111111111111' }, 'webhookUrl', 'card data'],
  'another organization': [{ organizationId: 'smcc_al' }, 'organizationId', 'did you mean "smcc_all"?'],
  'another product': [
    { products: [{ productId: 'payment', eventTypes: [event] }] },
    'products[0].productId',
    'did you mean "payments"?',
  ],
  'an event type of the other catalogue': [
    { products: [{ productId: 'payments', eventTypes: [event, 'payments.voids.accept'] }] },
    'products[0].eventTypes[1]',
    'allowed: payments.authorization.status.accepted',
  ],
  'no event types': [{ products: [{ productId: 'payments' }] }, 'products[0].eventTypes', 'allowed: '],
  'another scope': [{ notificationScope: 'DESCENDANT' }, 'notificationScope', 'did you mean "DESCENDANTS"?'],
  'another algorithm': [policy({ algorithm: 'GEOMETRICAL' }), 'retryPolicy.algorithm', 'did you mean "GEOMETRIC"?'],
  'too many retries': [policy({ numberOfRetries: 11 }), 'retryPolicy.numberOfRetries', 'from 0 to 10'],
  'half a minute': [policy({ firstRetry: 0.5 }), 'retryPolicy.firstRetry', 'a whole number'],
  'a flag of another form': [policy({ deactivateFlag: 'yes' }), 'retryPolicy.deactivateFlag', 'true, false'],
  OAuth: [{ securityPolicy: { securityType: 'oAuth' } }, 'securityPolicy.securityType', 'not simulated'],
  'no address': [{ webhookUrl: undefined }, 'webhookUrl', 'webhookUrl is missing'],
}

test.each(Object.entries(refused))('a subscription with %s is refused', async (_, [more, field, advice]) => {
  const answer = await create(more)
  expect(answer.status).toBe(400)
  expect(answer.body.details.map((detail: { field: string }) => detail.field)).toContain(field)
  expect(adviceOf(answer)).toContain(advice)
  expect(adviceOf(answer)).not.toMatch(/secret|4111111111111111/)
  expect(gateway.webhooks.subscriptions()).toEqual([])
})

test.each([
  ['loopback with any port', 'http://localhost:9443/hook', ''],
  ['another host with port 8443', 'https://shop.example.jp:8443/hook', 'nothing is delivered to this address'],
  ['another host', 'https://shop.example.jp/hook', 'nothing is delivered to this address'],
])('a subscription for %s is taken', async (_, webhookUrl, advice) => {
  const answer = await create({ webhookUrl })
  expect(answer.status).toBe(201)
  expect(adviceOf(answer)).toContain(advice)
  expect(adviceOf(answer).includes('nothing is delivered')).toBe(advice !== '')
})

test('a misspelt field is told', async () => {
  expect(adviceOf(await create({ webhookURL: 'x', retriePolicy: {} }))).toMatch(
    /webhookURL is spelt webhookUrl.*retryPolicy\?/s,
  )
})

test('a hundred subscriptions are the most', async () => {
  for (let count = 0; count < 100; count++) await create()
  const answer = await create()
  expect([answer.status, adviceOf(answer)]).toEqual([400, expect.stringContaining('100 subscriptions')])
})

test('a portfolio gets the events of its merchants, and none with SELF', async () => {
  const payments = { products: [{ productId: 'payments', eventTypes: ['payments.authorization.status.accepted'] }] }
  const self = await create({ ...payments, organizationId: 'chain', notificationScope: 'SELF' })
  expect(adviceOf(self)).toContain('with SELF nothing will come')
  await create({ ...payments, organizationId: 'chain' })
  for (const merchant of ['smcc_all', 'smcc_single_only']) await desk.pay('x', {}, { 'v-c-merchant-id': merchant })
  await gateway.webhooks.idle()
  expect(receiver.events().map(({ headers }) => headers['v-c-organization-id'])).toEqual([
    'smcc_all',
    'smcc_single_only',
  ])
})

test('another merchant sees no subscription', async () => {
  const { body } = await create()
  const other = { 'v-c-merchant-id': 'smcc_single_only' }
  expect((await desk.call('GET', `${webhooks}/${body.webhookId}`, undefined, other)).status).toBe(404)
  expect((await desk.call('GET', `${webhooks}?organizationId=smcc_all`, undefined, other)).status).toBe(404)
  expect((await create({}, other)).status).toBe(400)
})

test('namespaces have their own subscriptions, and a reset ends them', async () => {
  const space = gateway.namespace('one')
  const inSpace = createDesk(space)
  const id = await inSpace.subscribe(receiver.url)
  await desk.pay()
  await inSpace.pay()
  await space.webhooks.idle()
  await gateway.webhooks.idle()
  expect(receiver.events()).toHaveLength(1)
  expect((await desk.call('GET', `${webhooks}/${id}`)).status).toBe(404)
  space.reset()
  await inSpace.pay()
  await space.webhooks.idle()
  expect([receiver.events().length, space.webhooks.subscriptions()]).toEqual([1, []])
})

test('products of both catalogues are listed', async () => {
  const { body } = await desk.call('GET', '/notification-subscriptions/v2/products/smcc_all')
  const found = body.map(({ productId, eventTypes }: { productId: string; eventTypes: object[] }) => [
    productId,
    eventTypes.length,
    eventTypes[0],
  ])
  expect(found).toEqual([
    ['payments', 14, { eventName: 'payments.authorization.status.accepted', payloadEncryption: true }],
    ['cardProcessing', 18, { eventName: 'payments.payments.accept', payloadEncryption: false }],
  ])
  expect((await desk.call('GET', '/notification-subscriptions/v2/products/nobody')).status).toBe(404)
})

const halJson = { accept: 'application/hal+json;charset=utf-8' }

test.each([
  ['GET', '/notification-subscriptions/v2/products/smcc_all'],
  ['POST', webhooks],
  ['POST', '/kms/egress/v2/keys-sym'],
])('%s %s answers 406 to hal+json alone, and payments do not', async (method, path) => {
  const body = method === 'GET' ? undefined : {}
  const answer = await desk.call(method, path, body, halJson)
  expect([answer.status, answer.body.status]).toEqual([406, '406'])
  expect(adviceOf(answer)).toContain('application/json;charset=utf-8')
  const lenient = createDesk(await open({ refuseHalJson: false }))
  expect((await lenient.call(method, path, body, halJson)).status).not.toBe(406)
  const both = { accept: 'application/hal+json;charset=utf-8, application/json' }
  expect((await desk.call(method, path, body, both)).status).not.toBe(406)
  expect((await desk.pay('x', {}, halJson)).status).toBe('AUTHORIZED')
})

const askKey = (desk: Desk, more: object = {}, keyType: object = {}) =>
  desk.call('POST', '/kms/egress/v2/keys-sym', {
    clientRequestAction: 'CREATE',
    keyInformation: {
      provider: 'nrtd',
      tenant: 'smcc_all',
      keyType: 'sharedSecret',
      organizationId: 'smcc_all',
      ...keyType,
    },
    ...more,
  })

test('a key has a time with +0000 and its provider in capitals', async () => {
  const { status, body } = await askKey(desk)
  expect([status, body]).toEqual([
    201,
    {
      submitTimeUtc: '2026-12-01T03:00:00+0000',
      status: 'SUCCESS',
      keyInformation: {
        ...{ provider: 'NRTD', tenant: 'smcc_all', organizationId: 'smcc_all', keyType: 'sharedSecret' },
        keyId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        key: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/),
        status: 'active',
        expirationDate: '2027-12-01T03:00:00+0000',
      },
    },
  ])
})

test.each([
  ['new', false],
  ['same', true],
] as const)('a key that is asked for again is a %s one', async (repeatedKey, isSame) => {
  const opened = await open({ repeatedKey })
  const own = createDesk(opened)
  const [first, second] = [await own.createKey(), await own.createKey()]
  expect(JSON.stringify(first) === JSON.stringify(second)).toBe(isSame)
  await own.subscribe(receiver.url)
  await own.pay()
  await opened.webhooks.idle()
  expect(receiver.events()[0]?.headers['v-c-signature']).toContain(Object.keys(second)[0])
  await opened.close()
})

test.each([
  ['another action', { clientRequestAction: 'STORE' }, {}, 'clientRequestAction'],
  ['another type', {}, { keyType: 'sharedsecret' }, 'keyInformation.keyType'],
  ['another organization', {}, { organizationId: 'nobody' }, 'keyInformation.organizationId'],
  ['a time of no days', {}, { expiryDuration: '0' }, 'keyInformation.expiryDuration'],
])('a key with %s is refused', async (_, more, information, field) => {
  const answer = await askKey(desk, more, information)
  expect([answer.status, answer.body.details]).toEqual([400, [{ field, reason: 'INVALID_DATA' }]])
})

test('a certificate is taken, and its events stay in clear with advice', async () => {
  const keyInformation = {
    organizationId: 'smcc_all',
    keyType: 'publickey',
    pub: 'M'.repeat(400),
    expiryDuration: '30',
  }
  const answer = await desk.call('POST', '/kms/egress/v2/keys-asym', { clientRequestAction: 'STORE', keyInformation })
  expect([answer.status, answer.body]).toMatchObject([
    201,
    { status: 'SUCCESS', keyInformation: { keyType: 'publickey', expirationDate: '2026-12-31T03:00:00+0000' } },
  ])
  expect(adviceOf(answer)).toContain('in clear')
})

test('the test event has payloads and a number as text, and reaches the receiver', async () => {
  const { body } = await create()
  const sent = await desk.call('POST', `/notification-subscriptions/v1/webhooks/${body.webhookId}`)
  await gateway.webhooks.idle()
  expect([sent.status, sent.body]).toMatchObject([
    201,
    { retryNumber: '0', requestType: 'NEW', payloads: { testPayload: { message: expect.any(String) } } },
  ])
  expect(receiver.events().map((received) => received.body)).toEqual([sent.body])
})
