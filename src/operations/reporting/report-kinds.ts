import { isEffective } from '../../ledger/balance.ts'
import type { Transaction } from '../../ledger/transaction.ts'
import { assumed, documented, type Evidence } from '../../verdict/evidence.ts'
import type { ColumnName } from './columns.ts'

/** A kind of report. */
interface ReportKind {
  /** `reportDefinitionId`. */
  readonly id: string
  /** `reportDefinitionName`. */
  readonly definition: string
  readonly title: { readonly en: string; readonly ja: string }
  /** The time by which a transaction belongs to a report, in the form of `submitTimeUtc`; undefined when it does not. */
  readonly timeOf: (transaction: Transaction) => string | undefined
  readonly columns: readonly ColumnName[]
  /** Source of the columns. */
  readonly evidence: Evidence
}

const isRefused = ({ state }: Transaction): boolean => /DECLINED$|^INVALID_REQUEST$/.test(state)

/** Columns that every kind of our own choice has. */
const common = [
  ...['RequestID', 'Date', 'Time', 'MerchantID', 'MerchantReferenceNumber', 'TransactionReferenceNumber'],
  ...['TransactionType', 'Amount', 'Currency', 'PaymentMethod', 'CardSuffix'],
] as readonly ColumnName[]

/** Kinds of reports. The keys are the names of the daily ones. Ids and definitions: API description of 2026. */
export const reportKinds = {
  TransactionRequestReport: {
    id: '210',
    definition: 'TransactionRequestClass',
    title: { en: 'all transactions, with their results', ja: '全取引とその結果' },
    timeOf: ({ submitTimeUtc }) => submitTimeUtc,
    columns: [
      ...[...common, 'AuthorizationCode', 'CustomerFirstName', 'CustomerLastName'],
      ...['Status', 'Reason', 'ReasonCode', 'ErrorText'],
    ] as readonly ColumnName[],
    evidence: assumed('the list of its fields is not public'),
  },
  PaymentBatchDetailReport: {
    id: '211',
    definition: 'PaymentBatchDetailClass',
    title: { en: 'what went out with batches', ja: '売上処理に送った取引' },
    timeOf: ({ settlement }) => settlement?.time,
    columns: [...common, 'BatchID', 'BatchDate', 'BatchTime', 'SettlementStatus'] as readonly ColumnName[],
    evidence: assumed('the list of its fields is not public'),
  },
  ExceptionDetailReport: {
    id: '212',
    definition: 'ExceptionDetailClass',
    title: {
      en: 'declined and refused transactions, and what the acquirer rejected at settlement',
      ja: '拒否された取引と、売上処理で拒否された取引',
    },
    timeOf: (transaction) => {
      if (transaction.settlement?.verdict === 'REJECTED') return transaction.settlement.time
      return isRefused(transaction) ? transaction.submitTimeUtc : undefined
    },
    columns: [
      ...[...common, 'BatchID', 'BatchDate', 'BatchTime'],
      ...['Status', 'Reason', 'ReasonCode', 'ErrorText', 'ErrorTextJapanese'],
    ] as readonly ColumnName[],
    evidence: assumed('the list of its fields is not public, nor that it has what this acquirer rejects'),
  },
  JPTransactionDetailReport: {
    id: '270',
    definition: 'JPTransactionDetailClass',
    title: { en: 'transactions with their Japanese payment options', ja: '支払区分を含む取引明細' },
    timeOf: (transaction) => (isEffective(transaction) ? transaction.submitTimeUtc : undefined),
    columns: [
      ...['Amount', 'AuthForward', 'AuthorizationCode', 'CardSuffix', 'Currency', 'CustomerFirstName'],
      ...['CustomerLastName', 'Date', 'Gateway', 'JPOInstallmentMethod', 'JPOPaymentMethod', 'MerchantID'],
      ...['MerchantReferenceNumber', 'NetworkTokenTransType', 'PaymentMethod', 'RequestID', 'SubscriptionID'],
      ...['Time', 'TransactionReferenceNumber', 'TransactionType'],
    ] as readonly ColumnName[],
    evidence: documented('Reporting guide: Japanese Payment fields; which transactions it has is assumed'),
  },
} as const satisfies Readonly<Record<string, ReportKind>>

export type ReportName = keyof typeof reportKinds
export const reportNames = Object.keys(reportKinds) as ReportName[]

/** Definitions of the API that this gateway has no report for. Source: API description of 2026. */
export const foreignDefinitions = [
  ...['ProcessorSettlementDetailClass', 'ProcessorEventsDetailClass', 'FundingDetailClass', 'DepositDetailClass'],
  ...['PayerAuthDetailClass', 'GatewayTransactionRequestClass'],
] as const
