import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { Gateway, GatewayWebhookOptions } from '../../mocks/gateway/gateway.ts'
import { GatewayError } from '../../mocks/gateway/gateway-error.ts'
import type { DeliveryFaultName } from '../../src/webhooks/delivery-faults.ts'
import { deliveryFaults } from '../../src/webhooks/delivery-faults.ts'
import { mayReach } from '../../src/webhooks/receiver-url.ts'
import { createDesk, type Desk, webhooks } from './desk.ts'
import { isGenuine, type Receiver, startReceiver } from './receiver.ts'

let receiver: Receiver
let gateway: Gateway
let desk: Desk
const start = Date.parse('2026-12-01T12:00:00+09:00')
const minute = 60_000

async function open(options: GatewayWebhookOptions = {}): Promise<void> {
  gateway = await createGateway({ auth: { policy: 'off' }, now: start, frozen: true, webhooks: options })
  desk = createDesk(gateway)
}
beforeAll(async () => {
  receiver = await startReceiver()
})
afterEach(async () => {
  await gateway.close()
  receiver.reset()
})
afterAll(() => receiver.close())

/** Lets time pass in steps of a minute up to a point, and returns the minutes at which events came. */
async function minutesOfEvents(points: readonly number[]): Promise<number[]> {
  const seen: number[] = []
  for (const point of [0, ...points.flatMap((at) => [at - 1, at]), (points.at(-1) ?? 0) + 10_000]) {
    const before = receiver.events().length
    const wanted = start + point * minute
    if (wanted > gateway.clock.now()) gateway.clock.advance(wanted - gateway.clock.now())
    await gateway.webhooks.idle()
    for (let count = before; count < receiver.events().length; count++) seen.push(point)
  }
  return seen
}

test.each([
  ['the default', {}, [1, 2, 3]],
  ['ARITHMETIC', { algorithm: 'ARITHMETIC', firstRetry: 10, interval: 30, numberOfRetries: 3 }, [10, 40, 70]],
  ['GEOMETRIC', { algorithm: 'GEOMETRIC', firstRetry: '10', interval: '30', numberOfRetries: '3' }, [10, 300, 9000]],
  ['a repeated sequence', { numberOfRetries: 2, repeatSequenceCount: 1, repeatSequenceWaitTime: 60 }, [1, 2, 63, 64]],
  ['no retry', { numberOfRetries: 0 }, []],
])('retries of %s come at their minutes', async (_, retryPolicy, minutes) => {
  await open()
  await desk.subscribe(receiver.url, { retryPolicy: { ...retryPolicy, deactivateFlag: 'false' } })
  receiver.answer(500)
  await desk.pay()
  expect(await minutesOfEvents(minutes)).toEqual([0, ...minutes])
  const events = receiver.events()
  expect(events.map(({ body }) => [body.retryNumber, body.requestType])).toEqual(
    events.map((_, index) => [index, index === 0 ? 'NEW' : 'RETRY']),
  )
  expect(events.map(({ headers }) => headers['v-c-retry-count'])).toEqual(events.map((_, index) => String(index)))
  const [delivery] = gateway.webhooks.deliveries.page().entries
  expect(delivery).toMatchObject({ status: 'failed', tries: events.map(() => ({ status: 500 })) })
})

test('one long step of the clock makes all retries in their order', async () => {
  await open()
  await desk.subscribe(receiver.url, { retryPolicy: { deactivateFlag: 'false' } })
  receiver.answer(503)
  await desk.pay()
  await gateway.webhooks.idle()
  gateway.clock.advance('1h')
  await gateway.webhooks.idle()
  expect(receiver.events().map(({ body }) => body.retryNumber)).toEqual([0, 1, 2, 3])
})

test('a retry that is answered is the last one', async () => {
  await open()
  const key = await desk.createKey()
  await desk.subscribe(receiver.url)
  receiver.answer(500)
  await desk.pay()
  await gateway.webhooks.idle()
  receiver.answer(204)
  expect(await minutesOfEvents([1, 2, 3])).toEqual([1])
  const [, retry] = receiver.events()
  expect(retry && isGenuine(retry, key, start + minute)).toBe(true)
  expect(gateway.webhooks.deliveries.page().entries[0]?.status).toBe('delivered')
})

const withHealth = () => ({ healthCheckUrl: receiver.health })
const failAll = () => receiver.answer(500)

test('with deactivateFlag events are withheld until the health check answers 200, and then all come in order', async () => {
  await open()
  const id = await desk.subscribe(receiver.url, withHealth())
  failAll()
  await desk.pay('first')
  await minutesOfEvents([1, 2, 3])
  expect(await desk.statusOf(id)).toBe('SUSPENDED')
  await desk.pay('second')
  await gateway.webhooks.idle()
  const tried = receiver.events().length
  expect(gateway.webhooks.deliveries.page().entries.filter(({ status }) => status === 'withheld')).toHaveLength(2)
  // Any other status is not healthy.
  receiver.answer(204)
  gateway.clock.advance('1d')
  await gateway.webhooks.idle()
  expect([await desk.statusOf(id), receiver.events().length]).toEqual(['SUSPENDED', tried])
  receiver.answer(200)
  gateway.clock.advance('2d')
  await gateway.webhooks.idle()
  const came = receiver.events().slice(tried)
  expect(came.map(({ body }) => body.payload.data.clientReferenceInformation.code)).toEqual(['first', 'second'])
  expect(await desk.statusOf(id)).toBe('ACTIVE')
  const pings = receiver.got.filter(({ path }) => path === '/health')
  expect(pings.every(({ text, headers }) => text === '' && headers['v-c-signature'] === undefined)).toBe(true)
})

test.each([
  ['active', 'ACTIVE'],
  ['suspended', 'SUSPENDED'],
] as const)('without deactivateFlag a subscription is %s when retries are used up', async (exhausted, status) => {
  await open({ exhausted })
  const id = await desk.subscribe(receiver.url, { retryPolicy: { deactivateFlag: false } })
  failAll()
  await desk.pay()
  await minutesOfEvents([1, 2, 3])
  expect([gateway.webhooks.deliveries.page().entries[0]?.status, await desk.statusOf(id)]).toEqual(['failed', status])
})

test('without a health check a test event that is answered makes a suspended subscription active', async () => {
  await open()
  const id = await desk.subscribe(receiver.url)
  failAll()
  await desk.pay()
  await minutesOfEvents([1, 2, 3])
  gateway.clock.advance('30d')
  await gateway.webhooks.idle()
  expect(await desk.statusOf(id)).toBe('SUSPENDED')
  receiver.answer(200)
  await desk.call('POST', `/notification-subscriptions/v1/webhooks/${id}`)
  await gateway.webhooks.idle()
  expect(await desk.statusOf(id)).toBe('ACTIVE')
  expect(receiver.events().at(-1)?.body.payload.data.clientReferenceInformation.code).toBe('ord-7301')
})

test.each([
  ['at-once', 0, 'ACTIVE'],
  ['after-5-minutes', 5, 'ACTIVE'],
  ['none', undefined, 'ACTIVE'],
] as const)('a subscription is pinged %s', async (activation, minutes, status) => {
  await open({ activation })
  const { body } = await desk.call('POST', webhooks, {
    organizationId: 'smcc_all',
    products: [{ productId: 'payments', eventTypes: ['payments.authorization.status.accepted'] }],
    webhookUrl: receiver.url,
  })
  await desk.pay()
  for (let at = 0; at < 5; at++) {
    await gateway.webhooks.idle()
    const isPinged = minutes !== undefined && at >= minutes
    expect(receiver.got.filter(({ text }) => text === '')).toHaveLength(isPinged ? 1 : 0)
    // What happened before the answer is not lost.
    expect(receiver.events()).toHaveLength(isPinged || minutes === undefined ? 1 : 0)
    gateway.clock.advance('1m')
  }
  await gateway.webhooks.idle()
  expect([await desk.statusOf(body.webhookId), receiver.events().length]).toEqual([status, 1])
})

test('a subscription whose ping is not answered is suspended, and an inactive one gets nothing', async () => {
  await open()
  failAll()
  const id = await desk.subscribe(receiver.url)
  expect(await desk.statusOf(id)).toBe('SUSPENDED')
  receiver.answer(200)
  await desk.call('PUT', `${webhooks}/${id}/status`, { status: 'INACTIVE' })
  await desk.pay()
  await gateway.webhooks.idle()
  await desk.call('PUT', `${webhooks}/${id}/status`, { status: 'ACTIVE' })
  await gateway.webhooks.idle()
  expect(receiver.events()).toEqual([])
  await desk.pay()
  await gateway.webhooks.idle()
  expect(receiver.events()).toHaveLength(1)
})

test('a subscription that is switched off stays so, whatever a ping or a retry brings meanwhile', async () => {
  await open()
  const { body } = await desk.call('POST', webhooks, {
    organizationId: 'smcc_all',
    products: [{ productId: 'payments', eventTypes: ['payments.authorization.status.accepted'] }],
    webhookUrl: receiver.url,
  })
  await desk.call('PUT', `${webhooks}/${body.webhookId}/status`, { status: 'INACTIVE' })
  await gateway.webhooks.idle()
  expect(await desk.statusOf(body.webhookId)).toBe('INACTIVE')
  await desk.call('PUT', `${webhooks}/${body.webhookId}/status`, { status: 'ACTIVE' })
  failAll()
  await desk.pay()
  await gateway.webhooks.idle()
  await desk.call('PUT', `${webhooks}/${body.webhookId}/status`, { status: 'INACTIVE' })
  gateway.clock.advance('1d')
  await gateway.webhooks.idle()
  expect([await desk.statusOf(body.webhookId), receiver.events().length]).toEqual(['INACTIVE', 1])
})

const codes = () => receiver.events().map(({ body }) => body.payload.data.clientReferenceInformation.code)

/** What a fault for the first of two payments, `a` and `b`, does. */
const faultCases: Readonly<Record<DeliveryFaultName, (key: Record<string, string>) => Promise<void>>> = {
  async 'never-delivered'() {
    expect(codes()).toEqual(['b'])
    gateway.clock.advance('30d')
    await gateway.webhooks.idle()
    expect(codes()).toEqual(['b'])
  },
  async 'delivered-twice'() {
    expect(codes()).toEqual(['a', 'a', 'b'])
    const [first, second] = receiver.events()
    expect([first?.text, first?.headers['v-c-signature']]).toEqual([second?.text, second?.headers['v-c-signature']])
  },
  async late(key) {
    expect(codes()).toEqual(['b'])
    gateway.clock.advance('90m')
    await gateway.webhooks.idle()
    expect(codes()).toEqual(['b', 'a'])
    const late = receiver.events()[1]
    expect(late && [isGenuine(late, key, start), isGenuine(late, key, gateway.clock.now())]).toEqual([true, false])
  },
  async 'out-of-order'() {
    expect(codes()).toEqual(['b', 'a'])
  },
  async 'bad-signature'(key) {
    expect(codes()).toEqual(['a', 'b'])
    expect(receiver.events().map((event) => isGenuine(event, key, start))).toEqual([false, true])
  },
}

test.each(Object.entries(faultCases))('the fault %s', async (name, check) => {
  await open()
  const key = await desk.createKey()
  await desk.subscribe(receiver.url)
  const armed = gateway.webhooks.faults.next(name as DeliveryFaultName)
  expect(gateway.webhooks.faults.list()).toEqual([armed])
  await desk.pay('a')
  await desk.pay('b')
  await gateway.webhooks.idle()
  expect(gateway.webhooks.faults.list()).toEqual([])
  const first = gateway.webhooks.deliveries.page().entries.find(({ fault }) => fault !== undefined)
  expect(first?.fault).toBe(name)
  await check(key)
  // Asked for by hand, it comes right.
  const before = receiver.events().length
  gateway.webhooks.resend(first?.id ?? '')
  await gateway.webhooks.idle()
  const again = receiver.events().slice(before)
  expect(again.map((event) => isGenuine(event, key, gateway.clock.now()))).toEqual([true])
  expect(gateway.webhooks.deliveries.get(first?.id ?? '')?.status).toBe('delivered')
})

test('every fault has a case', () => {
  expect(Object.keys(faultCases).sort()).toEqual(Object.keys(deliveryFaults).sort())
})

test('a fault of an event type waits for it, as often as it was armed', async () => {
  await open()
  await desk.subscribe(receiver.url)
  const { faults } = gateway.webhooks
  faults.next('never-delivered', { times: 2, eventType: 'payments.authorization.status.rejected' })
  const decline = { 'x-sandbox-scenario': 'insufficient-fund' }
  await desk.pay('a')
  for (const code of ['b', 'c', 'd']) await desk.pay(code, {}, decline)
  await gateway.webhooks.idle()
  expect(codes()).toEqual(['a', 'd'])
  const { id } = faults.next('late', { delay: '2h' })
  faults.disarm(id)
  expect(faults.list()).toEqual([])
})

test.each([
  ['another name', { name: 'lost' }, /name is not allowed so/],
  ['a delay of no meaning', { name: 'bad-signature', delay: '1h' }, /Only late has a delay/],
  ['a delay of another form', { name: 'late', delay: 'soon' }, /delay is not allowed so. Allowed: a number of ms/],
  [
    'another event type',
    { name: 'late', eventType: 'payments.void.status.accept' },
    /did you mean "payments\.void\.status\.accepted"/,
  ],
  ['no times', { name: 'late', times: 0 }, /times is not allowed so/],
  ['a setting that is none', { name: 'late', dealy: 1 }, /dealy is not a setting here, did you mean "delay"/],
])('a fault with %s is refused', async (_, { name, ...rest }, message) => {
  await open()
  expect(() => gateway.webhooks.faults.next(name as DeliveryFaultName, rest as object)).toThrow(message)
  expect(() => gateway.webhooks.resend('d9')).toThrow(GatewayError)
  expect(() => gateway.webhooks.faults.disarm('w9')).toThrow(GatewayError)
})

test('an event without a key comes without a signature, and one signed over its payload has another', async () => {
  await open({ signs: 'payload' })
  await desk.subscribe(receiver.url)
  await desk.pay()
  await gateway.webhooks.idle()
  expect(receiver.events()[0]?.headers['v-c-signature']).toBeUndefined()
  const key = await desk.createKey()
  await desk.pay()
  await gateway.webhooks.idle()
  const event = receiver.events()[1]
  if (event === undefined) throw new Error('no event came')
  expect(isGenuine(event, key, start)).toBe(false)
  expect(isGenuine({ ...event, text: JSON.stringify(event.body.payload) }, key, start)).toBe(true)
})

test('nothing goes to a host that is not allowed, by any name of it', async () => {
  const asked: string[] = []
  const fetch = async (input: string | URL | Request) => {
    asked.push(String(input))
    return new Response()
  }
  await open({ fetch, hosts: ['Receiver.example'] })
  const allowed = ['http://receiver.example:81/', 'http://[::1]:7/', 'http://2130706433/', 'http://a.localhost/']
  const others = [
    'https://shop.example.jp/',
    'https://receiver.example.jp/',
    'https://0.0.0.0/',
    'https://[::ffff:127.0.0.1]/',
  ]
  for (const url of [...allowed, ...others, 'https://api.cybersource.com/', 'https://127.0.0.1.example.jp/'])
    await desk.subscribe(url)
  await desk.pay()
  await gateway.webhooks.idle()
  expect(new Set(asked)).toEqual(new Set(allowed))
  const kept = gateway.webhooks.deliveries.page().entries.filter(({ status }) => status === 'not-allowed')
  expect(kept.filter(({ kind }) => kind === 'event')).toHaveLength(6)
  expect(kept[0]?.tries).toEqual([{ at: expect.any(String), retryNumber: 0, error: 'the host is not allowed' }])
})

test('CyberSource is never reached, whatever is allowed', () => {
  const hosts = ['api.cybersource.com', 'receiver']
  expect(mayReach('https://receiver/', { hosts })).toBe(true)
  expect(mayReach('https://api.cybersource.com/', { hosts })).toBe(false)
})

test.each([['https://receiver'], ['receiver:80'], ['apitest.cybersource.com'], ['']])(
  'the option webhooks.hosts does not take %s',
  async (host) => {
    await expect(createGateway({ webhooks: { hosts: [host] } })).rejects.toThrow(/webhooks\.hosts is not allowed so/)
    await open()
  },
)

test('a redirect is not followed, and a long answer is not read', async () => {
  await open()
  await desk.subscribe(receiver.url, { retryPolicy: { deactivateFlag: 'false', numberOfRetries: 0 } })
  receiver.answer((response) => void response.writeHead(307, { location: '/elsewhere' }).end())
  await desk.pay()
  await gateway.webhooks.idle()
  expect(receiver.got.map(({ path }) => path)).not.toContain('/elsewhere')
  let written = 0
  receiver.answer((response) => {
    response.writeHead(200)
    const write = () => {
      while (!response.destroyed && response.write(Buffer.alloc(16_384))) written += 16_384
      if (!response.destroyed) response.once('drain', write)
    }
    write()
  })
  await desk.pay()
  await gateway.webhooks.idle()
  const statuses = gateway.webhooks.deliveries.page().entries.map(({ status, tries }) => [status, tries.at(-1)?.status])
  expect(statuses.slice(0, 2)).toEqual([
    ['delivered', 200],
    ['failed', 307],
  ])
  expect(written).toBeLessThan(10_000_000)
})

test('payments do not wait for a receiver that hangs, and what waits stays within caps', async () => {
  await open({ deliveries: { entries: 50, bytes: 1_000_000 } })
  await desk.subscribe(receiver.url)
  receiver.answer(() => {})
  for (let count = 0; count < 200; count++) await desk.pay(`ord-${count}`)
  const { entries, evicted } = gateway.webhooks.deliveries.health()
  expect([entries, evicted]).toEqual([50, 151])
  expect(gateway.payments.health().entries).toBe(200)
  expect(gateway.engine.agenda.size()).toBe(0)
  // Closing ends the request that hangs.
  await gateway.close()
})

test('a stopped receiver leaves one job for each event that is kept, and a reset none', async () => {
  await open({ deliveries: { entries: 20 } })
  const gone = await startReceiver()
  await gone.close()
  const { body } = await desk.call('POST', webhooks, {
    organizationId: 'smcc_all',
    products: [{ productId: 'payments', eventTypes: ['payments.authorization.status.accepted'] }],
    webhookUrl: gone.url,
  })
  await gateway.webhooks.idle()
  await desk.call('PUT', `${webhooks}/${body.webhookId}/status`, { status: 'ACTIVE' })
  for (let count = 0; count < 60; count++) {
    await desk.pay(`ord-${count}`)
    // Half of them are tried before they give way.
    if (count < 30) await gateway.webhooks.idle()
  }
  await gateway.webhooks.idle()
  expect(gateway.engine.agenda.size()).toBe(20)
  expect(gateway.webhooks.deliveries.page({ limit: 1 }).entries[0]?.tries).toMatchObject([{ error: 'ECONNREFUSED' }])
  gateway.reset()
  expect([gateway.engine.agenda.size(), gateway.webhooks.deliveries.health().entries]).toEqual([0, 0])
})

test('nothing of an ended subscription comes', async () => {
  await open()
  const id = await desk.subscribe(receiver.url)
  receiver.answer(500)
  await desk.pay()
  await gateway.webhooks.idle()
  await desk.call('DELETE', `${webhooks}/${id}`)
  expect(await minutesOfEvents([1, 2, 3])).toEqual([])
  expect(gateway.engine.agenda.size()).toBe(0)
})

test('with a seed and a frozen clock the events are the same again', async () => {
  const texts: string[] = []
  for (let run = 0; run < 2; run++) {
    gateway = await createGateway({ auth: { policy: 'off' }, now: start, frozen: true, seed: 7 })
    desk = createDesk(gateway)
    await desk.createKey()
    await desk.subscribe(receiver.url)
    await desk.pay()
    await gateway.webhooks.idle()
    texts.push(JSON.stringify(receiver.events().map(({ text, headers }) => [text, headers['v-c-signature']])))
    receiver.reset()
    await gateway.close()
  }
  expect(texts[0]).toBe(texts[1])
})
