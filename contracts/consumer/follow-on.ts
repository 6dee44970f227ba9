import { installment } from '../../src/client/index.ts'
import type { InvalidRequestReason, OperationId } from '../../src/openapi/index.ts'
import type { ProviderStateName } from '../states/provider-states.ts'
import { toPlaceholder } from '../states/step.ts'
import type { ClientInteraction, Made, Template } from './interaction.ts'
import { amount, fromState, given, href, inState, sentence, word } from './matchers.ts'
import { id, refusal } from './replies.ts'
import { billTo, cards, reference, sentTransactionId, toWire } from './shop.ts'

const reconciliationId = 'RCN-EXAMPLE-1'
const money = { amount: '12000' } as const
const yen = { amountDetails: { totalAmount: '12000', currency: 'JPY' } }
const named = { clientReferenceInformation: { code: reference } }
const ordered = { ...named, orderInformation: yen }
const reversed = { ...named, reversalInformation: yen }

const link = (kind: string, service = '') => `/pts/v2/${kind}/${id}${service}`

/** What the client reads of every 201, and what it makes of it. The kind is that of the path in the links. */
function succeeds(kind: string, status: string, amounts: Template, isVoidable = false) {
  const links = {
    self: { method: 'GET', href: href(link(kind)) },
    ...(isVoidable && { void: { method: 'POST', href: href(link(kind, '/voids')) } }),
  }
  return { id: word(id), _links: links, ...(amounts as object), status }
}

const made = (kind: string, isVoidable = false) => ({
  id,
  amount: '12000',
  currency: 'JPY',
  reference,
  links: {
    self: { method: 'GET', href: link(kind) },
    ...(isVoidable && { void: { method: 'POST', href: link(kind, '/voids') } }),
  },
})

const reconciled = { reconciliationId: word(reconciliationId) }

const capture = {
  operation: 'capturePayment',
  does: ['capture', id, { ...money, reference }],
  sends: ordered,
  answer: {
    status: 201,
    body: { ...succeeds('captures', 'PENDING', { orderInformation: yen }, true), ...reconciled },
  },
  makes: { outcome: 'captured', status: 'PENDING', ...made('captures', true), reconciliationId },
} as const satisfies Omit<ClientInteraction, 'name'>

const reversal = {
  operation: 'authReversal',
  does: ['reverse', id, { ...money, reference }],
  sends: reversed,
  answer: {
    status: 201,
    body: {
      ...succeeds('reversals', 'REVERSED', { reversalAmountDetails: { reversedAmount: '12000', currency: 'JPY' } }),
      ...reconciled,
      processorInformation: { responseCode: word('200') },
    },
  },
  makes: { outcome: 'reversed', status: 'REVERSED', ...made('reversals'), reconciliationId, responseCode: '200' },
} as const satisfies Omit<ClientInteraction, 'name'>

const refund = {
  operation: 'refundPayment',
  does: ['refund', id, { ...money, reference }],
  sends: ordered,
  answer: {
    status: 201,
    body: {
      ...succeeds('refunds', 'PENDING', { refundAmountDetails: { refundAmount: '12000', currency: 'JPY' } }, true),
      ...reconciled,
    },
  },
  makes: { outcome: 'refunded', status: 'PENDING', ...made('refunds', true), reconciliationId },
} as const satisfies Omit<ClientInteraction, 'name'>

const credit = {
  operation: 'createCredit',
  does: [
    'credit',
    { ...money, reference, card: { number: cards.visaOfJapan, expirationMonth: '12', expirationYear: '2031' }, billTo },
  ],
  sends: {
    ...named,
    paymentInformation: toWire(undefined).paymentInformation,
    orderInformation: toWire(undefined).orderInformation,
  },
  answer: {
    status: 201,
    body: {
      // In lower case in the guide, so the case is left open.
      ...succeeds(
        'credits',
        'PENDING',
        { creditAmountDetails: { creditAmount: '12000', currency: word('jpy') } },
        true,
      ),
      ...reconciled,
    },
  },
  makes: { outcome: 'credited', status: 'PENDING', ...made('credits', true), currency: 'jpy', reconciliationId },
} as const satisfies Omit<ClientInteraction, 'name'>

const voided = {
  answer: {
    status: 201,
    body: succeeds('voids', 'VOIDED', { voidAmountDetails: { voidAmount: '12000', currency: word('jpy') } }),
  },
  makes: { outcome: 'voided', status: 'VOIDED', ...made('voids'), currency: 'jpy' },
} as const

const voids = (
  name: string,
  state: ProviderStateName,
  of: 'payment' | 'capture' | 'refund' | 'credit',
  operation: OperationId,
): ClientInteraction => ({
  name,
  states: [inState(state)],
  operation,
  does: ['void', id, { of, reference }],
  sends: named,
  ...voided,
})

/** A 400 of a service, and what the client makes of it. */
function refuses(reason: InvalidRequestReason, message: string) {
  const makes: Made = { outcome: 'invalid', id, reason, message, fields: [] }
  return { answer: { status: 400, body: refusal(reason, message) }, makes }
}

const capturable = inState('an authorization that can be captured')
const batch = inState('the batch has gone out')

/** The links of an increment are those of its payment. */
const increased = [
  ['self', 'GET', ''],
  ['authReversal', 'POST', '/reversals'],
  ['capture', 'POST', '/captures'],
] as const

/** Services that follow a payment. */
export const followOnInteractions: readonly ClientInteraction[] = [
  { name: 'a capture', states: [capturable], ...capture },
  {
    ...capture,
    name: 'a capture of a payment in installments, with its option',
    states: [inState('an authorization that can be captured', { paymentMethod: 'installment' })],
    does: ['capture', id, { ...money, reference, option: installment({ installments: 12 }) }],
    sends: {
      ...ordered,
      processingInformation: { japanPaymentOptions: { paymentMethod: '61', installments: '12' } },
    },
  },
  {
    ...capture,
    name: 'a second capture',
    states: [inState('a captured authorization')],
    idOf: 'payment.id',
    ...refuses('MISSING_AUTH', 'Decline - The request ID is invalid.'),
  },
  {
    ...capture,
    name: 'a second capture after the batch',
    states: [inState('a captured authorization'), batch],
    idOf: 'payment.id',
    ...refuses('TRANSACTION_ALREADY_SETTLED', 'Decline - The transaction has already been settled.'),
  },
  {
    ...capture,
    name: 'a capture of more than was authorized',
    states: [inState('an authorization that can be captured', { amount: '9000' })],
    ...refuses('EXCEEDS_AUTH_AMOUNT', 'Decline - The requested amount exceeds.'),
  },
  {
    ...capture,
    name: 'a capture of a reversed authorization',
    states: [inState('a reversed authorization')],
    idOf: 'payment.id',
    ...refuses('AUTH_ALREADY_REVERSED', 'Decline - The authorization has already been reversed.'),
  },
  {
    ...capture,
    name: 'a capture during a system error',
    states: [capturable, inState('the next payment has an outcome', { outcome: 'system-error' })],
    answer: { status: 502, body: { reason: 'SYSTEM_ERROR' } },
    makes: { outcome: 'unknown', cause: 'server-error', detail: 'SYSTEM_ERROR', httpStatus: 502 },
  },
  { name: 'a reversal', states: [capturable], ...reversal },
  {
    ...reversal,
    name: 'a second reversal',
    states: [inState('a reversed authorization')],
    idOf: 'payment.id',
    ...refuses('AUTH_ALREADY_REVERSED', 'Decline - The authorization has already been reversed.'),
  },
  {
    ...reversal,
    name: 'a time-out reversal',
    states: [inState('an authorization whose reply was lost')],
    operation: 'mitReversal',
    does: ['timeOutReversal', sentTransactionId, { ...money, reference }],
  },
  { name: 'a refund of a sale', states: [inState('a sale')], ...refund },
  { name: 'a refund of a capture', states: [inState('a captured authorization')], ...refund },
  {
    ...refund,
    name: 'a second refund',
    states: [inState('a refund')],
    idOf: 'payment.id',
    ...refuses('INVALID_AMOUNT', 'Decline - The amount is invalid.'),
  },
  { name: 'a credit', ...credit },
  voids('a void of a sale', 'a sale', 'payment', 'voidPayment'),
  voids('a void of a capture', 'a captured authorization', 'capture', 'voidCapture'),
  voids('a void of a refund', 'a refund', 'refund', 'voidRefund'),
  voids('a void of a credit', 'a credit', 'credit', 'voidCredit'),
  {
    ...voids('a void after the batch', 'a captured authorization', 'capture', 'voidCapture'),
    states: [inState('a captured authorization'), batch],
    ...refuses('NOT_VOIDABLE', 'Decline - The capture or credit is not voidable.'),
  },
  {
    ...voided,
    name: 'a time-out void',
    states: [inState('a sale whose reply was lost')],
    operation: 'mitVoid',
    does: ['timeOutVoid', sentTransactionId, { reference }],
    sends: named,
  },
  {
    name: 'an increment of a pre-authorization',
    states: [inState('a pre-authorization')],
    operation: 'incrementAuth',
    does: ['increment', id, { additionalAmount: '2000', reference }],
    sends: { ...named, orderInformation: { amountDetails: { additionalAmount: '2000', currency: 'JPY' } } },
    answer: {
      status: 201,
      body: {
        id: word(id),
        _links: Object.fromEntries(
          increased.map(([name, method, service]) => [name, { method, href: href(link('payments', service)) }]),
        ),
        // Whether it is the difference or the sum is not known.
        orderInformation: { amountDetails: { authorizedAmount: amount('2000'), currency: 'JPY' } },
        ...reconciled,
        status: 'AUTHORIZED',
      },
    },
    makes: {
      outcome: 'incremented',
      status: 'AUTHORIZED',
      ...made('payments'),
      links: {
        self: { method: 'GET', href: link('payments') },
        reversal: { method: 'POST', href: link('payments', '/reversals') },
        capture: { method: 'POST', href: link('payments', '/captures') },
      },
      amount: '2000',
      reconciliationId,
    },
  },
]

const application = { name: 'ics_auth', reasonCode: '100', rCode: '1', rFlag: 'SOK', rMessage: sentence('Done.') }
const time = '2026-12-01T03:00:00Z'
/** What the client reads of a transaction in details and searches, beside their own. */
const common = {
  id: word(id),
  merchantId: word('smcc_all'),
  paymentInformation: { card: { prefix: '411111', suffix: '1111', type: '001' } },
  processorInformation: { approvalCode: word('123456') },
}
const found = {
  id,
  submitTime: time,
  merchant: 'smcc_all',
  reference,
  amount: '12000',
  currency: 'JPY',
  reasonCode: '100',
  approvalCode: '123456',
  card: { prefix: '411111', suffix: '1111', type: '001' },
}
const ran = { name: 'ics_auth', reasonCode: '100', rCode: '1', rFlag: 'SOK', message: 'Done.' }
const stateReference = given('reference', '^[\\w-]{1,50}$', reference)
const timeOf = word(time)

/** Details and searches. */
export const searchInteractions: readonly ClientInteraction[] = [
  {
    name: 'the details of a payment',
    states: [inState('a payment that can be found by search')],
    operation: 'getTransaction',
    does: ['getTransaction', id],
    answer: {
      status: 200,
      body: {
        ...common,
        rootId: word(id),
        submitTimeUTC: timeOf,
        applicationInformation: {
          status: 'AUTHORIZED',
          reasonCode: 100,
          applications: [{ ...application, status: 'AUTHORIZED' }],
        },
        clientReferenceInformation: { code: stateReference },
        orderInformation: { amountDetails: { totalAmount: '12000', currency: 'JPY', authorizedAmount: '12000' } },
      },
    },
    makes: {
      outcome: 'found',
      transaction: {
        ...found,
        applications: [{ ...ran, status: 'AUTHORIZED' }],
        rootId: id,
        status: 'AUTHORIZED',
        authorizedAmount: '12000',
        related: [],
      },
    },
  },
  {
    name: 'the details of a transaction that there is not',
    states: [inState('a search')],
    operation: 'getTransaction',
    idOf: 'search.id',
    does: ['getTransaction', id],
    answer: { status: 404, body: {} },
    makes: { outcome: 'not-found' },
  },
  {
    name: 'a search by the reference',
    states: [inState('a payment that can be found by search')],
    operation: 'createSearch',
    does: ['search', `clientReferenceInformation.code:${reference}`],
    sends: {
      query: fromState(
        `clientReferenceInformation.code:${toPlaceholder('reference')}`,
        '^clientReferenceInformation\\.code:[\\w-]+$',
        `clientReferenceInformation.code:${reference}`,
      ),
      sort: 'submitTimeUtc:asc,id:asc',
      limit: 100,
      offset: 0,
    },
    answer: {
      status: 201,
      body: {
        totalCount: 1,
        _embedded: {
          transactionSummaries: [
            {
              ...common,
              submitTimeUtc: timeOf,
              applicationInformation: { reasonCode: '100', applications: [{ ...application, ...reconciled }] },
              clientReferenceInformation: { code: stateReference },
              orderInformation: { amountDetails: { totalAmount: '12000', currency: 'JPY' } },
            },
          ],
        },
      },
    },
    makes: [{ ...found, reconciliationId, applications: [ran] }],
  },
]
