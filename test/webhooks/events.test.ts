import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { eventRows, eventTypesOf } from '../../src/webhooks/event-types.ts'
import { createDesk, type Desk } from './desk.ts'
import { isGenuine, type Receiver, startReceiver } from './receiver.ts'

let gateway: HttpGateway
let receiver: Receiver
let desk: Desk
beforeAll(async () => {
  receiver = await startReceiver()
  gateway = await startGateway({ auth: { policy: 'off' }, now: '2026-12-01T12:00:00+09:00', frozen: true })
  desk = createDesk({ ...gateway, fetch }, gateway.url)
})
afterEach(() => {
  gateway.reset()
  receiver.reset()
})
afterAll(async () => {
  await gateway.close()
  await receiver.close()
})

const products = ['payments', 'cardProcessing'] as const
const all = products.map((productId) => ({ productId, eventTypes: eventTypesOf(productId) }))
const amount = (totalAmount: string) => ({ amountDetails: { totalAmount, currency: 'JPY' } })
const sale = { processingInformation: { capture: true } }
const asks = (scenario: string) => ({ 'x-sandbox-scenario': scenario })

const capture = async (desk: Desk) =>
  desk.follow(`/pts/v2/payments/${(await desk.pay()).id}/captures`, { orderInformation: amount('12000') })
const credit = (desk: Desk) =>
  desk.pay('ord-7301').then(({ paymentInformation: _ }) => desk.call('POST', '/pts/v2/credits', creditBody))
const creditBody = {
  clientReferenceInformation: { code: 'credit' },
  paymentInformation: { card: { number: '4111111111111111', expirationMonth: '12', expirationYear: '2031' } },
  orderInformation: {
    ...amount('1200'),
    billTo: {
      ...{ firstName: 'Hanako', lastName: 'Mori', address1: '1-1 Chiyoda', locality: 'Chiyoda-ku' },
      ...{ administrativeArea: 'Tokyo', postalCode: '100-0001', country: 'JP', email: 'hanako@example.jp' },
    },
  },
}

/** What a merchant does, and the event types of both catalogues that come of its last step. */
const cases: Readonly<
  Record<string, { readonly act: (desk: Desk) => Promise<unknown>; readonly want: readonly string[] }>
> = {
  authorization: {
    act: (desk) => desk.pay(),
    want: ['payments.authorization.status.accepted', 'payments.payments.accept'],
  },
  'a held authorization': {
    act: (desk) => desk.pay('held', {}, asks('pending-review')),
    want: ['payments.authorization.status.reviewed', 'payments.payments.review'],
  },
  'a declined authorization': {
    act: (desk) => desk.pay('declined', {}, asks('insufficient-fund')),
    want: ['payments.authorization.status.rejected', 'payments.payments.reject'],
  },
  'an approval of a part': {
    act: (desk) =>
      desk.pay(
        'part',
        { processingInformation: { authorizationOptions: { partialAuthIndicator: 'true' } } },
        asks('partially-approved'),
      ),
    want: ['payments.authorization.status.partiallyApproved', 'payments.payments.partial.approval'],
  },
  sale: {
    act: (desk) => desk.pay('sale', sale),
    want: ['payments.authorization.status.accepted', 'payments.capture.status.accepted', 'payments.payments.accept'],
  },
  capture: { act: capture, want: ['payments.capture.status.accepted', 'payments.captures.accept'] },
  'a refused capture': {
    act: async (desk) => {
      const { id } = await desk.pay()
      return desk.follow(`/pts/v2/payments/${id}/captures`, { orderInformation: amount('12001') })
    },
    want: ['payments.captures.reject'],
  },
  reversal: {
    act: async (desk) =>
      desk.follow(`/pts/v2/payments/${(await desk.pay()).id}/reversals`, { reversalInformation: amount('12000') }),
    want: ['payments.reversal.status.accepted', 'payments.reversals.accept'],
  },
  'a refused reversal': {
    act: async (desk) =>
      desk.follow(`/pts/v2/payments/${(await desk.pay('sale', sale)).id}/reversals`, {
        reversalInformation: amount('12000'),
      }),
    want: ['payments.reversal.status.rejected', 'payments.reversals.reject'],
  },
  refund: {
    act: async (desk) =>
      desk.follow(`/pts/v2/payments/${(await desk.pay('sale', sale)).id}/refunds`, { orderInformation: amount('500') }),
    want: ['payments.refund.status.accepted', 'payments.refunds.accept'],
  },
  'a refused refund': {
    act: async (desk) =>
      desk.follow(`/pts/v2/payments/${(await desk.pay('sale', sale)).id}/refunds`, {
        orderInformation: amount('12001'),
      }),
    want: ['payments.refunds.reject'],
  },
  credit: { act: credit, want: ['payments.credit.status.accepted', 'payments.credits.accept'] },
  'a declined credit': {
    act: (desk) => desk.call('POST', '/pts/v2/credits', creditBody, asks('invalid-account')),
    want: ['payments.credits.reject'],
  },
  void: {
    act: async (desk) => desk.follow(`/pts/v2/captures/${(await capture(desk)).body.id}/voids`, {}),
    want: ['payments.void.status.accepted', 'payments.voids.accept'],
  },
  'a refused void': {
    act: async (desk) => {
      const { body } = await capture(desk)
      gateway.clock.advance('1d')
      return desk.follow(`/pts/v2/captures/${body.id}/voids`, {})
    },
    want: ['payments.void.status.rejected', 'payments.voids.reject'],
  },
}

test.each(Object.entries(cases))('%s is reported under its names of both catalogues', async (_, { act, want }) => {
  await desk.subscribe(receiver.url, { products: all })
  await act(desk)
  await gateway.webhooks.idle()
  const last = gateway.payments.page({ limit: 1 }).entries[0]
  const lastId = last?.followOns?.findLast(({ automatic }) => automatic !== true)?.id ?? last?.id
  const events = receiver.events().filter(({ body }) => body.payload.data.id === lastId)
  expect(events.map(({ body }) => body.eventType).sort()).toEqual([...want].sort())
  for (const { headers, body } of events) {
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'v-c-event-type': body.eventType,
      'v-c-organization-id': 'smcc_all',
      'v-c-product-name': body.productId,
      'v-c-request-type': 'NEW',
      'v-c-retry-count': '0',
      'v-c-transaction-trace-id': body.transactionTraceId,
      'v-c-webhook-id': body.webhookId,
    })
    expect(Object.keys(body)).toEqual([
      ...['eventType', 'webhookId', 'productId', 'organizationId', 'eventDate', 'transactionTraceId', 'retryNumber'],
      ...['payload', 'requestType'],
    ])
    expect(body).toMatchObject({ retryNumber: 0, organizationId: 'smcc_all', payload: { organizationId: 'smcc_all' } })
    expect(body.eventDate).toMatch(/^2026-12-0\dT\d\d:\d\d:\d\d$/)
  }
})

test('a batch is reported for each of its transactions, settled or rejected', async () => {
  const sold = await desk.pay('sale', sale)
  const captured = await capture(desk)
  const refunded = await desk.follow(`/pts/v2/payments/${sold.id}/refunds`, { orderInformation: amount('500') })
  const credited = await credit(desk)
  gateway.verdicts.next('rejected')
  await desk.subscribe(receiver.url, { products: all })
  await gateway.settlement.run()
  await gateway.webhooks.idle()
  const seen = receiver.events().map(({ body }) => [body.eventType, body.payload.data.id, body.payload.data.status])
  expect(seen).toEqual([
    ['payments.capture.status.updated', sold.id, 'BATCHED'],
    ['payments.capture.status.updated', captured.body.id, 'BATCHED'],
    ['payments.refund.status.updated', refunded.body.id, 'BATCHED'],
    ['payments.credit.status.updated', credited.body.id, 'BATCHED'],
  ])
})

test('every event type that the gateway publishes has a case', () => {
  const wanted = new Set(Object.values(cases).flatMap(({ want }) => want))
  const published = eventRows.filter(({ on }) => on === 'transaction').map(({ eventType }) => eventType)
  expect(published.filter((eventType) => !wanted.has(eventType))).toEqual([])
})

test('the reversal of what a smaller capture leaves is not reported', async () => {
  await desk.subscribe(receiver.url, { products: all })
  const { id } = await desk.pay()
  await desk.follow(`/pts/v2/payments/${id}/captures`, { orderInformation: amount('5000') })
  await gateway.webhooks.idle()
  expect(
    gateway.payments
      .get(id)
      ?.followOns?.map(({ kind }) => kind)
      .sort(),
  ).toEqual(['capture', 'reversal'])
  const types = receiver.events().map(({ body }) => body.eventType)
  expect(types.filter((eventType) => eventType.includes('reversal'))).toEqual([])
})

test('only subscribed events of the organization come', async () => {
  await desk.subscribe(receiver.url)
  await desk.pay('sale', sale)
  await desk.pay('other', {}, { 'v-c-merchant-id': 'smcc_single_only' })
  await gateway.webhooks.idle()
  expect(receiver.events().map(({ body }) => body.eventType)).toEqual(['payments.authorization.status.accepted'])
})

test('a receiver of the vendor’s description accepts an event, and refuses another body, time and key', async () => {
  const key = await desk.createKey()
  await desk.subscribe(receiver.url)
  await desk.pay()
  await gateway.webhooks.idle()
  const [event] = receiver.events()
  if (event === undefined) throw new Error('no event came')
  const now = gateway.clock.now()
  expect(isGenuine(event, key, now)).toBe(true)
  expect(event.headers['v-c-signature']).toMatch(/^t=\d{13};keyId=[0-9a-f-]{36};sig=[A-Za-z0-9+/]{43}=$/)
  expect(isGenuine({ ...event, text: event.text.replace('12000', '13000') }, key, now)).toBe(false)
  expect(isGenuine(event, key, now + 61 * 60_000)).toBe(false)
  expect(isGenuine(event, { [Object.keys(key)[0] as string]: btoa('x'.repeat(32)) }, now)).toBe(false)
})

test('a key never rests in journal or deliveries, and its value is removed wherever it is repeated', async () => {
  const [[keyId = '', key = ''] = []] = Object.entries(await desk.createKey())
  await desk.subscribe(receiver.url)
  await desk.pay(`order ${key.slice(0, 30)}`)
  const pub = 'M'.repeat(100)
  const keyInformation = { organizationId: 'smcc_all', keyType: 'publickey', pub, pvt: 'SECRETPRIVATE' }
  await desk.call('POST', '/kms/egress/v2/keys-asym', { clientRequestAction: 'STORE', keyInformation })
  await desk.call('POST', '/pts/v2/payments', { keyInformation: { key } })
  await gateway.webhooks.idle()
  const kept = JSON.stringify([
    gateway.journal.page({ limit: 50 }),
    gateway.payments.page({ limit: 50 }),
    gateway.webhooks.deliveries.page(),
    receiver.events(),
  ])
  expect(kept).toContain(keyId)
  expect(kept).not.toContain(key.slice(0, 20))
  expect(kept).not.toContain('SECRETPRIVATE')
})

test('a card number in a reference does not leave in an event', async () => {
  await desk.subscribe(receiver.url)
  await desk.pay('4111 1111 1111 1111')
  await gateway.webhooks.idle()
  expect(receiver.events()).toHaveLength(1)
  expect(receiver.events()[0]?.text).not.toMatch(/4111[ ]?1111[ ]?1111/)
})
