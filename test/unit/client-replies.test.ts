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

interface Row {
  readonly status?: number
  readonly headers?: Record<string, string>
  /** Sent as JSON, unless it is text. */
  readonly body?: unknown
  readonly want: object
}

const trace = { transactionId: 't-1', correlationId: 'c-1' }

async function answerWith({ status = 201, headers = {}, body }: Omit<Row, 'want'>) {
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

const transactions: readonly (readonly [string, Row])[] = [
  [
    'an approval',
    { body: approved, want: { outcome: 'approved', status: 'AUTHORIZED', ...transaction, ...authorization } },
  ],
  [
    'an approval with keys that nobody knows',
    {
      body: { ...approved, brandNew: { a: [1, null] } },
      want: { outcome: 'approved', status: 'AUTHORIZED', ...transaction, ...authorization },
    },
  ],
  [
    'an approval whose link is named as in the API description',
    {
      body: { ...approved, _links: { reversal: approved._links.authReversal } },
      want: {
        outcome: 'approved',
        status: 'AUTHORIZED',
        ...transaction,
        links: { reversal: links.reversal },
        ...authorization,
      },
    },
  ],
  [
    'a sale with its slip number as a number, and little else',
    {
      body: {
        id,
        status: 'AUTHORIZED',
        _links: { void: { method: 'POST', href: '/pts/v2/payments/1/voids' } },
        orderInformation: {
          amountDetails: { authorizedAmount: '100', currency: 'JPY' },
          invoiceDetails: { salesSlipNumber: 56307 },
        },
      },
      want: {
        outcome: 'approved',
        status: 'AUTHORIZED',
        id,
        links: { void: { method: 'POST', href: '/pts/v2/payments/1/voids' } },
        amount: '100',
        currency: 'JPY',
        salesSlipNumber: '56307',
      },
    },
  ],
  [
    'links to other hosts, and no links',
    {
      body: {
        ...approved,
        _links: { self: { method: 'GET', href: 'https://evil.test/' }, capture: { method: 'POST', href: '//evil' } },
      },
      want: { outcome: 'approved', status: 'AUTHORIZED', ...transaction, links: {}, ...authorization },
    },
  ],
  [
    'a partial approval',
    {
      body: { ...approved, status: 'PARTIAL_AUTHORIZED' },
      want: { outcome: 'partially-approved', status: 'PARTIAL_AUTHORIZED', ...transaction, ...authorization },
    },
  ],
  [
    'a review after AVS',
    {
      body: {
        ...approved,
        status: 'AUTHORIZED_PENDING_REVIEW',
        errorInformation: { reason: 'AVS_FAILED', message: 'Soft Decline - AVS' },
      },
      want: {
        outcome: 'pending',
        status: 'AUTHORIZED_PENDING_REVIEW',
        ...transaction,
        ...authorization,
        reason: 'AVS_FAILED',
        message: 'Soft Decline - AVS',
      },
    },
  ],
  [
    'a review without an approval',
    { body: { id, status: 'PENDING_REVIEW' }, want: { outcome: 'pending', status: 'PENDING_REVIEW', id, links: {} } },
  ],
  [
    '3-D Secure',
    {
      body: { id, status: 'PENDING_AUTHENTICATION', errorInformation: { reason: 'CONSUMER_AUTHENTICATION_REQUIRED' } },
      want: {
        outcome: 'pending',
        status: 'PENDING_AUTHENTICATION',
        id,
        links: {},
        reason: 'CONSUMER_AUTHENTICATION_REQUIRED',
      },
    },
  ],
  [
    'a decline',
    {
      body: declined,
      want: {
        outcome: 'declined',
        status: 'DECLINED',
        ...declinedTransaction,
        reason: 'PROCESSOR_DECLINED',
        message: 'Decline - General decline of the card.',
        responseCode: 'G98',
        responseCategoryCode: '100',
        retry: 'with-other-card',
      },
    },
  ],
  [
    'a decline that may pass later',
    {
      body: { id, status: 'DECLINED', errorInformation: { reason: 'ISSUER_UNAVAILABLE ' } },
      want: { outcome: 'declined', status: 'DECLINED', id, links: {}, reason: 'ISSUER_UNAVAILABLE', retry: 'later' },
    },
  ],
  [
    'a decline for a reason that nobody knows',
    {
      body: { id, status: 'DECLINED', errorInformation: { reason: 'constructor' } },
      want: { outcome: 'declined', status: 'DECLINED', id, links: {}, reason: 'constructor', retry: 'never' },
    },
  ],
  [
    'a decline without a reason',
    {
      body: { id, status: 'DECLINED' },
      want: { outcome: 'declined', status: 'DECLINED', id, links: {}, retry: 'never' },
    },
  ],
  [
    'a decline by Decision Manager, with the money held',
    {
      body: {
        ...approved,
        status: 'AUTHORIZED_RISK_DECLINED',
        errorInformation: { reason: 'DECISION_PROFILE_REJECT' },
      },
      want: {
        outcome: 'declined',
        status: 'AUTHORIZED_RISK_DECLINED',
        ...transaction,
        reason: 'DECISION_PROFILE_REJECT',
        responseCategoryCode: '000',
        retry: 'never',
      },
    },
  ],
]

const refusals: readonly (readonly [string, Row])[] = [
  [
    'a 400 with fields',
    {
      status: 400,
      body: invalid,
      want: {
        outcome: 'invalid',
        id,
        reason: 'MISSING_FIELD',
        message: invalid.message,
        fields: [{ field: 'paymentInformation.card.number', reason: 'MISSING_FIELD' }],
      },
    },
  ],
  [
    'a 400 without an id, and with a reason that nobody knows',
    {
      status: 400,
      body: { status: 'INVALID_REQUEST', reason: 'NEW_REASON' },
      want: { outcome: 'invalid', reason: 'NEW_REASON', fields: [] },
    },
  ],
  [
    'a 400 whose details are odd',
    {
      status: 400,
      body: { ...invalid, details: [null, 'x', { reason: 'INVALID_DATA' }, { field: 'a.b' }] },
      want: {
        outcome: 'invalid',
        id,
        reason: 'MISSING_FIELD',
        message: invalid.message,
        fields: [{ field: 'a.b', reason: '' }],
      },
    },
  ],
  [
    'a 201 INVALID_REQUEST',
    {
      body: {
        id,
        status: 'INVALID_REQUEST',
        errorInformation: { reason: 'INVALID_DATA', message: 'm', details: [{ field: 'a', reason: 'INVALID_DATA' }] },
      },
      want: {
        outcome: 'invalid',
        id,
        reason: 'INVALID_DATA',
        message: 'm',
        fields: [{ field: 'a', reason: 'INVALID_DATA' }],
      },
    },
  ],
  [
    'a duplicate',
    {
      status: 400,
      body: { ...invalid, reason: 'DUPLICATE_REQUEST', message: 'Declined - twice', details: undefined },
      want: { outcome: 'duplicate', id, message: 'Declined - twice' },
    },
  ],
  [
    'a 401',
    {
      status: 401,
      body: { response: { rmsg: 'Authentication Failed' } },
      want: { outcome: 'unauthenticated', message: 'Authentication Failed' },
    },
  ],
  [
    'a 401 of the sandbox, with its reason',
    {
      status: 401,
      headers: { 'x-sandbox-reason': 'signature-mismatch' },
      body: { response: { rmsg: 'Authentication Failed' } },
      want: { outcome: 'unauthenticated', reason: 'signature-mismatch', message: 'Authentication Failed' },
    },
  ],
  ['a 401 in HTML', { status: 401, body: '<h1>401</h1>', want: { outcome: 'unauthenticated' } }],
]

const accidents: readonly (readonly [string, Row])[] = [
  ['a 429', { status: 429, body: '', want: { outcome: 'unavailable', cause: 'too-many-requests' } }],
  [
    'a 429 that says how long to wait',
    {
      status: 429,
      headers: { 'retry-after': '7' },
      body: '',
      want: { outcome: 'unavailable', cause: 'too-many-requests', retryAfter: 7_000 },
    },
  ],
  [
    'a 503 that says until when to wait',
    {
      status: 503,
      headers: { 'retry-after': new Date(noon - 250 + 30_000).toUTCString() },
      body: '<h1>503</h1>',
      want: { outcome: 'unavailable', cause: 'service-unavailable', retryAfter: 29_750 },
    },
  ],
  [
    'a 503 whose time to wait is past',
    {
      status: 503,
      headers: { 'retry-after': 'Fri, 31 Dec 1999 23:59:59 GMT' },
      body: '',
      want: { outcome: 'unavailable', cause: 'service-unavailable', retryAfter: 0 },
    },
  ],
  [
    'a 503 whose time to wait makes no sense',
    {
      status: 503,
      headers: { 'retry-after': '-1' },
      body: '',
      want: { outcome: 'unavailable', cause: 'service-unavailable' },
    },
  ],
  [
    'a 400 PROCESSOR_UNAVAILABLE',
    {
      status: 400,
      body: { ...invalid, reason: 'PROCESSOR_UNAVAILABLE' },
      want: { outcome: 'unavailable', cause: 'processor-unavailable' },
    },
  ],
  ...[500, 501, 502, 504, 520, 599].map(
    (status) =>
      [
        `a ${status} in HTML`,
        { status, body: '<h1>oh</h1>', want: { outcome: 'unknown', cause: 'server-error', httpStatus: status } },
      ] as const,
  ),
  ...[201, 400, 502, 503].map(
    (status) =>
      [
        `CyberSource’s own system error with a ${status}`,
        {
          status,
          body: systemError,
          want: { outcome: 'unknown', cause: 'server-error', detail: 'SYSTEM_ERROR', httpStatus: status },
        },
      ] as const,
  ),
  [
    'the newer system error',
    {
      status: 500,
      body: newSystemError,
      want: { outcome: 'unknown', cause: 'server-error', detail: 'SYSTEM_ERROR', httpStatus: 500 },
    },
  ],
  [
    'a 502 that looks approved',
    { status: 502, body: approved, want: { outcome: 'unknown', cause: 'server-error', httpStatus: 502 } },
  ],
  ...['', '{"id": "1", "sta', '[]', 'null', '"AUTHORIZED"', '<h1>201</h1>', '{"a":'.repeat(50_000)].flatMap((body) =>
    [200, 201].map(
      (status) =>
        [
          `a ${status} with the body ${JSON.stringify(body.slice(0, 20))}`,
          { status, body, want: { outcome: 'unknown', cause: 'unreadable-reply', httpStatus: status } },
        ] as const,
    ),
  ),
  [
    'a 201 that is nested without end',
    {
      body: `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
      want: { outcome: 'unknown', cause: 'unreadable-reply', httpStatus: 201 },
    },
  ],
]

const offContract = (status: number, problem: string, body: object | string, mayBeProcessed: boolean) => ({
  status,
  body,
  want: {
    outcome: 'unexpected',
    httpStatus: status,
    problem,
    mayBeProcessed,
    body,
    ...(typeof body === 'object' && 'id' in body && body.id === '1' && { id: '1' }),
  },
})
const notFound = { status: '404', errorInformation: { reason: 'NOT_FOUND ', message: 'm' } }
const amountOf = (amountDetails: object) => ({ id: '1', status: 'AUTHORIZED', orderInformation: { amountDetails } })

const oddities: readonly (readonly [string, Row])[] = [
  ['a 404', offContract(404, 'HTTP status', notFound, false)],
  ['a 405 in HTML', offContract(405, 'HTTP status', '<h1>405</h1>', false)],
  ['a 408, which a proxy may say late', offContract(408, 'HTTP status', 'late', true)],
  ['a 409', offContract(409, 'HTTP status', 'conflict', true)],
  ['a 307', offContract(307, 'HTTP status', 'elsewhere', true)],
  ['a 200', offContract(200, 'HTTP status', { status: 'AUTHORIZED' }, true)],
  ['a 400 in HTML', offContract(400, 'shape of a 400', '<h1>400</h1>', false)],
  ['a 400 without a reason', offContract(400, 'shape of a 400', { status: 'INVALID_REQUEST' }, false)],
  ['a status that nobody knows', offContract(201, 'status', { id: '1', status: 'TRANSMITTED' }, true)],
  ['a status that every object has', offContract(201, 'status', { id: '1', status: 'constructor' }, true)],
  ['a status that is no text', offContract(201, 'status', { id: '1', status: 201 }, true)],
  ['no status', offContract(201, 'status', { id: '1' }, true)],
  ['no id', offContract(201, 'no id', { status: 'AUTHORIZED' }, true)],
  ['an id that is no text', offContract(201, 'no id', { id: 1, status: 'AUTHORIZED' }, true)],
  ['an empty id', offContract(201, 'no id', { id: ' ', status: 'DECLINED' }, true)],
  ['an approval without an amount', offContract(201, 'no authorized amount', amountOf({ currency: 'JPY' }), true)],
  [
    'an approval whose amount is a number',
    offContract(201, 'no authorized amount', amountOf({ authorizedAmount: 100, currency: 'JPY' }), true),
  ],
  [
    'an approval of less than nothing',
    offContract(201, 'no authorized amount', amountOf({ authorizedAmount: '-1', currency: 'JPY' }), true),
  ],
  ['an id with a space', offContract(201, 'no id', { id: 'a b', status: 'AUTHORIZED' }, true)],
  [
    'an approval without a currency',
    offContract(201, 'no authorized amount', amountOf({ authorizedAmount: '100' }), true),
  ],
]

test.each([...transactions, ...refusals, ...accidents, ...oddities])('%s', async (_, { want, ...answer }) => {
  expect(await answerWith(answer)).toEqual({ ...want, ...trace })
})

test('a result carries the gateway’s correlation id', async () => {
  const headers = { 'v-c-correlation-id': '30000000-0000-4000-8000-000000000001' }
  expect(await answerWith({ headers, body: approved })).toMatchObject({
    correlationId: 'c-1',
    gatewayCorrelationId: '30000000-0000-4000-8000-000000000001',
  })
})

test.each(['', 'two words', 'a'.repeat(101), '<b>'])('a correlation id that is none is left out: %s', async (given) => {
  const result = await answerWith({ headers: { 'v-c-correlation-id': given }, body: approved })
  expect(result).not.toHaveProperty('gatewayCorrelationId')
})
