import type { OperationId } from '../openapi/index.ts'
import { authorize } from './authorize/authorize.ts'
import { capture } from './capture.ts'
import { credit } from './credit.ts'
import { increment } from './increment.ts'
import { generateCaptureContext, generateUnifiedCheckoutCaptureContext } from './microform/capture-context.ts'
import { getPublicKey } from './microform/public-key.ts'
import type { Operation } from './operation.ts'
import { checkPayerAuthEnrollment } from './payer-authentication/enrol.ts'
import { validateAuthenticationResults } from './payer-authentication/result.ts'
import { payerAuthSetup } from './payer-authentication/setup.ts'
import { refreshPaymentStatus, selfLink } from './read-only.ts'
import { refundCapture, refundPayment } from './refund.ts'
import { getPaymentBatchSummary } from './reporting/batch-summaries.ts'
import { downloadReport } from './reporting/download-report.ts'
import { getReportByReportId, searchReports } from './reporting/list-reports.ts'
import { makeReport } from './reporting/make-report.ts'
import { getPurchaseAndRefundDetails } from './reporting/purchase-refund-details.ts'
import { reverse, timeOutReverse } from './reverse.ts'
import { getTransaction } from './transaction-search/get-transaction.ts'
import { createSearch, getSearch } from './transaction-search/search.ts'
import { vaultOperations } from './vault/vault-operations.ts'
import { voids } from './void.ts'
import { findProductsToSubscribe, testWebhook } from './webhooks/events.ts'
import { saveAsymEgressKey, saveSymEgressKey } from './webhooks/keys.ts'
import {
  createWebhookSubscription,
  deleteWebhookSubscription,
  getWebhookSubscriptionById,
  getWebhookSubscriptionsByOrg,
  updateWebhookStatus,
  updateWebhookSubscription,
} from './webhooks/subscriptions.ts'

/** The operations of the gateway: one row for each `operationId` of openapi.yaml, enforced by the compiler. */
export const operations: { readonly [Id in OperationId]: Operation<Id> } = {
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
  payerAuthSetup,
  checkPayerAuthEnrollment,
  validateAuthenticationResults,
  getTransaction,
  createSearch,
  getSearch,
  findProductsToSubscribe,
  createWebhookSubscription,
  getWebhookSubscriptionsByOrg,
  getWebhookSubscriptionById,
  updateWebhookSubscription,
  deleteWebhookSubscription,
  updateWebhookStatus,
  testWebhook,
  saveSymEgressKey,
  saveAsymEgressKey,
  searchReports,
  createReport: makeReport,
  getReportByReportId,
  downloadReport,
  getPaymentBatchSummary,
  getPurchaseAndRefundDetails,
  generateCaptureContext,
  generateUnifiedCheckoutCaptureContext,
  getPublicKey,
  ...vaultOperations,
}
