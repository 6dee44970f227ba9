import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { Gateway } from '../../mocks/gateway/gateway.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { createPaymentClient, type PaymentClient, type ReconcileOptions } from '../../src/client/index.ts'
import type { FaultName } from '../../src/faults/faults.ts'
import type { OperationId } from '../../src/openapi/index.ts'
import { noon } from '../support.ts'

const { merchantId, keyId, sharedSecret } = seed.merchants[0] as (typeof seed.merchants)[number]
const toWorld = (services: object) => ({
  ...seed,
  merchants: seed.merchants.map((each) => (each.merchantId === merchantId ? { ...each, services } : each)),
})

const payment = {
  amount: '12000',
  card: { number: '4111111111111111', expirationMonth: '12', expirationYear: '2031' },
  billTo: {
    firstName: 'Hanako',
    lastName: 'Sakura',
    address1: '1-2-3 Midori',
    locality: 'Minato-ku',
    administrativeArea: 'Tokyo',
    postalCode: '105-0000',
    country: 'JP',
    email: 'hanako@example.com',
  },
} as const

const reference = 'order-1'
const transactionId = 'lost-1'
const soon = { attempts: 2, delay: 1 } as const
const reverse = { amount: '12000' } as const

interface Bench {
  readonly gateway: Gateway
  readonly client: PaymentClient
  /** Pays with the key of the lost payment. */
  readonly lose: (change?: object, as?: string) => Promise<unknown>
  /** Advances the clock of both. */
  readonly pass: (ms: number) => void
  /** Requests of an operation that reached the gateway. */
  readonly sent: (path: string) => number
}

async function setUp(services: object = {}): Promise<Bench> {
  let now = noon
  const gateway = await createGateway({ world: toWorld(services), clock: () => (now += 1_000) })
  onTestFinished(() => gateway.close())
  const client = createPaymentClient({
    environment: 'apitest',
    merchant: merchantId,
    auth: { keyId, sharedSecret },
    timeout: 5_000,
    fetch: gateway.fetch,
    clock: () => now,
  })
  return {
    gateway,
    client,
    lose: (change = {}, as = transactionId) =>
      client.createPayment({ ...payment, reference, transactionId: as, ...change }),
    pass: (ms) => {
      now += ms
    },
    sent: (path) => gateway.journal.page({ limit: 100 }).entries.filter(({ request }) => request.path === path).length,
  }
}

let bench: Bench
beforeEach(async () => {
  bench = await setUp()
})

const ask = (options: ReconcileOptions = {}, lost: object = { reference, transactionId }) =>
  bench.client.reconcile(lost as { reference: string }, { ...soon, ...options })

const idOf = (result: unknown): string => (result as { readonly id: string }).id

/** What becomes of a payment by the fault that it meets: the state, and the outcome with a reversal. */
const faults: readonly (readonly [FaultName, state: string, reversed: string])[] = [
  ['answer-lost', 'approved', 'reversed'],
  ['reset-after-commit', 'approved', 'reversed'],
  ['reset-before-commit', 'not-found', 'not-found'],
  ['truncated-body', 'approved', 'reversed'],
  ['html-502', 'approved', 'reversed'],
  ['html-502-before-commit', 'not-found', 'not-found'],
  ['duplicated-delivery', 'approved', 'reversed'],
]

test.each(faults)('after %s the payment is %s, and with a reversal %s', async (fault, state, reversed) => {
  const { gateway, lose, sent, client } = bench
  gateway.faults.next(fault)
  await lose()
  const known = await ask()
  expect(known).toMatchObject({ outcome: state, payments: state === 'not-found' ? [] : [{ state }] })
  expect(known).not.toHaveProperty('reversal')
  expect(sent('/pts/v2/reversals')).toBe(0)

  expect(await ask({ reverse })).toMatchObject({ outcome: reversed })
  expect(sent('/pts/v2/reversals')).toBe(1)
  // A second run tells the same, and nothing is reversed twice.
  expect(await ask({ reverse })).toMatchObject({ outcome: reversed })
  expect(await ask()).toMatchObject({ outcome: reversed })
  const reversals: string[] = []
  for await (const { applications, id } of client.search('merchantId:smcc_all'))
    if (applications[0]?.name === 'ics_timeout_auth_reversal' && applications[0]?.rCode === '1') reversals.push(id)
  expect(reversals).toHaveLength(reversed === 'reversed' ? 1 : 0)
})

/** What else may have become of it. */
const states: readonly (readonly [string, (bench: Bench) => Promise<unknown>, state: string, reversed: string])[] = [
  ['declined', ({ lose }) => lose({ card: { ...payment.card, number: '4000000000000002' } }), 'declined', 'reversed'],
  ['a sale', ({ lose }) => lose({ capture: true }), 'captured', 'captured'],
  [
    'a sale that was refunded',
    async ({ lose, client }) => client.refund(idOf(await lose({ capture: true })), { amount: '1' }),
    'refunded',
    'refunded',
  ],
  [
    'a sale that was voided',
    async ({ lose, client }) => client.void(idOf(await lose({ capture: true })), { of: 'payment' }),
    'voided',
    'voided',
  ],
  [
    'captured, in part',
    async ({ lose, client }) => client.capture(idOf(await lose()), { amount: '7000' }),
    'captured',
    'captured',
  ],
  [
    'captured, and the capture voided',
    async ({ lose, client }) => client.void(idOf(await client.capture(idOf(await lose()), { amount: '12000' }))),
    'approved',
    'reversed',
  ],
  [
    'captured, with a refused second capture',
    async ({ lose, client }) => {
      const id = idOf(await lose())
      await client.capture(id, { amount: '12000' })
      return client.capture(id, { amount: '12000' })
    },
    'captured',
    'captured',
  ],
  [
    'captured, and a refund of it voided',
    async ({ lose, client }) => {
      const captured = await client.capture(idOf(await lose()), { amount: '12000' })
      return client.void(idOf(await client.refund(idOf(captured), { amount: '12000' })), { of: 'refund' })
    },
    'captured',
    'captured',
  ],
  [
    'reversed by its id',
    async ({ lose, client }) => client.reverse(idOf(await lose()), { amount: '12000' }),
    'reversed',
    'reversed',
  ],
]

test.each(states)('%s: %#', async (_, happen, state, reversed) => {
  await happen(bench)
  expect(await ask()).toMatchObject({ outcome: state, payments: [{ state }] })
  const result = await ask({ reverse })
  expect(result).toMatchObject({ outcome: reversed, reversal: expect.anything() })
  if (state === 'declined') expect(result.reversal).toMatchObject({ originalAmount: '12000' })
})

test('a reversal of a part leaves an approved payment', async () => {
  bench = await setUp({ partialReversals: true })
  const id = idOf(await bench.lose())
  await bench.client.reverse(id, { amount: '2000' })
  expect(await ask()).toMatchObject({ outcome: 'approved' })
  await bench.client.reverse(id, { amount: '10000' })
  expect(await ask()).toMatchObject({ outcome: 'reversed' })
})

test('of several payments of one reference, the one of the transaction id is reversed', async () => {
  const { lose, gateway } = bench
  const first = idOf(await lose({}, 'first'))
  gateway.faults.next('answer-lost')
  await lose()
  expect(await ask()).toMatchObject({ outcome: 'ambiguous', payments: [{ state: 'approved' }, { state: 'approved' }] })
  expect(await ask({}, { reference, answered: [first] })).toMatchObject({ outcome: 'approved', payments: [{}] })
  expect(await ask({ reverse })).toMatchObject({ outcome: 'reversed' })
  const { payments } = await ask()
  expect(payments.map(({ transaction, state }) => [transaction.id === first, state])).toEqual([
    [true, 'approved'],
    [false, 'reversed'],
  ])
})

test('a payment that never arrived is not taken for another of its reference', async () => {
  const { lose, gateway } = bench
  const first = idOf(await lose({}, 'first'))
  gateway.faults.next('reset-before-commit')
  await lose()
  expect(await ask({ reverse })).toMatchObject({ outcome: 'not-found', payments: [{ state: 'approved' }] })
  expect(await ask({}, { reference, answered: [first] })).toMatchObject({ outcome: 'not-found', payments: [] })
})

test('an earlier lost payment of the reference, reversed before, hides no later one', async () => {
  bench = await setUp({ searchDelay: 10_000 })
  const { lose, gateway } = bench
  await lose({}, 'earlier')
  expect(await ask({ reverse }, { transactionId: 'earlier' })).toEqual({
    outcome: 'reversed',
    payments: [],
    reversal: expect.objectContaining({ outcome: 'reversed', transactionId: 'earlier' }),
  })
  await lose()
  expect(await ask({ reverse })).toMatchObject({ outcome: 'reversed', reversal: { outcome: 'reversed' } })
  expect(gateway.payments.find(reference, 10).map(({ status }) => status)).toEqual(['REVERSED', 'REVERSED'])
})

test('references that share a beginning, or that need quotes, are told apart', async () => {
  const { lose } = bench
  await lose({ reference: 'order-12' }, 'other')
  expect(await ask()).toMatchObject({ outcome: 'not-found' })
  for (const [index, odd] of ['注文 1', 'a "b" \\c', 'OR', '(x:y)'].entries()) {
    await lose({ reference: odd }, `odd-${index}`)
    expect([odd, (await ask({}, { reference: odd })).outcome]).toEqual([odd, 'approved'])
  }
})

test('a reference that looks like a card number is found', async () => {
  const { gateway, lose } = bench
  gateway.faults.next('answer-lost')
  await lose({ reference: '5555555555554444' })
  expect(await ask({}, { reference: '5555555555554444' })).toMatchObject({ outcome: 'approved' })
})

test('an index that lags is asked again, as often as allowed', async () => {
  bench = await setUp({ searchDelay: 3_000 })
  await bench.lose()
  expect(await ask({ attempts: 1 })).toMatchObject({ outcome: 'not-found' })
  expect(await ask({ attempts: 9 })).toMatchObject({ outcome: 'approved' })
})

test('a transaction that cannot be read yet makes the state unclear', async () => {
  bench = await setUp({ searchDelay: 60_000 })
  const { lose, client, pass } = bench
  const id = idOf(await lose())
  pass(600_000)
  await client.capture(id, { amount: '12000' })
  expect(await ask()).toMatchObject({ outcome: 'unclear', payments: [{ state: 'unclear', related: [] }] })
})

test.each<[OperationId, FaultName, number, string]>([
  ['createSearch', 'service-unavailable', 1, 'approved'],
  ['createSearch', 'answer-lost', 1, 'approved'],
  ['createSearch', 'html-502', 2, 'unknown'],
  ['getTransaction', 'service-unavailable', 1, 'approved'],
  ['getTransaction', 'broken-json', 2, 'unknown'],
])('%s with the fault %s, %i times: %s', async (operation, fault, times, outcome) => {
  await bench.lose()
  bench.gateway.faults.next(fault, { match: { operation }, times })
  const result = await ask()
  expect(result).toMatchObject({ outcome, ...(outcome === 'unknown' && { failure: { outcome: 'unknown' } }) })
  // The search is no condition of the reversal.
  bench.gateway.faults.always(fault, { match: { operation } })
  expect(await ask({ reverse })).toMatchObject({ outcome: 'reversed', failure: expect.anything() })
})

test.each<[FaultName, string]>([
  ['answer-lost', 'reversed'],
  ['html-502', 'reversed'],
  ['reset-before-commit', 'unknown'],
  ['service-unavailable', 'not-reversed'],
  ['duplicated-delivery', 'reversed'],
])('a reversal that meets %s is sent once, and ends as %s', async (fault, outcome) => {
  await bench.lose()
  bench.gateway.faults.next(fault, { match: { operation: 'mitReversal' } })
  expect(await ask({ reverse })).toMatchObject({ outcome })
  expect(bench.sent('/pts/v2/reversals')).toBe(fault === 'duplicated-delivery' ? 2 : 1)
  // The next run brings it to its end.
  expect(await ask({ reverse })).toMatchObject({ outcome: 'reversed' })
})

test('a reversal without an answer is not taken for an earlier one of the reference', async () => {
  const { lose, gateway } = bench
  await lose({}, 'earlier')
  expect(await ask({ reverse }, { reference, transactionId: 'earlier' })).toMatchObject({ outcome: 'reversed' })
  await lose()
  gateway.faults.next('reset-before-commit', { match: { operation: 'mitReversal' } })
  expect(await ask({ reverse })).toMatchObject({ outcome: 'unknown', reversal: { outcome: 'unknown' } })
})

test('a refused reversal says why, and the payment stands', async () => {
  await bench.lose()
  expect(await ask({ reverse: { amount: '11999' } })).toMatchObject({
    outcome: 'not-reversed',
    payments: [{ state: 'approved' }],
    reversal: { outcome: 'invalid', reason: 'INVALID_AMOUNT' },
  })
  expect(await ask({ reverse: { amount: '12000', currency: 'USD' } })).toMatchObject({ outcome: 'not-reversed' })
})

test('a caller who gives up while it waits sends nothing more', async () => {
  const stop = new AbortController()
  const asked = bench.client.reconcile(
    { reference, transactionId },
    { attempts: 20, delay: 2 ** 31 - 1, reverse },
    { signal: stop.signal },
  )
  while (bench.sent('/tss/v2/searches') === 0) await new Promise((resolve) => setImmediate(resolve))
  setTimeout(() => stop.abort(), 5)
  expect(await asked).toMatchObject({
    outcome: 'not-reversed',
    reversal: { outcome: 'unavailable', cause: 'aborted' },
  })
  expect(bench.sent('/pts/v2/reversals')).toBe(0)
})

test.each([
  [{}, {}, /a reference/],
  [{ transactionId }, {}, /a reference/],
  [{ reference }, { reverse }, /reverse needs the transactionId/],
  [{ reference: ' ' }, {}, /reference is not allowed so\. Allowed: text/],
  [{ reference }, { attempts: 0 }, /attempts is not allowed so\. Allowed: a whole number from 1 to 20/],
  [{ reference }, { delay: -1 }, /delay is/],
  [
    { reference, transactionId },
    { reverse: { amount: 1 } },
    /reverse.amount is not allowed so\. Allowed: text of digits/,
  ],
])('%j with %j throws, and nothing is sent', async (lost, options, allowed) => {
  await expect(bench.client.reconcile(lost as never, options as never)).rejects.toThrow(allowed)
  expect(bench.gateway.journal.health().entries).toBe(0)
})
