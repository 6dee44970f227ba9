import { afterEach, describe, expect, test } from 'vitest'
import { seed } from '../../mocks/world/generated/seed.ts'
import type { OperationId } from '../../src/openapi/index.ts'
import type { ServiceSettings } from '../../src/world/world.ts'
import { type Answered, noon, toSamplePayment } from '../support.ts'
import { findViolations } from './contract.ts'
import type { Face } from './face.ts'
import { face as front } from './faces/engine.ts'
import { arm, entryOf, toOrdinary } from './provoke.ts'

/** What others met in public with these services: a test for each report. */

/** A listed card whose brand no first digits tell. */
const maestro = '50339619890917'

const clientReferenceInformation = { code: 'ord-7301' }
const just = { clientReferenceInformation }
const toAmount = (totalAmount: string, currency = 'JPY') => ({ amountDetails: { totalAmount, currency } })
const toOrder = (totalAmount: string, currency?: string) => ({ orderInformation: toAmount(totalAmount, currency) })
const toPart = (totalAmount: string, captureOptions: object) => ({
  ...toOrder(totalAmount),
  processingInformation: { captureOptions },
})
const toReversal = (totalAmount: string, currency?: string) => ({
  ...just,
  reversalInformation: toAmount(totalAmount, currency),
})

interface Desk {
  readonly face: Face
  /** Sends; the reply must be as documented. */
  send(operation: OperationId, path: string, body?: object): Promise<Answered>
  /** Pays as in the reports: 12,000 yen without a payment option. */
  pay(sample?: Parameters<typeof toOrdinary>[0] & { readonly preauthorization?: true }): Promise<Answered>
  capture(id: string, body?: object): Promise<Answered>
  refund(id: string, body?: object): Promise<Answered>
  details(id: string): Promise<Answered>
  search(body: object): Promise<Answered>
  change(clock: object): void
}

const opened: Face[] = []
afterEach(async () => {
  for (const face of opened.splice(0)) await face.close()
})

async function open(services: Partial<ServiceSettings> = {}): Promise<Desk> {
  const [first, ...others] = seed.merchants
  const face = await front.open({ world: { ...seed, merchants: [{ ...first, services }, ...others] } })
  opened.push(face)
  const send: Desk['send'] = async (operation, path, body) => {
    const method = body === undefined ? 'GET' : operation === 'incrementAuth' ? 'PATCH' : 'POST'
    const reply = await face.send(body ?? '', { path, method })
    expect(findViolations(reply, operation)).toEqual([])
    return reply
  }
  return {
    face,
    send,
    async pay({ preauthorization, ...sample } = {}) {
      const payment = toOrdinary({ reference: 'ord-7301', ...sample })
      const processingInformation = {
        ...(sample.sale === true && { capture: true }),
        ...(preauthorization && { authorizationOptions: { authIndicator: '0' } }),
      }
      const reply = await send('createPayment', '/pts/v2/payments', { ...payment, processingInformation })
      expect(reply.body.status).toBe('AUTHORIZED')
      return reply
    },
    capture: (id, body = toOrder('12000')) =>
      send('capturePayment', `/pts/v2/payments/${id}/captures`, { ...just, ...body }),
    refund: (id, body = toOrder('12000')) =>
      send('refundPayment', `/pts/v2/payments/${id}/refunds`, { ...just, ...body }),
    details: (id) => send('getTransaction', `/tss/v2/transactions/${id}`),
    search: (body) => send('createSearch', '/tss/v2/searches', body),
    change: (clock) => expect(face.engine.clock.change(clock)).toMatchObject({ ok: true }),
  }
}

const adviceOf = ({ headers }: Answered): string => headers['x-sandbox-advice'] ?? ''

/** Checks the flat body of a refusal. */
function expectRefused(reply: Answered, reason: string, message?: RegExp): void {
  expect([reply.status, reply.body]).toMatchObject([400, { status: 'INVALID_REQUEST', reason }])
  if (message !== undefined) expect(reply.body.message).toMatch(message)
}

const stateOf = async (desk: Desk, id: string): Promise<string | undefined> =>
  (await desk.details(id)).body.applicationInformation.status

type Cases = Readonly<Record<string, () => Promise<void>>>

const followOns: Cases = {
  async 'a second capture is refused, and its record says DNOAUTH'() {
    const desk = await open()
    const { id } = (await desk.pay()).body
    expect((await desk.capture(id)).status).toBe(201)
    const second = await desk.capture(id)
    expectRefused(second, 'MISSING_AUTH', /^Decline - The request ID is invalid\./)
    expect(adviceOf(second)).toContain('services.captures')
    const { body } = await desk.details(second.body.id)
    expect(body).toMatchObject({
      rootId: id,
      applicationInformation: {
        reasonCode: 242,
        applications: [{ name: 'ics_bill', reasonCode: '242', rCode: '0', rFlag: 'DNOAUTH' }],
      },
      errorInformation: { reason: 'MISSING_AUTH' },
    })
  },
  async 'captures in parts pass until 99 of 99, with the account setting'() {
    const desk = await open({ captures: 'multiple' })
    const { id } = (await desk.pay()).body
    for (const captureSequenceNumber of [1, '2', 99])
      expect((await desk.capture(id, toPart('3000', { captureSequenceNumber, totalCaptureCount: '99' }))).status).toBe(
        201,
      )
    expectRefused(
      await desk.capture(id, toPart('3000', { captureSequenceNumber: 3, totalCaptureCount: 99 })),
      'MISSING_AUTH',
    )
  },
  async 'captures in parts pass until isFinal, with the account setting'() {
    const desk = await open({ captures: 'multiple' })
    const { id } = (await desk.pay()).body
    const total = { totalCaptureCount: 99 }
    await desk.capture(id, toPart('3000', { captureSequenceNumber: 1, ...total }))
    const last = await desk.capture(id, toPart('3000', { captureSequenceNumber: 2, ...total, isFinal: 'true' }))
    expect(last.status).toBe(201)
    expectRefused(await desk.capture(id, toPart('3000', { captureSequenceNumber: 3, ...total })), 'MISSING_AUTH')
    // The rest of the hold is released.
    const { relatedTransactions } = (await desk.details(last.body.id)).body._links
    const ids = relatedTransactions.map(({ href }: { href: string }) => href.split('/').at(-1))
    const related = await Promise.all(ids.map(async (other: string) => (await desk.details(other)).body))
    expect(related.map(({ applicationInformation: { applications } }) => applications[0].name)).toContain(
      'ics_auto_auth_reversal',
    )
  },
  async 'a small excess is refused by default, and passes where the account is lenient'() {
    for (const [overCapture, status] of [
      ['refuse', 400],
      ['small', 201],
    ] as const) {
      const desk = await open({ overCapture })
      const { id } = (await desk.pay({ amount: '120.00', currency: 'USD' })).body
      const reply = await desk.capture(id, toOrder('120.10', 'USD'))
      expect([overCapture, reply.status]).toEqual([overCapture, status])
      if (status === 400) expectRefused(reply, 'EXCEEDS_AUTH_AMOUNT', /exceeds/)
      else expect(reply.body.orderInformation).toEqual(toAmount('120.10', 'USD'))
    }
  },
  async 'decimals of yen are no excess'() {
    const desk = await open()
    const { id } = (await desk.pay()).body
    const reply = await desk.capture(id, toOrder('12000.10'))
    expect([reply.status, reply.body.orderInformation]).toEqual([201, toAmount('12000')])
  },
  async 'a sale cannot be reversed, and the advice names the void and the refund'() {
    const desk = await open()
    const { id } = (await desk.pay({ sale: true })).body
    const reply = await desk.send('authReversal', `/pts/v2/payments/${id}/reversals`, toReversal('12000'))
    expectRefused(reply, 'TRANSACTION_ALREADY_REVERSED_OR_SETTLED')
    expect(adviceOf(reply)).toMatch(/is a sale: use its void link, and after the batch its refund link/)
  },
  async 'a reconciliation id sent as an id is refused, and the advice names the payment'() {
    const desk = await open()
    const { id, reconciliationId } = (await desk.pay({ sale: true })).body
    expect(reconciliationId).toMatch(/^\d{28}$/)
    const reply = await desk.refund(reconciliationId)
    expectRefused(reply, 'INVALID_DATA')
    expect(adviceOf(reply)).toContain(`that is the reconciliation id of the payment ${id}`)
    expect((await desk.refund(id)).status).toBe(201)
  },
  async 'a network transaction id sent as an id is refused, and the advice says so'() {
    const desk = await open()
    const { body } = await desk.face.send(toOrdinary({ sale: true }), { merchant: 'other_acquirer' })
    const { transactionId } = body.processorInformation
    expect(transactionId).toMatch(/^\d{15}$/)
    const reply = await desk.refund(transactionId)
    expectRefused(reply, 'INVALID_DATA')
    expect(adviceOf(reply)).toContain('that is a network transaction id')
  },
  async 'a reply has no tokenizedCard where the brand is unknown'() {
    const desk = await open()
    const { paymentInformation, ...payment } = toOrdinary({ card: maestro })
    const { type: _, ...card } = paymentInformation?.card ?? {}
    const reply = await desk.send('createPayment', '/pts/v2/payments', { ...payment, paymentInformation: { card } })
    expect([reply.body.status, reply.body.paymentInformation]).toEqual(['AUTHORIZED', undefined])
  },
  async 'a credit to a number of 17 digits is declined at once'() {
    const desk = await open()
    const { paymentInformation, orderInformation } = toOrdinary({ card: '42423482938483873', amount: '1200' })
    const reply = await desk.send('createCredit', '/pts/v2/credits', { ...just, paymentInformation, orderInformation })
    expect([reply.status, reply.body]).toMatchObject([
      201,
      {
        status: 'DECLINED',
        errorInformation: { reason: 'INVALID_ACCOUNT', message: 'Decline - Invalid account number' },
      },
    ])
  },
  async 'a capture and its refund stay PENDING until the batch has gone out'() {
    const desk = await open()
    const { id } = (await desk.pay()).body
    const capture = (await desk.capture(id)).body
    const refund = (await desk.refund(capture.id, toOrder('1000'))).body
    expect([capture.status, refund.status]).toEqual(['PENDING', 'PENDING'])
    for (const [now, state] of [
      ['2026-11-23T23:59:59+09:00', 'PENDING'],
      ['2026-11-24T00:00:00+09:00', 'TRANSMITTED'],
    ] as const) {
      desk.change({ now, frozen: true })
      expect([await stateOf(desk, capture.id), await stateOf(desk, refund.id)]).toEqual([state, state])
    }
  },
  async 'a refund of a part and its void need only a reference'() {
    const desk = await open()
    const { id } = (await desk.pay({ sale: true, amount: '120.00', currency: 'USD' })).body
    const refund = await desk.refund(id, toOrder('10', 'USD'))
    expect([refund.status, refund.body.status, refund.body.refundAmountDetails]).toEqual([
      201,
      'PENDING',
      { currency: 'USD', refundAmount: '10.00' },
    ])
    await expectVoided(desk, 'voidRefund', `/pts/v2/refunds/${refund.body.id}/voids`)
  },
  async 'the refund and the void of a capture need only a reference'() {
    const desk = await open()
    const first = (await desk.capture((await desk.pay()).body.id)).body
    const refund = await desk.send('refundCapture', `/pts/v2/captures/${first.id}/refunds`, {
      ...just,
      ...toOrder('12000'),
    })
    expect([refund.status, refund.body.status]).toEqual([201, 'PENDING'])
    const second = (await desk.capture((await desk.pay()).body.id)).body
    await expectVoided(desk, 'voidCapture', `/pts/v2/captures/${second.id}/voids`)
  },
  async 'the void of a credit needs only a reference'() {
    const desk = await open()
    const { paymentInformation, orderInformation } = toOrdinary()
    const { body } = await desk.send('createCredit', '/pts/v2/credits/', {
      ...just,
      paymentInformation,
      orderInformation,
    })
    await expectVoided(desk, 'voidCredit', `/pts/v2/credits/${body.id}/voids`)
  },
  async 'a full reversal needs only a reference and the amount'() {
    const desk = await open()
    const { id } = (await desk.pay()).body
    const path = `/pts/v2/payments/${id}/reversals`
    const { reversalInformation } = toReversal('12000')
    const body = { ...just, reversalInformation: { ...reversalInformation, reason: 'testing' } }
    const reply = await desk.send('authReversal', path, body)
    expect([reply.status, reply.body.status]).toEqual([201, 'REVERSED'])
  },
  async 'an increment without a reference adds the difference'() {
    const desk = await open()
    const { id } = (await desk.pay({ amount: '6000', preauthorization: true })).body
    const reply = await desk.send('incrementAuth', `/pts/v2/payments/${id}`, {
      processingInformation: {
        commerceIndicator: 'internet',
        authorizationOptions: { initiator: { storedCredentialUsed: true } },
      },
      orderInformation: { amountDetails: { additionalAmount: '2000', currency: 'JPY' } },
    })
    expect([reply.status, reply.body.status, reply.body.clientReferenceInformation]).toEqual([
      201,
      'AUTHORIZED',
      { code: String(noon) },
    ])
    expectRefused(await desk.capture(id, toOrder('8001')), 'EXCEEDS_AUTH_AMOUNT')
    expect((await desk.capture(id, toOrder('8000'))).status).toBe(201)
  },
}

async function expectVoided(desk: Desk, operation: OperationId, path: string): Promise<void> {
  const { status, body } = await desk.send(operation, path, just)
  expect([status, body.status]).toEqual([201, 'VOIDED'])
}

const searches: Cases = {
  async 'the status of a refund is missing where it is armed, and comes back'() {
    const desk = await open()
    const { body } = await desk.refund((await desk.pay({ sale: true })).body.id)
    const armed = desk.face.engine.faults.arm({ name: 'status-missing', match: { operation: 'getTransaction' } })
    expect(armed.ok).toBe(true)
    const { applicationInformation, ...rest } = (await desk.details(body.id)).body
    expect(applicationInformation).not.toHaveProperty('status')
    expect((await desk.details(body.id)).body).toEqual({
      ...rest,
      applicationInformation: { ...applicationInformation, status: 'PENDING' },
    })
  },
  async 'a voided refund and a voided capture are CANCELLED'() {
    const desk = await open()
    const sale = (await desk.pay({ sale: true })).body
    const refund = (await desk.refund(sale.id, toOrder('1200'))).body
    await desk.send('voidRefund', `/pts/v2/refunds/${refund.id}/voids`, just)
    const capture = (await desk.capture((await desk.pay()).body.id)).body
    await desk.send('voidCapture', `/pts/v2/captures/${capture.id}/voids`, just)
    expect([await stateOf(desk, refund.id), await stateOf(desk, capture.id)]).toEqual(['CANCELLED', 'CANCELLED'])
  },
  async 'a sort with a blank is accepted and echoed; the count is the length of the list'() {
    const desk = await open()
    for (let count = 0; count < 5; count++) await desk.pay()
    const numbers = {
      query: 'clientReferenceInformation.code:ord-7301 AND submitTimeUtc:[NOW/DAY-7DAYS TO NOW/DAY+1DAY}',
      timezone: 'America/Phoenix',
      sort: 'id:asc, submitTimeUtc:asc',
      offset: 0,
      limit: 2000,
    }
    for (const body of [numbers, { ...numbers, offset: '0', limit: '2000' }]) {
      const reply = await desk.search(body)
      expect([reply.status, reply.body]).toMatchObject([201, { ...numbers, count: 5, totalCount: 5 }])
      const ids = reply.body._embedded.transactionSummaries.map(({ id }: { id: string }) => id)
      expect(ids).toHaveLength(5)
      expect(ids).toEqual([...ids].sort())
    }
  },
  async '/DAY cuts at midnight of the time zone'() {
    const desk = await open()
    // Midnight in Phoenix is 7:00 UTC.
    for (const now of ['2026-11-23T06:59:59Z', '2026-11-23T07:00:00Z']) {
      desk.change({ now, frozen: true })
      await desk.pay()
    }
    const query = 'submitTimeUtc:[NOW/DAY TO NOW/DAY+1DAY}'
    const counts = async (timezone: string) => (await desk.search({ query, timezone, sort: 'id:asc' })).body.count
    expect([await counts('America/Phoenix'), await counts('GMT')]).toEqual([1, 2])
  },
  async 'a search is created with 201 and read again with 200'() {
    const desk = await open()
    await desk.pay()
    const { status, body } = await desk.search({ query: 'clientReferenceInformation.code:ord-7301', sort: 'id:asc' })
    const again = await desk.send('getSearch', `/tss/v2/searches/${body.searchId}`)
    expect([status, again.status, again.body]).toEqual([201, 200, body])
  },
  async 'a search without hits is a 201 with a count of 0'() {
    const desk = await open()
    const { status, body } = await desk.search({ query: 'clientReferenceInformation.code:nobody', sort: 'id:asc' })
    expect([status, body.count, body._embedded.transactionSummaries]).toEqual([201, 0, []])
  },
  async 'a transaction is found at once by default, and later where the account says so'() {
    const desk = await open()
    expect((await desk.details((await desk.pay()).body.id)).status).toBe(200)
    const slow = await open({ searchDelay: 60_000 })
    slow.change({ now: noon, frozen: true })
    const { id } = (await slow.pay()).body
    const early = await slow.details(id)
    expect([early.status, adviceOf(early)]).toEqual([404, expect.stringContaining('not indexed yet')])
    slow.change({ advance: '60s' })
    expect((await slow.details(id)).status).toBe(200)
  },
}

const japan: Cases = {
  async 'an ordinary authorization cannot be increased, and the advice shows the way to another amount'() {
    const desk = await open()
    const { id } = (await desk.pay()).body
    const reply = await desk.send('incrementAuth', `/pts/v2/payments/${id}`, {
      ...just,
      orderInformation: { amountDetails: { additionalAmount: '2000', currency: 'JPY' } },
    })
    expectRefused(reply, 'INVALID_DATA')
    expect(adviceOf(reply)).toMatch(/authorize the new amount with the payment option, and then reverse .* 3-D Secure/)
    expect(entryOf(desk.face, reply).refusals[0]?.text.ja).toMatch(/支払区分.*オーソリ.*取消.*3-D セキュア/)
  },
  async 'a capture is advised on from the eighth day, and not refused'() {
    for (const [advance, advised] of [
      ['7d', false],
      ['8d', true],
    ] as const) {
      const desk = await open()
      const { id } = (await desk.pay()).body
      desk.change({ advance })
      const reply = await desk.capture(id)
      expect([reply.status, adviceOf(reply).includes('late-capture')]).toEqual([201, advised])
    }
  },
  async 'Japanese texts say オーソリ取消, 売上確定, 売上取消 and 返金'() {
    const desk = await open()
    const { id } = (await desk.pay()).body
    const text = (reply: Answered) => entryOf(desk.face, reply).refusals[0]?.text.ja
    const reverse = (of: string = id) =>
      desk.send('authReversal', `/pts/v2/payments/${of}/reversals`, toReversal('12000'))
    expect(text(await reverse((await desk.pay({ sale: true })).body.id))).toMatch(/オーソリ取消.*売上取消.*返金/)
    const { body } = await desk.capture(id)
    const voidIt = () => desk.send('voidCapture', `/pts/v2/captures/${body.id}/voids`, just)
    expect(text(await desk.capture(id))).toContain('売上確定')
    expect(text(await reverse())).toContain('売上取消')
    desk.change({ now: '2026-11-24T00:00:00+09:00' })
    expect(text(await voidIt())).toContain('返金')
    expect(text(await reverse())).toContain('返金')
  },
  async 'installments are declined where a single payment of the same card passes'() {
    const desk = await open()
    arm(desk.face, 'exceeds-credit-limit', { times: 'always', match: { method: 'installment' } })
    const pay = (sample: Parameters<typeof toSamplePayment>[0]) =>
      desk.send('createPayment', '/pts/v2/payments', toSamplePayment({ amount: '500000', ...sample }))
    const declined = await pay({ method: 'installment', installments: '12' })
    expect([declined.status, declined.body]).toMatchObject([
      201,
      { status: 'DECLINED', errorInformation: { reason: 'EXCEEDS_CREDIT_LIMIT' } },
    ])
    expect((await pay({ method: 'single', code: '10' })).body.status).toBe('AUTHORIZED')
  },
}

describe.each([
  ['captures, reversals, refunds and voids', followOns],
  ['Transaction Search', searches],
  ['Japan', japan],
] as const)('public cases: %s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (__, run) => run())
})
