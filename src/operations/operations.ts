import type { Service } from '../acquirer/services.ts'
import type { OperationId } from '../openapi/index.ts'
import { authorize } from './authorize/authorize.ts'
import { capture } from './capture.ts'
import { credit } from './credit.ts'
import { increment } from './increment.ts'
import type { Operation } from './operation.ts'
import { refreshPaymentStatus, selfLink } from './read-only.ts'
import { refundCapture, refundPayment } from './refund.ts'
import { reverse, timeOutReverse } from './reverse.ts'
import { voids } from './void.ts'

/** An operation whose module is loaded with its first request. */
interface Later<Row> {
  readonly service: Service
  readonly load: () => Promise<Row>
}

/** Most operations besides payments only read. */
const later = <Rows, Id extends keyof Rows>(
  load: () => Promise<Rows>,
  id: Id,
  service: Service = 'read',
): Later<Rows[Id]> => ({ service, load: async () => (await load())[id] })

const search = () => import('./transaction-search/search.ts')
const subscriptions = () => import('./webhooks/subscriptions.ts')
const events = () => import('./webhooks/events.ts')
const webhookKeys = () => import('./webhooks/keys.ts')
const reports = () => import('./reporting/list-reports.ts')
const captureContext = () => import('./microform/capture-context.ts')
const vault = async () => (await import('./vault/vault-operations.ts')).vaultOperations

/**
 * The operations of the gateway: one row for each `operationId` of openapi.yaml, enforced by the compiler. Those of
 * a payment's life are there from the start, others from their first request on.
 */
export const operations: { readonly [Id in OperationId]: Operation<Id> | Later<Operation<Id>> } = {
  createPayment: authorize,
  incrementAuth: increment,
  capturePayment: capture,
  authReversal: reverse,
  mitReversal: timeOutReverse,
  refundPayment,
  refundCapture,
  createCredit: credit,
  ...voids,
  readPayment: selfLink('readPayment'),
  readCapture: selfLink('readCapture'),
  readReversal: selfLink('readReversal'),
  readRefund: selfLink('readRefund'),
  readCredit: selfLink('readCredit'),
  readVoid: selfLink('readVoid'),
  refreshPaymentStatus,
  payerAuthSetup: later(() => import('./payer-authentication/setup.ts'), 'payerAuthSetup', 'authentication-setup'),
  checkPayerAuthEnrollment: later(
    () => import('./payer-authentication/enrol.ts'),
    'checkPayerAuthEnrollment',
    'authentication',
  ),
  validateAuthenticationResults: later(
    () => import('./payer-authentication/result.ts'),
    'validateAuthenticationResults',
    'authentication',
  ),
  getTransaction: later(() => import('./transaction-search/get-transaction.ts'), 'getTransaction'),
  createSearch: later(search, 'createSearch', 'search'),
  getSearch: later(search, 'getSearch'),
  findProductsToSubscribe: later(events, 'findProductsToSubscribe'),
  createWebhookSubscription: later(subscriptions, 'createWebhookSubscription'),
  getWebhookSubscriptionsByOrg: later(subscriptions, 'getWebhookSubscriptionsByOrg'),
  getWebhookSubscriptionById: later(subscriptions, 'getWebhookSubscriptionById'),
  updateWebhookSubscription: later(subscriptions, 'updateWebhookSubscription'),
  deleteWebhookSubscription: later(subscriptions, 'deleteWebhookSubscription'),
  updateWebhookStatus: later(subscriptions, 'updateWebhookStatus'),
  testWebhook: later(events, 'testWebhook'),
  saveSymEgressKey: later(webhookKeys, 'saveSymEgressKey'),
  saveAsymEgressKey: later(webhookKeys, 'saveAsymEgressKey'),
  searchReports: later(reports, 'searchReports'),
  createReport: later(() => import('./reporting/make-report.ts'), 'createReport'),
  getReportByReportId: later(reports, 'getReportByReportId'),
  downloadReport: later(() => import('./reporting/download-report.ts'), 'downloadReport'),
  getPaymentBatchSummary: later(() => import('./reporting/batch-summaries.ts'), 'getPaymentBatchSummary'),
  getPurchaseAndRefundDetails: later(
    () => import('./reporting/purchase-refund-details.ts'),
    'getPurchaseAndRefundDetails',
  ),
  generateCaptureContext: later(captureContext, 'generateCaptureContext'),
  generateUnifiedCheckoutCaptureContext: later(captureContext, 'generateUnifiedCheckoutCaptureContext'),
  getPublicKey: later(() => import('./microform/public-key.ts'), 'getPublicKey'),
  postCustomer: later(vault, 'postCustomer'),
  getCustomer: later(vault, 'getCustomer'),
  patchCustomer: later(vault, 'patchCustomer'),
  deleteCustomer: later(vault, 'deleteCustomer'),
  postCustomerPaymentInstrument: later(vault, 'postCustomerPaymentInstrument'),
  getCustomerPaymentInstrumentsList: later(vault, 'getCustomerPaymentInstrumentsList'),
  getCustomerPaymentInstrument: later(vault, 'getCustomerPaymentInstrument'),
  patchCustomersPaymentInstrument: later(vault, 'patchCustomersPaymentInstrument'),
  deleteCustomerPaymentInstrument: later(vault, 'deleteCustomerPaymentInstrument'),
  postCustomerShippingAddress: later(vault, 'postCustomerShippingAddress'),
  getCustomerShippingAddressesList: later(vault, 'getCustomerShippingAddressesList'),
  getCustomerShippingAddress: later(vault, 'getCustomerShippingAddress'),
  patchCustomersShippingAddress: later(vault, 'patchCustomersShippingAddress'),
  deleteCustomerShippingAddress: later(vault, 'deleteCustomerShippingAddress'),
  postInstrumentIdentifier: later(vault, 'postInstrumentIdentifier'),
  getInstrumentIdentifier: later(vault, 'getInstrumentIdentifier'),
  patchInstrumentIdentifier: later(vault, 'patchInstrumentIdentifier'),
  deleteInstrumentIdentifier: later(vault, 'deleteInstrumentIdentifier'),
  getInstrumentIdentifierPaymentInstrumentsList: later(vault, 'getInstrumentIdentifierPaymentInstrumentsList'),
  postPaymentInstrument: later(vault, 'postPaymentInstrument'),
  getPaymentInstrument: later(vault, 'getPaymentInstrument'),
  patchPaymentInstrument: later(vault, 'patchPaymentInstrument'),
  deletePaymentInstrument: later(vault, 'deletePaymentInstrument'),
}

/** Loads the operation of an `operationId`. */
export function loadOperation(id: OperationId): Operation | Promise<Operation> {
  const row = operations[id]
  return ('load' in row ? row.load() : row) as Operation | Promise<Operation>
}
