import { expect, onTestFinished, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { Gateway, GatewayOptions } from '../../mocks/gateway/gateway.ts'
import { toSamplePayment, type SamplePayment as WholeSample } from '../../mocks/samples/sample-payment.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { settlementOutcomes } from '../../src/acquirer/settlement-outcomes.ts'
import { unverified } from '../support.ts'

type SamplePayment = Partial<WholeSample>

// biome-ignore lint/suspicious/noExplicitAny: bodies of many operations.
type Body = Record<string, any>

const midnight = '2026-12-02T00:00:00+09:00'

interface Shop {
  readonly gateway: Gateway
  send(path: string, body: object, method?: string): Promise<{ status: number; body: Body }>
  /** Authorizes, unless it is a sale; returns the id. */
  pay(sample?: SamplePayment, merchant?: string): Promise<string>
  capture(id: string, amount?: string, merchant?: string): Promise<string>
  refund(id: string, amount: string, merchant?: string): Promise<string>
  /** Status in Transaction Search. */
  statusOf(id: string, merchant?: string): Promise<string>
}

/** A gateway at noon on 1 December in Japan, whose clock stands still. */
async function open(options: GatewayOptions = {}): Promise<Shop> {
  const gateway = await createGateway({ now: '2026-12-01T12:00:00+09:00', frozen: true, auth: unverified, ...options })
  onTestFinished(() => gateway.close())
  async function send(path: string, body: object | undefined, merchant = 'smcc_all') {
    const reply = await gateway.fetch(`https://apitest.cybersource.com${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', 'v-c-merchant-id': merchant },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: reply.status, body: (await reply.json()) as Body }
  }
  const made = async (path: string, body: object, merchant?: string) => {
    const reply = await send(path, body, merchant)
    expect(reply).toMatchObject({ status: 201 })
    return reply.body['id'] as string
  }
  const toOrder = (totalAmount: string, code = 'order') => ({
    clientReferenceInformation: { code },
    orderInformation: { amountDetails: { totalAmount, currency: 'JPY' } },
  })
  return {
    gateway,
    send: (path, body, merchant) => send(path, body, merchant),
    pay: (sample = {}, merchant) =>
      made('/pts/v2/payments', toSamplePayment({ method: 'installment', ...sample }), merchant),
    capture: (id, amount = '12000', merchant) => made(`/pts/v2/payments/${id}/captures`, toOrder(amount), merchant),
    refund: (id, amount, merchant) => made(`/pts/v2/payments/${id}/refunds`, toOrder(amount), merchant),
    async statusOf(id, merchant) {
      const { body } = await send(`/tss/v2/transactions/${id}`, undefined, merchant)
      return body['applicationInformation'].status
    },
  }
}

/** The only transaction of a payment that went out with a batch. */
const settlementOf = (gateway: Gateway, id: string) => {
  const payment = gateway.payments.get(id)
  return payment?.settlement ?? payment?.followOns?.find(({ settlement }) => settlement !== undefined)?.settlement
}

test('a capture waits for midnight in Japan, then it is transmitted and cannot be voided', async () => {
  const { gateway, pay, capture, statusOf, send } = await open()
  const id = await capture(await pay())
  gateway.clock.set('2026-12-01T23:59:59+09:00')
  expect(await statusOf(id)).toBe('PENDING')
  expect(gateway.settlement.batches()).toEqual([])
  gateway.clock.advance('1s')
  expect(await statusOf(id)).toBe('TRANSMITTED')
  expect(await send(`/pts/v2/captures/${id}/voids`, {})).toMatchObject({
    status: 400,
    body: { reason: 'NOT_VOIDABLE' },
  })
  await gateway.settlement.idle()
  expect(gateway.settlement.batches()).toMatchObject([
    { id: 'b1', time: '2026-12-01T15:00:00Z', trigger: 'cut-off', items: 1, settled: 1, rejected: 0 },
  ])
})

test('what came due goes out in order, each at its own cut-off, however far the clock jumps', async () => {
  const { gateway, pay, capture } = await open()
  const authorized = [await pay(), await pay(), await pay()]
  await capture(authorized[0] as string)
  gateway.clock.advance('2d')
  await capture(authorized[1] as string)
  gateway.clock.advance('400d')
  await gateway.settlement.idle()
  expect(gateway.settlement.batches().map(({ time, items }) => [time, items])).toEqual([
    ['2026-12-03T15:00:00Z', 1],
    ['2026-12-01T15:00:00Z', 1],
  ])
})

test.each([
  ['17:30', '2026-12-01T08:30:00Z'],
  ['11:59', '2026-12-02T02:59:00Z'],
  ['12:00', '2026-12-02T03:00:00Z'],
])('the cut-off %s in Japan', async (cutOff, time) => {
  const { gateway, pay } = await open({ cutOff })
  await pay({ sale: true })
  gateway.clock.advance('3d')
  await gateway.settlement.idle()
  expect(gateway.settlement.batches().map((batch) => batch.time)).toEqual([time])
})

test.each([['24:00'], ['9:00'], ['noon'], [900]])('the cut-off %s is refused', async (cutOff) => {
  await expect(createGateway({ cutOff: cutOff as string })).rejects.toThrow(/cutOff.*00:00 or 17:30/)
})

test('a clock that was set back has an earlier cut-off', async () => {
  const { gateway, pay } = await open()
  await pay({ sale: true })
  gateway.clock.set('2026-11-01')
  await pay({ sale: true })
  gateway.clock.advance('1d')
  await gateway.settlement.idle()
  expect(gateway.settlement.batches()).toMatchObject([{ time: '2026-11-01T15:00:00Z', items: 2 }])
})

test('a batch by hand takes sales, captures, refunds and credits, and nothing twice', async () => {
  const { gateway, pay, capture, refund, send } = await open()
  const sale = await pay({ sale: true })
  await capture(await pay(), '5000')
  await refund(sale, '2000')
  const { billTo } = toSamplePayment({ method: 'single' }).orderInformation as { billTo: object }
  const credit = await send('/pts/v2/credits', {
    clientReferenceInformation: { code: 'back' },
    orderInformation: { amountDetails: { totalAmount: '700', currency: 'JPY' }, billTo },
    paymentInformation: toSamplePayment({ method: 'single' }).paymentInformation as object,
  })
  expect(credit.status).toBe(201)
  await pay()
  expect(await gateway.settlement.run()).toEqual({
    id: 'b1',
    time: '2026-12-01T03:00:00Z',
    trigger: 'manual',
    items: 4,
    settled: 4,
    rejected: 0,
    parts: [
      {
        merchantId: 'smcc_all',
        currency: 'JPY',
        sales: { count: 2, amount: '17000' },
        credits: { count: 2, amount: '2700' },
        rejected: { count: 0, amount: '0' },
      },
    ],
  })
  expect((await gateway.settlement.items('b1')).map(({ kind, amount, verdict }) => [kind, amount, verdict])).toEqual([
    ['sale', '12000', 'SETTLED'],
    ['refund', '2000', 'SETTLED'],
    ['capture', '5000', 'SETTLED'],
    ['credit', '700', 'SETTLED'],
  ])
  expect(await gateway.settlement.run()).toBeUndefined()
  gateway.clock.set(midnight)
  await gateway.settlement.idle()
  expect(gateway.settlement.batches()).toHaveLength(1)
})

test('what was voided or declined goes out with no batch', async () => {
  const { gateway, pay, capture, send } = await open()
  const id = await capture(await pay())
  expect((await send(`/pts/v2/captures/${id}/voids`, {})).status).toBe(201)
  await pay({ sale: true, reference: 'scenario:expired-card' })
  expect(await gateway.settlement.run()).toBeUndefined()
})

/** A payment outside of each contract, at a merchant that takes it now. */
const gaps: Readonly<Record<string, { readonly merchant?: string; readonly sample: SamplePayment }>> = {
  'option-not-contracted': { merchant: 'smcc_single_only', sample: { method: 'revolving' } },
  'count-not-contracted': { merchant: 'smcc_limited', sample: { method: 'installment', installments: '24' } },
  'bonus-season-not-contracted': { merchant: 'smcc_limited', sample: { method: 'bonus', bonusMonth: '12' } },
  'issuer-without-jpo': { sample: { method: 'bonus', card: '4622943127013713' } },
  'revolving-not-contracted': { sample: { method: 'revolving', card: '4000056655665556' } },
  'installment-count-not-offered': {
    sample: { method: 'installment', installments: '7', card: '4622943127013747' },
  },
  'bonus-month-closed': { sample: { method: 'bonus', bonusMonth: '12', card: '4622943127013747' } },
}

test('every contract has a payment outside of it', () => {
  expect(['settled', 'rejected', ...Object.keys(gaps)]).toEqual(Object.keys(settlementOutcomes))
})

/** Contracts of cardholders wait for the settlement, as those of merchants do. */
const atSettlement = Object.fromEntries(Object.keys(gaps).map((name) => [name, { at: 'settlement' }]))

test.each(Object.entries(gaps))('%s: accepted now, rejected at settlement', async (rule, { merchant, sample }) => {
  const { gateway, pay, capture, refund, statusOf } = await open({ world: { ...seed, refusals: atSettlement } })
  const id = await pay(sample, merchant)
  expect(gateway.payments.get(id)).toMatchObject({ status: 'AUTHORIZED', settlementWouldFail: { rule } })
  const captured = await capture(id, '12000', merchant)
  await refund(captured, '1000', merchant)
  expect(await gateway.settlement.run()).toMatchObject({ settled: 0, rejected: 2 })
  expect(settlementOf(gateway, id)).toMatchObject({ batch: 'b1', verdict: 'REJECTED', rejection: { rule } })
  expect(gateway.payments.get(id)?.followOns?.[1]?.settlement?.rejection).toMatchObject({ rule: 'original-rejected' })
  // Its state on the API is that of any other.
  expect(await statusOf(captured, merchant)).toBe('TRANSMITTED')
})

test.each(Object.entries(gaps))('%s, switched off, neither refuses nor rejects', async (rule, { merchant, sample }) => {
  const refusals = { [rule]: { enabled: false } }
  const { gateway, pay } = await open({ world: { ...seed, refusals } })
  const id = await pay({ ...sample, sale: true }, merchant)
  expect(await gateway.settlement.run()).toMatchObject({ settled: 1, rejected: 0 })
  expect(gateway.payments.get(id)?.settlementWouldFail).toBeUndefined()
})

test.each(['3', '6', '10', '12'])('%s installments are contracted', async (installments) => {
  const { gateway, pay } = await open()
  await pay({ method: 'installment', installments, sale: true }, 'smcc_limited')
  expect(await gateway.settlement.run()).toMatchObject({ settled: 1, rejected: 0 })
})

test.each<[string, string, boolean]>([
  ['the last day of the summer season', '2026-06-15T23:59:59+09:00', true],
  ['the first day after it', '2026-06-16T00:00:00+09:00', false],
  ['the first day of the winter season', '2026-07-16T00:00:00+09:00', true],
  ['the first day of the summer season, before the turn of the year', '2026-12-16T00:00:00+09:00', true],
])('the contracted season on %s', async (_, now, isOpen) => {
  const { gateway, pay } = await open({ now })
  await pay({ method: 'bonus', sale: true }, 'smcc_limited')
  expect(await gateway.settlement.run()).toMatchObject(isOpen ? { settled: 1 } : { rejected: 1 })
})

test('an approval on demand does not mend a missing contract', async () => {
  const { gateway, pay } = await open()
  const id = await pay({ method: 'bonus', card: '4622943127013713', sale: true, reference: 'scenario:approved' })
  expect(await gateway.settlement.run()).toMatchObject({ rejected: 1 })
  expect(settlementOf(gateway, id)?.rejection?.rule).toBe('issuer-without-jpo')
})

test.each([
  ['rejected', {}, 'REJECTED'],
  ['count-not-contracted', {}, 'REJECTED'],
  ['settled', gaps['option-not-contracted'], 'SETTLED'],
])('settlement:%s in the reference', async (name, gap, verdict) => {
  const { merchant, sample = {} } = gap as { merchant?: string; sample?: SamplePayment }
  const { gateway, pay } = await open()
  const id = await pay({ ...sample, sale: true, reference: `order-7 settlement:${name}` }, merchant)
  await gateway.settlement.run()
  expect(settlementOf(gateway, id)).toMatchObject({
    verdict,
    ...(verdict === 'REJECTED' && { rejection: { rule: `settlement:${name}` } }),
  })
})

test.each([
  ['settlement:option-not-contrated', /there is no verdict "option-not-contrated"; did you mean option-not-contracted/],
  ['settlement:expired-card', /that is an outcome: scenario:expired-card/],
  ['settlement:rejected=5', /rejected takes no time/],
])('%s in a reference is refused at once', async (reference, words) => {
  const { gateway } = await open()
  const reply = await gateway.fetch('https://apitest.cybersource.com/pts/v2/payments', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(toSamplePayment({ method: 'single', reference })),
  })
  expect([reply.status, (await reply.json()).reason]).toEqual([400, 'INVALID_DATA'])
  expect(reply.headers.get('x-sandbox-advice')).toMatch(words)
})

test.each([
  ['createPayment', ['sale']],
  ['capturePayment', ['capture']],
  // Of a sale and of a capture.
  ['refundPayment', ['refund', 'refund']],
  ['createCredit', ['credit']],
] as const)('an armed verdict for %s is for %j alone', async (operation, kinds) => {
  const { gateway, pay, capture, refund, send } = await open()
  gateway.verdicts.always('rejected', { match: { operation } })
  const sale = await pay({ sale: true, method: 'single' })
  const captured = await capture(await pay())
  await refund(sale, '2000')
  const order = { orderInformation: { amountDetails: { totalAmount: '1', currency: 'JPY' } } }
  expect((await send(`/pts/v2/captures/${captured}/refunds`, order)).status).toBe(201)
  const { orderInformation, paymentInformation } = toSamplePayment({ method: 'single' })
  expect((await send('/pts/v2/credits', { orderInformation, paymentInformation })).status).toBe(201)
  await gateway.settlement.run()
  const items = await gateway.settlement.items('b1')
  expect(items).toHaveLength(5)
  const byDemand = items.filter(({ rejection }) => rejection?.rule === 'settlement:rejected')
  expect(byDemand.map(({ kind }) => kind)).toEqual(kinds)
})

test('an armed verdict is for the first transaction that fits, and is used once', async () => {
  const { gateway, pay, capture } = await open()
  gateway.verdicts.next('rejected', {
    match: { method: 'bonus', card: '1111', amount: '12000', operation: 'capturePayment' },
  })
  const sold = await pay({ method: 'bonus', sale: true })
  const ids = [await pay({ method: 'installment' }), await pay({ method: 'bonus' }), await pay({ method: 'bonus' })]
  for (const id of ids) await capture(id)
  expect(gateway.verdicts.unused()).toHaveLength(1)
  await gateway.settlement.run()
  expect([sold, ...ids].map((id) => settlementOf(gateway, id)?.verdict)).toEqual([
    'SETTLED',
    'SETTLED',
    'REJECTED',
    'SETTLED',
  ])
  expect(gateway.verdicts.unused()).toEqual([])
})

test('a reset forgets batches, and each namespace has its own', async () => {
  const { gateway, pay } = await open()
  await pay({ sale: true })
  await gateway.settlement.run()
  expect(gateway.namespace('other').settlement.batches()).toEqual([])
  gateway.reset()
  expect(gateway.settlement.batches()).toEqual([])
  await pay({ sale: true })
  expect(await gateway.settlement.run()).toMatchObject({ id: 'b1', items: 1 })
})

test('a full ledger forgets the oldest, and the batch goes on with the others', async () => {
  const { gateway, pay } = await open({ ledger: { entries: 3 } })
  for (let count = 0; count < 5; count++) await pay({ sale: true })
  expect(await gateway.settlement.run()).toMatchObject({ items: 3, settled: 3 })
})

test('a request sees what came due by a clock that nobody announced', async () => {
  let now = Date.parse('2026-12-01T12:00:00+09:00')
  const { pay, capture, statusOf } = await open({ clock: () => now, frozen: false, now: '2026-12-01T12:00:00+09:00' })
  const id = await capture(await pay())
  now += 12 * 3_600_000
  expect(await statusOf(id)).toBe('TRANSMITTED')
})

test('a reset during a batch leaves nothing of it', async () => {
  const { gateway, pay } = await open()
  await pay({ sale: true })
  const batch = gateway.settlement.run()
  gateway.reset()
  await batch
  expect(gateway.settlement.batches()).toEqual([])
})

test('of several missing contracts the first counts', async () => {
  const [first, ...others] = seed.merchants
  const acquirerAgreement = { paymentOptions: { jpPaymentOptionType: ['single'] }, numberOfInstallmentPayments: '3' }
  const { gateway, pay } = await open({ world: { ...seed, merchants: [{ ...first, acquirerAgreement }, ...others] } })
  const id = await pay({ sale: true, installments: '24' })
  expect(gateway.payments.get(id)?.settlementWouldFail?.rule).toBe('option-not-contracted')
})

test('a void and a batch at once: the sale is either voided or settled, whatever comes first', async () => {
  const { gateway, pay, send } = await open()
  const outcomes = new Set<number>()
  for (let turns = 0; turns < 60; turns++) {
    const id = await pay({ sale: true })
    const voided = send(`/pts/v2/payments/${id}/voids`, {})
    for (let turn = 0; turn < turns; turn++) await undefined
    const [{ status }] = await Promise.all([voided, gateway.settlement.run()])
    outcomes.add(status)
    expect([turns, settlementOf(gateway, id)?.verdict]).toEqual([turns, status === 201 ? undefined : 'SETTLED'])
  }
  expect([...outcomes].sort()).toEqual([201, 400])
})
