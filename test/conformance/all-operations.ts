import type { OperationId } from '../../src/openapi/index.ts'
import type { SendOptions } from '../support.ts'
import type { Face } from './face.ts'
import { toOrdinary } from './provoke.ts'

/** A request of an operation, and what it asks for. */
interface Wish {
  readonly reference: string
  /** In whole yen. */
  readonly amount: string
}

/** A request that is ready to be sent: the transactions that it follows exist. */
interface Prepared extends SendOptions {
  readonly body: unknown
}

interface OperationCase {
  /** What of a request can ask for an outcome, besides header and arming. */
  readonly asks: readonly ('reference' | 'amount')[]
  prepare(face: Face, wish: Wish): Promise<Prepared>
}

/** Enough for every amount of the sandbox's list. */
const much = '99999999'
let count = 0

const approved = { headers: { 'x-sandbox-scenario': 'approved' } }
const toAmount = (totalAmount: string) => ({ amountDetails: { totalAmount, currency: 'JPY' } })
const toCode = (code: string) => ({ clientReferenceInformation: { code } })
const toTimeOut = ({ reference: code }: Wish, transactionId: string) => ({
  clientReferenceInformation: { code, transactionId },
})

interface Original {
  readonly amount?: string
  readonly sale?: true
  readonly preAuthorized?: true
  readonly transactionId?: string
}

async function succeed(face: Face, body: unknown, options: SendOptions): Promise<string> {
  const { status, body: reply } = await face.send(body, options)
  if (status !== 201) throw new Error(`Failed to prepare ${options.path}: ${JSON.stringify(reply)}`)
  return reply.id
}

/** The id of an approved payment. */
function pay(face: Face, { amount = much, sale, preAuthorized, transactionId }: Original = {}): Promise<string> {
  const code = `original ${++count}`
  const body = {
    ...toOrdinary({ reference: code, amount }),
    clientReferenceInformation: { code, ...(transactionId !== undefined && { transactionId }) },
    ...(sale && { processingInformation: { capture: true } }),
    ...(preAuthorized && { processingInformation: { authorizationOptions: { authIndicator: '0' } } }),
  }
  return succeed(face, body, { ...approved, path: '/pts/v2/payments' })
}

const follow = async (face: Face, path: string, amount?: string): Promise<string> =>
  succeed(
    face,
    { ...toCode(`original ${++count}`), ...(amount !== undefined && { orderInformation: toAmount(amount) }) },
    { path },
  )

const capture = async (face: Face) => follow(face, `/pts/v2/payments/${await pay(face)}/captures`, much)
const refund = async (face: Face) =>
  follow(face, `/pts/v2/payments/${await pay(face, { sale: true })}/refunds`, '12000')
const credit = async (face: Face) => succeed(face, toOrdinary(), { path: '/pts/v2/credits' })

const both = ['reference', 'amount'] as const
const reads = (path: string, original: (face: Face) => Promise<string>): OperationCase => ({
  asks: [],
  prepare: async (face) => ({ method: 'GET', path: path.replace('{id}', await original(face)), body: '' }),
})
const voids = (path: string, original: (face: Face) => Promise<string>): OperationCase => ({
  asks: ['reference'],
  prepare: async (face, { reference }) => ({
    path: path.replace('{id}', await original(face)),
    body: toCode(reference),
  }),
})
const refunds = (path: string, original: (face: Face) => Promise<string>): OperationCase => ({
  asks: both,
  prepare: async (face, { reference, amount }) => ({
    path: path.replace('{id}', await original(face)),
    body: { ...toCode(reference), orderInformation: toAmount(amount) },
  }),
})

const subscription = {
  organizationId: 'smcc_all',
  products: [{ productId: 'payments', eventTypes: ['payments.void.status.accepted'] }],
  webhookUrl: 'https://shop.example.jp/webhooks',
}
const webhooks = '/notification-subscriptions/v2/webhooks'
const subscribe = async (face: Face): Promise<string> => {
  const { body } = await face.send(subscription, { path: webhooks })
  if (body.webhookId === undefined) throw new Error(`Failed to subscribe: ${JSON.stringify(body)}`)
  return body.webhookId
}
const onSubscription = (method: string, end: string, body: unknown): OperationCase => ({
  asks: [],
  async prepare(face) {
    const webhookId = await subscribe(face)
    return { method, path: `${webhooks}/${webhookId}${end}`, body }
  },
})
const keyOf = (clientRequestAction: string, keyType: string, pub?: string): object => ({
  clientRequestAction,
  keyInformation: { provider: 'nrtd', tenant: 'smcc_all', organizationId: 'smcc_all', keyType, ...(pub && { pub }) },
})
/** The path of a read of the reporting API, over the days around the suites' time. */
const reports = (resource: string, parameters: object): OperationCase => ({
  asks: [],
  async prepare(face) {
    await pay(face, { sale: true })
    const query = new URLSearchParams({ organizationId: 'smcc_all', ...parameters })
    return { method: 'GET', path: `/reporting/v3/${resource}?${query}`, body: '' }
  },
})
const aroundNow = { startTime: '2026-11-22T00:00:00Z', endTime: '2026-11-24T00:00:00Z' }
const reportOrder = {
  reportDefinitionName: 'JPTransactionDetailClass',
  reportName: 'all of a case',
  reportStartTime: aroundNow.startTime,
  reportEndTime: aroundNow.endTime,
}

/** A card of the vendor's testing pages whose issuer asks the cardholder. */
const challenged = '4000000000002503'
/** An authentication; its amount asks for nothing. */
const toCardholder = ({ reference }: Wish, card?: string) => ({
  ...toOrdinary({ reference, amount: '12000', ...(card !== undefined && { card }) }),
  consumerAuthenticationInformation: { returnUrl: 'https://shop.example.jp/back' },
})

const session = {
  clientVersion: 'v2',
  targetOrigins: ['https://shop.example.jp'],
  allowedCardNetworks: ['VISA', 'JCB'],
  allowedPaymentTypes: ['CARD'],
}

const vaultCard = { card: { number: '4111111111111111' } }
const instrument = { card: { expirationMonth: '12', expirationYear: '2031', type: '001' } }
const shipTo = { firstName: 'Hanako', lastName: 'Mori' }
/** Makes a token of each kind; returns the paths of the vault. */
async function fillVault(face: Face) {
  const add = async (path: string, body: object): Promise<string> => {
    const { status, body: reply } = await face.send(body, { path })
    if (status > 201) throw new Error(`Failed to fill the vault at ${path}: ${JSON.stringify(reply)}`)
    return reply.id
  }
  const identifiers = '/tms/v1/instrumentidentifiers'
  const instruments = '/tms/v1/paymentinstruments'
  const instrumentIdentifier = { id: await add(identifiers, vaultCard) }
  const customer = `/tms/v2/customers/${await add('/tms/v2/customers', {})}`
  const [ofCustomer, addresses] = [`${customer}/payment-instruments`, `${customer}/shipping-addresses`]
  const ofCard = { ...instrument, instrumentIdentifier }
  return {
    instrumentIdentifier,
    identifier: `${identifiers}/${instrumentIdentifier.id}`,
    customer,
    ofCustomer,
    addresses,
    customerInstrument: `${ofCustomer}/${await add(ofCustomer, ofCard)}`,
    address: `${addresses}/${await add(addresses, { shipTo })}`,
    instrument: `${instruments}/${await add(instruments, ofCard)}`,
  }
}
type VaultPaths = Awaited<ReturnType<typeof fillVault>>
const onVault = (method: string, toPath: (paths: VaultPaths) => string, body: unknown = ''): OperationCase => ({
  asks: [],
  async prepare(face) {
    const paths = await fillVault(face)
    const { instrumentIdentifier } = paths
    return { method, path: toPath(paths), body: body === instrument ? { ...instrument, instrumentIdentifier } : body }
  },
})

const query = { query: 'clientReferenceInformation.code:nobody', sort: 'id:asc' }

/** A request of each operation. */
export const operationCases: Readonly<Record<OperationId, OperationCase>> = {
  createPayment: {
    asks: both,
    prepare: async (_, wish) => ({ path: '/pts/v2/payments', body: toOrdinary(wish) }),
  },
  incrementAuth: {
    asks: both,
    prepare: async (face, { reference, amount: additionalAmount }) => ({
      method: 'PATCH',
      path: `/pts/v2/payments/${await pay(face, { preAuthorized: true })}`,
      body: { ...toCode(reference), orderInformation: { amountDetails: { additionalAmount, currency: 'JPY' } } },
    }),
  },
  capturePayment: refunds('/pts/v2/payments/{id}/captures', pay),
  authReversal: {
    asks: both,
    prepare: async (face, { reference, amount }) => ({
      path: `/pts/v2/payments/${await pay(face, { amount })}/reversals`,
      body: { ...toCode(reference), reversalInformation: toAmount(amount) },
    }),
  },
  mitReversal: {
    asks: both,
    async prepare(face, wish) {
      const transactionId = `t${++count}`
      await pay(face, { amount: wish.amount, transactionId })
      const body = { ...toTimeOut(wish, transactionId), reversalInformation: toAmount(wish.amount) }
      return { path: '/pts/v2/reversals', body }
    },
  },
  refundPayment: refunds('/pts/v2/payments/{id}/refunds', (face) => pay(face, { sale: true })),
  refundCapture: refunds('/pts/v2/captures/{id}/refunds', capture),
  createCredit: { asks: both, prepare: async (_, wish) => ({ path: '/pts/v2/credits', body: toOrdinary(wish) }) },
  voidPayment: voids('/pts/v2/payments/{id}/voids', (face) => pay(face, { sale: true })),
  voidCapture: voids('/pts/v2/captures/{id}/voids', capture),
  voidRefund: voids('/pts/v2/refunds/{id}/voids', refund),
  voidCredit: voids('/pts/v2/credits/{id}/voids', credit),
  mitVoid: {
    asks: ['reference'],
    async prepare(face, wish) {
      const transactionId = `t${++count}`
      await pay(face, { sale: true, transactionId })
      return { path: '/pts/v2/voids', body: toTimeOut(wish, transactionId) }
    },
  },
  readPayment: reads('/pts/v2/payments/{id}', pay),
  readCapture: reads('/pts/v2/captures/{id}', capture),
  readReversal: reads('/pts/v2/reversals/{id}', pay),
  readRefund: reads('/pts/v2/refunds/{id}', refund),
  readCredit: reads('/pts/v2/credits/{id}', credit),
  readVoid: reads('/pts/v2/voids/{id}', pay),
  refreshPaymentStatus: { asks: [], prepare: async () => ({ path: '/pts/v2/refresh-payment-status/1', body: {} }) },
  payerAuthSetup: {
    asks: [],
    prepare: async (_, wish) => ({ path: '/risk/v1/authentication-setups', body: toCardholder(wish) }),
  },
  checkPayerAuthEnrollment: {
    asks: [],
    prepare: async (_, wish) => ({ path: '/risk/v1/authentications', body: toCardholder(wish) }),
  },
  validateAuthenticationResults: {
    asks: [],
    async prepare(face, wish) {
      const { body } = await face.send(toCardholder(wish, challenged), { path: '/risk/v1/authentications' })
      const { authenticationTransactionId } = body.consumerAuthenticationInformation
      return {
        path: '/risk/v1/authentication-results',
        body: { ...toCode(wish.reference), consumerAuthenticationInformation: { authenticationTransactionId } },
      }
    },
  },
  getTransaction: reads('/tss/v2/transactions/{id}', pay),
  createSearch: { asks: [], prepare: async () => ({ path: '/tss/v2/searches', body: query }) },
  getSearch: reads('/tss/v2/searches/{id}', async (face) => {
    const { body } = await face.send(query, { path: '/tss/v2/searches' })
    return body.searchId
  }),
  findProductsToSubscribe: {
    asks: [],
    prepare: async () => ({ method: 'GET', path: '/notification-subscriptions/v2/products/smcc_all', body: '' }),
  },
  createWebhookSubscription: { asks: [], prepare: async () => ({ path: webhooks, body: subscription }) },
  getWebhookSubscriptionsByOrg: {
    asks: [],
    prepare: async () => ({ method: 'GET', path: `${webhooks}?organizationId=smcc_all`, body: '' }),
  },
  getWebhookSubscriptionById: onSubscription('GET', '', ''),
  updateWebhookSubscription: onSubscription('PATCH', '', { name: 'shop' }),
  deleteWebhookSubscription: onSubscription('DELETE', '', ''),
  updateWebhookStatus: onSubscription('PUT', '/status', { status: 'INACTIVE' }),
  testWebhook: {
    asks: [],
    async prepare(face) {
      return { path: `/notification-subscriptions/v1/webhooks/${await subscribe(face)}`, body: '' }
    },
  },
  saveSymEgressKey: {
    asks: [],
    prepare: async () => ({ path: '/kms/egress/v2/keys-sym', body: keyOf('CREATE', 'sharedSecret') }),
  },
  saveAsymEgressKey: {
    asks: [],
    prepare: async () => ({ path: '/kms/egress/v2/keys-asym', body: keyOf('STORE', 'publickey', 'M'.repeat(400)) }),
  },
  searchReports: reports('reports', { ...aroundNow, timeQueryType: 'reportTimeFrame' }),
  createReport: { asks: [], prepare: async () => ({ path: '/reporting/v3/reports', body: reportOrder }) },
  getReportByReportId: reports('reports/JPTransactionDetailReport-2026-11-23', {}),
  downloadReport: {
    asks: [],
    async prepare(face, wish) {
      await face.send(reportOrder, { path: '/reporting/v3/reports' })
      const parameters = { reportName: reportOrder.reportName, reportDate: '2026-11-24' }
      return reports('report-downloads', parameters).prepare(face, wish)
    },
  },
  getPaymentBatchSummary: reports('payment-batch-summaries', aroundNow),
  getPurchaseAndRefundDetails: reports('purchase-refund-details', aroundNow),
  generateCaptureContext: { asks: [], prepare: async () => ({ path: '/microform/v2/sessions', body: session }) },
  generateUnifiedCheckoutCaptureContext: {
    asks: [],
    prepare: async () => ({
      path: '/up/v1/capture-contexts',
      body: { ...session, clientVersion: '0.28', allowedPaymentTypes: ['PANENTRY'] },
    }),
  },
  getPublicKey: {
    asks: [],
    async prepare(face) {
      const { kid } = await face.engine.key.jwk()
      return { method: 'GET', path: `/flex/v2/public-keys/${kid}`, body: '' }
    },
  },
  postCustomer: onVault('POST', () => '/tms/v2/customers', { buyerInformation: { email: 'hanako@example.jp' } }),
  getCustomer: onVault('GET', ({ customer }) => customer),
  patchCustomer: onVault('PATCH', ({ customer }) => customer, { buyerInformation: { email: 'mori@example.jp' } }),
  deleteCustomer: onVault('DELETE', ({ customer }) => customer),
  postCustomerPaymentInstrument: onVault('POST', ({ ofCustomer }) => ofCustomer, instrument),
  getCustomerPaymentInstrumentsList: onVault('GET', ({ ofCustomer }) => ofCustomer),
  getCustomerPaymentInstrument: onVault('GET', ({ customerInstrument }) => customerInstrument),
  patchCustomersPaymentInstrument: onVault('PATCH', ({ customerInstrument }) => customerInstrument, instrument),
  deleteCustomerPaymentInstrument: onVault('DELETE', ({ customerInstrument }) => customerInstrument),
  postCustomerShippingAddress: onVault('POST', ({ addresses }) => addresses, { shipTo }),
  getCustomerShippingAddressesList: onVault('GET', ({ addresses }) => addresses),
  getCustomerShippingAddress: onVault('GET', ({ address }) => address),
  patchCustomersShippingAddress: onVault('PATCH', ({ address }) => address, { shipTo }),
  deleteCustomerShippingAddress: onVault('DELETE', ({ address }) => address),
  postInstrumentIdentifier: onVault('POST', () => '/tms/v1/instrumentidentifiers', vaultCard),
  getInstrumentIdentifier: onVault('GET', ({ identifier }) => identifier),
  patchInstrumentIdentifier: onVault('PATCH', ({ identifier }) => identifier, { card: { expirationMonth: '11' } }),
  deleteInstrumentIdentifier: {
    asks: [],
    async prepare(face) {
      const { body } = await face.send(
        { card: { number: '4622943127013739' } },
        { path: '/tms/v1/instrumentidentifiers' },
      )
      return { method: 'DELETE', path: `/tms/v1/instrumentidentifiers/${body.id}`, body: '' }
    },
  },
  getInstrumentIdentifierPaymentInstrumentsList: onVault('GET', ({ identifier }) => `${identifier}/paymentinstruments`),
  postPaymentInstrument: onVault('POST', () => '/tms/v1/paymentinstruments', instrument),
  getPaymentInstrument: onVault('GET', (paths) => paths.instrument),
  patchPaymentInstrument: onVault('PATCH', (paths) => paths.instrument, instrument),
  deletePaymentInstrument: onVault('DELETE', (paths) => paths.instrument),
}

/**
 * What the ledger has of a reference or under an id, by Transaction Search; without the reversals that the gateway adds
 * to captures.
 */
export async function findRecords(
  face: Pick<Face, 'send'>,
  reference: string,
  id = 'none',
): Promise<RecordedTransaction[]> {
  const body = { query: `clientReferenceInformation.code:"${reference}" OR id:${id}`, sort: 'submitTimeUtc:asc' }
  const { body: reply } = await face.send(body, { path: '/tss/v2/searches' })
  const found: RecordedTransaction[] = reply._embedded.transactionSummaries
  return found.filter(
    ({ applicationInformation: { applications } }) => applications[0]?.name !== 'ics_auto_auth_reversal',
  )
}

interface RecordedTransaction {
  readonly id: string
  readonly applicationInformation: { readonly rFlag?: string; readonly applications: readonly { name: string }[] }
  readonly errorInformation: { readonly reason?: string }
}
