import { expect, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { Gateway, GatewayNamespace, GatewayOptions } from '../../mocks/gateway/gateway.ts'
import { StoreError } from '../../src/state/row-store.ts'
import { sendTo, toFaceOptions } from '../conformance/face.ts'
import { toOrdinary } from '../conformance/provoke.ts'
import { createMemoryStore } from './memory-store.ts'

type Store = ReturnType<typeof createMemoryStore>

const open = async (store: Store, options: GatewayOptions = {}): Promise<Gateway> =>
  createGateway({ ...toFaceOptions(options), state: await store.open() })

const sendBy = ({ fetch }: Pick<GatewayNamespace, 'fetch'>) => sendTo('https://apitest.cybersource.com', fetch)
const toSale = () => ({ ...toOrdinary({ amount: '5000' }), processingInformation: { capture: true } })
const toMoney = (totalAmount: string) => ({ orderInformation: { amountDetails: { totalAmount, currency: 'JPY' } } })

/** Ends a gateway as a killed process would: nothing is written any more. */
async function restart(gateway: Gateway, store: Store, options: GatewayOptions = {}): Promise<Gateway> {
  await gateway.kept()
  gateway.engine.stop()
  return open(store, options)
}

test('a payment of an earlier run is captured, shown, found and not paid twice', async () => {
  const store = createMemoryStore()
  const first = await open(store)
  const body = { ...toOrdinary({ reference: 'order-1', amount: '5000' }) }
  const { body: paid } = await sendBy(first)(body)
  const again = await restart(first, store)
  const send = sendBy(again)
  expect((await send(toMoney('3000'), { path: `/pts/v2/payments/${paid.id}/captures` })).body.status).toBe('PENDING')
  expect((await send(toMoney('3000'), { path: `/pts/v2/payments/${paid.id}/captures` })).status).toBe(400)
  expect((await send('', { method: 'GET', path: `/tss/v2/transactions/${paid.id}` })).body.id).toBe(paid.id)
  const found = await send({ query: `id:${paid.id}` }, { path: '/tss/v2/searches' })
  expect(found.body.totalCount).toBe(1)
  expect(again.journal.page({ limit: 10 }).entries.map(({ id }) => id)).toEqual(['j5', 'j4', 'j3', 'j2', 'j1'])
  // The path of the capture shows the id, although it looks like a long number.
  expect(again.journal.get('j2')?.request.path).toContain(paid.id)
  await again.close()
})

test('sales slips go on, and ids of two runs with one seed differ', async () => {
  const store = createMemoryStore()
  const options = { seed: '7', now: '2026-12-01T00:00:00+09:00', frozen: true } as const
  const first = await createGateway({ ...options, auth: { policy: 'off' }, state: await store.open() })
  const one = await sendBy(first)(toOrdinary())
  await first.kept()
  const second = await createGateway({ ...options, auth: { policy: 'off' }, state: await store.open() })
  const two = await sendBy(second)(toOrdinary())
  const together = await createGateway({ ...options, auth: { policy: 'off' } })
  const [, same] = [await sendBy(together)(toOrdinary()), await sendBy(together)(toOrdinary())]
  expect(two.body.id).not.toBe(one.body.id)
  expect(two.text).toBe(same.text)
  for (const gateway of [first, second, together]) await gateway.close()
})

test('a batch that a stopped process has begun is judged by the next one', async () => {
  const store = createMemoryStore()
  const first = await open(store)
  for (let count = 0; count < 450; count++) await sendBy(first)(toSale())
  await first.kept()
  // It judges 200 at once and then lets others work: nothing after the first turn is stored.
  const batch = first.settlement.run()
  await first.kept()
  store.failWith(() => new StoreError('AWAY', 'killed'))
  await batch
  store.failWith(undefined)
  const unjudged = store.rowsOf('').filter(([key, text]) => key.startsWith('ledger/') && !text.includes('SETTLED'))
  expect(unjudged.length).toBeGreaterThan(0)
  const again = await open(store)
  await again.settlement.idle()
  expect(again.settlement.batches()).toMatchObject([{ id: 'b1', items: 450, settled: 450 }])
  expect(await again.settlement.items('b1', 1_000)).toHaveLength(450)
  await again.close()
})

test('a cut-off that passed while no process ran is made up for', async () => {
  const store = createMemoryStore()
  const first = await open(store)
  await sendBy(first)(toSale())
  const again = await restart(first, store, { clock: () => Date.UTC(2026, 10, 25) })
  await again.settlement.idle()
  expect(again.settlement.batches()).toMatchObject([{ time: '2026-11-23T15:00:00Z', settled: 1 }])
  await again.close()
})

test('the clock goes on where it stood, unless the start says otherwise', async () => {
  const store = createMemoryStore()
  const first = await open(store)
  first.clock.freeze('2027-03-01T00:00:00+09:00')
  const second = await restart(first, store)
  expect(second.clock.state()).toMatchObject({ japan: '2027-03-01 00:00:00', frozen: true })
  const third = await restart(second, store, { now: '2027-04-01' })
  expect(third.clock.state().japan).toMatch('2027-04-01')
  const fourth = await restart(third, store)
  expect(fourth.clock.state().japan).toMatch('2027-04-01')
  await fourth.close()
})

test('what a start arms is armed once, however often it starts', async () => {
  const store = createMemoryStore()
  const armed = { scenarios: [{ name: 'expired-card', times: 'always' }] } as const
  const first = await open(store, { armed })
  await sendBy(first)(toOrdinary())
  const second = await restart(first, store, { armed })
  expect(second.scenarios.list()).toHaveLength(1)
  const third = await restart(second, store)
  expect(third.scenarios.list()).toEqual([])
  await third.close()
})

test('namespaces come again, the idle one gives way first, and a dropped one stays away', async () => {
  const store = createMemoryStore()
  let now = Date.UTC(2026, 10, 23)
  const options = { clock: () => ++now, namespaces: { entries: 2 } }
  const first = await open(store, options)
  for (const name of ['a', 'b', 'a']) await sendBy(first.namespace(name))(toOrdinary({ reference: name }))
  const second = await restart(first, store, options)
  expect(second.namespaces().map(({ name, payments }) => [name, payments])).toEqual([
    ['a', 2],
    ['b', 1],
  ])
  await sendBy(second.namespace('c'))(toOrdinary())
  second.namespace('a').reset()
  const third = await restart(second, store, options)
  expect(third.namespaces().map(({ name }) => name)).toEqual(['c'])
  await third.close()
})

test('a caller that leaves while nothing can be stored is not handled when it can', async () => {
  const store = createMemoryStore()
  const gateway = await open(store)
  store.failWith(() => new StoreError('FULL', 'There is no room.'))
  await sendBy(gateway)(toOrdinary({ reference: 'order-1' }))
  let isGone = false
  const wait = (reference: string, hasLeft: () => boolean) =>
    gateway.spaces.handle({
      method: 'POST',
      path: '/pts/v2/payments',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify(toOrdinary({ reference }))),
      isGone: hasLeft,
    })
  const [gone, here] = [wait('order-2', () => isGone), wait('order-3', () => false)]
  store.failWith(undefined)
  isGone = true
  expect([await gone, await here].map(({ status }) => status)).toEqual([503, 201])
  expect(['order-1', 'order-2', 'order-3'].map((code) => gateway.payments.find(code).length)).toEqual([1, 0, 1])
  await gateway.close()
})

test('nothing is handled while nothing can be stored, and what was not told may be lost', async () => {
  const store = createMemoryStore()
  const gateway = await open(store)
  const send = sendBy(gateway)
  store.failWith(() => new StoreError('FULL', 'There is no room.'))
  const unknown = await send(toOrdinary({ reference: 'order-1' }))
  expect(unknown).toMatchObject({ status: 502, body: { status: 'SERVER_ERROR' } })
  expect(unknown.headers['x-sandbox-advice']).toMatch(/^state-unknown: .*There is no room\.$/)
  const refused = await send(toOrdinary({ reference: 'order-2' }))
  expect(refused).toMatchObject({ status: 503, body: { errorInformation: { reason: 'SERVICE_UNAVAILABLE' } } })
  expect(refused.headers['x-sandbox-advice']).toMatch(/^state-unavailable: /)
  expect(gateway.payments.find('order-2')).toEqual([])
  store.failWith(undefined)
  expect((await send(toOrdinary({ reference: 'order-3' }))).status).toBe(201)
  await gateway.kept()
  const again = await open(store)
  expect(['order-1', 'order-2', 'order-3'].map((reference) => again.payments.find(reference).length)).toEqual([1, 0, 1])
  await gateway.close()
  await again.close()
})

test('a state with another key is refused', async () => {
  const store = createMemoryStore()
  const gateway = await open(store)
  await sendBy(gateway)(toOrdinary())
  await gateway.close()
  const state = await store.open('x'.repeat(32))
  await expect(createGateway({ state })).rejects.toMatchObject({ code: 'FORMAT' })
})

test('a snapshot brings back what was, also what was armed and the clock', async () => {
  const gateway = await createGateway(toFaceOptions())
  const space = gateway.namespace('a')
  const { body } = await sendBy(space)(toOrdinary({ reference: 'order-1', amount: '5000' }))
  space.scenarios.next('expired-card')
  space.clock.freeze()
  const snapshot = JSON.parse(JSON.stringify(space.snapshot()))
  await sendBy(space)(toMoney('5000'), { path: `/pts/v2/payments/${body.id}/captures` })
  space.clock.resume()
  space.reset()
  for (let count = 0; count < 2; count++) {
    space.restore(snapshot)
    expect(space.payments.find('order-1')).toMatchObject([{ id: body.id, status: 'AUTHORIZED' }])
    expect(space.clock.state().frozen).toBe(true)
    expect(space.scenarios.unused()).toHaveLength(1)
    const captured = await sendBy(space)(toMoney('5000'), { path: `/pts/v2/payments/${body.id}/captures` })
    expect(captured.body.status).toBe('PENDING')
  }
  // The same bytes again.
  space.restore(snapshot)
  expect(space.snapshot()).toEqual(snapshot)
  await gateway.close()
})

test.each([
  ['nothing', () => undefined, /Allowed: what a snapshot of this gateway gave/],
  ['another format', (right: object) => ({ ...right, format: 99 }), /format 99\. Allowed: format 1/],
  ['another key', (right: object) => ({ ...right, key: 'x' }), /hashed with another key/],
  ['rows of another form', (right: object) => ({ ...right, rows: [['a']] }), /list of pairs/],
])('a snapshot with %s is refused, and nothing is lost', async (_, change, words) => {
  const gateway = await createGateway(toFaceOptions())
  await sendBy(gateway)(toOrdinary({ reference: 'order-1' }))
  const restore = () => gateway.restore(change(gateway.snapshot()) as never)
  expect(restore).toThrow(words)
  expect(gateway.payments.find('order-1')).toHaveLength(1)
  await gateway.close()
})
