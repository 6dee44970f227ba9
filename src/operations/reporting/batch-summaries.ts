import { fromMinorUnits } from '../../base/money.ts'
import { toBrandName } from '../../card-data/card-number.ts'
import { unitsOf } from '../../ledger/balance.ts'
import type { ReplyBody } from '../../openapi/index.ts'
import { toAcceptedForm } from './accepted-form.ts'
import { isCredit, type Reported } from './columns.ts'
import { createReportRead } from './create-report-read.ts'
import { toCsv, toElements, toXml } from './print-table.ts'
import { rangeParameters } from './read-query.ts'
import { reportKinds } from './report-kinds.ts'
import { type Range, readRange } from './report-times.ts'
import { selectRows } from './select-rows.ts'

type Summaries = ReplyBody<'getPaymentBatchSummary', 200>
type Summary = Summaries['paymentBatchSummaries'][number]

interface Sum {
  count: number
  units: bigint
}

/** Sums of what went out with batches, by currency and brand. */
function toSummaries(rows: readonly Reported[], { start, end }: Range, merchantId: string): Summaries {
  const [startTime, endTime] = [new Date(start).toISOString(), new Date(end).toISOString()]
  const sums = new Map<string, { currency: string; brand: string; sales: Sum; credits: Sum }>()
  for (const { transaction } of rows) {
    const currency = transaction.amount.currency.toUpperCase()
    const brand = toBrandName(transaction.card.number) ?? 'Other'
    const empty = (): Sum => ({ count: 0, units: 0n })
    const known = sums.get(`${currency} ${brand}`) ?? { currency, brand, sales: empty(), credits: empty() }
    sums.set(`${currency} ${brand}`, known)
    const sum = isCredit(transaction) ? known.credits : known.sales
    sum.count++
    sum.units += unitsOf(transaction)
  }
  const paymentBatchSummaries = [...sums.values()].map(
    ({ currency, brand, sales, credits }): Summary => ({
      currencyCode: currency,
      paymentSubTypeDescription: brand,
      startTime,
      endTime,
      salesCount: sales.count,
      salesAmount: fromMinorUnits(sales.units, currency),
      creditCount: credits.count,
      creditAmount: fromMinorUnits(credits.units, currency),
      merchantId,
      merchantName: merchantId,
    }),
  )
  return { startTime, endTime, paymentBatchSummaries }
}

const summaryColumns = [
  ...['currencyCode', 'paymentSubTypeDescription', 'startTime', 'endTime', 'salesCount', 'salesAmount'],
  ...['creditCount', 'creditAmount', 'merchantId', 'merchantName'],
] as readonly (keyof Summary)[]

/** Sums up the batches of a time. */
export const getPaymentBatchSummary = createReportRead({
  id: 'getPaymentBatchSummary',
  parameters: {
    ...rangeParameters,
    rollUp: { isIgnored: true },
    breakdown: { isIgnored: true },
    startDayOfWeek: { isIgnored: true },
  },
  read(values, { now }) {
    const { range, findings } = readRange(values, { start: 'startTime', end: 'endTime' }, now)
    return { asked: range ?? { start: 0, end: 0 }, findings }
  },
  async find(range, { ledger, merchant: { merchantId } }) {
    const { timeOf } = reportKinds.PaymentBatchDetailReport
    const [rows = []] = await selectRows(ledger.families, merchantId, [{ ...range, timeOf }])
    return { ok: true, value: toSummaries(rows, range, merchantId), advice: [] }
  },
  print(summaries, { request }) {
    const form = toAcceptedForm(request, ['json', 'csv', 'xml'])
    const { paymentBatchSummaries, ...times } = summaries
    const table = {
      columns: summaryColumns,
      rows: paymentBatchSummaries.map((summary) => summaryColumns.map((name) => String(summary[name] ?? ''))),
    }
    switch (form) {
      case 'csv':
        return { status: 200, text: { type: 'text/csv', content: toCsv(table) } }
      case 'xml': {
        const content = [
          ...Object.entries(times).map(([name, time]) => ({ name, content: time })),
          { name: 'paymentBatchSummaries', content: toElements('paymentBatchSummary', table) },
        ]
        return { status: 200, text: { type: 'application/xml', content: toXml({ name: 'response', content }) } }
      }
      default:
        return { status: 200, body: summaries }
    }
  },
})
