import { decodeJwt } from 'jose'
import { expect, test, vi } from 'vitest'
import {
  type ClientOptions,
  createPaymentClient,
  type ExchangeRecord,
  installment,
  type Payment,
} from '../../src/client/index.ts'
import { createRandom, noon } from '../support.ts'

const card = { number: '4111111111111111', expirationMonth: '12', expirationYear: '2031' }
const payment: Payment = { amount: '12000', card }
const shop = { businessName: '桜商店', businessNameKatakana: 'サクラショウテン', businessNameAlphaNumeric: 'SAKURA' }
const approval = {
  id: '6843556498736135003059',
  status: 'AUTHORIZED',
  orderInformation: { amountDetails: { authorizedAmount: '12000', currency: 'JPY' } },
}
const reply = (status = 201, body: unknown = approval) => new Response(JSON.stringify(body), { status })

interface Sent {
  readonly url: string
  readonly init: RequestInit
  readonly headers: Readonly<Record<string, string>>
  // biome-ignore lint/suspicious/noExplicitAny: tests look into requests of any kind.
  readonly body: any
}

/** A client with recorded requests and the replies of `answer`. */
function setUp(
  change: Partial<ClientOptions> = {},
  answer: (init: RequestInit) => Promise<Response> = async () => reply(),
) {
  const sent: Sent[] = []
  const records: ExchangeRecord[] = []
  const random = createRandom()
  const client = createPaymentClient({
    environment: 'http://127.0.0.1:8392',
    merchant: 'smcc_all',
    auth: { keyId: 'key-1', sharedSecret: 'c2VjcmV0IHNlY3JldA==' },
    shop,
    clock: () => noon,
    randomId: () => `${Math.floor(random() * 1e9)}-0000-4000-8000-000000000001`.padStart(36, '0'),
    onExchange: (record) => records.push(record),
    fetch: async (url, init = {}) => {
      const body = JSON.parse(new TextDecoder().decode(init.body as Uint8Array))
      sent.push({ url: String(url), init, headers: init.headers as Record<string, string>, body })
      return answer(init)
    },
    ...change,
  })
  return { client, sent, records }
}

test('a payment becomes this request', async () => {
  const { client, sent } = setUp()
  await client.createPayment({
    ...payment,
    card: { ...card, securityCode: '987' },
    billTo: { country: 'JP' },
    option: installment({ installments: 12, firstBillingMonth: 4 }),
    capture: true,
    reference: 'order-1',
    transactionId: 't-1',
  })
  expect(sent.map(({ url, init }) => [init.method, url])).toEqual([['POST', 'http://127.0.0.1:8392/pts/v2/payments']])
  expect(sent[0]?.body).toEqual({
    clientReferenceInformation: { code: 'order-1', transactionId: 't-1' },
    processingInformation: {
      capture: true,
      japanPaymentOptions: { ...shop, paymentMethod: '61', installments: '12', firstBillingMonth: '04' },
    },
    paymentInformation: { card: { ...card, securityCode: '987', type: '001' } },
    orderInformation: { amountDetails: { totalAmount: '12000', currency: 'JPY' }, billTo: { country: 'JP' } },
  })
})

test('an ordinary payment carries no option and no shop', async () => {
  const { client, sent } = setUp()
  await client.createPayment({ ...payment, currency: 'USD', capture: false })
  expect(sent[0]?.body).toEqual({
    clientReferenceInformation: { transactionId: expect.any(String) },
    processingInformation: {},
    paymentInformation: { card: { ...card, type: '001' } },
    orderInformation: { amountDetails: { totalAmount: '12000', currency: 'USD' } },
  })
})

test.each([
  ['5555555555554444', undefined, '002'],
  ['3566111111111113', undefined, '007'],
  ['4111111111111111', '002', '002'],
  ['9999', undefined, undefined],
])('a card %s of the type %s is sent as %s', async (number, type, want) => {
  const { client, sent } = setUp()
  await client.createPayment({ ...payment, card: { ...card, number, ...(type !== undefined && { type }) } })
  expect(sent[0]?.body.paymentInformation.card.type).toBe(want)
})

test('a hand-written request is sent unchanged, with a transaction id', async () => {
  const { client, sent } = setUp()
  const request = {
    clientReferenceInformation: { code: 'a' },
    orderInformation: { amountDetails: { currency: 'JPY' } },
  }
  const { transactionId } = await client.send(request)
  expect(sent[0]?.body).toEqual({ ...request, clientReferenceInformation: { code: 'a', transactionId } })
  await client.send({ clientReferenceInformation: { transactionId: 'mine' } })
  expect(sent[1]?.body).toEqual({ clientReferenceInformation: { transactionId: 'mine' } })
  expect(request.clientReferenceInformation).toEqual({ code: 'a' })
})

test('a hand-written request may be wrong in any way: once it is sent, nothing is thrown', async () => {
  const { client, sent } = setUp()
  const odd = {
    clientReferenceInformation: { code: 7 },
    paymentInformation: { card: { number: 4, securityCode: null } },
    orderInformation: 'none',
  }
  expect(await client.send(odd as never)).toMatchObject({ outcome: 'approved' })
  expect(sent[0]?.body).toMatchObject({ orderInformation: 'none' })
})

test('each payment has its own transaction id of 30 characters, correlation id and token', async () => {
  const { client, sent } = setUp()
  const results = [await client.createPayment(payment), await client.createPayment(payment)]
  const ids = sent.flatMap(({ headers, body }) => [
    body.clientReferenceInformation.transactionId,
    headers['v-c-correlation-id'],
    decodeJwt(headers.authorization?.slice(7) ?? '').jti,
  ])
  expect(new Set(ids).size).toBe(6)
  for (const [index, { transactionId, correlationId }] of results.entries()) {
    expect(transactionId).toMatch(/^[A-Za-z0-9]{30}$/)
    expect(sent[index]?.body.clientReferenceInformation.transactionId).toBe(transactionId)
    expect(sent[index]?.headers['v-c-correlation-id']).toBe(correlationId)
  }
})

test('the default ids have the right form', async () => {
  const { client, sent } = setUp({ randomId: () => crypto.randomUUID() })
  const { transactionId } = await client.createPayment(payment)
  expect(transactionId).toMatch(/^[0-9a-f]{30}$/)
  expect(sent[0]?.headers['v-c-correlation-id']).toMatch(/^[0-9a-f-]{36}$/)
})

test('a request goes to one place, without cookies, and is never repeated', async () => {
  const { client, sent } = setUp()
  await client.createPayment(payment)
  expect(sent[0]?.init).toMatchObject({ redirect: 'manual', credentials: 'omit', cache: 'no-store' })
  expect(sent[0]?.headers).toMatchObject({ 'content-type': 'application/json', accept: 'application/hal+json' })
})

test.each([
  ['http://127.0.0.1:8392', {}, 'apitest.cybersource.com'],
  ['http://127.0.0.1:8392', { signedHost: 'api.cybersource.com' }, 'api.cybersource.com'],
  ['apitest', {}, 'apitest.cybersource.com'],
  ['production', {}, 'api.cybersource.com'],
  ['https://api.visaacceptance.com', {}, 'api.visaacceptance.com'],
] as const)('a token for %s with %j names the host %s', async (environment, change, want) => {
  const { client, sent } = setUp({ environment, ...change })
  await client.createPayment(payment)
  expect(decodeJwt(sent[0]?.headers.authorization?.slice(7) ?? '')['request-host']).toBe(want)
})

test('HTTP Signature signs the called host', async () => {
  const auth = { scheme: 'http-signature', keyId: 'key-1', sharedSecret: 'c2VjcmV0IHNlY3JldA==' } as const
  const { client, sent } = setUp({ auth })
  await client.createPayment(payment)
  expect(sent[0]?.headers).toMatchObject({ host: '127.0.0.1:8392', 'v-c-merchant-id': 'smcc_all' })
})

const failure = (cause: object) => Object.assign(new TypeError('fetch failed'), { cause })
const error = (fields: object) => Object.assign(new Error('4111111111111111'), fields)
const refusedTwice = { errors: [error({ syscall: 'connect' }), error({ syscall: 'connect' })], code: 'ECONNREFUSED' }
const refusedOnce = { errors: [error({ syscall: 'connect' }), error({ code: 'ECONNRESET' })], code: 'ECONNRESET' }
const noTls = 'Client network socket disconnected before secure TLS connection was established'
const notConnected = { outcome: 'unavailable', cause: 'not-connected' }
const lost = { outcome: 'unknown', cause: 'connection-lost' }

/** Failures of `fetch` with this code, and the system call that Node names with it. */
const coded: readonly [name: string, code: string, syscall: string | undefined, want: object][] = [
  ['a refused connection', 'ECONNREFUSED', 'connect', notConnected],
  ['a name that is none', 'ENOTFOUND', 'getaddrinfo', notConnected],
  ['no network', 'ENETUNREACH', 'connect', notConnected],
  ['a connection that takes too long', 'UND_ERR_CONNECT_TIMEOUT', undefined, notConnected],
  ['a self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT', undefined, notConnected],
  ['a dropped connection', 'ECONNRESET', 'read', lost],
  ['a host that vanishes', 'EHOSTUNREACH', 'read', lost],
  ['a broken pipe', 'EPIPE', 'write', lost],
  ['a TLS fault of any time', 'EPROTO', 'write', lost],
  ['undici’s own word', 'UND_ERR_SOCKET', undefined, lost],
]

test.each<[string, unknown, object]>([
  ...coded.map(([name, code, syscall, want]): [string, unknown, object] => [
    name,
    failure(error({ code, syscall })),
    { ...want, detail: code },
  ]),
  ['all addresses refused', failure(error(refusedTwice)), { ...notConnected, detail: 'ECONNREFUSED' }],
  ['no TLS', failure({ message: noTls, code: 'ECONNRESET' }), { ...notConnected, detail: 'ECONNRESET' }],
  ['one address refused, one dropped', failure(error(refusedOnce)), { ...lost, detail: 'ECONNRESET' }],
  ['a code that is a sentence', failure(error({ code: 'card 4111111111111111' })), lost],
  ['a browser, which tells nothing', new TypeError('Failed to fetch'), lost],
  ['something that is no error', 'x', lost],
  ['nothing', undefined, lost],
])('%s', async (_, fault, want) => {
  const { client, sent } = setUp({}, async () => Promise.reject(fault))
  const result = await client.createPayment({ ...payment, transactionId: 't-1' }, { correlationId: 'c-1' })
  expect(result).toEqual({ ...want, transactionId: 't-1', correlationId: 'c-1' })
  expect(sent).toHaveLength(1)
})

const throwAtOnce = () => {
  throw new Error('no')
}

test.each([
  ['throws at once', throwAtOnce],
  ['gives nothing', async () => undefined],
])('a fetch that %s is a lost connection', async (_, fetch) => {
  const { client } = setUp({ fetch: fetch as never })
  expect(await client.createPayment(payment)).toMatchObject(lost)
})

const toBody = (start: (controller: ReadableStreamDefaultController) => void) => new ReadableStream({ start })
const toBrokenBody = () => toBody((controller) => controller.error(failure(error({ code: 'UND_ERR_SOCKET' }))))

test.each([
  [201, { outcome: 'unknown', cause: 'unreadable-reply', detail: 'UND_ERR_SOCKET', httpStatus: 201 }],
  [502, { outcome: 'unknown', cause: 'server-error', detail: 'UND_ERR_SOCKET', httpStatus: 502 }],
  ...[400, 401, 404, 429, 503].map((status): [number, object] => [
    status,
    { outcome: 'unknown', cause: 'unreadable-reply', httpStatus: status },
  ]),
])('a %i with an incomplete body', async (status, want) => {
  const { client } = setUp({}, async () => new Response(toBrokenBody(), { status }))
  expect(await client.createPayment(payment)).toMatchObject(want)
})

const never = () => new Promise<Response>(() => {})
const untilAborted = ({ signal }: RequestInit) =>
  new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
const toEndless = (status: number) => async () =>
  new Response(
    toBody(() => {}),
    { status },
  )
const endless = toEndless(201)

test.each([
  ['a fetch that heeds the signal', untilAborted, { outcome: 'unknown', cause: 'timeout' }],
  ['a fetch that does not', never, { outcome: 'unknown', cause: 'timeout' }],
  ['a body that never ends', endless, { outcome: 'unknown', cause: 'timeout', httpStatus: 201 }],
  // A proxy may have begun it.
  ['a 401 whose body never ends', toEndless(401), { outcome: 'unknown', cause: 'timeout', httpStatus: 401 }],
])('%s ends with the time-out', async (_, answer, want) => {
  vi.useFakeTimers()
  try {
    const { client, sent } = setUp({}, answer)
    let result: object | undefined
    const paying = client.createPayment({ ...payment, transactionId: 't-1' }).then((value) => {
      result = value
    })
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    await vi.advanceTimersByTimeAsync(59_000)
    expect(result).toBeUndefined()
    await vi.advanceTimersByTimeAsync(2_000)
    await paying
    expect(result).toMatchObject({ ...want, transactionId: 't-1' })
    expect(sent[0]?.init.signal?.aborted).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('an answered payment leaves no timer behind', async () => {
  vi.useFakeTimers()
  try {
    expect(await setUp().client.createPayment(payment)).toMatchObject({ outcome: 'approved' })
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('the time-out of a call overrides that of the client', async () => {
  const { client } = setUp({ timeout: 2_000_000 }, never)
  expect(await client.createPayment(payment, { timeout: 1 })).toMatchObject({ outcome: 'unknown', cause: 'timeout' })
})

test('a payment aborted before sending is not sent', async () => {
  const { client, sent, records } = setUp()
  const result = await client.createPayment(payment, { signal: AbortSignal.abort() })
  expect(result).toMatchObject({ outcome: 'unavailable', cause: 'aborted' })
  expect(sent).toHaveLength(0)
  expect(records).toMatchObject([{ outcome: 'unavailable' }])
})

test('a payment aborted during signing is not sent', async () => {
  const { client, sent } = setUp()
  const controller = new AbortController()
  const paying = client.createPayment(payment, { signal: controller.signal })
  controller.abort()
  expect(await paying).toMatchObject({ outcome: 'unavailable', cause: 'aborted' })
  expect(sent).toHaveLength(0)
})

test.each([
  ['before a reply', untilAborted, { outcome: 'unknown', cause: 'aborted' }],
  ['before a reply, unheeded', never, { outcome: 'unknown', cause: 'aborted' }],
  ['in the middle of a reply', endless, { outcome: 'unknown', cause: 'aborted', httpStatus: 201 }],
])('a payment aborted after it was handed over, %s, may have been processed', async (_, answer, want) => {
  const controller = new AbortController()
  const { client } = setUp({}, (init) => {
    setImmediate(() => controller.abort(new Error('4111111111111111')))
    return answer(init)
  })
  expect(await client.createPayment(payment, { signal: controller.signal })).toMatchObject(want)
})

test('a long-lived signal keeps no reference to a payment', async () => {
  const { signal } = new AbortController()
  const added = vi.spyOn(signal, 'addEventListener')
  const removed = vi.spyOn(signal, 'removeEventListener')
  const { client } = setUp()
  await client.createPayment(payment, { signal })
  expect(removed.mock.calls.map(([name, listener]) => [name, listener])).toEqual(
    added.mock.calls.map(([name, listener]) => [name, listener]),
  )
})

test('the hook is called once per payment', async () => {
  let time = noon
  const { client, records } = setUp({ clock: () => (time += 10) }, async () => {
    const headers = { 'v-c-correlation-id': 'theirs' }
    return new Response(JSON.stringify(approval), { status: 201, headers })
  })
  await client.createPayment({ ...payment, transactionId: 't-1' }, { correlationId: 'c-1' })
  expect(records).toEqual([
    {
      method: 'POST',
      url: 'http://127.0.0.1:8392/pts/v2/payments',
      status: 201,
      ms: 20,
      outcome: 'approved',
      paymentId: '6843556498736135003059',
      transactionId: 't-1',
      correlationId: 'c-1',
      gatewayCorrelationId: 'theirs',
      request: {
        clientReferenceInformation: { transactionId: 't-1' },
        processingInformation: {},
        paymentInformation: { card: { ...card, number: '411111******1111', type: '001' } },
        orderInformation: { amountDetails: { totalAmount: '12000', currency: 'JPY' } },
      },
      reply: expect.objectContaining({ status: 'AUTHORIZED' }),
    },
  ])
})

test.each([
  ['throws', throwAtOnce],
  ['rejects', async () => throwAtOnce()],
])('a hook that %s changes nothing', async (_, onExchange) => {
  const { client } = setUp({ onExchange })
  expect(await client.createPayment(payment)).toMatchObject({ outcome: 'approved' })
})
