import { expect, onTestFinished, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { noon, toSamplePayment, unverified } from '../support.ts'
import { connectRaw, toPaymentHead } from './raw-connection.ts'

async function start(): Promise<HttpGateway> {
  const gateway = await startGateway({ clock: () => noon, auth: unverified })
  onTestFinished(() => gateway.close())
  return gateway
}

const sample = toSamplePayment({ method: 'single' })

interface Sent {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: RequestInit['body']
}

const send = (url: string, { method = 'POST', path = '/pts/v2/payments', headers, body }: Sent = {}) =>
  fetch(url + path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body }),
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  })

const pay = (url: string, payment: object = sample) => send(url, { body: JSON.stringify(payment) })

/** A payment with exactly so many bytes of JSON, with an unknown field. */
function toPaddedPayment(bytes: number): string {
  const bare = JSON.stringify({ ...sample, padding: '' })
  return JSON.stringify({ ...sample, padding: 'x'.repeat(bytes - bare.length - sizeOfWideText) })
}

/** Extra bytes of the Japanese names in UTF-8. */
const sizeOfWideText = Buffer.byteLength(JSON.stringify(sample)) - JSON.stringify(sample).length

const httpStatus = (status: number, reason: string) => ({
  status: String(status),
  errorInformation: { reason, message: expect.any(String) },
  submitTimeUtc: '2026-11-23T03:00:00Z',
})

test('reads a body of exactly 1,000,000 bytes', async () => {
  const { url } = await start()
  const body = toPaddedPayment(1_000_000)
  expect(Buffer.byteLength(body)).toBe(1_000_000)
  const response = await send(url, { body })
  expect(response.status).toBe(201)
  expect(await response.json()).toMatchObject({ status: 'AUTHORIZED' })
})

test('answers 413 to a longer body with Content-Length, and goes on', async () => {
  const { url } = await start()
  const response = await send(url, { body: toPaddedPayment(1_000_001) })
  expect(response.status).toBe(413)
  expect(response.headers.get('content-type')).toBe('application/hal+json')
  expect(await response.json()).toEqual(httpStatus(413, 'PAYLOAD_TOO_LARGE'))
  expect((await pay(url)).status).toBe(201)
})

test('answers 413 to a longer body in chunks, and goes on', async () => {
  const { url } = await start()
  const chunk = Buffer.alloc(100_000, ' ')
  let left = 25
  const body = new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(chunk)
      else controller.close()
    },
  })
  const response = await send(url, { body })
  expect(response.status).toBe(413)
  expect(await response.json()).toEqual(httpStatus(413, 'PAYLOAD_TOO_LARGE'))
  expect((await pay(url)).status).toBe(201)
})

test('answers 413 before a body that is too long has arrived', async () => {
  const { url } = await start()
  const connection = await connectRaw(url)
  connection.write(toPaymentHead(5_000_000))
  expect(await connection.until(/\r\n\r\n\{.*\}/)).toContain('PAYLOAD_TOO_LARGE')
})

test('answers 405 to HEAD without a body, on a connection that goes on', async () => {
  const { url } = await start()
  const connection = await connectRaw(url)
  connection.write('HEAD /pts/v2/payments HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
  await connection.until(/^HTTP\/1\.1 405 [\s\S]*?\r\n\r\n/)
  connection.write('GET /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
  await connection.until(/\r\n\r\nHTTP\/1\.1 404 /)
})

test.each([
  ['words', { data: 'hello there\r\n\r\n' }],
  ['a TLS handshake', { data: Buffer.from('16030100050100000100', 'hex') }],
  [
    'a bad chunk size',
    { data: toPaymentHead(0).replace('Content-Length: 0', 'Transfer-Encoding: chunked').concat('ZZ\r\n') },
  ],
  ['two ways to tell the length', { data: toPaymentHead(2, 'Transfer-Encoding: chunked').concat('{}') }],
])('answers 400 to %s, and goes on', async (_, { data }) => {
  const { url } = await start()
  const connection = await connectRaw(url)
  connection.write(data)
  const [head = '', body = ''] = (await connection.ended).split('\r\n\r\n')
  expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
  expect(JSON.parse(body)).toMatchObject({ status: '400', errorInformation: { reason: 'BAD_REQUEST' } })
  expect((await pay(url)).status).toBe(201)
})

test('answers 431 to headers that are too long, and goes on', async () => {
  const { url } = await start()
  const connection = await connectRaw(url)
  connection.write(toPaymentHead(2, `X-Long: ${'x'.repeat(100_000)}`))
  const [head = '', body = ''] = (await connection.ended).split('\r\n\r\n')
  expect(head).toMatch(/^HTTP\/1\.1 431 /)
  expect(JSON.parse(body)).toMatchObject({ status: '431' })
  expect((await pay(url)).status).toBe(201)
})

test('survives a client that disconnects within a body, and records nothing', async () => {
  const { url, engine } = await start()
  const connection = await connectRaw(url)
  connection.write(toPaymentHead(10_000, 'Expect: 100-continue'))
  await connection.until(/100 Continue\r\n\r\n/)
  connection.write(JSON.stringify(sample).slice(0, 300))
  connection.destroy()
  await connection.ended
  expect((await pay(url)).status).toBe(201)
  expect(engine.ledger.health().entries).toBe(1)
  expect(engine.journal.health().entries).toBe(1)
})

test('answers two pipelined requests in order', async () => {
  const { url } = await start()
  const [first, second] = ['first', 'second'].map((reference) => {
    const body = JSON.stringify(toSamplePayment({ method: 'single', reference }))
    return toPaymentHead(Buffer.byteLength(body), ...(reference === 'second' ? ['Connection: close'] : [])) + body
  })
  const connection = await connectRaw(url)
  connection.write(`${first}${second}`)
  const replies = await connection.ended
  expect(replies.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 201', 'HTTP/1.1 201'])
  expect(replies.match(/"code":"(first|second)"/g)).toEqual(['"code":"first"', '"code":"second"'])
})

test.each([
  ['an approval', { body: JSON.stringify(sample), status: 201 }],
  ['a refusal', { body: '{}', status: 400 }],
])('gives %s the headers of the real gateway', async (_, { body, status }) => {
  const { url } = await start()
  const response = await send(url, { body })
  const text = await response.text()
  expect(response.status).toBe(status)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cache-control': 'no-cache, no-store, must-revalidate',
    pragma: 'no-cache',
    expires: '-1',
    'strict-transport-security': 'max-age=31536000',
    'content-type': 'application/hal+json',
    'content-length': String(Buffer.byteLength(text)),
    'x-response-time': expect.stringMatching(/^\d+ms$/),
    'v-c-correlation-id': expect.stringMatching(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    ),
  })
  expect(response.headers.has('x-powered-by')).toBe(false)
})

test('answers many parallel requests with distinct ids', async () => {
  const { url, engine } = await start()
  const count = 300
  const replies = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const response = await pay(url, toSamplePayment({ method: 'installment', reference: `order-${index}` }))
      const body = (await response.json()) as {
        id: string
        status: string
        reconciliationId: string
        clientReferenceInformation: { code: string }
      }
      return { status: response.status, correlation: response.headers.get('v-c-correlation-id'), body }
    }),
  )
  expect(new Set(replies.map(({ status, body }) => `${status} ${body.status}`))).toEqual(new Set(['201 AUTHORIZED']))
  expect(new Set(replies.map(({ body }) => body.id)).size).toBe(count)
  expect(new Set(replies.map(({ body }) => body.reconciliationId)).size).toBe(count)
  expect(new Set(replies.map(({ correlation }) => correlation)).size).toBe(count)
  expect(replies.map(({ body }) => body.clientReferenceInformation.code)).toEqual(
    Array.from({ length: count }, (_, index) => `order-${index}`),
  )
  expect(engine.ledger.health().entries).toBe(count)
})

test('carries Japanese text as UTF-8 in both directions', async () => {
  const { url, engine } = await start()
  const reference = '注文番号 桜-一 𠮷野家'
  const response = await pay(url, toSamplePayment({ method: 'single', reference }))
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(response.status).toBe(201)
  expect(response.headers.get('content-length')).toBe(String(bytes.byteLength))
  const reply = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  expect(reply.clientReferenceInformation).toEqual({ code: reference })
  expect(engine.ledger.get(reply.id)?.reference).toBe(reference)
  expect(engine.journal.get('j1')?.request.body).toMatchObject({
    processingInformation: {
      japanPaymentOptions: { businessName: '桜商店', businessNameKatakana: 'サクラショウテン' },
    },
  })
})

test('joins a character that arrives in two halves', async () => {
  const { url } = await start()
  const body = Buffer.from(JSON.stringify(toSamplePayment({ method: 'single', reference: '桜' })))
  const middle = body.indexOf(Buffer.from('桜')) + 1
  const connection = await connectRaw(url)
  connection.write(toPaymentHead(body.byteLength, 'Expect: 100-continue'))
  await connection.until(/100 Continue\r\n\r\n/)
  connection.write(body.subarray(0, middle))
  // Another exchange separates the halves.
  expect((await pay(url)).status).toBe(201)
  connection.write(body.subarray(middle))
  await connection.until(/HTTP\/1\.1 201 [\s\S]*"code":"桜"/)
})

test('a path that only begins like the admin API belongs to the gateway', async () => {
  const { url } = await start()
  const response = await send(url, { path: '/__administrator', body: '{}' })
  expect(await response.json()).toEqual(httpStatus(404, 'NOT_FOUND '))
})

test.each<[string, Sent, number, string]>([
  ['JSONP', { headers: { 'content-type': 'application/jsonp' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['HAL', { headers: { 'content-type': 'application/hal+json' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['another method', { method: 'PUT' }, 405, 'METHOD_NOT_ALLOWED'],
  ['a path in capitals', { path: '/PTS/V2/PAYMENTS' }, 404, 'NOT_FOUND '],
  ['a path below payments', { path: '/pts/v2/payments/1' }, 404, 'NOT_FOUND '],
])('%s is refused', async (_, sent, status, reason) => {
  const { url } = await start()
  const response = await send(url, { body: JSON.stringify(sample), ...sent })
  expect([response.status, response.headers.get('allow')]).toEqual([status, status === 405 ? 'POST' : null])
  expect(await response.json()).toEqual(httpStatus(status, reason))
})
