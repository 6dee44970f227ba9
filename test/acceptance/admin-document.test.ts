import { expect, test } from 'vitest'
import { mostStreams } from '../../mocks/admin/send-events.ts'
import type { HttpGateway, HttpGatewayOptions } from '../../mocks/node/start-gateway.ts'
import { toOpenedState } from '../../mocks/stores/opened-state.ts'
import { adminPrefix } from '../../src/admin/admin.ts'
import { mostArmed } from '../../src/on-demand/armed-queue.ts'
import type { RowStore } from '../../src/state/row-store.ts'
import { document, isAllowed, type Operation, operations } from './admin-contract.ts'
import { type Asked, ask, pay, post, remove, start, type Told } from './ask-admin.ts'
import { findOddEvents, watchEvents } from './watch-events.ts'

const token = 'a-token-of-a-test'

/** Routes that the 404 of the gateway lists, such as `GET /journal/ID?namespace=`. */
async function listRoutes(): Promise<string[]> {
  const { body } = await ask(await start(), '/nothing')
  return body.detail.replace(/^There are |\.$/g, '').split(', ')
}

const toTitle = ({ method, path, parameters }: Operation): string => {
  const query = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => `${name}=`)
  const search = query.length === 0 ? '' : `?${query.join('&')}`
  return `${method} ${adminPrefix}${path.replace('{id}', 'ID')}${search}`
}

test('the document has the routes of the gateway, with their parameters, and no others', async () => {
  expect(operations.map(toTitle).sort()).toEqual((await listRoutes()).sort())
})

test('operations with a namespace in the query take it in the header, too', () => {
  const namesOf = ({ parameters }: Operation) => parameters.map(({ name }) => name)
  for (const operation of operations)
    expect([operation.id, namesOf(operation).includes('x-sandbox-namespace')]).toEqual([
      operation.id,
      namesOf(operation).includes('namespace'),
    ])
})

test('the gateway serves the document', async () => {
  const { status, body } = await ask(await start(), '/openapi.json')
  expect(status).toBe(200)
  expect(body).toEqual(document)
})

/** Pays in ways that fill the journal: outcomes, faults, advice, refusals, a bonus. */
async function payInAllWays(gateway: HttpGateway): Promise<void> {
  await pay(gateway, { method: 'combination', bonusAmount: '3000', sale: true })
  await pay(gateway, { method: 'revolving', reference: 'scenario:partially-approved' })
  await pay(gateway, { reference: 'of 4111111111111111' })
  await pay(gateway, { reference: 'fault:too-many-requests' })
  await pay(gateway, { reference: 'fault:duplicated-delivery=1', method: 'single' })
  await pay(gateway, { card: '5555555555554444' })
  await pay(gateway, { amount: '12,000' })
  await pay(gateway, { headers: { 'v-c-merchant-id': 'smcc_single_only' } })
  await pay(gateway, { headers: { 'v-c-merchant-id': 'nobody' } })
  await pay(gateway, { headers: { 'content-type': 'text/plain' } })
  await pay(gateway, { reference: 'scenario:no-such-outcome' })
}

/** Two sales of a batch: the acquirer settles one and rejects the other. */
async function sell(gateway: HttpGateway): Promise<void> {
  await pay(gateway, { method: 'installment', sale: true })
  await pay(gateway, { method: 'revolving', sale: true, headers: { 'v-c-merchant-id': 'smcc_single_only' } })
}

/** Subscribes with a host that is not allowed, and sends a test event with a fault. */
async function deliverTest(gateway: HttpGateway): Promise<void> {
  const send = async (path: string, body: object) =>
    (await fetch(gateway.url + path, { method: 'POST', body: JSON.stringify(body), headers: json })).json()
  const { webhookId } = (await send('/notification-subscriptions/v2/webhooks', {
    organizationId: 'smcc_all',
    products: [{ productId: 'payments', eventTypes: ['payments.void.status.accepted'] }],
    webhookUrl: 'https://shop.example.jp/webhooks',
  })) as { webhookId: string }
  gateway.webhooks.faults.next('bad-signature')
  await send(`/notification-subscriptions/v1/webhooks/${webhookId}`, {})
  await gateway.webhooks.idle()
}
const json = { 'content-type': 'application/json' }

/** A successful call of each operation. */
const calls: Readonly<Record<string, (gateway: HttpGateway) => Promise<Told>>> = {
  getHealth: (gateway) => ask(gateway, '/health'),
  async getEvents(gateway) {
    const watch = await watchEvents(gateway)
    await watch.until(() => watch.of('health').length > 0)
    expect(findOddEvents(watch.events)).toEqual([])
    const { status, headers } = watch
    return { status, headers: Object.fromEntries(headers), text: '', body: undefined }
  },
  getDocument: (gateway) => ask(gateway, '/openapi.json'),
  getWorld: (gateway) => ask(gateway, '/world'),
  getCatalogue: (gateway) => ask(gateway, '/catalogue'),
  getSdkConfig: (gateway) => ask(gateway, '/sdk-config?scheme=http_signature&portfolio=smcc_portfolio'),
  async listJournal(gateway) {
    await payInAllWays(gateway)
    return ask(gateway, '/journal')
  },
  async getJournalEntry(gateway) {
    await pay(gateway, { reference: 'scenario:expired-card' })
    return ask(gateway, '/journal/j1')
  },
  async listRemedies(gateway) {
    await pay(gateway, { headers: { 'v-c-merchant-id': 'smcc_single_only' }, method: 'bonus' })
    return ask(gateway, '/journal/j1/remedies')
  },
  async listPayments(gateway) {
    await payInAllWays(gateway)
    return ask(gateway, '/payments?limit=3')
  },
  async getPayment(gateway) {
    const { body } = await pay(gateway, { method: 'bonus', bonusMonth: '7' })
    return ask(gateway, `/payments/${body.id}`)
  },
  async getBill(gateway) {
    const { body } = await pay(gateway, { method: 'bonus', bonusMonth: '7' })
    return ask(gateway, `/payments/${body.id}/bill`)
  },
  async getPaymentDeposits(gateway) {
    const { body } = await pay(gateway, { method: 'combination', bonusMonth: '12', bonusAmount: '3000', sale: true })
    await post(gateway, '/batches', undefined)
    const told = await ask(gateway, `/payments/${body.id}/deposits`)
    const { entries } = told.body as { entries: { part: string; gross: string; fee: string; net: string }[] }
    expect(entries.map(({ part, gross }) => [part, gross])).toEqual([
      ['ordinary', '9000'],
      ['bonus', '3000'],
    ])
    for (const { gross, fee, net } of entries) expect(Number(gross) - Number(fee)).toBe(Number(net))
    return told
  },
  async reset(gateway) {
    await pay(gateway)
    return post(gateway, '/reset', undefined)
  },
  takeSnapshot: (gateway) => ask(gateway, '/snapshot'),
  async restoreSnapshot(gateway) {
    await pay(gateway)
    const { body } = await ask(gateway, '/snapshot')
    return ask(gateway, '/snapshot', { method: 'PUT', body })
  },
  async listNamespaces(gateway) {
    await pay(gateway, { headers: { 'x-sandbox-namespace': 'a' } })
    return ask(gateway, '/namespaces')
  },
  deleteNamespaces: (gateway) => remove(gateway, '/namespaces'),
  armScenario: (gateway) => post(gateway, '/scenarios', { name: 'expired-card' }),
  async listScenarios(gateway) {
    await post(gateway, '/scenarios', {
      name: 'expired-card',
      match: { card: '4111111111111111', amount: '012000.00' },
    })
    await post(gateway, '/scenarios', { name: 'insufficient-fund' })
    await pay(gateway)
    return ask(gateway, '/scenarios')
  },
  async disarmScenario(gateway) {
    const { body } = await post(gateway, '/scenarios', { name: 'expired-card' })
    return remove(gateway, `/scenarios/${body.id}`)
  },
  clearScenarios: (gateway) => remove(gateway, '/scenarios'),
  armVerdict: (gateway) => post(gateway, '/verdicts', { name: 'rejected' }),
  async listVerdicts(gateway) {
    await post(gateway, '/verdicts', { name: 'settled', match: { card: '1111' }, times: 'always' })
    await post(gateway, '/verdicts', { name: 'option-not-contracted' })
    return ask(gateway, '/verdicts')
  },
  async disarmVerdict(gateway) {
    const { body } = await post(gateway, '/verdicts', { name: 'rejected' })
    return remove(gateway, `/verdicts/${body.id}`)
  },
  clearVerdicts: (gateway) => remove(gateway, '/verdicts'),
  async runBatch(gateway) {
    await sell(gateway)
    return post(gateway, '/batches', undefined)
  },
  async listBatches(gateway) {
    await sell(gateway)
    gateway.clock.advance('1d')
    await sell(gateway)
    await post(gateway, '/batches', undefined)
    return ask(gateway, '/batches')
  },
  async getBatch(gateway) {
    await sell(gateway)
    await post(gateway, '/batches', undefined)
    return ask(gateway, '/batches/b1')
  },
  async getDeposits(gateway) {
    await pay(gateway, { method: 'combination', bonusAmount: '3000', sale: true })
    await pay(gateway, {
      method: 'single',
      currency: 'USD',
      sale: true,
      headers: { 'v-c-merchant-id': 'other_acquirer' },
    })
    gateway.clock.advance('40d')
    return ask(gateway, '/deposits?until=2027-02-01')
  },
  armFault: (gateway) => post(gateway, '/faults', { name: 'latency', delay: { median: 1, sigma: 0 } }),
  async listFaults(gateway) {
    await post(gateway, '/faults', { name: 'too-many-requests', retryAfter: 7, match: { method: 'ordinary' } })
    await post(gateway, '/faults', { name: 'latency-range', delay: { min: 0, max: 2 }, times: 'always' })
    return ask(gateway, '/faults')
  },
  async disarmFault(gateway) {
    const { body } = await post(gateway, '/faults', { name: 'black-hole' })
    return remove(gateway, `/faults/${body.id}`)
  },
  clearFaults: (gateway) => remove(gateway, '/faults'),
  getClock: (gateway) => ask(gateway, '/clock'),
  setClock: (gateway) => ask(gateway, '/clock', { method: 'PUT', body: { now: '2026-12-16', frozen: true } }),
  resetClock: (gateway) => remove(gateway, '/clock'),
  async listWebhooks(gateway) {
    await deliverTest(gateway)
    return ask(gateway, '/webhooks')
  },
  async listWebhookDeliveries(gateway) {
    await deliverTest(gateway)
    return ask(gateway, '/webhooks/deliveries?limit=1')
  },
  async getWebhookDelivery(gateway) {
    await deliverTest(gateway)
    return ask(gateway, '/webhooks/deliveries/d2')
  },
  async resendWebhookDelivery(gateway) {
    await deliverTest(gateway)
    return post(gateway, '/webhooks/deliveries/d2/resend', undefined)
  },
  armWebhookFault: (gateway) => post(gateway, '/webhooks/faults', { name: 'late', delay: '5m' }),
  async listWebhookFaults(gateway) {
    const eventType = 'payments.void.status.accepted'
    await post(gateway, '/webhooks/faults', { name: 'bad-signature', times: 2, eventType })
    return ask(gateway, '/webhooks/faults')
  },
  async disarmWebhookFault(gateway) {
    const { body } = await post(gateway, '/webhooks/faults', { name: 'late' })
    return remove(gateway, `/webhooks/faults/${body.id}`)
  },
  clearWebhookFaults: (gateway) => remove(gateway, '/webhooks/faults'),
}

test('every operation has a call', () => {
  expect(Object.keys(calls).sort()).toEqual(operations.map(({ id }) => id).sort())
})

// `ask` compares every answer with the document.
test.each(operations.map((operation) => [operation.id, operation] as const))(
  '%s answers as described',
  async (id, { replies }) => {
    const { status } = await (calls[id] as (typeof calls)[string])(await start())
    expect(Object.keys(replies).filter((code) => code < '400')).toEqual([String(status)])
  },
)

interface Provocation extends Asked {
  readonly search?: string
  readonly options?: HttpGatewayOptions
  readonly before?: (gateway: HttpGateway) => void | Promise<void>
}

const takesNamespace = ({ parameters }: Operation) => parameters.some(({ name }) => name === 'namespace')

/** Names that can be armed, by operation. */
const names: Readonly<Record<string, string>> = { armFault: 'latency', armVerdict: 'settled', armWebhookFault: 'late' }

/** A store that cannot be reached. */
const away: RowStore = {
  kind: 'file',
  async *load() {},
  write: async () => {},
  trouble: () => 'It is away.',
  close: async () => {},
}

/** Requests that cause each error. */
const provocations: Readonly<Record<string, (operation: Operation) => Provocation>> = {
  400: (operation) => ({
    search: takesNamespace(operation) ? `?namespace=${'x'.repeat(101)}` : '?scheme=oauth',
    body: { name: 'expired-card' },
  }),
  401: () => ({ options: { adminToken: token } }),
  403: () => ({ headers: { origin: 'https://evil.example' } }),
  404: ({ path }) => ({ search: path.includes('{id}') ? '' : '?merchant=nobody' }),
  405: () => ({ method: 'PATCH' }),
  409: ({ id }) => ({
    ...(id !== 'runBatch' && { body: { name: names[id] ?? 'approved' } }),
    ...(id === 'restoreSnapshot' && { body: { format: 1, key: 'of another gateway', rows: [] } }),
    before({ scenarios, verdicts, faults, webhooks }) {
      for (let count = 0; count < mostArmed; count++) {
        scenarios.always('approved')
        verdicts.always('settled')
        faults.always('latency')
        webhooks.faults.next('late')
      }
    },
  }),
  413: ({ id }) => ({ body: { name: 'x'.repeat(id === 'restoreSnapshot' ? 68_000_000 : 110_000) } }),
  415: () => ({ body: '{}', headers: { 'content-encoding': 'compress' } }),
  503: ({ id }) => ({
    ...(id === 'getHealth' && { options: { state: toOpenedState([], away, 'k'.repeat(32)) } }),
    async before(gateway) {
      if (id === 'getHealth') return
      for (let count = 0; count < mostStreams; count++) await watchEvents(gateway)
    },
  }),
}

const errors = operations.flatMap((operation) =>
  Object.keys(operation.replies)
    .filter((status) => status >= '400')
    .map((status) => [operation.id, Number(status), operation] as const),
)

test.each(errors)('%s answers %i as described', async (_, status, operation) => {
  const {
    search = '',
    options,
    before,
    ...asked
  } = provocations[status]?.(operation) ?? expect.unreachable(`nothing here brings about a ${status}`)
  const gateway = await start(options)
  await before?.(gateway)
  const path = operation.path.replace('{id}', 'none') + search
  const told = await ask(gateway, path, { method: operation.method, ...asked })
  expect(told.status).toBe(status)
})

const examples = operations.flatMap(({ id, method, path, examples }) =>
  examples.map(([name, body]) => [id, name, { method, path, body }] as const),
)

test.each(examples)('the gateway takes the example of %s that is called %s', async (_id, _name, { path, ...asked }) => {
  expect((await ask(await start(), path, asked)).status).toBeLessThan(300)
})

test('every operation that takes a body has examples', () => {
  // A snapshot is of one gateway.
  const withBody = operations.filter(({ id, replies }) => '413' in replies && id !== 'restoreSnapshot')
  expect(new Set(examples.map(([id]) => id))).toEqual(new Set(withBody.map(({ id }) => id)))
})

test('the document allows the settings that the catalogue lists for each fault', async () => {
  const { body } = await ask(await start(), '/catalogue')
  const values = { times: 2, probability: 0.5, match: {}, delay: 5, duration: 5, retryAfter: 5 }
  for (const { name, settings } of body.faults as { name: string; settings: (keyof typeof values)[] }[])
    expect(
      isAllowed('ArmFault', Object.fromEntries([['name', name], ...settings.map((key) => [key, values[key]])])),
    ).toBe(true)
})
