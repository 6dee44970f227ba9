import { toEchoedAmount } from '../../base/money.ts'
import { toBalance } from '../../ledger/balance.ts'
import type { Family, Transaction } from '../../ledger/transaction.ts'
import { type Application, toApplicationNames, toApplications, toStatus } from '../transaction-search/applications.ts'
import { toBrandCode, toProcessorName } from '../transaction-search/print-transaction-search.ts'
import type { WallClock } from './wall-clock.ts'

/** A transaction in a report. */
export interface Reported {
  readonly transaction: Transaction
  readonly family: Family
  /** The time by which it belongs to the report, epoch ms. */
  readonly time: number
}

/** How values are printed. */
export interface PrintTerms {
  readonly toWallClock: WallClock
  readonly signedAmounts: boolean
  readonly resultOf: (row: Reported) => RowResult
}

type Column = (row: Reported, terms: PrintTerms) => string

/** Whether money goes back to the cardholder. */
export const isCredit = ({ kind }: Transaction): boolean => kind === 'refund' || kind === 'credit'

/** The amount that a transaction moves, in the currency's own units. */
export const toReportedAmount = ({ amount }: Transaction): string =>
  toEchoedAmount(amount.authorized ?? amount.requested, amount.currency)

const toSubmitted = ({ transaction }: Reported, { toWallClock }: PrintTerms) =>
  toWallClock(Date.parse(transaction.submitTimeUtc))

const toBatched = ({ transaction: { settlement } }: Reported, { toWallClock }: PrintTerms) =>
  settlement === undefined ? { date: '', time: '' } : toWallClock(Date.parse(settlement.time))

/** What became of a transaction: its status, and the service that failed or the first one. */
interface RowResult {
  readonly status: string
  readonly application: Application | undefined
}

/** Finds the result of a row. Several columns ask for that of the same row, one after the other. */
export function createRowResults(): (row: Reported) => RowResult {
  let last: Reported | undefined
  let result: RowResult = { status: '', application: undefined }
  return (row) => {
    if (row === last) return result
    const { transaction, family } = row
    const status = toStatus(transaction, toBalance(family).voided.has(transaction.id))
    last = row
    result = { status, application: toApplications(transaction, status)[0] }
    return result
  }
}

/**
 * Columns of all reports, with their values. Those of the JP Transaction Detail Report are documented; the others are
 * assumed, under names of the vendor's other reports where there is one. What this gateway has no value for is empty.
 */
export const columns = {
  Amount: ({ transaction }, { signedAmounts }) =>
    (signedAmounts && isCredit(transaction) ? '-' : '') + toReportedAmount(transaction),
  // The acquirer's name, for CCS (CAFIS) and the JCN Gateway only. Source: Reporting guide.
  AuthForward: () => '',
  AuthorizationCode: ({ transaction, family: [root] }) => transaction.approvalCode ?? root.approvalCode ?? '',
  BatchDate: (row, terms) => toBatched(row, terms).date,
  BatchID: ({ transaction }) => transaction.settlement?.batch ?? '',
  BatchTime: (row, terms) => toBatched(row, terms).time,
  CardSuffix: ({ transaction }) => transaction.card.number.slice(-4),
  Currency: ({ transaction }) => transaction.amount.currency.toUpperCase(),
  CustomerFirstName: ({ family: [root] }) => root.details?.billTo?.['firstName'] ?? '',
  CustomerLastName: ({ family: [root] }) => root.details?.billTo?.['lastName'] ?? '',
  Date: (row, terms) => toSubmitted(row, terms).date,
  ErrorText: (row, { resultOf }) =>
    row.transaction.settlement?.rejection?.en ?? resultOf(row).application?.rMessage ?? '',
  ErrorTextJapanese: ({ transaction }) => transaction.settlement?.rejection?.ja ?? '',
  Gateway: ({ transaction }) => toProcessorName(transaction.acquirer),
  JPOInstallmentMethod: ({ family: [root] }) => String(root.jpo?.installments ?? ''),
  JPOPaymentMethod: ({ family: [root] }) => root.jpo?.code ?? '',
  MerchantID: ({ transaction }) => transaction.merchantId,
  MerchantReferenceNumber: ({ transaction }) => transaction.reference,
  NetworkTokenTransType: () => '',
  PaymentMethod: ({ transaction }) => toBrandCode(transaction.card.type) ?? '',
  Reason: ({ transaction }) => transaction.settlement?.rejection?.rule ?? transaction.reason ?? '',
  ReasonCode: (row, { resultOf }) => resultOf(row).application?.reasonCode ?? '',
  RequestID: ({ transaction }) => transaction.id,
  SettlementStatus: ({ transaction }) => transaction.settlement?.verdict ?? '',
  Status: (row, { resultOf }) => resultOf(row).status,
  SubscriptionID: () => '',
  Time: (row, terms) => toSubmitted(row, terms).time,
  TransactionReferenceNumber: ({ transaction }) => transaction.reconciliationId,
  TransactionType: ({ transaction }) => toApplicationNames(transaction).join(','),
} as const satisfies Readonly<Record<string, Column>>

export type ColumnName = keyof typeof columns
