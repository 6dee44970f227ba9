import { oneOf } from '../../base/allowed.ts'
import { toOrigin } from '../../base/hosts.ts'
import { operationRows } from '../../openapi/generated/operations.ts'
import type { ReplyBody } from '../../openapi/index.ts'
import { assumed } from '../../verdict/evidence.ts'
import type { Decided, OperationContext } from '../operation.ts'
import { notFound } from '../to-refusal.ts'
import { createReportRead } from './create-report-read.ts'
import { findDailyReport, listDailyReports } from './daily-reports.ts'
import { columnsOf } from './print-report.ts'
import { mimeParameter, organizationParameters, rangeParameters } from './read-query.ts'
import { reportKinds } from './report-kinds.ts'
import type { MerchantReport } from './report-shelf.ts'
import { type Range, readRange } from './report-times.ts'
import { selectRows } from './select-rows.ts'
import { createWallClock } from './wall-clock.ts'

type Entry = ReplyBody<'searchReports', 200>['reportSearchResults'][number]
type Status = 'COMPLETED' | 'NO_DATA'

const toTime = (time: number): string => new Date(time).toISOString()

/** What both replies say of a report. */
const toCommon = ({ organizationId, id, kind, name, mimeType, frequency, start, end, timezone }: MerchantReport) => ({
  organizationId,
  reportId: id,
  reportDefinitionId: reportKinds[kind].id,
  reportName: name,
  reportMimeType: mimeType,
  reportFrequency: frequency,
  reportStartTime: toTime(start),
  reportEndTime: toTime(end),
  timezone,
})

function toDownloadLink(
  { organizationId, name, end, timezone }: MerchantReport,
  host: string | undefined,
): NonNullable<Entry['link']> {
  const query = new URLSearchParams({
    organizationId,
    reportDate: createWallClock(timezone)(end).date,
    reportName: name,
  })
  return { reportDownload: { href: `${toOrigin(host)}${operationRows.downloadReport.path}?${query}`, method: 'GET' } }
}

const toEntry = (report: MerchantReport, status: Status, host: string | undefined): Entry => ({
  ...(status === 'COMPLETED' && { link: toDownloadLink(report, host) }),
  ...toCommon(report),
  status,
  queuedTime: toTime(report.made),
  reportGeneratingTime: toTime(report.made),
  reportCompletedTime: toTime(report.made),
  subscriptionType: report.frequency === 'DAILY' ? 'Standard' : 'Custom',
})

/** Statuses of reports: one with rows is complete, one without has no data. */
async function toStatuses(
  reports: readonly MerchantReport[],
  { ledger, merchant }: OperationContext,
): Promise<readonly Status[]> {
  const kinds = [...new Set(reports.map(({ kind }) => kind))]
  const spans = kinds.map((kind) => {
    const alike = reports.filter((report) => report.kind === kind)
    const start = Math.min(...alike.map((report) => report.start))
    const end = Math.max(...alike.map((report) => report.end))
    return { start, end, timeOf: reportKinds[kind].timeOf }
  })
  const rows = await selectRows(ledger.families, merchant.merchantId, spans)
  return reports.map(({ kind, start, end }) =>
    rows[kinds.indexOf(kind)]?.some(({ time }) => time >= start && time < end) ? 'COMPLETED' : 'NO_DATA',
  )
}

/** By which time a list looks for reports. */
const timeQueries: Readonly<Record<string, (report: MerchantReport, range: Range) => boolean>> = {
  reportTimeFrame: (report, { start, end }) => report.start < end && report.end > start,
  executedTime: ({ made }, { start, end }) => made >= start && made <= end,
}

/** Parameters that select by a member of an entry. */
const filters = {
  reportMimeType: 'reportMimeType',
  reportFrequency: 'reportFrequency',
  reportName: 'reportName',
  reportDefinitionId: 'reportDefinitionId',
  reportStatus: 'status',
} as const satisfies Readonly<Record<string, keyof Entry>>

const statuses = ['COMPLETED', 'PENDING', 'QUEUED', 'RUNNING', 'ERROR', 'NO_DATA'] as const

/** Lists reports: the daily ones of the days that have ended, and the one-time ones. */
export const searchReports = createReportRead({
  id: 'searchReports',
  parameters: {
    ...rangeParameters,
    timeQueryType: { isRequired: true, allowed: oneOf('reportTimeFrame', 'executedTime') },
    reportMimeType: mimeParameter,
    reportFrequency: { allowed: oneOf('DAILY', 'WEEKLY', 'MONTHLY', 'USER_DEFINED', 'ADHOC') },
    reportName: {},
    reportDefinitionId: {},
    reportStatus: { allowed: oneOf(...statuses) },
  },
  read(values, { now }) {
    const { range, findings } = readRange(values, { start: 'startTime', end: 'endTime' }, now)
    return { asked: { values, range: range ?? { start: 0, end: 0 } }, findings }
  },
  async find({ values, range }, context) {
    const { organizationId = '', timeQueryType = '' } = values
    const { reports, merchant, now } = context
    const { merchantId } = merchant
    // A report of a time frame ends up to a day after it.
    const daily = listDailyReports({ ...range, end: range.end + 86_400_000 }, { merchantId, organizationId }, now)
    const found = [...daily, ...[...reports.all(merchantId)].reverse()].filter((report) =>
      timeQueries[timeQueryType]?.(report, range),
    )
    const ofReports = await toStatuses(found, context)
    const entries = found.map((report, index) => toEntry(report, ofReports[index] ?? 'NO_DATA', context.host))
    const fits = (entry: Entry) =>
      Object.entries(filters).every(([name, member]) => values[name] === undefined || entry[member] === values[name])
    return { ok: true, value: entries.filter(fits), advice: [] }
  },
  print: (reportSearchResults) => ({ status: 200, body: { reportSearchResults } }),
})

interface Described {
  readonly report: MerchantReport
  readonly reportStatus: Status
}

/** Describes a report by its id. */
export const getReportByReportId = createReportRead({
  id: 'getReportByReportId',
  parameters: organizationParameters,
  read: ({ organizationId = '' }, { params }) => ({ asked: { organizationId, id: params['id'] ?? '' } }),
  async find({ organizationId, id }, context): Promise<Decided<Described>> {
    const { reports, merchant, now } = context
    const { merchantId } = merchant
    const report =
      reports.all(merchantId).find((candidate) => candidate.id === id) ??
      findDailyReport(id, { merchantId, organizationId }, now)
    if (report === undefined)
      return notFound('report-unknown-id', unknown, assumed('a 404 is documented, not its body'))
    const [reportStatus = 'NO_DATA'] = await toStatuses([report], context)
    return { ok: true, value: { report, reportStatus }, advice: [] }
  },
  print: ({ report, reportStatus }) => ({
    status: 200,
    body: {
      ...toCommon(report),
      reportFields: [...columnsOf(report)],
      reportStatus,
      reportPreferences: { signedAmounts: report.signedAmounts },
    },
  }),
})

const unknown = {
  en: 'this merchant has no report of that id: GET /reporting/v3/reports lists them; the last 1,000 one-time reports are remembered',
  ja: 'この加盟店にその ID のレポートはありません。GET /reporting/v3/reports で一覧できます (一回限りのレポートは直近 1,000 件まで)',
}
