import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as createTcp } from 'node:net'
import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import {
  type ClientOptions,
  createPaymentClient,
  type ExchangeRecord,
  type PaymentClient,
} from '../../src/client/index.ts'
import { noon } from '../support.ts'

const sharedSecret = 'YSB0ZXN0/HNlY3Jld+CB0aGF0IG11c3QgYmUgaGlkZGVuIQ='
const number = '4622943127013739'
const card = { number, expirationMonth: '12', expirationYear: '2031', securityCode: '987' }
const id = '6843585327946622203059'

const grouped = (separator: string) => number.replace(/(\d{4})(?=\d)/g, `$1${separator}`)
const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
const percent = (text: string) => Array.from(text, (one) => `%${one.charCodeAt(0).toString(16)}`).join('')

/** Spellings of what must not be echoed. `token` is what the request carries. */
const echoes: Readonly<Record<string, (token: string) => string>> = {
  'the number': () => number,
  'the number with hyphens': () => grouped('-'),
  'the number with dots': () => grouped('.'),
  'the number with blanks': () => grouped(' '),
  'the number with slashes': () => grouped('/'),
  'the number with zero-width spaces': () => grouped('\u200b'),
  'the number in full width': () => wide(number),
  'the number in Arabic-Indic digits': () => number.replace(/\d/g, (one) => String.fromCodePoint(0x660 + Number(one))),
  'the number percent-escaped': () => percent(number),
  'the number escaped twice': () => encodeURIComponent(percent(number)),
  'the number in entities': () => Array.from(number, (one) => `&#${one.charCodeAt(0)};`).join(''),
  'the number behind a word': () => `id_${number}_1`,
  'the secret': () => sharedSecret,
  'the secret without padding': () => sharedSecret.replace(/=+$/, ''),
  'the secret as of a form': () => encodeURIComponent(sharedSecret),
  'the secret in lower case': () => sharedSecret.toLowerCase(),
  'the secret in the alphabet of URLs': () => sharedSecret.replaceAll('/', '_').replaceAll('+', '-'),
  'the secret with line breaks': () => sharedSecret.replace(/(.{10})/g, '$1\r\n'),
  'the beginning of the secret': () => sharedSecret.slice(0, 30),
  'the token': (token) => token,
  'the token without its last character': (token) => token.slice(0, -1),
  'the token with line breaks': (token) => token.replace(/(.{40})/g, '$1\n'),
  'the payload of the token': (token) => token.split('.')[1] ?? '',
  'the end of the signature': (token) => token.slice(-36),
  'the token, escaped': (token) => encodeURIComponent(percent(token)),
  'the code': () => '987',
  'the code in full width': () => '９８７',
  'the code with blanks': () => '9 8 7',
  'the code in brackets': () => '(987)',
  'the code percent-escaped': () => '%39%38%37',
}

/** Replies with a text in every field that a result shows. */
const replies: Readonly<Record<string, (text: string) => Response>> = {
  approved: (text) => json(201, transaction('AUTHORIZED', text, { id })),
  'approved under this id': (text) => json(201, transaction('AUTHORIZED', text)),
  declined: (text) => json(201, transaction('DECLINED', text)),
  pending: (text) => json(201, transaction('PENDING_REVIEW', text)),
  invalid: (text) =>
    json(400, {
      id: text,
      status: 'INVALID_REQUEST',
      reason: text,
      message: text,
      details: [{ field: text, reason: text }],
    }),
  duplicate: (text) => json(400, { id: text, status: 'INVALID_REQUEST', reason: 'DUPLICATE_REQUEST', message: text }),
  unauthenticated: (text) => json(401, { response: { rmsg: text } }, text),
  unknown: (text) => json(502, { status: 'SERVER_ERROR', reason: text, message: text }),
  unexpected: (text) => json(201, { id: text, status: text, [text]: [text, { deep: text }] }),
  'a 404': (text) => json(404, { status: '404', errorInformation: { reason: text, message: text }, [text]: text }),
  text: (text) => new Response(`<pre>${text}</pre>`, { status: 409 }),
}

function json(status: number, body: unknown, reason?: string): Response {
  const text = JSON.stringify(body)
  const header = (value: string) => (/^[\x20-\x7e]+$/.test(value) ? value : encodeURIComponent(value))
  const echo = JSON.stringify(body).match(/"(?:id|reason)":"((?:[^"\\]|\\.)*)"/)?.[1] ?? ''
  return new Response(text, {
    status,
    headers: {
      'v-c-correlation-id': header(echo),
      ...(reason !== undefined && { 'x-sandbox-reason': header(reason) }),
    },
  })
}

const transaction = (status: string, text: string, more: object = {}) => ({
  id: text,
  status,
  reconciliationId: text,
  clientReferenceInformation: { code: text },
  errorInformation: { reason: text, message: text, details: [{ field: text, reason: text }] },
  orderInformation: {
    amountDetails: { authorizedAmount: '12000', totalAmount: '12000', currency: 'JPY' },
    invoiceDetails: { salesSlipNumber: text },
  },
  processorInformation: { approvalCode: text, salesSlipNumber: text, responseCode: text, responseCategoryCode: text },
  _links: {
    self: { method: text, href: `/${text}` },
    capture: { method: 'POST', href: `/pts/${encodeURIComponent(text)}/x` },
  },
  ...more,
})

const environment = 'http://127.0.0.1:8392'
const merchant = 'smcc_all'
const auth = { keyId: 'key-1', sharedSecret }

/** Every method that sends a card or a credential. */
const operations: Readonly<Record<string, (client: PaymentClient) => Promise<unknown>>> = {
  createPayment: (client) => client.createPayment({ amount: '12000', card }),
  credit: (client) => client.credit({ amount: '12000', card }),
  capture: (client) => client.capture(id, { amount: '12000' }),
  getTransaction: (client) => client.getTransaction(id),
}

/** Text without what could hide a secret. */
const bare = (text: string): string => {
  let plain = text
  for (let level = 0; level < 4; level++)
    plain = plain
      .replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
  return plain
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (one) => String(one.charCodeAt(0) - 0x660))
    .replace(/\\+[rn]|[^A-Za-z0-9]/g, '')
    .toLowerCase()
}

test.each(Object.entries(echoes))('a reply that echoes %s shows it nowhere', async (name, write) => {
  const leaks: string[] = []
  for (const [operation, call] of Object.entries(operations)) {
    for (const [kind, reply] of Object.entries(replies)) {
      let token = ''
      const records: ExchangeRecord[] = []
      const client = createPaymentClient({
        environment,
        merchant,
        auth,
        clock: () => noon,
        randomId: () => 'abcdefgh-0000-4000-8000-000000000001',
        onExchange: (record) => records.push(record),
        fetch: async (_, init) => {
          token = new Headers(init?.headers).get('authorization')?.slice(7) ?? ''
          return reply(write(token))
        },
      })
      const hasCard = operation === 'createPayment' || operation === 'credit'
      if (!hasCard && !/secret|token|signature/.test(name)) continue
      const result = await call(client).catch((error: Error) => ({ threw: String(error) }))
      const letters = bare(write(token))
      const shown = bare(inspect([result, records], { depth: 20, maxStringLength: null }))
      const isShown = /code/.test(name)
        ? /(?<!\d)987(?!\d)/.test(
            inspect([result, records], { depth: 20 })
              .normalize('NFKC')
              .replace(/%3([789])/g, '$1'),
          )
        : shown.includes(/number/.test(name) ? number : letters.slice(-32).slice(0, 24))
      if (isShown || 'threw' in (result as object))
        leaks.push(`${operation} ${kind}: ${inspect(result, { breakLength: 200 })}`)
    }
  }
  expect(leaks).toEqual([])
})

test('a number that was sent with blanks is not shown plain', async () => {
  const client = createPaymentClient({
    environment,
    merchant,
    auth,
    fetch: async () => json(201, transaction('AUTHORIZED', number)),
  })
  const result = await client.createPayment({ amount: '12000', card: { ...card, number: grouped(' ') } })
  expect(JSON.stringify(result)).not.toContain(number)
})

const deep = (levels: number, inner: string) => `${'{"a":'.repeat(levels)}${inner}${'}'.repeat(levels)}`
const listed = (levels: number) => `{"id":"1","status":"ODD","list":${'['.repeat(levels)}${']'.repeat(levels)}}`

test.each([70, 1_000, 2_000, 2_300, 2_700, 4_000, 10_000])(
  'a reply nested %i levels deep becomes a result',
  async (levels) => {
    for (const body of [deep(levels, '1'), listed(levels)]) {
      for (const status of [200, 201, 400, 401, 404, 409, 503]) {
        for (const call of Object.values(operations)) {
          const records: ExchangeRecord[] = []
          const client = createPaymentClient({
            environment,
            merchant,
            auth,
            fetch: async () => new Response(body, { status }),
            onExchange: (record) => records.push(record),
          })
          expect(await call(client)).toMatchObject({ outcome: expect.stringMatching(/^(unknown|unexpected)$/) })
          expect(records).toHaveLength(1)
        }
      }
    }
  },
)

/** A server of its own, as a hostile gateway. */
async function serve(
  answer: (write: (chunk: Buffer) => boolean, end: () => void) => void,
  headers = {},
): Promise<string> {
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(201, { 'content-type': 'application/json', ...headers })
    answer(
      (chunk) => response.write(chunk),
      () => response.end(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const tooLarge = { outcome: 'unknown', cause: 'reply-too-large', httpStatus: 201 }

test('an endless reply is cut off, and its outcome is unknown', async () => {
  let sent = 0
  const url = await serve((write) => {
    const timer = setInterval(() => {
      for (let times = 0; times < 8; times++)
        if (sent < 400_000_000 && write(Buffer.alloc(1_000_000, 32))) sent += 1_000_000
    }, 1)
    onTestFinished(() => clearInterval(timer))
  })
  const client = createPaymentClient({ environment: url, merchant, auth })
  expect(await client.createPayment({ amount: '12000', card })).toMatchObject(tooLarge)
  expect(sent).toBeLessThan(100_000_000)
})

test('a gzip bomb is cut off, and its outcome is unknown', async () => {
  const bomb = gzipSync(Buffer.alloc(100_000_000, 32))
  const url = await serve(
    (write, end) => {
      write(bomb)
      end()
    },
    { 'content-encoding': 'gzip' },
  )
  const client = createPaymentClient({ environment: url, merchant, auth })
  const before = process.memoryUsage().rss
  expect(await client.createPayment({ amount: '12000', card })).toMatchObject(tooLarge)
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
})

test('a fetch without streams has the same limit, and a stream that is cut off is cancelled', async () => {
  let isCancelled = false
  const stream = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)),
    cancel: () => {
      isCancelled = true
    },
  })
  const whole = { status: 201, headers: new Headers(), body: null, text: async () => ' '.repeat(16_000_001) }
  for (const response of [new Response(stream, { status: 201 }), whole as unknown as Response]) {
    const client = createPaymentClient({
      environment: 'https://gateway.test',
      merchant,
      auth,
      fetch: async () => response,
    })
    expect(await client.createPayment({ amount: '12000', card })).toMatchObject(tooLarge)
  }
  expect(isCancelled).toBe(true)
})

const money = (amount: string, currency = 'JPY') => ({ amount, currency })
const answers: Readonly<Record<string, (told: { amount: string; currency: string }) => object>> = {
  createPayment: ({ amount, currency }) => ({
    status: 'AUTHORIZED',
    orderInformation: { amountDetails: { authorizedAmount: amount, currency } },
  }),
  capture: ({ amount, currency }) => ({
    status: 'PENDING',
    orderInformation: { amountDetails: { totalAmount: amount, currency } },
  }),
  refund: ({ amount, currency }) => ({ status: 'PENDING', refundAmountDetails: { refundAmount: amount, currency } }),
  credit: ({ amount, currency }) => ({ status: 'PENDING', creditAmountDetails: { creditAmount: amount, currency } }),
  reverse: ({ amount, currency }) => ({
    status: 'REVERSED',
    reversalAmountDetails: { reversedAmount: amount, currency },
  }),
  timeOutReversal: ({ amount, currency }) => ({
    status: 'REVERSED',
    reversalAmountDetails: { reversedAmount: amount, currency },
  }),
}
const asking: Readonly<
  Record<string, (client: PaymentClient, asked: { amount: string; currency: string }) => Promise<{ outcome: string }>>
> = {
  createPayment: (client, asked) => client.createPayment({ ...asked, card }),
  capture: (client, asked) => client.capture(id, asked),
  refund: (client, asked) => client.refund(id, asked),
  credit: (client, asked) => client.credit({ ...asked, card }),
  reverse: (client, asked) => client.reverse(id, asked),
  timeOutReversal: (client, asked) => client.timeOutReversal('t-1', asked),
}

test.each(
  Object.keys(answers).flatMap((operation) => [
    [operation, money('12000'), money('1'), true] as const,
    [operation, money('12000'), money('12000', 'USD'), true] as const,
    [operation, money('12000'), money('120000'), true] as const,
    [operation, money('12.50', 'USD'), money('12.5', 'usd'), false] as const,
    [operation, money('12000.00'), money('12000', 'jpy'), false] as const,
  ]),
)('%s of %j that is answered with %j differs: %s', async (operation, asked, told, differs) => {
  const fetch: ClientOptions['fetch'] = async () =>
    new Response(JSON.stringify({ id, ...answers[operation]?.(told) }), { status: 201 })
  const result = await asking[operation]?.(createPaymentClient({ environment, merchant, auth, fetch }), asked)
  if (differs) expect(result).toMatchObject({ outcome: 'differs', asked, ...told, id })
  else expect(result?.outcome).not.toBe('differs')
})

/** A TCP server that is no TLS server, or one that refuses every handshake. */
async function serveNoTls(answer: string | Buffer): Promise<string> {
  const server = createTcp((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(answer))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A fatal alert of TLS (RFC 8446, 6). */
const alert = (code: number) => Buffer.from([21, 3, 3, 0, 2, 2, code])

test.each<[string, () => string | Promise<string>]>([
  ['a port that fetch blocks', () => 'http://127.0.0.1:1'],
  ['another blocked port', () => 'http://127.0.0.1:6667'],
  ['a server that speaks HTTP', () => serveNoTls('HTTP/1.1 400 Bad Request\r\n\r\n')],
  ['a handshake that fails', () => serveNoTls(alert(40))],
  ['a version that is refused', () => serveNoTls(alert(70))],
  ['a name that is refused', () => serveNoTls(alert(112))],
  ['a connection closed in the handshake', () => serveNoTls('')],
])('%s: nothing was sent', async (_, open) => {
  const url = await open()
  for (const call of Object.values(operations)) {
    const result = await call(createPaymentClient({ environment: url, merchant, auth, timeout: 5_000 }))
    expect(result).toMatchObject({ outcome: 'unavailable', cause: 'not-connected' })
  }
})
