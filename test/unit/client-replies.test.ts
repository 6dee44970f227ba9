import { expect, test } from 'vitest'
import { createPaymentClient } from '../../src/client/index.ts'
import { noon } from '../support.ts'

/** The reply of the guide's bonus page. */
const approved = {
  _links: {
    authReversal: { method: 'POST', href: '/pts/v2/payments/6843556498736135003059/reversals' },
    self: { method: 'GET', href: '/pts/v2/payments/6843556498736135003059' },
    capture: { method: 'POST', href: '/pts/v2/payments/6843556498736135003059/captures' },
  },
  clientReferenceInformation: { code: 'RTS-Auth' },
  id: '6843556498736135003059',
  orderInformation: {
    invoiceDetails: { salesSlipNumber: '56307' },
    amountDetails: { authorizedAmount: '100', currency: 'jpy' },
  },
  processorInformation: { salesSlipNumber: '56307', approvalCode: '123456', responseCategoryCode: '000' },
  reconciliationId: '0020230518053410000000000001',
  status: 'AUTHORIZED',
  submitTimeUtc: '2023-05-17T20:34:10Z',
}
const { id } = approved
const links = { self: approved._links.self, capture: approved._links.capture, reversal: approved._links.authReversal }
const transaction = { id, reconciliationId: '0020230518053410000000000001', reference: 'RTS-Auth', links }
const authorization = { amount: '100', currency: 'jpy', approvalCode: '123456', salesSlipNumber: '56307' }

const declined = {
  _links: { self: { method: 'GET', href: `/pts/v2/payments/${id}` } },
  id,
  status: 'DECLINED',
  errorInformation: { reason: 'PROCESSOR_DECLINED', message: 'Decline - General decline of the card.' },
  processorInformation: { responseCode: 'G98', responseCategoryCode: '100' },
  clientReferenceInformation: { code: 'order-1' },
}
const declinedTransaction = { id, reference: 'order-1', links: { self: declined._links.self } }

const invalid = {
  id,
  submitTimeUtc: '2024-06-28T16:48:52Z',
  status: 'INVALID_REQUEST',
  reason: 'MISSING_FIELD',
  message: 'Declined - The request is missing one or more fields',
  details: [{ field: 'paymentInformation.card.number', reason: 'MISSING_FIELD' }],
}

const systemError = { id, status: 'SERVER_ERROR', reason: 'SYSTEM_ERROR', message: 'Error - General system failure.' }
const newSystemError = { id, status: '500', errorInformation: { reason: 'SYSTEM_ERROR', message: 'Request failed.' } }

interface Answer {
  readonly status?: number
  readonly headers?: Record<string, string>
  /** Text unchanged, anything else as JSON. */
  readonly body?: unknown
}
type Row = readonly [name: string, answer: Answer, want: object]

const trace = { transactionId: 't-1', correlationId: 'c-1' }

async function answerWith({ status = 201, headers = {}, body }: Answer) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const client = createPaymentClient({
    environment: 'http://127.0.0.1:1',
    merchant: 'smcc_all',
    auth: { keyId: 'key-1', sharedSecret: 'c2VjcmV0IHNlY3JldA==' },
    clock: () => noon,
    fetch: async () => new Response(text, { status, headers }),
  })
  const card = { number: '4111111111111111', expirationMonth: '12', expirationYear: '2031' }
  return client.createPayment({ amount: '100.00', card, transactionId: 't-1' }, { correlationId: 'c-1' })
}

const reviewed = { status: 'AUTHORIZED_PENDING_REVIEW', reason: 'AVS_FAILED', message: 'Soft Decline - AVS' }
const money = { authorizedAmount: '100', currency: 'JPY' }
const voids = { void: { method: 'POST', href: '/pts/v2/payments/1/voids' } }
const sale = {
  id,
  status: 'AUTHORIZED',
  _links: voids,
  orderInformation: { amountDetails: money, invoiceDetails: { salesSlipNumber: 56307 } },
}
const evil = { self: { method: 'GET', href: 'https://evil.test/' }, capture: { method: 'POST', href: '//evil' } }
const approval = { outcome: 'approved', status: 'AUTHORIZED', ...transaction, ...authorization }
const decline = (reason?: string) => ({
  body: { id, status: 'DECLINED', ...(reason !== undefined && { errorInformation: { reason } }) },
})
const isDeclined = { outcome: 'declined', status: 'DECLINED', id, links: {} }
const auth3ds = 'CONSUMER_AUTHENTICATION_REQUIRED'
const riskDecline = { status: 'AUTHORIZED_RISK_DECLINED', errorInformation: { reason: 'DECISION_PROFILE_REJECT' } }

const transactions: readonly Row[] = [
  ['an approval', { body: approved }, approval],
  ['an approval with keys that nobody knows', { body: { ...approved, brandNew: { a: [1, null] } } }, approval],
  [
    'an approval whose link is named as in the API description',
    { body: { ...approved, _links: { reversal: approved._links.authReversal } } },
    { ...approval, links: { reversal: links.reversal } },
  ],
  [
    'a sale with its slip number as a number, and little else',
    { body: sale },
    {
      outcome: 'approved',
      status: 'AUTHORIZED',
      id,
      links: voids,
      amount: '100',
      currency: 'JPY',
      salesSlipNumber: '56307',
    },
  ],
  ['links to other hosts, and no links', { body: { ...approved, _links: evil } }, { ...approval, links: {} }],
  [
    'a partial approval',
    { body: { ...approved, status: 'PARTIAL_AUTHORIZED' } },
    { ...approval, outcome: 'partially-approved', status: 'PARTIAL_AUTHORIZED' },
  ],
  [
    'a review after AVS',
    { body: { ...approved, status: reviewed.status, errorInformation: { ...reviewed, status: undefined } } },
    { ...approval, outcome: 'pending', ...reviewed },
  ],
  [
    'a review without an approval',
    { body: { id, status: 'PENDING_REVIEW' } },
    { outcome: 'pending', status: 'PENDING_REVIEW', id, links: {} },
  ],
  [
    '3-D Secure',
    { body: { id, status: 'PENDING_AUTHENTICATION', errorInformation: { reason: auth3ds } } },
    { outcome: 'pending', status: 'PENDING_AUTHENTICATION', id, links: {}, reason: auth3ds },
  ],
  [
    'a decline',
    { body: declined },
    {
      ...{ outcome: 'declined', status: 'DECLINED', ...declinedTransaction, ...declined.errorInformation },
      ...{ ...declined.processorInformation, retry: 'with-other-card' },
    },
  ],
  [
    'a decline that may pass later',
    decline('ISSUER_UNAVAILABLE '),
    { ...isDeclined, reason: 'ISSUER_UNAVAILABLE', retry: 'later' },
  ],
  [
    'a decline for a reason that nobody knows',
    decline('constructor'),
    { ...isDeclined, reason: 'constructor', retry: 'never' },
  ],
  ['a decline without a reason', decline(), { ...isDeclined, retry: 'never' }],
  [
    'a decline by Decision Manager, with the money held',
    { body: { ...approved, ...riskDecline } },
    {
      ...{ outcome: 'declined', status: riskDecline.status, ...transaction, ...riskDecline.errorInformation },
      ...{ responseCategoryCode: '000', retry: 'never' },
    },
  ],
]

const wrongField = { field: 'a', reason: 'INVALID_DATA' }
const isMissing = { outcome: 'invalid', id, reason: 'MISSING_FIELD', message: invalid.message }
const unauthenticated = { response: { rmsg: 'Authentication Failed' } }
const is401 = { outcome: 'unauthenticated', message: 'Authentication Failed' }

const refusals: readonly Row[] = [
  ['a 400 with fields', { status: 400, body: invalid }, { ...isMissing, fields: invalid.details }],
  [
    'a 400 without an id, and with a reason that nobody knows',
    { status: 400, body: { status: 'INVALID_REQUEST', reason: 'NEW_REASON' } },
    { outcome: 'invalid', reason: 'NEW_REASON', fields: [] },
  ],
  [
    'a 400 whose details are odd',
    { status: 400, body: { ...invalid, details: [null, 'x', { reason: 'INVALID_DATA' }, { field: 'a.b' }] } },
    { ...isMissing, fields: [{ field: 'a.b', reason: '' }] },
  ],
  [
    'a 201 INVALID_REQUEST',
    {
      body: { id, status: 'INVALID_REQUEST', errorInformation: { ...wrongField, message: 'm', details: [wrongField] } },
    },
    { outcome: 'invalid', id, reason: 'INVALID_DATA', message: 'm', fields: [wrongField] },
  ],
  [
    'a duplicate',
    { status: 400, body: { ...invalid, reason: 'DUPLICATE_REQUEST', message: 'Declined - twice', details: undefined } },
    { outcome: 'duplicate', id, message: 'Declined - twice' },
  ],
  ['a 401', { status: 401, body: unauthenticated }, is401],
  [
    'a 401 of the sandbox, with its reason',
    { status: 401, headers: { 'x-sandbox-reason': 'signature-mismatch' }, body: unauthenticated },
    { ...is401, reason: 'signature-mismatch' },
  ],
]

const busy = { outcome: 'unavailable', cause: 'too-many-requests' }
const down = { outcome: 'unavailable', cause: 'service-unavailable' }
const broken = { outcome: 'unknown', cause: 'server-error' }
/** The form of an error whose `status` repeats the HTTP status. */
const own = (status: number) => ({ status: String(status), errorInformation: { reason: 'SOME_REASON', message: 'm' } })
const later = (status: number, time: string): Answer => ({
  status,
  headers: { 'retry-after': time },
  body: own(status),
})
const foreign = (status: number) => ({ outcome: 'unknown', cause: 'foreign-reply', httpStatus: status })
const unreadable = ['', '{"id": "1", "sta', '[]', 'null', '"AUTHORIZED"', '<h1>201</h1>', '{"a":'.repeat(50_000)]
const endless = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`

const accidents: readonly Row[] = [
  ['a 429', { status: 429, body: own(429) }, busy],
  ['a 429 that says how long to wait', later(429, '7'), { ...busy, retryAfter: 7_000 }],
  [
    'a 503 that says until when to wait',
    later(503, new Date(noon - 250 + 30_000).toUTCString()),
    { ...down, retryAfter: 29_750 },
  ],
  ['a 503 whose time to wait is past', later(503, 'Fri, 31 Dec 1999 23:59:59 GMT'), { ...down, retryAfter: 0 }],
  ['a 503 whose time to wait makes no sense', later(503, '-1'), down],
  [
    'a 400 PROCESSOR_UNAVAILABLE',
    { status: 400, body: { ...invalid, reason: 'PROCESSOR_UNAVAILABLE' } },
    { outcome: 'unavailable', cause: 'processor-unavailable' },
  ],
  ...[500, 501, 502, 504, 520, 599].map(
    (status): Row => [`a ${status} in HTML`, { status, body: '<h1>oh</h1>' }, { ...broken, httpStatus: status }],
  ),
  ...[201, 400, 502, 503].map(
    (status): Row => [
      `CyberSource’s own system error with a ${status}`,
      { status, body: systemError },
      { ...broken, detail: 'SYSTEM_ERROR', httpStatus: status },
    ],
  ),
  [
    'the newer system error',
    { status: 500, body: newSystemError },
    { ...broken, detail: 'SYSTEM_ERROR', httpStatus: 500 },
  ],
  ['a 502 that looks approved', { status: 502, body: approved }, { ...broken, httpStatus: 502 }],
  ...[
    ...unreadable.map((body) => [200, body] as const),
    ...[...unreadable, endless].map((body) => [201, body] as const),
  ].map(
    ([status, body]): Row => [
      `a ${status} with the body ${JSON.stringify(body.slice(0, 20))} of ${body.length} characters`,
      { status, body },
      { outcome: 'unknown', cause: 'unreadable-reply', httpStatus: status },
    ],
  ),
]

const offContract = (status: number, problem: string, body: object | string, mayBeProcessed: boolean) =>
  [
    { status, body },
    {
      ...{ outcome: 'unexpected', httpStatus: status, problem, mayBeProcessed, body },
      ...(typeof body === 'object' && 'id' in body && body.id === '1' && { id: '1' }),
    },
  ] as const
const notFound = { status: '404', errorInformation: { reason: 'NOT_FOUND ', message: 'm' } }
const amountOf = (amountDetails: object) => ({ id: '1', status: 'AUTHORIZED', orderInformation: { amountDetails } })

const oddities: readonly Row[] = [
  ['a 404', ...offContract(404, 'HTTP status', notFound, false)],
  ['a 405', ...offContract(405, 'HTTP status', own(405), false)],
  ['a 408, which a proxy may say late', ...offContract(408, 'HTTP status', 'late', true)],
  ['a 409', ...offContract(409, 'HTTP status', 'conflict', true)],
  ['a 307', ...offContract(307, 'HTTP status', 'elsewhere', true)],
  ['a 200', ...offContract(200, 'HTTP status', { status: 'AUTHORIZED' }, true)],
  ['a 400 of the other form', ...offContract(400, 'shape of a 400', own(400), false)],
  ['a status that nobody knows', ...offContract(201, 'status', { id: '1', status: 'TRANSMITTED' }, true)],
  ['a status that every object has', ...offContract(201, 'status', { id: '1', status: 'constructor' }, true)],
  ['a status that is no text', ...offContract(201, 'status', { id: '1', status: 201 }, true)],
  ['no status', ...offContract(201, 'status', { id: '1' }, true)],
  ['no id', ...offContract(201, 'no id', { status: 'AUTHORIZED' }, true)],
  ['an id that is no text', ...offContract(201, 'no id', { id: 1, status: 'AUTHORIZED' }, true)],
  ['an empty id', ...offContract(201, 'no id', { id: ' ', status: 'DECLINED' }, true)],
  ['an approval without an amount', ...offContract(201, 'no authorized amount', amountOf({ currency: 'JPY' }), true)],
  [
    'an approval whose amount is a number',
    ...offContract(201, 'no authorized amount', amountOf({ authorizedAmount: 100, currency: 'JPY' }), true),
  ],
  [
    'an approval of less than nothing',
    ...offContract(201, 'no authorized amount', amountOf({ authorizedAmount: '-1', currency: 'JPY' }), true),
  ],
  ['an id with a space', ...offContract(201, 'no id', { id: 'a b', status: 'AUTHORIZED' }, true)],
  [
    'an approval without a currency',
    ...offContract(201, 'no authorized amount', amountOf({ authorizedAmount: '100' }), true),
  ],
]

/** Bodies that no gateway has made, whatever the status: of a proxy, or of a program that pretends. */
const foreignBodies = [
  '',
  '<h1>oh</h1>',
  '[]',
  { status: 'AUTHORIZED' },
  { ...approved },
  { status: 'INVALID_REQUEST' },
]
const foreignRows = [400, 401, 403, 404, 405, 429, 503].flatMap((status) =>
  [...foreignBodies, own(status + 1)].map((body): Row => {
    return [`a ${status} with ${JSON.stringify(body).slice(0, 40)}`, { status, body }, foreign(status)]
  }),
)

test.each(foreignRows)('it is unknown whether %s has processed the payment', async (_, answer, want) => {
  expect(await answerWith(answer)).toMatchObject(want)
})

test.each([...transactions, ...refusals, ...accidents, ...oddities])('%s', async (_, answer, want) => {
  expect(await answerWith(answer)).toEqual({ ...want, ...trace })
})

test('a result carries the gateway’s correlation id', async () => {
  const headers = { 'v-c-correlation-id': '30000000-0000-4000-8000-000000000001' }
  expect(await answerWith({ headers, body: approved })).toMatchObject({
    correlationId: 'c-1',
    gatewayCorrelationId: '30000000-0000-4000-8000-000000000001',
  })
})

test.each(['', 'two words', 'a'.repeat(101), '<b>'])('an invalid correlation id is omitted: %s', async (given) => {
  const result = await answerWith({ headers: { 'v-c-correlation-id': given }, body: approved })
  expect(result).not.toHaveProperty('gatewayCorrelationId')
})
