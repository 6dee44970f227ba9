import { matching, oneOf } from '../../base/allowed.ts'
import { isBatched } from '../../ledger/balance.ts'
import type { Family, Transaction } from '../../ledger/transaction.ts'
import type { ReplyBody } from '../../openapi/index.ts'
import { toApplicationNames } from '../transaction-search/applications.ts'
import { toBrandCode } from '../transaction-search/print-transaction-search.ts'
import { type Reported, toReportedAmount } from './columns.ts'
import { createReportRead } from './create-report-read.ts'
import { rangeParameters } from './read-query.ts'
import { readRange } from './report-times.ts'
import { selectRows } from './select-rows.ts'

type Details = ReplyBody<'getPurchaseAndRefundDetails', 200>

/** Most transactions of a page, and its default. Source: API description of 2026. */
const mostResults = 2_000

/** The time by which a purchase or refund is listed. */
const views: Readonly<Record<string, (transaction: Transaction) => string | undefined>> = {
  requestDate: ({ submitTimeUtc }) => submitTimeUtc,
  submissionDate: ({ settlement }) => settlement?.time,
}

/** The authorization of a purchase: its own for a sale, that of the family for a capture. */
const toAuthorization = (requestId: string, [root]: Family) => ({
  requestId,
  transactionReferenceNumber: root.reconciliationId,
  time: root.submitTimeUtc,
  authorizationRequestId: root.id,
  amount: toReportedAmount(root),
  currencyCode: root.amount.currency.toUpperCase(),
  ...(root.approvalCode !== undefined && { code: root.approvalCode }),
  rcode: '1',
})

function toSettlement({ transaction }: Reported): NonNullable<Details['settlements']>[number] {
  const { id, submitTimeUtc, amount, card, settlement } = transaction
  const method = toBrandCode(card.type)
  return {
    requestId: id,
    transactionType: toApplicationNames(transaction).join(','),
    submissionTime: submitTimeUtc,
    amount: toReportedAmount(transaction),
    currencyCode: amount.currency.toUpperCase(),
    ...(method !== undefined && { paymentMethod: method }),
    paymentType: 'credit card',
    accountSuffix: card.number.slice(-4),
    ...(settlement !== undefined && { cybersourceBatchTime: settlement.time, cybersourceBatchId: settlement.batch }),
    ...(card.type !== undefined && { cardType: card.type }),
  }
}

function toStatus({ id, settlement }: Transaction): NonNullable<Details['settlementStatuses']> {
  if (settlement?.verdict === undefined) return []
  const { verdict, time, rejection } = settlement
  return [
    {
      requestId: id,
      status: verdict,
      settlementTime: time,
      ...(rejection !== undefined && { reasonCode: rejection.rule, errorText: rejection.en }),
    },
  ]
}

function toDetails(rows: readonly Reported[], offset: number, limit: number): Details {
  const page = rows.slice(offset, offset + limit)
  return {
    offset,
    limit,
    pageResults: page.length,
    requestDetails: page.map(({ transaction: { id, merchantId, reconciliationId, reference } }) => ({
      requestId: id,
      cybersourceMerchantId: merchantId,
      transactionReferenceNumber: reconciliationId,
      merchantReferenceNumber: reference,
    })),
    settlements: page.map(toSettlement),
    authorizations: page
      .filter(({ transaction: { kind } }) => kind === 'sale' || kind === 'capture')
      .map(({ transaction, family }) => toAuthorization(transaction.id, family)),
    others: page.map(({ transaction, family: [{ details }] }) => ({
      requestId: transaction.id,
      ...(details?.billTo?.['firstName'] !== undefined && { firstName: details.billTo['firstName'] }),
      ...(details?.billTo?.['lastName'] !== undefined && { lastName: details.billTo['lastName'] }),
    })),
    settlementStatuses: page.flatMap(({ transaction }) => toStatus(transaction)),
  }
}

/** Lists purchases and refunds. Voided ones are listed too, without a batch. `feeAndFundingDetails` is not simulated. */
export const getPurchaseAndRefundDetails = createReportRead({
  id: 'getPurchaseAndRefundDetails',
  parameters: {
    ...rangeParameters,
    paymentSubtype: { allowed: oneOf('ALL', 'VI', 'MC', 'AX', 'DI', 'DP', 'JC') },
    viewBy: { allowed: oneOf('requestDate', 'submissionDate') },
    groupName: { isIgnored: true },
    offset: { allowed: matching('a whole number up to 999999999', /^\d{1,9}$/) },
    limit: { allowed: matching(`a whole number from 1 to ${mostResults}`, /^(?=.*[1-9])(1?\d{1,3}|2000)$/) },
  },
  read(values, { now }) {
    const { range, findings } = readRange(values, { start: 'startTime', end: 'endTime' }, now)
    return { asked: { values, range: range ?? { start: 0, end: 0 } }, findings }
  },
  async find({ values, range }, { ledger, merchant: { merchantId } }) {
    const { paymentSubtype = 'ALL', viewBy = 'requestDate', offset = '0', limit = String(mostResults) } = values
    const timeOf = (transaction: Transaction) => (isBatched(transaction) ? views[viewBy]?.(transaction) : undefined)
    const [rows = []] = await selectRows(ledger.families, merchantId, [{ ...range, timeOf }])
    const fits = ({ transaction: { card } }: Reported) =>
      paymentSubtype === 'ALL' || toBrandCode(card.type) === paymentSubtype
    return { ok: true, value: toDetails(rows.filter(fits), Number(offset), Number(limit)), advice: [] }
  },
  print: (body) => ({ status: 200, body }),
})
