import { toOrigin } from '../../base/hosts.ts'
import { fromMinorUnits, toEchoedAmount } from '../../base/money.ts'
import type { Balance } from '../../ledger/balance.ts'
import type { Family, Transaction, TransactionDetails } from '../../ledger/transaction.ts'
import { operationRows } from '../../openapi/generated/operations.ts'
import type { ReplyBody } from '../../openapi/index.ts'
import { toApplications, toStatus } from './applications.ts'

type Details = ReplyBody<'getTransaction', 200>
type Summary = ReplyBody<'createSearch', 201>['_embedded']['transactionSummaries'][number]

/** A transaction and its family. */
export interface DetailsSource {
  readonly transaction: Transaction
  readonly family: Family
  readonly balance: Balance
  /** `Host` of the request. */
  readonly host: string | undefined
}

const toTransactionLink = (host: string | undefined, id: string) => ({
  href: toOrigin(host) + operationRows.getTransaction.path.replace('{id}', id),
  method: 'GET' as const,
})

/** Names of brands in `paymentType.method`, by `card.type`. Source: published replies. */
const brandCodes: Readonly<Record<string, string>> = { '001': 'VI', '002': 'MC', '007': 'JC' }

/** Code of a card's brand, such as `VI`, by `card.type`. */
export const toBrandCode = (type: string | undefined): string | undefined => brandCodes[type ?? '']

function toPayment({ type, number }: Transaction['card'], details?: TransactionDetails) {
  const method = toBrandCode(type)
  return {
    paymentType: { type: 'credit card', ...(method !== undefined && { method }) },
    customer: {},
    card: {
      suffix: number.slice(-4),
      prefix: number.slice(0, 6),
      ...(details?.expirationMonth !== undefined && { expirationMonth: details.expirationMonth }),
      ...(details?.expirationYear !== undefined && { expirationYear: details.expirationYear }),
      ...(type !== undefined && { type }),
    },
  }
}

/** 支払区分 under the names of Transaction Search. Empty for a payment without one. Source: API description of 2026. */
function toOptions({
  jpo,
  details,
}: Transaction): NonNullable<NonNullable<Details['processingInformation']>['japanPaymentOptions']> {
  if (jpo === undefined) return {}
  const {
    businessNameAlphaNumeric: businessNameEnglish,
    preapprovalType: preApprovalType,
    ...names
  } = details?.jpo ?? {}
  const entries = jpo.bonuses?.entries.map((entry) => (Object.keys(entry).length === 0 ? null : entry))
  return {
    paymentMethod: jpo.code,
    ...names,
    ...(businessNameEnglish !== undefined && { businessNameEnglish }),
    ...(entries !== undefined && { bonuses: entries }),
    ...(jpo.firstBillingMonth !== undefined && { firstBillingMonth: jpo.firstBillingMonth }),
    ...(jpo.installments !== undefined && { numberOfInstallments: String(jpo.installments) }),
    ...(preApprovalType !== undefined && { preApprovalType }),
  }
}

/** Digits of `commerceIndicator`. Source: published replies. */
const indicators: Readonly<Record<string, string>> = { vbv: '5', spa: '6', internet: '7' }

function toProcessing(
  { commerceIndicator: label, authIndicator }: TransactionDetails = {},
  capture?: Transaction['capture'],
) {
  return {
    ...(label !== undefined && { commerceIndicator: indicators[label] ?? label, commerceIndicatorLabel: label }),
    ...(authIndicator !== undefined && { authorizationOptions: { authIndicator } }),
    ...(capture?.sequence !== undefined &&
      capture.total !== undefined && {
        captureOptions: {
          captureSequenceNumber: String(capture.sequence),
          totalCaptureCount: String(capture.total),
        },
      }),
  }
}

/** The raw name of Sumitomo Mitsui Card Co. on Visa Platform Connect, of others that of the world. Source: guide. */
export const toProcessorName = (acquirer: string): string => (acquirer === 'smcc' ? 'vdcsmcc' : acquirer)

const toProcessor = ({ acquirer, approvalCode }: Transaction) => ({
  processor: { name: toProcessorName(acquirer) },
  ...(approvalCode !== undefined && { approvalCode }),
})

/** Prints `GET /tss/v2/transactions/{id}`, empty objects included. Source: published reply of 2023. */
export function printDetails({ transaction, family, balance, host }: DetailsSource): Details {
  const { id, reconciliationId, submitTimeUtc, merchantId, amount, reason } = transaction
  const [root] = family
  const status = toStatus(transaction, balance.voided.has(id))
  const applications = toApplications(transaction, status)
  const [result] = applications
  const code = result?.reasonCode
  const charge = balance.charges.find((candidate) => candidate.transaction.id === id)
  const { billTo } = root.details ?? {}
  return {
    id,
    rootId: root.id,
    reconciliationId,
    submitTimeUTC: submitTimeUtc,
    merchantId,
    applicationInformation: {
      status,
      ...(code !== undefined && { reasonCode: Number(code) }),
      applications: [...applications],
    },
    buyerInformation: {
      ...(root.details?.customerId !== undefined && { merchantCustomerId: root.details.customerId }),
    },
    clientReferenceInformation: {
      code: transaction.reference,
      applicationName: 'REST API',
      applicationVersion: '1.0',
      partner: {},
    },
    consumerAuthenticationInformation: {},
    deviceInformation: { ...(root.details?.ipAddress !== undefined && { ipAddress: root.details.ipAddress }) },
    errorInformation: { ...(reason !== undefined && { reason }) },
    installmentInformation: {},
    fraudMarkingInformation: {},
    merchantInformation: {},
    orderInformation: {
      billTo: { ...billTo },
      shipTo: {},
      amountDetails: {
        totalAmount: toEchoedAmount(amount.requested, amount.currency),
        currency: amount.currency.toUpperCase(),
        ...(amount.authorized !== undefined && { authorizedAmount: amount.authorized }),
        ...(charge !== undefined && {
          settlementAmount: fromMinorUnits(charge.amount, amount.currency),
          settlementCurrency: amount.currency.toUpperCase(),
          refundBalance: fromMinorUnits(charge.isVoided ? 0n : max0(charge.amount - charge.refunded), amount.currency),
        }),
      },
    },
    paymentInformation: toPayment(transaction.card, root.details),
    processingInformation: {
      ...toProcessing(root.details, transaction.capture),
      reconciliationId,
      japanPaymentOptions: toOptions(root),
    },
    processorInformation: toProcessor({ ...root, ...transaction }),
    pointOfSaleInformation: {},
    riskInformation: {},
    _links: {
      self: toTransactionLink(host, id),
      ...(family.length > 1 && {
        relatedTransactions: family
          .filter((other) => other.id !== id)
          .map((other) => toTransactionLink(host, other.id)),
      }),
    },
  }
}

/** `billTo` of a summary, each key with its name in the details. Order: published reply of 2025. */
const billToNames = {
  address1: 'address1',
  state: 'administrativeArea',
  city: 'locality',
  country: 'country',
  postalCode: 'postalCode',
  email: 'email',
  firstName: 'firstName',
  lastName: 'lastName',
  phoneNumber: 'phoneNumber',
} as const

function toSummaryBillTo(billTo: TransactionDetails['billTo'] = {}): Partial<Record<keyof typeof billToNames, string>> {
  const entries = Object.entries(billToNames).map(([name, source]) => [name, billTo[source]])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

const max0 = (units: bigint): bigint => (units < 0n ? 0n : units)

/**
 * Prints a transaction in the result of a search. It differs from the details: `submitTimeUtc`, `state` and `city`,
 * codes as strings, and no status, expiry of the card, `captureOptions` or `applicationVersion`. Source: published reply
 * of 2025; the vendor's SDK has no field there for the last three.
 */
export function printSummary(transaction: Transaction, host: string | undefined): Summary {
  const { id, submitTimeUtc, merchantId, amount, reason, state, details } = transaction
  const applications = toApplications(transaction, state).map(({ status: _, returnCode, ...rest }) => ({
    ...rest,
    ...(returnCode !== undefined && { returnCode: String(returnCode) }),
  }))
  const [result] = applications
  return {
    id,
    submitTimeUtc,
    merchantId,
    applicationInformation: {
      applications,
      ...(result?.reasonCode !== undefined && { reasonCode: result.reasonCode }),
      ...(result?.rCode !== undefined && { rCode: result.rCode }),
      ...(result?.rFlag !== undefined && { rFlag: result.rFlag }),
    },
    buyerInformation: { ...(details?.customerId !== undefined && { merchantCustomerId: details.customerId }) },
    clientReferenceInformation: { code: transaction.reference, applicationName: 'REST API', partner: {} },
    consumerAuthenticationInformation: {},
    deviceInformation: { ...(details?.ipAddress !== undefined && { ipAddress: details.ipAddress }) },
    fraudMarkingInformation: {},
    merchantInformation: {},
    orderInformation: {
      billTo: toSummaryBillTo(details?.billTo),
      shipTo: {},
      amountDetails: {
        totalAmount: toEchoedAmount(amount.requested, amount.currency),
        currency: amount.currency.toUpperCase(),
      },
    },
    paymentInformation: toPayment(transaction.card),
    processingInformation: toProcessing(transaction.details),
    processorInformation: toProcessor(transaction),
    pointOfSaleInformation: { partner: {}, emv: {} },
    riskInformation: { providers: { fingerPrint: {} } },
    _links: { transactionDetail: toTransactionLink(host, id) },
    installmentInformation: {},
    errorInformation: { ...(reason !== undefined && { reason }) },
  }
}
