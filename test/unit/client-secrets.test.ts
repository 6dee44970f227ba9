import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { redactText } from '../../src/card-data/redact.ts'
import { type ClientOptions, createPaymentClient, type ExchangeRecord, single } from '../../src/client/index.ts'
import type { PaymentRequest } from '../../src/openapi/index.ts'
import { noon } from '../support.ts'

const sharedSecret = 'YSB0ZXN0IHNlY3JldCB0aGF0IG11c3QgYmUgaGlkZGVu'
const card = { number: '4622943127013739', expirationMonth: '12', expirationYear: '2031', securityCode: '987' }
const id = '6843585327946622203059'

const keys = (await crypto.subtle.generateKey(
  { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
  true,
  ['sign', 'verify'],
)) as CryptoKeyPair
const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64')

const schemes: readonly (readonly [string, ClientOptions['auth']])[] = [
  ['jwt', { keyId: 'key-1', sharedSecret }],
  ['http-signature', { scheme: 'http-signature', keyId: 'key-1', sharedSecret }],
  [
    'certificate',
    {
      scheme: 'certificate',
      serialNumber: '1',
      privateKey: `-----BEGIN PRIVATE KEY-----\n${pkcs8}\n-----END PRIVATE KEY-----`,
    },
  ],
]

/** A reply that repeats everything in the request, credentials included. */
type Echo = (everything: string, sent: { headers: Headers; body: PaymentRequest }) => Response

const json = (status: number, body: unknown, headers = {}) => new Response(JSON.stringify(body), { status, headers })
const transaction = (status: string, text: string, more: object = {}) => ({
  id,
  status,
  reconciliationId: text,
  clientReferenceInformation: { code: text },
  errorInformation: { reason: text, message: text, details: [{ field: text, reason: text }] },
  orderInformation: { amountDetails: { authorizedAmount: text, currency: text } },
  processorInformation: { approvalCode: text, salesSlipNumber: text, responseCode: text, responseCategoryCode: text },
  _links: { self: { method: text, href: `/${text}` } },
  [text]: text,
  ...more,
})

const money = { orderInformation: { amountDetails: { authorizedAmount: '12000', currency: 'JPY' } } }

const echoes: Readonly<Record<string, Echo>> = {
  approved: (text) => json(201, transaction('AUTHORIZED', text, money), { 'v-c-correlation-id': card.number }),
  'approved, without money': (text) => json(201, transaction('AUTHORIZED', text)),
  pending: (text) => json(201, transaction('PENDING_REVIEW', text)),
  declined: (text) => json(201, transaction('DECLINED', text)),
  invalid: (text) => json(400, { status: 'INVALID_REQUEST', reason: text, message: text, details: [{ field: text }] }),
  duplicate: (text) => json(400, { status: 'INVALID_REQUEST', reason: 'DUPLICATE_REQUEST', message: text }),
  unauthenticated: (text) => json(401, { response: { rmsg: text } }, { 'x-sandbox-reason': card.number }),
  unavailable: (text) => new Response(text, { status: 503 }),
  unknown: (text) => json(502, { status: 'SERVER_ERROR', reason: text, message: text }),
  unexpected: (text, { body }) => json(404, { text, nested: [{ deep: text, code: card.securityCode }], body }),
  'unexpected, as text': (text) => new Response(`<pre>${text}</pre>`, { status: 404 }),
  'unexpected, as numbers': () => json(201, { status: 'ODD', a: Number(card.number), b: Number(card.securityCode) }),
  thrown: (text) => {
    throw Object.assign(new Error(text), { code: text, body: text, cause: new Error(text) })
  },
}

test.each(
  schemes.flatMap(([scheme, auth]) =>
    Object.entries(echoes).map(([name, echo]) => [scheme, name, auth, echo] as const),
  ),
)('%s shows nothing secret, whatever the reply: %s', async (_, __, auth, echo) => {
  const proofs: string[] = []
  const records: ExchangeRecord[] = []
  const client = createPaymentClient({
    environment: 'http://127.0.0.1:8392',
    merchant: 'smcc_all',
    auth,
    clock: () => noon,
    randomId: () => '30000000-0000-4000-8000-000000000001',
    onExchange: (record) => records.push(record),
    fetch: async (_, init) => {
      const headers = new Headers(init?.headers)
      const text = new TextDecoder().decode(init?.body as Uint8Array)
      const proof =
        headers.get('authorization')?.slice(7) ?? /signature="(.*?)"/.exec(headers.get('signature') ?? '')?.[1]
      proofs.push(proof ?? '')
      const { number, securityCode } = card
      const secret = 'sharedSecret' in auth ? sharedSecret : ''
      const everything = `card ${number}, code ${securityCode} ${[...headers].join(' ')} ${secret} ${text}`
      return echo(everything, { headers, body: JSON.parse(text) })
    },
  })
  const payment = { amount: '12000', card, option: single(), reference: `order of ${card.number}` }
  const result = await client.createPayment(payment)
  const hand = {
    paymentInformation: { card },
    orderInformation: { amountDetails: { totalAmount: '1', currency: 'JPY' } },
  }
  const sentByHand = await client.send(hand)

  expect(proofs).toHaveLength(2)
  expect(records).toHaveLength(2)
  const shown = [client, result, sentByHand, records].flatMap((value) => [
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, maxStringLength: null }),
    JSON.stringify(value),
  ])
  for (const text of shown) {
    for (const secret of [card.number, sharedSecret, pkcs8.slice(100, 200), ...proofs]) {
      expect(secret.length).toBeGreaterThan(15)
      expect(text).not.toContain(secret)
    }
    expect(text).not.toContain('987')
  }
})

test('text that is not secret stays, even if it looks like a card number', async () => {
  const client = createPaymentClient({
    environment: 'http://127.0.0.1:8392',
    merchant: 'smcc_all',
    auth: { keyId: 'key-1', sharedSecret },
    fetch: async () =>
      json(201, {
        id,
        status: 'AUTHORIZED',
        reconciliationId: '4111111111111111',
        clientReferenceInformation: { code: '987' },
        orderInformation: { amountDetails: { authorizedAmount: '987', currency: 'JPY' } },
        processorInformation: { approvalCode: '987' },
      }),
  })
  expect(await client.createPayment({ amount: '987', card, reference: 'order 987' })).toMatchObject({
    reference: 'order 987',
  })
  expect(await client.createPayment({ amount: '987', card })).toMatchObject({
    id,
    reconciliationId: '4111111111111111',
    amount: '987',
  })
})

test('the id of a reply stays in its record, in links too; any other number that looks like a card does not', async () => {
  // Redaction takes these ids for card numbers.
  const [ours, other] = ['7954028002500001013955', '7954114111111111111111']
  expect([ours, other].map((digits) => redactText(digits) === digits)).toEqual([false, false])
  const records: ExchangeRecord[] = []
  const reply = (status: string) => ({
    id: ours,
    status,
    memo: `${ours}, ${other}, ${ours}1`,
    _links: { self: { href: `/pts/v2/payments/${ours}` } },
    ...money,
  })
  for (const status of ['AUTHORIZED', 'ODD']) {
    const client = createPaymentClient({
      environment: 'http://127.0.0.1:8392',
      merchant: 'smcc_all',
      auth: { keyId: 'key-1', sharedSecret },
      fetch: async () => json(201, reply(status)),
      onExchange: (record) => records.push(record),
    })
    const kept = { ...reply(status), memo: `${ours}, ${redactText(other)}, ${redactText(`${ours}1`)}` }
    const result = await client.createPayment({ amount: '1', card, reference: ours })
    expect(result).toMatchObject({ id: ours, ...(status === 'ODD' && { body: kept }) })
    expect(records.at(-1)).toMatchObject({
      paymentId: ours,
      request: { clientReferenceInformation: { code: redactText(ours) } },
      reply: kept,
    })
  }
})
