import { afterAll, beforeAll, expect, test } from 'vitest'
import { toSamplePayment } from '../support.ts'
import { findViolations } from './contract.ts'
import type { Face } from './face.ts'
import { face as front } from './faces/engine.ts'
import { entryOf } from './provoke.ts'

/** What shops send to the real gateway, and what must not be refused as a mistake of theirs. */

let face: Face
let strict: Face
beforeAll(async () => {
  face = await front.open()
  strict = await front.open({ profile: 'strict' })
})
afterAll(() => Promise.all([face.close(), strict.close()]))

type Body = Record<string, unknown>

const single = toSamplePayment({ method: 'single' }) as Body
const order = single['orderInformation'] as Body
const processing = { capture: false }

const toPayment = (more: Body): Body => ({ ...single, processingInformation: processing, ...more })
const toItems = (items: unknown, more: Body = {}): Body => ({
  orderInformation: { ...order, amountDetails: { currency: 'JPY', ...more }, lineItems: items },
})

test.each<[path: string, value: unknown, words: string]>([
  ['paymentInformation.legacyToken', { id: '7010000000016241111' }, 'a legacy token'],
  [
    'paymentInformation.tokenizedCard',
    { transactionType: '1', cryptogram: 'AAABCSIIAAAAAAACcwgAEMCoNh+=' },
    'a network token',
  ],
  ['paymentInformation.fluidData', { value: 'eyJkYXRhIjoi' }, 'encrypted data'],
  ['paymentInformation.bank', { account: { type: 'C' } }, 'an electronic check'],
  ['paymentInformation.eWallet', { accountId: 'x' }, 'a wallet'],
  ['paymentInformation.paymentType', { name: 'CHECK' }, 'another method'],
  ['pointOfSaleInformation.trackData', 'a track', 'track data'],
  ['pointOfSaleInformation.emv', { tags: '9F3303204000' }, 'data of a chip'],
])('%s is no mistake of the shop: the refusal says that it is not simulated', async (path, value, words) => {
  const [group = '', name = ''] = path.split('.')
  const { paymentInformation: _, orderInformation: __, ...rest } = toPayment({})
  // Billing data comes from the token.
  const body = { ...rest, orderInformation: { amountDetails: order['amountDetails'] }, [group]: { [name]: value } }
  for (const door of [face, strict]) {
    const reply = await door.send(body)
    expect(reply.status).toBe(400)
    expect(findViolations(reply)).toEqual([])
    expect(reply.body).toMatchObject({ reason: 'INVALID_DATA', details: [{ reason: 'INVALID_DATA' }] })
    expect((reply.body as { details: unknown[] }).details).toHaveLength(1)
    expect((reply.body as { message: string }).message).toContain(`${words}`)
    expect((reply.body as { message: string }).message).toContain('is not simulated yet; send a test card')
  }
})

test('a card beside a token is a payment by card', async () => {
  const paymentInformation = { ...(single['paymentInformation'] as Body), customer: { id: 'AB695DA801DD1BB6' } }
  expect(await face.send(toPayment({ paymentInformation }))).toMatchObject({ status: 201 })
  const { email: _, ...billTo } = order['billTo'] as Body
  const reply = await face.send(toPayment({ paymentInformation, orderInformation: { ...order, billTo } }))
  expect(reply.body).toMatchObject({
    reason: 'MISSING_FIELD',
    details: [{ field: 'orderInformation.billTo.email', reason: 'MISSING_FIELD' }],
  })
})

test.each<[items: unknown, total: string]>([
  [[{ unitPrice: '1000' }, { unitPrice: '3000', quantity: 3 }], '10000'],
  [[{ unitPrice: '1000', quantity: '2' }], '2000'],
  [[{ unitPrice: '1000', quantity: null }], '1000'],
  [[{ unitPrice: '999999999999', quantity: 1 }], '999999999999'],
  [[{ unitPrice: '0.5', quantity: 4 }], '2'],
  [[{ unitPrice: '1000.50', quantity: 2 }], '2001'],
])('without a total, line items %j come to %s', async (items, total) => {
  for (const method of [undefined, 'installment'] as const) {
    const options =
      method === undefined ? {} : { processingInformation: toSamplePayment({ method })['processingInformation'] }
    const reply = await face.send(toPayment({ ...toItems(items), ...options } as Body))
    expect(findViolations(reply)).toEqual([])
    expect(reply.body).toMatchObject({
      status: 'AUTHORIZED',
      orderInformation: { amountDetails: { authorizedAmount: total } },
    })
    expect(JSON.stringify(await entryOf(face, reply))).toContain('line-items-total')
  }
})

test.each<[what: string, items: unknown, more: Body, field: string, reason: string]>([
  ['no items', [], {}, 'orderInformation.amountDetails.totalAmount', 'MISSING_FIELD'],
  ['an item without a price', [{ quantity: 2 }], {}, 'orderInformation.amountDetails.totalAmount', 'MISSING_FIELD'],
  ['a price that is none', [{ unitPrice: '1,000' }], {}, 'orderInformation.lineItems[0].unitPrice', 'INVALID_DATA'],
  [
    'a quantity below 1',
    [{ unitPrice: '1', quantity: 0 }],
    {},
    'orderInformation.lineItems[0].quantity',
    'INVALID_DATA',
  ],
  ['no list', { unitPrice: '1' }, {}, 'orderInformation.lineItems', 'INVALID_DATA'],
  [
    'a bad item beside a total',
    [{ unitPrice: 'x' }],
    { totalAmount: '1' },
    'orderInformation.lineItems[0].unitPrice',
    'INVALID_DATA',
  ],
])('line items with %s are refused', async (_, items, more, field, reason) => {
  const reply = await face.send(toPayment(toItems(items, more)))
  expect(reply.status).toBe(400)
  expect((reply.body as { details: unknown[] }).details).toContainEqual({ field, reason })
})

test('a total outweighs line items', async () => {
  const reply = await face.send(toPayment(toItems([{ unitPrice: '1000' }], { totalAmount: '700' })))
  expect(reply.body).toMatchObject({ orderInformation: { amountDetails: { authorizedAmount: '700' } } })
})

test('a capture and a refund take line items too', async () => {
  const { body } = await face.send(toPayment({}))
  const { id } = body as { id: string }
  const items = {
    orderInformation: { amountDetails: { currency: 'JPY' }, lineItems: [{ unitPrice: '300', quantity: 2 }] },
  }
  const captured = await face.send(items, { path: `/pts/v2/payments/${id}/captures` })
  expect(captured.body).toMatchObject({
    status: 'PENDING',
    orderInformation: { amountDetails: { totalAmount: '600' } },
  })
  const capture = (captured.body as { id: string }).id
  const refunded = await face.send(items, { path: `/pts/v2/captures/${capture}/refunds` })
  expect(refunded.body).toMatchObject({ status: 'PENDING', refundAmountDetails: { refundAmount: '600' } })
})

test.each(['refuse', 'allow'] as const)(
  'with unlisted cards %s: what a published number gets',
  async (unlistedCards) => {
    const door = await front.open({ unlistedCards })
    const pay = async (number: string) => {
      const reply = await door.send(
        toPayment({ paymentInformation: { card: { number, expirationMonth: '12', expirationYear: '2031' } } }),
      )
      const { status, errorInformation } = reply.body as { status: string; errorInformation?: { reason: string } }
      return [reply.status, status, errorInformation?.reason]
    }
    // The vendor's samples pay with these.
    for (const number of ['4444444444444448', '4000000000001091', '340000000001007', '372425119311008'])
      expect([number, ...(await pay(number))]).toEqual([number, 201, 'AUTHORIZED', undefined])
    // No card has such a number, although the check digit of the first is right.
    for (const number of ['42423482938483873', '4111111111111112', '411111111111', '0', '41111111111111111111'])
      expect([number, ...(await pay(number))]).toEqual([number, 201, 'DECLINED', 'INVALID_ACCOUNT'])
    await door.close()
  },
)
