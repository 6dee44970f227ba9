import { describe, expect, test } from 'vitest'
import type { GatewayOptions } from '../../mocks/gateway/gateway.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import type { ServiceSettings } from '../../src/world/world.ts'
import type { Face } from '../conformance/face.ts'
import { face as http } from '../conformance/faces/http.ts'
import { face as inProcess } from '../conformance/faces/in-process.ts'
import { toSamplePayment } from '../support.ts'

const times = 50
const yen = (totalAmount: string) => ({ amountDetails: { totalAmount, currency: 'JPY' } })
const payment = (sale: boolean, transactionId?: string) => ({
  ...toSamplePayment({ method: 'single', amount: '1000', sale }),
  clientReferenceInformation: { code: 'ord-7301', ...(transactionId !== undefined && { transactionId }) },
})

const withServices = (services: Partial<ServiceSettings>): NonNullable<GatewayOptions['world']> => ({
  ...seed,
  merchants: seed.merchants.map((merchant) => ({ ...merchant, services })),
})

type Send = (path: string, body: object) => Promise<Awaited<ReturnType<Face['send']>>['body']>

interface Race {
  readonly services?: Partial<ServiceSettings>
  /** Makes what is raced for; returns its path. */
  readonly prepare: (send: Send) => Promise<string>
  readonly body: object
  readonly wins: number
  /** Reason of the others. */
  readonly loses: string
}

const authorize = async (send: Send) => `/pts/v2/payments/${(await send('/pts/v2/payments', payment(false))).id}`
const sell = async (send: Send) => `/pts/v2/payments/${(await send('/pts/v2/payments', payment(true))).id}`

const races: Readonly<Record<string, Race>> = {
  'the same capture': {
    prepare: async (send) => `${await authorize(send)}/captures`,
    body: { orderInformation: yen('1000') },
    wins: 1,
    loses: 'MISSING_AUTH',
  },
  'the same capture of an account with several': {
    services: { captures: 'multiple' },
    prepare: async (send) => `${await authorize(send)}/captures`,
    body: { orderInformation: yen('1000') },
    wins: 1,
    loses: 'EXCEEDS_AUTH_AMOUNT',
  },
  'partial captures of 300 out of 1000': {
    services: { captures: 'multiple' },
    prepare: async (send) => `${await authorize(send)}/captures`,
    body: { orderInformation: yen('300') },
    wins: 3,
    loses: 'EXCEEDS_AUTH_AMOUNT',
  },
  'the same refund': {
    prepare: async (send) => `${await sell(send)}/refunds`,
    body: { orderInformation: yen('1000') },
    wins: 1,
    loses: 'INVALID_AMOUNT',
  },
  'the same void': {
    prepare: async (send) => `${await sell(send)}/voids`,
    body: {},
    wins: 1,
    loses: 'NOT_VOIDABLE',
  },
  'the same reversal': {
    prepare: async (send) => `${await authorize(send)}/reversals`,
    body: { reversalInformation: yen('1000') },
    wins: 1,
    loses: 'AUTH_ALREADY_REVERSED',
  },
  'the same time-out reversal': {
    async prepare(send) {
      await send('/pts/v2/payments', payment(false, 'order-1'))
      return '/pts/v2/reversals'
    },
    body: { clientReferenceInformation: { transactionId: 'order-1' }, reversalInformation: yen('1000') },
    wins: 1,
    loses: 'AUTH_ALREADY_REVERSED',
  },
  'payments with one transaction id': {
    prepare: async () => '/pts/v2/payments',
    body: payment(true, 'order-1'),
    wins: 1,
    loses: 'INVALID_DATA',
  },
  'credits with one transaction id': {
    prepare: async () => '/pts/v2/credits',
    body: { ...payment(false, 'order-1'), processingInformation: {} },
    wins: 1,
    loses: 'INVALID_DATA',
  },
}

describe.each([inProcess, http])('by $name', ({ open }) => {
  test.each(Object.entries(races))(`${times} at once: %s`, async (_, { services = {}, prepare, body, wins, loses }) => {
    const face = await open({ world: withServices(services) })
    const send: Send = async (path, sent) => (await face.send(sent, { path })).body
    const path = await prepare(send)
    const replies = await Promise.all(Array.from({ length: times }, () => face.send(body, { path })))
    const outcomes = replies.map(({ status, body }) => (status === 201 ? 'won' : body.reason)).sort()
    await face.close()
    expect(outcomes).toEqual([...Array(wins).fill('won'), ...Array(times - wins).fill(loses)].sort())
  })

  test('a capture and a reversal at once: one of them', async () => {
    const face = await open()
    const path = await authorize(async (path, sent) => (await face.send(sent, { path })).body)
    const replies = await Promise.all([
      face.send({ orderInformation: yen('1000') }, { path: `${path}/captures` }),
      face.send({ reversalInformation: yen('1000') }, { path: `${path}/reversals` }),
    ])
    await face.close()
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 400])
  })
})
