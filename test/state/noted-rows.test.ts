import { expect, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { Gateway } from '../../mocks/gateway/gateway.ts'
import type { OperationId } from '../../src/openapi/index.ts'
import { operationCases } from '../conformance/all-operations.ts'
import { sendTo, toFaceOptions } from '../conformance/face.ts'
import { toOrdinary } from '../conformance/provoke.ts'
import { createMemoryStore } from './memory-store.ts'

type Store = ReturnType<typeof createMemoryStore>

const open = async (store: Store, options = {}): Promise<Gateway> =>
  createGateway({ ...toFaceOptions(options), state: await store.open() })

const toFace = ({ engine, fetch, close }: Gateway) => ({
  engine,
  send: sendTo('https://apitest.cybersource.com', fetch),
  close,
})

/** Rows of a snapshot, sorted. Rows that are closed anew each time are compared by their keys. */
const read = (text: string): unknown => {
  try {
    const { usedAt: _, ...rest } = JSON.parse(text)
    return rest
  } catch {
    return text
  }
}
const isClosed = (key: string) =>
  /^(webhooks\/(store|dispatch\/deliveries)|authentications\/known|reports|ledger\/searches)\//.test(key)
const comparable = (rows: readonly (readonly [string, string])[]) =>
  [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, text]) => (isClosed(key) ? [key] : [key, read(text)]))

async function expectKept(gateway: Gateway, store: Store): Promise<void> {
  await gateway.kept()
  expect(comparable(store.rowsOf(''))).toEqual(comparable(gateway.snapshot().rows))
}

/** Another gateway over the same rows has the same state. */
async function expectReloads(store: Store, options = {}): Promise<void> {
  const before = comparable(store.rowsOf(''))
  const again = await open(store, options)
  expect(comparable(again.snapshot().rows)).toEqual(before)
  await again.close()
}

test.each(Object.keys(operationCases) as OperationId[])('what %s changes is kept', async (operation) => {
  const store = createMemoryStore()
  const gateway = await open(store)
  const face = toFace(gateway)
  const { body, ...options } = await operationCases[operation].prepare(face, { reference: 'wish', amount: '10000' })
  const reply = await face.send(body, options)
  expect(reply.status).toBeLessThan(500)
  await expectKept(gateway, store)
  await gateway.close()
  await expectReloads(store)
})

/** Changes of the controls, of batches and of webhooks: everything that is no operation. */
const changes: Readonly<Record<string, (gateway: Gateway, face: ReturnType<typeof toFace>) => unknown>> = {
  'an armed outcome': ({ scenarios }) => scenarios.next('expired-card', { times: 3, match: { method: 'bonus' } }),
  'an armed outcome that was used': async ({ scenarios }, { send }) => {
    scenarios.next('expired-card')
    expect((await send(toOrdinary())).body.status).toBe('DECLINED')
  },
  'an armed outcome that was used in part': async ({ scenarios }, { send }) => {
    scenarios.next('expired-card', { times: 2 })
    await send(toOrdinary())
  },
  'a disarmed outcome': ({ scenarios }) => scenarios.disarm(scenarios.next('expired-card').id),
  'cleared outcomes': ({ scenarios }) => {
    scenarios.next('expired-card')
    scenarios.clear()
  },
  'an armed verdict': ({ verdicts }) => verdicts.next('rejected'),
  'an armed fault': ({ faults }) => faults.always('latency', { delay: 5, probability: 0.5 }),
  'a clock that was set': ({ clock }) => clock.set('2027-03-01T00:00:00+09:00'),
  'a clock that stands': ({ clock }) => clock.freeze(),
  'a clock that was reset': ({ clock }) => {
    clock.advance('1d')
    clock.reset()
  },
  'a batch': async ({ settlement }, { send }) => {
    await send(toSale())
    await settlement.run()
  },
  'a batch by the clock, with a verdict that was armed': async ({ clock, settlement, verdicts }, { send }) => {
    verdicts.next('rejected')
    await send(toSale())
    await send(toSale())
    clock.advance('1d')
    await settlement.idle()
    expect(settlement.batches()).toMatchObject([{ settled: 1, rejected: 1 }])
  },
  'a sale that waits for the cut-off': (_, { send }) => send(toSale()),
  'a voided sale': async (_, { send }) => {
    const { body } = await send(toSale())
    await send({ clientReferenceInformation: { code: 'v' } }, { path: `/pts/v2/payments/${body.id}/voids` })
  },
  'a family with refunds': async (_, { send }) => {
    const { body } = await send(toSale())
    for (const totalAmount of ['100', '200'])
      await send(
        { orderInformation: { amountDetails: { totalAmount, currency: 'JPY' } } },
        { path: `/pts/v2/payments/${body.id}/refunds` },
      )
  },
  'a ledger over its cap': async (_, { send }) => {
    for (let count = 0; count < 8; count++) await send(toSale())
  },
  'a reset': async (gateway, { send }) => {
    await send(toSale())
    gateway.scenarios.next('expired-card')
    gateway.reset()
    await send(toSale())
  },
  'a fault of webhooks': ({ webhooks }) => webhooks.faults.next('late', { delay: '2h', times: 2 }),
}

const toSale = () => ({ ...toOrdinary({ amount: '5000' }), processingInformation: { capture: true } })
const fewPayments = { ledger: { entries: 5 }, journal: { entries: 4 } }

test.each(Object.entries(changes))('%s is kept', async (_, change) => {
  const store = createMemoryStore()
  const gateway = await open(store, fewPayments)
  await change(gateway, toFace(gateway))
  await expectKept(gateway, store)
  await gateway.close()
  await expectReloads(store, fewPayments)
})
