import { describe, expect, test } from 'vitest'
import {
  combination,
  createPaymentClient,
  type ExchangeRecord,
  type PaymentClient,
  type TransactionSummary,
} from '../../src/client/index.ts'
import { noon } from '../support.ts'

const id = '6843556498736135003059'
const card = { number: '4111111111111111', expirationMonth: '12', expirationYear: '2031', securityCode: '987' }

interface Answer {
  readonly status?: number
  /** Text unchanged, anything else as JSON. */
  readonly body?: unknown
}

interface Sent {
  readonly method: string | undefined
  readonly path: string
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
}

/** A client that gets these answers, the last one again and again. */
function setUp(...answers: readonly Answer[]) {
  const sent: Sent[] = []
  const records: ExchangeRecord[] = []
  const client = createPaymentClient({
    environment: 'http://127.0.0.1:1',
    merchant: 'smcc_all',
    auth: { keyId: 'key-1', sharedSecret: 'c2VjcmV0IHNlY3JldA==' },
    clock: () => noon,
    randomId: () => '30000000-0000-4000-8000-000000000001',
    onExchange: (record) => records.push(record),
    fetch: async (url, init = {}) => {
      const body = init.body == null ? undefined : JSON.parse(new TextDecoder().decode(init.body as Uint8Array))
      const headers = init.headers as Record<string, string>
      sent.push({ method: init.method, path: new URL(String(url)).pathname, body, headers })
      const { status = 201, body: reply } = answers[Math.min(sent.length, answers.length) - 1] ?? {}
      return new Response(typeof reply === 'string' ? reply : JSON.stringify(reply), { status })
    },
  })
  return { client, sent, records }
}

const order = (amountDetails: object) => ({ orderInformation: { amountDetails } })
const money = { currency: 'JPY' }
const option = combination({ installments: 6, firstBillingMonth: 4, bonuses: [{ month: 7, amount: '3000' }, null, {}] })
const madeUp = '300000000000400080000000000000'

/** A method: its call, its request, the shape of its success, and the field without which that is none. */
interface Row {
  readonly call: (client: PaymentClient) => Promise<object>
  readonly sends: readonly [method: string, path: string, body: object | undefined]
  readonly reply: object
  readonly makes: object
  readonly needs?: readonly [path: string, problem: string]
}

const rows: Readonly<Record<string, Row>> = {
  capture: {
    call: (client) =>
      client.capture(id, { amount: '7000', reference: 'o-1', sequence: 1, total: 99, isFinal: false, option }),
    sends: [
      'POST',
      `/pts/v2/payments/${id}/captures`,
      {
        clientReferenceInformation: { code: 'o-1', transactionId: madeUp },
        processingInformation: {
          captureOptions: { captureSequenceNumber: '1', totalCaptureCount: '99', isFinal: 'false' },
          japanPaymentOptions: {
            ...{ paymentMethod: '31', installments: '6', firstBillingMonth: '04' },
            ...{ bonuses: '3', bonusMonth: '07', bonusAmount: '3000' },
          },
        },
        ...order({ totalAmount: '7000', currency: 'JPY' }),
      },
    ],
    reply: { status: 'TRANSMITTED', reconciliationId: 'r', ...order({ totalAmount: '7000', ...money }) },
    makes: { outcome: 'captured', status: 'TRANSMITTED', amount: '7000', reconciliationId: 'r', transactionId: madeUp },
    needs: ['orderInformation.amountDetails.totalAmount', 'no amount'],
  },
  'capture, plainly': {
    call: (client) => client.capture(id, { amount: '7000', transactionId: 't-1', currency: 'USD' }),
    sends: [
      'POST',
      `/pts/v2/payments/${id}/captures`,
      {
        clientReferenceInformation: { transactionId: 't-1' },
        ...order({ totalAmount: '7000', currency: 'USD' }),
      },
    ],
    reply: { status: 'PENDING', ...order({ totalAmount: '7000', currency: 'USD' }) },
    makes: { outcome: 'captured', status: 'PENDING', transactionId: 't-1' },
  },
  reverse: {
    call: (client) => client.reverse(id, { amount: '7000', reason: '34' }),
    sends: [
      'POST',
      `/pts/v2/payments/${id}/reversals`,
      {
        clientReferenceInformation: {},
        reversalInformation: { amountDetails: { totalAmount: '7000', currency: 'JPY' }, reason: '34' },
      },
    ],
    reply: { status: 'REVERSED', reversalAmountDetails: { reversedAmount: '7000', ...money } },
    makes: { outcome: 'reversed', amount: '7000' },
    needs: ['reversalAmountDetails.currency', 'no amount'],
  },
  refund: {
    call: (client) => client.refund(id, { amount: '7000' }),
    sends: [
      'POST',
      `/pts/v2/payments/${id}/refunds`,
      {
        clientReferenceInformation: { transactionId: madeUp },
        ...order({ totalAmount: '7000', currency: 'JPY' }),
      },
    ],
    reply: { status: 'PENDING', refundAmountDetails: { refundAmount: '7000', ...money } },
    makes: { outcome: 'refunded', amount: '7000', currency: 'JPY' },
    needs: ['refundAmountDetails.refundAmount', 'no amount'],
  },
  'refund, as the guide prints it': {
    call: (client) => client.refund(id, { amount: '7000', transactionId: 't-1' }),
    sends: [
      'POST',
      `/pts/v2/payments/${id}/refunds`,
      { clientReferenceInformation: { transactionId: 't-1' }, ...order({ totalAmount: '7000', currency: 'JPY' }) },
    ],
    reply: { status: 'PENDING', creditAmountDetails: { creditAmount: '7000', currency: 'jpy' } },
    makes: { outcome: 'refunded', amount: '7000', currency: 'jpy' },
  },
  credit: {
    call: (client) => client.credit({ amount: '7000', card, billTo: { country: 'JP' }, option, transactionId: 't-1' }),
    sends: [
      'POST',
      '/pts/v2/credits',
      {
        clientReferenceInformation: { transactionId: 't-1' },
        processingInformation: { japanPaymentOptions: { paymentMethod: '31', installments: '6' } },
        paymentInformation: { card: { ...card, type: '001' } },
        orderInformation: { amountDetails: { totalAmount: '7000', currency: 'JPY' }, billTo: { country: 'JP' } },
      },
    ],
    reply: { status: 'COMPLETED', creditAmountDetails: { creditAmount: '7000', currency: 'jpy' } },
    makes: { outcome: 'credited', status: 'COMPLETED', amount: '7000' },
    needs: ['creditAmountDetails.creditAmount', 'no amount'],
  },
  void: {
    call: (client) => client.void(id, { of: 'refund', reference: 'o-1' }),
    sends: ['POST', `/pts/v2/refunds/${id}/voids`, { clientReferenceInformation: { code: 'o-1' } }],
    reply: { status: 'CANCELLED' },
    makes: { outcome: 'voided', status: 'CANCELLED', reference: 'o-1' },
  },
  'time-out reversal': {
    call: (client) => client.timeOutReversal('t-1', { amount: '7000' }),
    sends: [
      'POST',
      '/pts/v2/reversals',
      {
        clientReferenceInformation: { transactionId: 't-1' },
        reversalInformation: { amountDetails: { totalAmount: '7000', currency: 'JPY' } },
      },
    ],
    reply: {
      status: 'REVERSED',
      processorInformation: { responseCode: '200' },
      reversalAmountDetails: { reversedAmount: '0', originalTransactionAmount: '7000', ...money },
    },
    makes: { outcome: 'reversed', amount: '0', originalAmount: '7000', responseCode: '200', transactionId: 't-1' },
    needs: ['reversalAmountDetails.reversedAmount', 'no amount'],
  },
  'time-out void': {
    call: (client) => client.timeOutVoid('t-1', { reference: 'o-1' }),
    sends: ['POST', '/pts/v2/voids', { clientReferenceInformation: { code: 'o-1', transactionId: 't-1' } }],
    reply: { status: 'VOIDED', voidAmountDetails: { voidAmount: '7000', currency: 'jpy' } },
    makes: { outcome: 'voided', amount: '7000', currency: 'jpy', transactionId: 't-1' },
  },
  increment: {
    call: (client) => client.increment(id, { additionalAmount: '2000', reference: 'o-1' }),
    sends: [
      'PATCH',
      `/pts/v2/payments/${id}`,
      { clientReferenceInformation: { code: 'o-1' }, ...order({ additionalAmount: '2000', currency: 'JPY' }) },
    ],
    reply: { status: 'AUTHORIZED', ...order({ authorizedAmount: '2000', ...money }) },
    makes: { outcome: 'incremented', amount: '2000' },
    needs: ['orderInformation.amountDetails.authorizedAmount', 'no amount'],
  },
}

/** The form of an error whose `status` repeats the HTTP status. */
const own = (status: number) => ({ status: String(status), errorInformation: { reason: 'SOME_REASON', message: 'm' } })

/** The body without one value. */
function without(body: object, path: string): object {
  const copy = structuredClone(body) as Record<string, unknown>
  const keys = path.split('.')
  const parent = keys.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy)
  delete parent[keys.at(-1) ?? '']
  return copy
}

describe.each(Object.entries(rows))('%s', (_, { call, sends, reply, makes, needs }) => {
  const body = { id, ...reply }
  const ask = (answer: Answer) => call(setUp(answer).client)

  test('sends this request, and reads its success', async () => {
    const { client, sent, records } = setUp({ body })
    expect(await call(client)).toMatchObject({ id, links: {}, ...makes })
    expect(sent.map(({ method, path, body: given }) => [method, path, given])).toEqual([sends])
    expect(records).toMatchObject([
      { method: sends[0], outcome: (makes as { outcome: string }).outcome, paymentId: id },
    ])
  })

  test.each<[string, Answer, object]>([
    ['a status of another service', { body: { ...body, status: 'AUTHORISED' } }, { problem: 'status' }],
    ['a status that every object has', { body: { ...body, status: 'constructor' } }, { problem: 'status' }],
    ['a status that is listed without a meaning', { body: { ...body, status: 'FAILED' } }, { problem: 'status' }],
    ['no status', { body: without(body, 'status') }, { problem: 'status' }],
    ['no id', { body: reply }, { problem: 'no id' }],
    ['an id that is a number', { body: { ...body, id: 1 } }, { problem: 'no id' }],
    ['a 200', { status: 200, body }, { problem: 'HTTP status' }],
    ['a 404', { status: 404, body: own(404) }, { problem: 'HTTP status', mayBeProcessed: false }],
    ...[needs ?? []].flatMap(([path, problem]): [string, Answer, object][] =>
      path === undefined ? [] : [[`no ${path}`, { body: without(body, path) }, { problem }]],
    ),
  ])('%s is unexpected', async (_, answer, want) => {
    expect(await ask(answer as Answer)).toMatchObject({
      outcome: 'unexpected',
      mayBeProcessed: answer.status === undefined || answer.status === 200,
      ...want,
    })
  })

  test('failures are those of a payment', async () => {
    const refused = { id, status: 'INVALID_REQUEST', reason: 'NOT_VOIDABLE', message: 'm' }
    expect(await ask({ status: 400, body: refused })).toMatchObject({ outcome: 'invalid', reason: 'NOT_VOIDABLE', id })
    expect(
      await ask({ body: { id, status: 'INVALID_REQUEST', errorInformation: { reason: 'INVALID_DATA' } } }),
    ).toMatchObject({ outcome: 'invalid', reason: 'INVALID_DATA' })
    expect(await ask({ status: 502, body: { status: 'SERVER_ERROR' } })).toMatchObject({ outcome: 'unknown' })
    expect(await ask({ body: '{' })).toMatchObject({ outcome: 'unknown', cause: 'unreadable-reply' })
    expect(await ask({ status: 503, body: own(503) })).toMatchObject({ outcome: 'unavailable' })
    for (const status of [400, 401, 404, 429, 503])
      for (const foreign of ['', '<h1>oh</h1>', { status: 'AUTHORIZED' }, { status: 'INVALID_REQUEST' }, body])
        expect(await ask({ status, body: foreign })).toMatchObject({ outcome: 'unknown', cause: 'foreign-reply' })
    const declined = { id, status: 'DECLINED', errorInformation: { reason: 'UNAUTHORIZED_CARD', message: 'm' } }
    expect(await ask({ body: declined })).toMatchObject({
      outcome: 'declined',
      id,
      retry: 'with-other-card',
      links: {},
    })
  })
})

const summary = {
  id,
  submitTimeUtc: '2026-11-24T03:04:05Z',
  applicationInformation: {
    applications: [{ name: 'ics_auth', rCode: '1', reasonCode: '100', returnCode: '1010000' }],
  },
  clientReferenceInformation: { code: 'order 1' },
}
const detail = {
  ...without(summary, 'submitTimeUtc'),
  submitTimeUTC: '2026-11-24T03:04:05Z',
  rootId: id,
  applicationInformation: {
    reasonCode: 100,
    applications: [{ name: 'ics_auth', status: null, rMessage: `of ${card.number}` }],
  },
  processingInformation: {
    japanPaymentOptions: { paymentMethod: '31', numberOfInstallments: 6, bonuses: [null, { month: '7' }] },
  },
  _links: { relatedTransactions: [{ href: 'https://evil.test/tss/v2/transactions/77' }, { href: 5 }, null] },
}

test('a transaction is asked for without a body, a digest and a content type', async () => {
  const { client, sent, records } = setUp({ status: 200, body: detail })
  const result = await client.getTransaction(id, { correlationId: 'c-1' })
  expect(result).toEqual({
    outcome: 'found',
    correlationId: 'c-1',
    transaction: {
      id,
      rootId: id,
      submitTime: '2026-11-24T03:04:05Z',
      reference: 'order 1',
      reasonCode: '100',
      applications: [{ name: 'ics_auth', message: 'of 411111******1111' }],
      option: { paymentMethod: '31', numberOfInstallments: '6', bonuses: [null, { month: '7' }] },
      related: ['77'],
    },
  })
  expect(sent).toMatchObject([{ method: 'GET', path: `/tss/v2/transactions/${id}`, body: undefined }])
  expect(Object.keys(sent[0]?.headers ?? {})).toEqual(['accept', 'v-c-correlation-id', 'authorization'])
  expect(records[0]).toMatchObject({ method: 'GET', outcome: 'found' })
  expect(records[0]).not.toHaveProperty('request')
  expect(records[0]).not.toHaveProperty('transactionId')
})

test('a search that finds more than the reference finds no payment', async () => {
  const { client, sent } = setUp(page(1, ['1']))
  expect(await client.reconcile({ reference: 'order' }, { attempts: 1 })).toEqual({
    outcome: 'not-found',
    payments: [],
  })
  expect(sent).toHaveLength(1)
})

test.each<[string, Answer, object]>([
  ['a 404', { status: 404, body: { status: '404' } }, { outcome: 'not-found' }],
  ['a 404 in HTML', { status: 404, body: '<h1>404</h1>' }, { outcome: 'unknown', cause: 'foreign-reply' }],
  ['a 404 of another', { status: 404, body: { status: 'AUTHORIZED' } }, { outcome: 'unknown' }],
  ['a 201', { body: detail }, { outcome: 'unexpected', problem: 'HTTP status' }],
  ['no id', { status: 200, body: without(detail, 'id') }, { outcome: 'unexpected', problem: 'no id' }],
  ['no time', { status: 200, body: summary }, { outcome: 'unexpected', problem: 'no submitTimeUTC' }],
  [
    'no applications',
    { status: 200, body: without(detail, 'applicationInformation') },
    { outcome: 'unexpected', problem: 'no applications' },
  ],
  ['HTML', { status: 200, body: '<h1>200</h1>' }, { outcome: 'unknown', cause: 'unreadable-reply' }],
])('%s for a transaction', async (_, answer, want) => {
  expect(await setUp(answer).client.getTransaction(id)).toMatchObject(want)
})

const page = (totalCount: unknown, ids: readonly string[]): Answer => ({
  body: { totalCount, _embedded: { transactionSummaries: ids.map((each) => ({ ...summary, id: each })) } },
})

async function readAll(found: AsyncIterable<TransactionSummary>): Promise<string[]> {
  const ids: string[] = []
  for await (const { id: each } of found) ids.push(each)
  return ids
}

test.each<[string, readonly Answer[], string[], offsets: number[]]>([
  ['two pages', [page(3, ['1', '2']), page(3, ['3'])], ['1', '2', '3'], [0, 2]],
  ['no matches', [page(0, [])], [], [0]],
  ['no list of none', [{ body: { totalCount: 0 } }], [], [0]],
  ['a page that repeats', [page(9, ['1', '2'])], ['1', '2'], [0, 2]],
  ['a page that overlaps', [page(4, ['1', '2']), page(4, ['2', '3'])], ['1', '2', '3'], [0, 2]],
  ['an empty page', [page(9, ['1', '2']), page(9, [])], ['1', '2'], [0, 2]],
  ['a total that grows', [page(2, ['1', '2']), page(3, ['3'])], ['1', '2'], [0]],
  ['more on a page than there are', [page(1, ['1', '2'])], ['1', '2'], [0]],
])('a search reads %s', async (_, answers, want, offsets) => {
  const { client, sent } = setUp(...answers)
  expect(await readAll(client.search('id:1', { limit: 2, timezone: 'Asia/Tokyo' }))).toEqual(want)
  expect(sent.map(({ body }) => body)).toEqual(
    offsets.map((offset) => ({
      ...{ query: 'id:1', sort: 'submitTimeUtc:asc,id:asc', limit: 2, timezone: 'Asia/Tokyo' },
      offset,
    })),
  )
})

test.each<[string, object, string]>([
  ['no total', { _embedded: { transactionSummaries: [] } }, 'totalCount'],
  ['a total as text', { totalCount: '1', _embedded: { transactionSummaries: [summary] } }, 'totalCount'],
  ['a total below zero', { totalCount: -1, _embedded: { transactionSummaries: [] } }, 'totalCount'],
  ['no list', { totalCount: 1 }, 'no transactionSummaries'],
  ['an entry without an id', { totalCount: 2, _embedded: { transactionSummaries: [summary, {}] } }, 'no id'],
  [
    'an application without a name',
    {
      totalCount: 1,
      _embedded: { transactionSummaries: [{ ...summary, applicationInformation: { applications: [{}] } }] },
    },
    'an application without a name',
  ],
])('a page with %s fails the search', async (_, body, problem) => {
  await expect(readAll(setUp({ body }).client.search('id:1'))).rejects.toMatchObject({
    code: 'SEARCH_FAILED',
    result: { outcome: 'unexpected', problem },
  })
})

test.each<[string, (client: PaymentClient) => unknown, RegExp]>([
  ['a card number with blanks as an id', (client) => client.void('4111 1111 1111 1111'), /the id is that of a reply/],
  ['a path as an id', (client) => client.capture('../x', { amount: '1' }), /the id is that of a reply/],
  ['no id', (client) => client.getTransaction(undefined as never), /the id is that of a reply/],
  ['an amount that is a number', (client) => client.refund(id, { amount: 1 as never }), /amount is not allowed so/],
  [
    'an increment that is a number',
    (client) => client.increment(id, { additionalAmount: 1 as never }),
    /additionalAmount is not allowed so/,
  ],
  [
    'a sequence of 0',
    (client) => client.capture(id, { amount: '1', sequence: 0 }),
    /Allowed: a whole number from 1 to 99/,
  ],
  ['a long transaction id', (client) => client.timeOutVoid('1'.repeat(31)), /1 to 30 characters/],
  ['no transaction id', (client) => client.timeOutReversal('', { amount: '1' }), /1 to 30 characters/],
  [
    'a void of something else',
    (client) => client.void(id, { of: 'constructor' as never }),
    /of is not allowed so\. Allowed: payment, capture/,
  ],
  ['a credit without a card', (client) => client.credit({ amount: '1' } as never), /card is missing/],
  ['an empty query', async (client) => client.search(' '), /query is text/],
  [
    'a page of 2501',
    async (client) => client.search('id:1', { limit: 2501 }),
    /Allowed: a whole number from 1 to 2500/,
  ],
])('%s throws, and nothing is sent', async (_, call, allowed) => {
  const { client, sent } = setUp({ body: {} })
  await expect(call(client)).rejects.toMatchObject({ message: expect.stringMatching(allowed) })
  expect(sent).toEqual([])
})

test('a record shows no card number, in its address neither, and the id of the request', async () => {
  const { client, records } = setUp({ body: { id, status: 'PENDING', echo: card } })
  await client.capture(card.number, { amount: '1' })
  await client.capture(id, { amount: '1' })
  await client.credit({ amount: '1', card })
  await readAll(client.search(`paymentInformation.card.number:${card.number}`)).catch(() => {})
  expect(JSON.stringify(records)).not.toContain(card.number)
  expect(JSON.stringify(records)).not.toContain('"987"')
  expect(records.map(({ url }) => url.slice('http://127.0.0.1:1'.length))).toEqual([
    '/pts/v2/payments/411111******1111/captures',
    `/pts/v2/payments/${id}/captures`,
    '/pts/v2/credits',
    '/tss/v2/searches',
  ])
})
