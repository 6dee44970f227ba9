import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../mocks/express/create-app.ts'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { Gateway, GatewayOptions } from '../../mocks/gateway/gateway.ts'
import { setupGateway } from '../../mocks/msw/node.ts'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { statusOf } from '../../src/acquirer/outcome.ts'
import { catalogue, type OutcomeName } from '../../src/acquirer/outcome-catalogue.ts'
import { canHave, type Service } from '../../src/acquirer/services.ts'
import {
  bonus,
  type ClientOptions,
  combination,
  createPaymentClient,
  installment,
  type PaymentClient,
  revolving,
  single,
} from '../../src/client/index.ts'
import { type FaultName, faults } from '../../src/faults/faults.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import type { OperationId } from '../../src/openapi/index.ts'

const { merchantId, keyId, sharedSecret } = seed.merchants[0] as (typeof seed.merchants)[number]
const world = {
  ...seed,
  merchants: seed.merchants.map((each) =>
    each.merchantId === merchantId
      ? { ...each, services: { incrementalAuthorization: true, captures: 'multiple' } }
      : each,
  ),
}
const card = { number: '4111111111111111', expirationMonth: '12', expirationYear: '2031' }
const billTo = {
  firstName: 'Hanako',
  lastName: 'Sakura',
  address1: '1-2-3 Midori',
  locality: 'Minato-ku',
  administrativeArea: 'Tokyo',
  postalCode: '105-0000',
  country: 'JP',
  email: 'hanako@example.com',
}
const shop = { businessName: '桜商店', businessNameKatakana: 'サクラ', businessNameAlphaNumeric: 'SAKURA' }
const payment = { amount: '12000', card, billTo, reference: 'order-1' } as const
const money = { amount: '12000', reference: 'order-1' } as const

const toClient = (options: Pick<ClientOptions, 'environment'> & Partial<ClientOptions>) =>
  createPaymentClient({ merchant: merchantId, auth: { keyId, sharedSecret }, shop, timeout: 15_000, ...options })

/** The id of a result that must have one. */
function idOf(result: object): string {
  const { id } = result as { readonly id?: string }
  if (id === undefined) throw new Error(`no id: ${JSON.stringify(result)}`)
  return id
}

const pay = async (client: PaymentClient, change: object = {}) =>
  idOf(await client.createPayment({ ...payment, ...change }))

const preAuthorize = async (client: PaymentClient) =>
  idOf(
    await client.send({
      clientReferenceInformation: { code: 'order-1' },
      processingInformation: { authorizationOptions: { authIndicator: '0' } },
      paymentInformation: { card: { ...card, type: '001' } },
      orderInformation: { amountDetails: { totalAmount: '12000', currency: 'JPY' }, billTo },
    }),
  )

/** A method of the client: what must exist before, and its call. */
interface Method {
  readonly operation: OperationId
  readonly service: Service
  readonly before: (client: PaymentClient) => Promise<string>
  readonly call: (client: PaymentClient, id: string, call?: { timeout: number }) => Promise<{ outcome: string }>
  readonly makes: object
}

const lostPayment = async (client: PaymentClient) => {
  await pay(client, { transactionId: 'lost-1' })
  return 'lost-1'
}

const methods: Readonly<Record<string, Method>> = {
  capture: {
    operation: 'capturePayment',
    service: 'capture',
    before: (client) => pay(client),
    call: (client, id, call) => client.capture(id, money, call),
    makes: { outcome: 'captured', status: 'PENDING', amount: '12000', links: { void: { method: 'POST' } } },
  },
  'capture of a part': {
    operation: 'capturePayment',
    service: 'capture',
    before: (client) => pay(client),
    call: (client, id, call) => client.capture(id, { amount: '7000', sequence: 1, total: 2 }, call),
    makes: { outcome: 'captured', amount: '7000', reference: expect.stringMatching(/^\d{13}$/) },
  },
  reverse: {
    operation: 'authReversal',
    service: 'reversal',
    before: (client) => pay(client),
    call: (client, id, call) => client.reverse(id, { ...money, reason: '34' }, call),
    makes: { outcome: 'reversed', status: 'REVERSED', amount: '12000', responseCode: '200' },
  },
  'refund of a sale': {
    operation: 'refundPayment',
    service: 'refund',
    before: (client) => pay(client, { capture: true }),
    call: (client, id, call) => client.refund(id, { ...money, amount: '2000' }, call),
    makes: { outcome: 'refunded', status: 'PENDING', amount: '2000', links: { void: { method: 'POST' } } },
  },
  'refund of a capture': {
    operation: 'refundPayment',
    service: 'refund',
    before: async (client) => idOf(await client.capture(await pay(client), money)),
    call: (client, id, call) => client.refund(id, money, call),
    makes: { outcome: 'refunded', amount: '12000' },
  },
  credit: {
    operation: 'createCredit',
    service: 'credit',
    before: async () => '',
    call: (client, _, call) =>
      client.credit({ ...money, card, billTo, option: installment({ installments: 3 }) }, call),
    makes: { outcome: 'credited', status: 'PENDING', amount: '12000' },
  },
  'void of a capture': {
    operation: 'voidCapture',
    service: 'void',
    before: async (client) => idOf(await client.capture(await pay(client), money)),
    call: (client, id, call) => client.void(id, undefined, call),
    makes: { outcome: 'voided', status: 'VOIDED', amount: '12000', currency: 'jpy' },
  },
  'void of a sale': {
    operation: 'voidPayment',
    service: 'void',
    before: (client) => pay(client, { capture: true }),
    call: (client, id, call) => client.void(id, { of: 'payment', reference: 'order-1' }, call),
    makes: { outcome: 'voided', reference: 'order-1' },
  },
  'void of a refund': {
    operation: 'voidRefund',
    service: 'void',
    before: async (client) => idOf(await client.refund(await pay(client, { capture: true }), money)),
    call: (client, id, call) => client.void(id, { of: 'refund' }, call),
    makes: { outcome: 'voided' },
  },
  'void of a credit': {
    operation: 'voidCredit',
    service: 'void',
    before: async (client) => idOf(await client.credit({ ...money, card, billTo })),
    call: (client, id, call) => client.void(id, { of: 'credit' }, call),
    makes: { outcome: 'voided' },
  },
  'time-out reversal': {
    operation: 'mitReversal',
    service: 'reversal',
    before: lostPayment,
    call: (client, transactionId, call) => client.timeOutReversal(transactionId, money, call),
    makes: { outcome: 'reversed', amount: '12000', transactionId: 'lost-1' },
  },
  'time-out void': {
    operation: 'mitVoid',
    service: 'void',
    before: async (client) => {
      await client.capture(await pay(client), { ...money, transactionId: 'lost-1' })
      return 'lost-1'
    },
    call: (client, transactionId, call) => client.timeOutVoid(transactionId, undefined, call),
    makes: { outcome: 'voided', amount: '12000', transactionId: 'lost-1' },
  },
  increment: {
    operation: 'incrementAuth',
    service: 'increment',
    before: preAuthorize,
    call: (client, id, call) => client.increment(id, { additionalAmount: '2000' }, call),
    makes: { outcome: 'incremented', status: 'AUTHORIZED', amount: '2000', links: { capture: { method: 'POST' } } },
  },
  'a transaction': {
    operation: 'getTransaction',
    service: 'read',
    before: (client) => pay(client, { option: bonus({ bonuses: [{ month: 7, amount: '3000' }] }) }),
    call: (client, id, call) => client.getTransaction(id, call),
    makes: {
      outcome: 'found',
      transaction: {
        status: 'AUTHORIZED',
        reference: 'order-1',
        amount: '12000',
        authorizedAmount: '12000',
        currency: 'JPY',
        applications: [{ name: 'ics_auth', status: 'AUTHORIZED', reasonCode: '100', rCode: '1' }],
        option: { paymentMethod: '21', bonuses: [{ month: '07', amount: '3000' }] },
        card: { prefix: '411111', suffix: '1111', type: '001' },
        related: [],
      },
    },
  },
  'a transaction that is none': {
    operation: 'getTransaction',
    service: 'read',
    before: async () => '0000000000000000000001',
    call: (client, id, call) => client.getTransaction(id, call),
    makes: { outcome: 'not-found' },
  },
}

interface Door {
  readonly gateway: Gateway
  readonly client: (options?: Partial<ClientOptions>) => PaymentClient
}

const doors: Readonly<Record<string, (options: GatewayOptions) => Promise<Door>>> = {
  async 'in this process'(options) {
    const gateway = await createGateway(options)
    return { gateway, client: (more) => toClient({ environment: 'apitest', fetch: gateway.fetch, ...more }) }
  },
  async HTTP(options) {
    const gateway = await startGateway(options)
    return { gateway, client: (more) => toClient({ environment: gateway.url, ...more }) }
  },
  async Express(options) {
    const gateway = await createGateway(options)
    const server = createServer(createApp(gateway))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const environment = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return {
      gateway: {
        ...gateway,
        async close() {
          server.closeAllConnections()
          server.close()
          await gateway.close()
        },
      },
      client: (more) => toClient({ environment, ...more }),
    }
  },
  async MSW(options) {
    const gateway = await setupGateway(options)
    gateway.listen()
    return { gateway, client: (more) => toClient({ environment: 'apitest', ...more }) }
  },
}

const schemes = ['jwt', 'http-signature'] as const

describe.each(Object.keys(doors))('through the door %s', (name) => {
  let door: Door
  beforeAll(async () => {
    door = (await doors[name]?.({ world, auth: { policy: 'strict' } })) as Door
  })
  beforeEach(() => void door.gateway.reset())
  afterAll(() => door.gateway.close())

  const rows = Object.entries(methods).flatMap(([method, row]) =>
    schemes.map((scheme) => [method, scheme, row] as const),
  )
  test.each(rows)('%s, signed by %s', async (_, scheme, { operation, before, call, makes }) => {
    const client = door.client({ auth: { scheme, keyId, sharedSecret } })
    const id = await before(client)
    expect(await call(client, id)).toMatchObject({ ...makes, correlationId: expect.any(String) })
    const [entry] = door.gateway.journal.page({ limit: 1 }).entries
    const { method, path } = operationRows[operation]
    expect(entry?.request).toMatchObject({ method, path: path.replace('{id}', id) })
    expect(entry?.advice.map(({ rule }) => rule).filter((rule) => rule !== 'http-signature-deprecated')).toEqual([])
  })

  test('a search reads all pages, each once', async () => {
    const client = door.client()
    for (let sent = 0; sent < 5; sent++) await pay(client, { reference: 'order 桜', transactionId: `t-${sent}` })
    const ids: string[] = []
    for await (const { id } of client.search('clientReferenceInformation.code:"order 桜"', { limit: 2 })) ids.push(id)
    expect(new Set(ids).size).toBe(5)
    expect(door.gateway.journal.page({ limit: 50 }).entries.map(({ request }) => request.path)).toEqual([
      ...Array(3).fill('/tss/v2/searches'),
      ...Array(5).fill('/pts/v2/payments'),
    ])
  })

  test.each([
    ['single', single()],
    ['bonus', bonus({ bonuses: [{ month: 7, amount: '3000' }, { month: 12 }] })],
    ['installment', installment({ installments: 12, firstBillingMonth: 4 })],
    ['combination', combination({ installments: 6, bonuses: [{ month: 12, amount: '3000' }] })],
    ['revolving', revolving({ installments: 12 })],
  ])('the option of a %s payment is that of its capture, without advice', async (_, option) => {
    const client = door.client()
    const id = await pay(client, { option })
    expect(await client.capture(id, { ...money, option })).toMatchObject({ outcome: 'captured' })
    const [entry] = door.gateway.journal.page({ limit: 1 }).entries
    expect(entry).toMatchObject({ advice: [], refusals: [] })
    expect(
      await client.capture(await pay(client), { ...money, option: installment({ installments: 3 }) }),
    ).toMatchObject({ outcome: 'captured' })
    expect(door.gateway.journal.page({ limit: 1 }).entries[0]?.advice[0]?.rule).toBe('capture-option-differs')
  })
})

let gateway: HttpGateway
beforeAll(async () => {
  gateway = await startGateway({ world, auth: { policy: 'strict' } })
})
beforeEach(() => void gateway.reset())
afterAll(() => gateway.close())

const byReason: Readonly<Record<string, object>> = {
  DUPLICATE_REQUEST: { outcome: 'duplicate' },
  PROCESSOR_UNAVAILABLE: { outcome: 'unavailable', cause: 'processor-unavailable' },
}

/** The first method of each service. */
const ofServices = Object.entries(methods).filter(
  ([, { service }], index, all) => all.findIndex(([, other]) => other.service === service) === index,
)

const provoked = ofServices.flatMap(([method, row]) =>
  (Object.keys(catalogue) as OutcomeName[])
    .filter((name) => canHave(row.service, name))
    .map((name) => [method, name, row] as const),
)

test.each(provoked)('%s reports the outcome %s', async (_, name, { operation, before, call, makes }) => {
  const client = toClient({ environment: gateway.url })
  const id = await before(client)
  gateway.scenarios.next(name, { match: { operation } })
  const result = await call(client, id)
  const { outcome } = catalogue[name]
  const { reason } = outcome
  if (outcome.http >= 500)
    expect(result).toMatchObject({
      outcome: 'unknown',
      cause: 'server-error',
      httpStatus: outcome.http,
      detail: reason,
    })
  else if (outcome.http === 400)
    expect(result).toMatchObject(byReason[reason ?? ''] ?? { outcome: 'invalid', reason, message: outcome.message })
  else if (reason === undefined) expect(result).toMatchObject(makes)
  else expect(result).toMatchObject({ outcome: 'declined', status: statusOf(outcome), reason })
  expect(gateway.scenarios.unused()).toEqual([])
})

/** The result of a reply without its status. Transaction Search leaves it out now and then, so it is optional there. */
const undefinedStatus = { outcome: 'unexpected', mayBeProcessed: true }
const withoutStatus: Readonly<Record<string, object>> = { getTransaction: { outcome: 'found' } }

/** The result of each fault, by what it leaves behind. */
const armed: Partial<Record<FaultName, object>> = { 'slow-drip': { delay: 20 }, latency: { delay: 10 } }
const slow: readonly FaultName[] = ['no-answer', 'black-hole', 'late-answer']
const faulty = ofServices.flatMap(([method, row]) =>
  (Object.keys(faults) as FaultName[])
    .filter((name) => !name.startsWith('latency-') && name !== 'connection-refused')
    .map((name) => [method, name, row] as const),
)

test.each(faulty)('%s after the fault %s', async (_, name, { operation, before, call, makes }) => {
  const client = toClient({ environment: gateway.url })
  const id = await before(client)
  gateway.faults.next(name, { match: { operation }, ...armed[name] })
  const sent = gateway.journal.health().entries
  const result = await call(client, id, { timeout: slow.includes(name) ? 150 : 15_000 })
  const { leaves } = faults[name]
  if (name === 'status-missing') expect(result).toMatchObject(withoutStatus[operation] ?? undefinedStatus)
  else if (leaves === 'answered') expect(result).toMatchObject(makes)
  else expect(result).toMatchObject({ outcome: leaves === 'unknown' ? 'unknown' : 'unavailable' })
  if (leaves !== 'answered') expect(gateway.journal.health().entries - sent).toBeLessThanOrEqual(1)
  expect(gateway.faults.unused()).toEqual([])
})

test('a lost capture is voided by its transaction id', async () => {
  const client = toClient({ environment: gateway.url })
  const id = await pay(client)
  gateway.faults.next('answer-lost', { match: { operation: 'capturePayment' } })
  const lost = await client.capture(id, money)
  expect(lost).toMatchObject({ outcome: 'unknown', transactionId: expect.stringMatching(/^[0-9a-f]{30}$/) })
  expect(await client.timeOutVoid(lost.transactionId)).toMatchObject({ outcome: 'voided', amount: '12000' })
})

test('a wrong key, and a closed port', async () => {
  const stranger = toClient({
    environment: gateway.url,
    auth: { keyId, sharedSecret: btoa('of nobody, 32 bytes long') },
  })
  const closed = await startGateway()
  await closed.close()
  const absent = toClient({ environment: closed.url })
  for (const { call } of Object.values(methods)) {
    expect(await call(stranger, 'lost-1')).toMatchObject({
      outcome: 'unauthenticated',
      reason: 'token-signature-mismatch',
    })
    expect(await call(absent, 'lost-1')).toMatchObject({ outcome: 'unavailable', cause: 'not-connected' })
  }
})

test.each(Object.entries(methods))(
  '%s aborted before it is sent, and after',
  async (_, { operation, before, call }) => {
    const client = toClient({ environment: gateway.url })
    const id = await before(client)
    const sent = gateway.journal.health().entries
    const withSignal = (signal: AbortSignal) => call(client, id, { signal } as never)
    expect(await withSignal(AbortSignal.abort())).toMatchObject({ outcome: 'unavailable', cause: 'aborted' })
    expect(gateway.journal.health().entries).toBe(sent)

    gateway.faults.next('no-answer', { match: { operation } })
    const stop = new AbortController()
    const called = withSignal(stop.signal)
    while (gateway.journal.health().entries === sent) await new Promise((resolve) => setImmediate(resolve))
    stop.abort()
    expect(await called).toMatchObject({ outcome: 'unknown', cause: 'aborted' })
  },
)

test('a search that fails throws its result', async () => {
  const client = toClient({ environment: gateway.url })
  const search = async (query: string, call = {}) => {
    const ids: string[] = []
    for await (const { id } of client.search(query, { limit: 1 }, call)) ids.push(id)
    return ids
  }
  await pay(client)
  await pay(client, { reference: 'order-2' })
  const all = 'orderInformation.amountDetails.currency:JPY'
  expect(await search(all)).toHaveLength(2)
  gateway.faults.next('service-unavailable', { match: { operation: 'createSearch' } })
  await expect(search(all)).rejects.toMatchObject({
    code: 'SEARCH_FAILED',
    message: expect.stringMatching(/^Failed to search: unavailable\./),
    result: { outcome: 'unavailable', cause: 'service-unavailable', retryAfter: 5_000 },
  })
  await expect(search('nonsense')).rejects.toMatchObject({ result: { outcome: 'invalid', reason: 'INVALID_DATA' } })
  await expect(search(all, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    result: { outcome: 'unavailable', cause: 'aborted' },
  })
})

test('a search that the caller leaves asks for no further page', async () => {
  const client = toClient({ environment: gateway.url })
  for (let sent = 0; sent < 3; sent++) await pay(client, { reference: `order-${sent}` })
  const before = gateway.journal.health().entries
  for await (const _ of client.search('orderInformation.amountDetails.currency:JPY', { limit: 1 })) break
  expect(gateway.journal.health().entries - before).toBe(1)
})
