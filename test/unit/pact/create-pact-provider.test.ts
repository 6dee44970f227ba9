import { request as send } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { createPactProvider, type FilteredRequest } from '../../../contracts/pact/create-pact-provider.ts'
import type { ProviderStateName } from '../../../contracts/states/provider-states.ts'
import { readMerchants } from '../../../contracts/states/read-merchants.ts'
import { startGateway } from '../../../mocks/node/start-gateway.ts'
import { toSamplePayment } from '../../support.ts'
import { bearer, signature } from './small-pacts.ts'

const payment = (more: object = {}) => toSamplePayment({ method: 'single', ...more })

interface Sent {
  readonly status: number | undefined
  readonly reply: Record<string, unknown>
  readonly request: FilteredRequest
}

async function start(options: { adminToken?: string } = {}) {
  const gateway = await startGateway(options)
  onTestFinished(() => gateway.close())
  const provider = createPactProvider(gateway)
  await provider.beforeEach()
  const given = (name: ProviderStateName, params = {}) => provider.stateHandlers[name](params)
  /** Like Pact's proxy: the body arrives parsed and leaves as the filter returns it. */
  async function pass(body: unknown, headers: Record<string, string> = bearer): Promise<Sent> {
    const request: FilteredRequest = {
      method: 'POST',
      path: '/pts/v2/payments',
      originalUrl: '/pts/v2/payments',
      headers: { host: '127.0.0.1:1', 'content-type': 'application/json', 'content-length': '7', ...headers },
      body,
    }
    await new Promise<void>((resolve, reject) => {
      void provider.requestFilter(request, {}, (error) => (error === undefined ? resolve() : reject(error)))
    })
    return { ...(await forward(gateway.url, request)), request }
  }
  return { gateway, provider, given, pass }
}

const forward = (url: string, { method, originalUrl, headers, body }: FilteredRequest) =>
  new Promise<Omit<Sent, 'request'>>((resolve, reject) => {
    const outgoing = send(url + originalUrl, { method, headers: headers as Record<string, string> }, async (answer) => {
      const text = Buffer.concat(await answer.toArray()).toString()
      resolve({ status: answer.statusCode, reply: JSON.parse(text) })
    })
    outgoing.once('error', reject).end(body)
  })

test.each([
  ['a token', bearer, 'authorization'],
  ['an HTTP signature', signature, 'signature'],
])('signs %s afresh, and drops stale credentials', async (_, headers, name) => {
  const { pass } = await start()
  const { status, request } = await pass(payment(), headers)
  expect(status).toBe(201)
  expect(request.headers[name]).not.toContain('anything')
  expect(request.headers.digest).not.toBe('stale')
  expect(request.headers.date).not.toBe('stale')
})

test.each([
  ['Japanese', '桜商店 🌸'],
  ['what JSON may escape', 'a\u0007b\u2028c"d\\e'],
])('signs the sent bytes, with %s in them', async (_, reference) => {
  const { pass } = await start()
  const { status, request, reply } = await pass(payment({ reference }))
  expect(status).toBe(201)
  expect(reply.clientReferenceInformation).toEqual({ code: reference })
  expect(request.headers['content-length']).toBe(String(Buffer.byteLength(request.body as Buffer)))
})

test('does not change a body of bytes, including escapes and blanks', async () => {
  const { pass } = await start()
  const text = JSON.stringify(payment({ reference: 'REF' }), null, 3).replace('REF', '\\u685c\\u5546')
  const { status, request, reply } = await pass(Buffer.from(text))
  expect(status).toBe(201)
  expect(String(request.body)).toBe(text)
  expect(reply.clientReferenceInformation).toEqual({ code: '桜商' })
})

test('signs for the merchant of a state, else of the header, else for the first', async () => {
  const { gateway, provider, given, pass } = await start()
  const signer = async (sent: Promise<Sent>) => {
    const { request } = await sent
    const page = gateway.namespace(String(request.headers['x-sandbox-namespace'])).journal.page({ limit: 1 })
    return page.entries[0]?.merchantId
  }
  await given('the payment is sent by a merchant', { merchantId: 'other_acquirer' })
  expect(await signer(pass(payment(), { ...bearer, 'v-c-merchant-id': 'smcc_all' }))).toBe('other_acquirer')
  await provider.beforeEach()
  expect(await signer(pass(payment(), { ...bearer, 'v-c-merchant-id': 'other_acquirer' }))).toBe('other_acquirer')
  expect(await signer(pass(payment(), { ...signature, 'v-c-merchant-id': 'my_own_shop' }))).toBe('smcc_all')
  expect(await signer(pass(payment()))).toBe('smcc_all')
})

test('begins anew before each interaction, and touches nobody else’s namespace', async () => {
  const { gateway, provider, given, pass } = await start()
  gateway.scenarios.next('expired-card')
  await given('the next payment has an outcome', { outcome: 'insufficient-fund' })
  await provider.beforeEach()
  expect((await pass(payment())).reply.status).toBe('AUTHORIZED')
  expect(gateway.scenarios.unused()).toHaveLength(1)
  expect(gateway.journal.page({ limit: 1 }).entries).toEqual([])
})

test('passes on the error of a state that cannot be set up', async () => {
  const { given, pass } = await start()
  await given('the next payment has an outcome', { outcome: 'expird-card' })
  await expect(pass(payment())).rejects.toThrow('did you mean "expired-card"?')
  await given('the payment is sent by a merchant', { merchantId: 'nobody' })
  await expect(pass(payment())).rejects.toThrow(/"nobody": the world has none of that id\. Allowed: smcc_all,/)
})

test('passes requests of Pact itself through', async () => {
  const { provider } = await start()
  const headers = { ...bearer }
  const request = {
    method: 'POST',
    path: '/_pactSetup',
    originalUrl: '/_pactSetup',
    headers,
    body: { action: 'setup' },
  }
  await provider.requestFilter(request, {}, (error) => expect(error).toBeUndefined())
  expect(request).toMatchObject({ headers: bearer, body: { action: 'setup' } })
})

test('gets the merchants of a running gateway, the first one first', async () => {
  const { gateway } = await start()
  const merchants = await readMerchants(gateway)
  expect(merchants).toEqual(
    gateway.merchants.map(({ merchantId, keyId, sharedSecret }) => ({ merchantId, keyId, sharedSecret })),
  )
  await gateway.close()
  await expect(readMerchants(gateway)).rejects.toThrow(`no gateway answers at ${gateway.url}. Allowed: `)
})
