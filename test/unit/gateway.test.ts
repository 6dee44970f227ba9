import { expect, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { gatewayErrors } from '../../mocks/gateway/gateway-error.ts'
import { useGatewayWith } from '../../mocks/testing/use-gateway.ts'
import { signedByToken } from '../conformance/signed.ts'
import { noon, toSamplePayment, unverified } from '../support.ts'

const url = 'https://api.cybersource.com/pts/v2/payments'

const toInit = (reference: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(toSamplePayment({ method: 'bonus', reference })),
})

test('a payment can be found, and is cleared by a reset', async () => {
  const gateway = await createGateway({ auth: unverified })
  const response = await gateway.handle(new Request(url, toInit('order-1')))
  const { id } = (await response.json()) as { id: string }
  expect(gateway.payments.get(id)?.reference).toBe('order-1')
  expect(gateway.journal.page({ limit: 5 }).entries.map(({ paymentId }) => paymentId)).toEqual([id])
  expect(gateway.reset()).toEqual({ journal: 1, payments: 1 })
  expect(gateway.payments.get(id)).toBeUndefined()
})

test('a streamed body is read as its bytes', async () => {
  const gateway = await createGateway({ clock: () => noon })
  const { headers, body } = await signedByToken()
  const pieces = new ReadableStream({
    start(controller) {
      for (const byte of body) controller.enqueue(new Uint8Array([byte]))
      controller.close()
    },
  })
  const init = { method: 'POST', headers: headers as Record<string, string>, body: pieces, duplex: 'half' }
  expect((await gateway.fetch(url, init as RequestInit)).status).toBe(201)
})

test('namespaces are isolated, and a new one differs from all others', async () => {
  const gateway = await createGateway({ auth: unverified })
  const [one, other] = [gateway.namespace(), gateway.namespace()]
  expect(one.name).not.toBe(other.name)
  await one.fetch(url, toInit('one'))
  await gateway.fetch(url, { ...toInit('also one'), headers: { ...one.headers, 'content-type': 'application/json' } })
  expect(one.payments.page({ limit: 5 }).entries.map(({ reference }) => reference)).toEqual(['also one', 'one'])
  expect(one.payments.health().entries).toBe(2)
  expect(one.journal.get('j1')?.request.path).toBe('/pts/v2/payments')
  expect([other, gateway].map(({ journal }) => journal.health().entries)).toEqual([0, 0])
  expect(one.reset()).toEqual({ journal: 2, payments: 2 })
})

test('the merchants of the world are available, with their keys', async () => {
  const gateway = await createGateway()
  expect(gateway.merchants.map(({ merchantId }) => merchantId)).toContain('smcc_all')
  expect(gateway.merchant()).toEqual(gateway.merchants[0])
  expect(gateway.merchant('other_acquirer').keyId).toBeTruthy()
})

test('unlisted card numbers are accepted with that option', async () => {
  const body = JSON.stringify(toSamplePayment({ method: 'single', card: '4012888888881881' }))
  const statuses: number[] = []
  for (const unlistedCards of ['refuse', 'allow'] as const) {
    const gateway = await createGateway({ auth: unverified, unlistedCards })
    statuses.push((await gateway.fetch(url, { ...toInit(''), body })).status)
  }
  expect(statuses).toEqual([400, 201])
})

test('wrong use throws, with a code and the allowed values', async () => {
  const gateway = await createGateway()
  const noHooks = { beforeAll() {}, afterAll() {}, beforeEach() {}, afterEach() {} }
  const wrong: Readonly<Record<string, () => unknown>> = {
    UNKNOWN_MERCHANT: () => gateway.merchant('nobody'),
    BAD_NAMESPACE: () => gateway.namespace('桜'),
    BAD_CONTROL: () => gateway.clock.set('tomorrow'),
    BAD_SNAPSHOT: () => gateway.restore({} as never),
    NOT_OPEN: () => useGatewayWith(noHooks).journal,
  }
  for (const [code, use] of Object.entries(wrong)) expect(use).toThrow(expect.objectContaining({ code }))
  await expect(createGateway({ now: 'tomorrow' })).rejects.toMatchObject({ code: 'BAD_OPTION' })
  // The others need a URL, or a failing test: msw.test.ts, connect-gateway.test.ts and use-gateway.test.ts.
  const elsewhere = ['BAD_OPTION', 'BAD_SDK_CONFIG', 'NOT_ANSWERED', 'UNUSED_SCENARIO']
  expect([...Object.keys(wrong), ...elsewhere].sort()).toEqual(Object.keys(gatewayErrors).sort())
})
