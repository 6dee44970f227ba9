import { beforeAll, describe, expect, test } from 'vitest'
import { replyValidators } from '../../src/openapi/generated/reply-validators.js'
import type { OperationId } from '../../src/openapi/index.ts'
import { type Answered, createTestEngine, send, toSamplePayment } from '../support.ts'
import { findViolations } from './contract.ts'

/**
 * Forms of published replies: their keys in their order, with invented values. Sources: guide (capture, reversal, void,
 * credit, refund with credit authorization), published traffic of 2025 (refund, search) and of 2023 (details).
 */

const id = '7954028002502364573955'
const other = '7954028002502364563955'
const submitTimeUtc = '2026-11-23T03:00:00Z'
const clientReferenceInformation = { code: 'ord-7301' }
const inYen = { amountDetails: { currency: 'JPY' } }
const to = (method: string, href: string) => ({ method, href })
const from = (href: string) => ({ href, method: 'GET' })

const capture = {
  _links: {
    void: to('POST', `/pts/v2/captures/${id}/voids`),
    self: to('GET', `/pts/v2/captures/${id}`),
  },
  clientReferenceInformation,
  id,
  orderInformation: { amountDetails: { totalAmount: '12000', currency: 'JPY' } },
  reconciliationId: '12345678A9BCD01E',
  status: 'PENDING',
  submitTimeUtc,
}

const reversal = {
  _links: { self: to('GET', `/pts/v2/reversals/${id}`) },
  clientReferenceInformation,
  id,
  orderInformation: inYen,
  processorInformation: { responseCode: '200' },
  reconciliationId: '12aBC3dEFghi',
  reversalAmountDetails: { reversedAmount: '12000', currency: 'JPY' },
  status: 'REVERSED',
  submitTimeUtc,
}

const refund = {
  _links: { void: to('POST', `/pts/v2/refunds/${id}/voids`), self: to('GET', `/pts/v2/refunds/${id}`) },
  clientReferenceInformation,
  id,
  orderInformation: inYen,
  reconciliationId: other,
  refundAmountDetails: { currency: 'JPY', refundAmount: '3000' },
  status: 'PENDING',
  submitTimeUtc,
}

const voided = {
  _links: { self: to('GET', `/pts/v2/voids/${id}`) },
  clientReferenceInformation,
  id,
  orderInformation: inYen,
  status: 'VOIDED',
  submitTimeUtc,
  voidAmountDetails: { currency: 'jpy', voidAmount: '12000' },
}

const details = {
  id,
  rootId: other,
  reconciliationId: other,
  submitTimeUTC: submitTimeUtc,
  merchantId: 'smcc_all',
  applicationInformation: {
    status: 'PENDING',
    reasonCode: 100,
    applications: [
      {
        name: 'ics_bill',
        status: 'PENDING',
        reasonCode: '100',
        rCode: '1',
        rFlag: 'SOK',
        reconciliationId: other,
        rMessage: 'Request was processed successfully.',
        returnCode: 1_260_000,
      },
    ],
  },
  buyerInformation: {},
  clientReferenceInformation: {
    ...clientReferenceInformation,
    applicationName: 'REST API',
    applicationVersion: '1.0',
    partner: {},
  },
  // The published reply goes on; the links are required.
  _links: { self: from(`https://api.cybersource.com/tss/v2/transactions/${id}`) },
}

const searchId = '6f1f2b1e-7d0c-4f0e-9a43-0d6a4f9c1b22'

const search = {
  _links: { self: from(`https://api.cybersource.com/tss/v2/searches/${searchId}`) },
  searchId,
  save: false,
  query: 'clientReferenceInformation.code:ord-7301',
  count: 1,
  totalCount: 1,
  limit: 20,
  offset: 0,
  timezone: 'GMT',
  submitTimeUtc,
  _embedded: {
    transactionSummaries: [
      {
        id,
        submitTimeUtc,
        merchantId: 'smcc_all',
        applicationInformation: {
          applications: [
            {
              name: 'ics_bill',
              reasonCode: '100',
              rCode: '1',
              rFlag: 'SOK',
              reconciliationId: other,
              rMessage: 'Request was processed successfully.',
              returnCode: '1260000',
            },
          ],
          reasonCode: '100',
          rCode: '1',
          rFlag: 'SOK',
        },
        buyerInformation: {},
        clientReferenceInformation: { ...clientReferenceInformation, applicationName: 'REST API', partner: {} },
        consumerAuthenticationInformation: { transactionId: 'abCDefGHijKLmnOPqrST', eciRaw: '2' },
        deviceInformation: { ipAddress: '192.0.2.7' },
        fraudMarkingInformation: {},
        merchantInformation: { resellerId: 'reseller' },
        orderInformation: {
          billTo: {
            address1: '1-2-3 Midori',
            state: 'Tokyo',
            city: 'Minato-ku',
            country: 'JP',
            postalCode: '105-0000',
            email: 'hanako@example.com',
            firstName: 'Hanako',
            lastName: 'Sakura',
          },
          shipTo: {},
          amountDetails: { totalAmount: '12000', currency: 'JPY' },
        },
        paymentInformation: {
          paymentType: { type: 'credit card', method: 'VI' },
          customer: {},
          card: { suffix: '1111', prefix: '411111', type: '001' },
        },
        processingInformation: {
          commerceIndicator: '5',
          commerceIndicatorLabel: 'vbv',
          authorizationOptions: { authIndicator: '1' },
        },
        processorInformation: {
          processor: { name: 'vdcsmcc' },
          approvalCode: '123456',
          eventStatus: 'Pending',
          retrievalReferenceNumber: '632703123456',
        },
        pointOfSaleInformation: { partner: {}, emv: {} },
        riskInformation: { providers: { fingerPrint: {} } },
        _links: { transactionDetail: from(`https://api.cybersource.com/tss/v2/transactions/${id}`) },
        installmentInformation: {},
        errorInformation: {},
      },
    ],
  },
}

const credited = {
  _links: { void: to('POST', `/pts/v2/credits/${id}/voids`), self: to('GET', `/pts/v2/credits/${id}`) },
  clientReferenceInformation,
  creditAmountDetails: { currency: 'jpy', creditAmount: '3000' },
  id,
  orderInformation: inYen,
  paymentInformation: { tokenizedCard: { type: '001' }, card: { type: '001' } },
  processorInformation: { approvalCode: '123456', networkTransactionId: '016153570198200', responseCode: '00' },
  reconciliationId: '12345678A9BCD01E',
  status: 'PENDING',
  submitTimeUtc,
}
const { id: _, orderInformation, ...credit } = credited

const original = { originalTransactionAmount: '12000' }

/** Forms by operation. Those of a time-out service are of an original that had failed. */
const forms = {
  capturePayment: [201, capture],
  authReversal: [201, reversal],
  mitReversal: [201, { ...reversal, reversalAmountDetails: { ...reversal.reversalAmountDetails, ...original } }],
  refundPayment: [201, refund],
  refundCapture: [201, credited],
  createCredit: [201, { ...credit, id, orderInformation, paymentAccountInformation: { card: { type: '001' } } }],
  voidCapture: [201, voided],
  voidCredit: [201, voided],
  voidPayment: [201, voided],
  voidRefund: [201, voided],
  mitVoid: [
    201,
    {
      ...voided,
      processorInformation: { responseCode: '00' },
      voidAmountDetails: { ...voided.voidAmountDetails, ...original },
    },
  ],
  getTransaction: [200, details],
  createSearch: [201, search],
  getSearch: [200, search],
} as const satisfies Partial<Record<OperationId, readonly [number, object]>>

type FormId = keyof typeof forms
const formIds = Object.keys(forms) as FormId[]

const headers = { 'content-type': 'application/hal+json' }

test.each(formIds)('the published form of %s is as documented', (operation) => {
  const [status, body] = forms[operation]
  expect(findViolations({ status, headers, body }, operation)).toEqual([])
  const validators: Readonly<Record<number, (body: unknown) => boolean>> = replyValidators[operation]
  expect(validators[status]?.(body)).toBe(true)
})

test.each(formIds)('a key that the published form of %s lacks is a violation', (operation) => {
  const [status, body] = forms[operation]
  expect(findViolations({ status, headers, body: { ...body, invented: '1' } }, operation)).toHaveLength(1)
})

/** Paths of all keys in their order; entries of a list share their paths. */
function toPaths(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return [...new Set(value.flatMap((entry) => toPaths(entry, path)))]
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = path === '' ? key : `${path}.${key}`
    return [own, ...toPaths(inner, own)]
  })
}

/** A reply of the gateway to each request, by the name of its form. */
const replies = new Map<FormId, Answered>()

beforeAll(async () => {
  const engine = await createTestEngine()
  const ask = async (operation: FormId, path: string, body?: object): Promise<Answered> => {
    const reply = await send(engine, body ?? '', { path, method: body === undefined ? 'GET' : 'POST' })
    replies.set(operation, reply)
    return reply
  }
  const pay = async (sale: boolean): Promise<string> => {
    const payment = toSamplePayment({ method: 'installment', reference: 'ord-7301', sale })
    const { body } = await send(engine, {
      ...payment,
      processingInformation: {
        ...payment.processingInformation,
        commerceIndicator: 'vbv',
        authorizationOptions: { authIndicator: '1' },
      },
      // The form of a summary has no second line of the address.
      orderInformation: {
        ...payment.orderInformation,
        billTo: { ...payment.orderInformation?.billTo, address2: 'Room 5' },
      },
      deviceInformation: { ipAddress: '192.0.2.7' },
    })
    return body.id
  }
  const just = { clientReferenceInformation }
  const order = { ...just, orderInformation: { amountDetails: { totalAmount: '3000', currency: 'JPY' } } }
  const amountDetails = { totalAmount: '12000', currency: 'JPY' }

  const first = (await ask('capturePayment', `/pts/v2/payments/${await pay(false)}/captures`, order)).body.id
  await ask('getTransaction', `/tss/v2/transactions/${first}`)
  await ask('voidCapture', `/pts/v2/captures/${first}/voids`, just)
  await ask('authReversal', `/pts/v2/payments/${await pay(false)}/reversals`, {
    ...just,
    reversalInformation: { amountDetails },
  })
  const sale = await pay(true)
  await ask('refundPayment', `/pts/v2/payments/${sale}/refunds`, order)
  const { body } = await ask('createSearch', '/tss/v2/searches', { query: `id:${sale}`, sort: 'id:asc' })
  await ask('getSearch', `/tss/v2/searches/${body.searchId}`)
})

/** What only the published form has, because it is of a payment that this gateway does not know. */
const theirs: readonly string[] = [
  'consumerAuthenticationInformation.transactionId',
  'consumerAuthenticationInformation.eciRaw',
  'merchantInformation.resellerId',
  'processorInformation.eventStatus',
  'processorInformation.retrievalReferenceNumber',
].map((path) => `_embedded.transactionSummaries.${path}`)

describe('the gateway prints the keys of the published form in their order:', () => {
  test.each(['capturePayment', 'authReversal', 'refundPayment', 'voidCapture'] as const)('%s, no more', (operation) => {
    const reply = replies.get(operation)
    expect(reply?.status).toBe(201)
    expect(toPaths(reply?.body)).toEqual(toPaths(forms[operation][1]))
  })

  test.each(['getTransaction', 'createSearch', 'getSearch'] as const)('%s, and more', (operation) => {
    const [status, form] = forms[operation]
    const reply = replies.get(operation)
    expect(reply?.status).toBe(status)
    expect(reply && findViolations(reply, operation)).toEqual([])
    const published = toPaths(form).filter((path) => !theirs.includes(path))
    expect(toPaths(reply?.body).filter((path) => published.includes(path))).toEqual(published)
  })
})
