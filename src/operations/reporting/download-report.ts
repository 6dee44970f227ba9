import { didYouMean } from '../../base/did-you-mean.ts'
import { assumed, documented } from '../../verdict/evidence.ts'
import type { Advice, Finding } from '../../verdict/finding.ts'
import { toFinding } from '../../verdict/rule.ts'
import type { Decided, OperationContext } from '../operation.ts'
import { notFound } from '../to-refusal.ts'
import { toAcceptedForm } from './accepted-form.ts'
import { createReportRead } from './create-report-read.ts'
import { toDailyReport, toJapanMidnight } from './daily-reports.ts'
import { printReport } from './print-report.ts'
import { organizationParameters } from './read-query.ts'
import { reportKinds, reportNames } from './report-kinds.ts'
import { reportRules } from './report-rules.ts'
import type { MerchantReport, ReportMimeType } from './report-shelf.ts'
import { isDate } from './report-times.ts'
import { selectRows } from './select-rows.ts'
import { createWallClock, japan } from './wall-clock.ts'

interface Asked {
  readonly organizationId: string
  readonly date: string
  readonly name: string
}

interface Download {
  readonly type: ReportMimeType
  readonly content: string
}

/** Downloads a report by its name and date. */
export const downloadReport = createReportRead({
  id: 'downloadReport',
  parameters: { ...organizationParameters, reportDate: { isRequired: true }, reportName: { isRequired: true } },
  read({ organizationId = '', reportDate: date = '', reportName: name = '' }): {
    asked: Asked
    findings: readonly Finding[]
  } {
    const isWrong = date !== '' && !isDate(date)
    return { asked: { organizationId, date, name }, findings: isWrong ? [toBadDate(date)] : [] }
  },
  async find(asked, context): Promise<Decided<Download>> {
    const report = findReport(asked, context)
    if ('ok' in report) return report
    const { merchantId, start, end, kind } = report
    const { timeOf } = reportKinds[kind]
    const [rows = []] = await selectRows(context.ledger.families, merchantId, [{ start, end, timeOf }])
    if (rows.length === 0) return notFound('report-no-data', sayEmpty(report), emptyIsMissing)
    const accepted = toAcceptedForm(context.request, ['csv', 'xml'])
    const type = accepted === undefined ? report.mimeType : typesOf[accepted]
    const advice = type === report.mimeType ? [] : [toOtherForm(type, report)]
    return { ok: true, value: { type, content: await printReport(report, rows, type) }, advice }
  },
  print: (text) => ({ status: 200, text }),
})

const typesOf = { csv: 'text/csv', xml: 'application/xml' } as const

const emptyIsMissing = documented('guide: a 404 also means that there was no transaction on the day')

/** The newest one-time report of the name and date, else the daily one. */
function findReport({ organizationId, date, name }: Asked, context: OperationContext): MerchantReport | Decided<never> {
  const { reports, merchant, now, redact } = context
  const { merchantId } = merchant
  const own = reports.all(merchantId)
  const oneTime = own.find(
    (report) => report.name === name && createWallClock(report.timezone)(report.end).date === date,
  )
  if (oneTime !== undefined) return oneTime
  const daily = reportNames.find((candidate) => candidate === name)
  const end = toJapanMidnight(date)
  if (daily !== undefined && end <= now) return toDailyReport(daily, end, { merchantId, organizationId })
  if (daily !== undefined)
    return notFound(
      'report-not-yet',
      {
        en: `${daily} of ${date} is made when the day before has ended: at ${date} 00:00 in Japan. For what is there already, make a one-time report: POST /reporting/v3/reports`,
        ja: `${date} の ${daily} は日本時間 ${date} 00:00 に作成されます。それまでの分は POST /reporting/v3/reports で作成できます`,
      },
      assumed('which daily reports an organization has, and when they are made, are settings of it'),
    )
  const sameName = own.find((report) => report.name === name)
  const known = [...new Set([...own.map((report) => report.name), ...reportNames])]
  const near = didYouMean(name, known)
  if (sameName !== undefined) {
    const other = createWallClock(sameName.timezone)(sameName.end).date
    return notFound(
      'report-other-date',
      {
        en: `the report of that name ends on ${other} (${sameName.timezone}): reportDate=${other}`,
        ja: `その名前のレポートの終了日は ${other} (${sameName.timezone}) です: reportDate=${other}`,
      },
      documented('API description of 2026: reportDate is the end date of the report in its time zone'),
    )
  }
  return notFound(
    'report-unknown',
    {
      en: `there is no report ${redact(name).slice(0, 80)}${near.en || '.'} Daily reports: ${reportNames.join(', ')}`,
      ja: `${redact(name).slice(0, 80)} というレポートはありません。${near.ja}日次レポート: ${reportNames.join('、')}`,
    },
    assumed('which daily reports an organization has, and their names, are settings of it'),
  )
}

function sayEmpty({ kind, start, end, timezone }: MerchantReport) {
  const toWallClock = createWallClock(timezone)
  const say = (time: number) => Object.values(toWallClock(time)).join(' ')
  const { title } = reportKinds[kind]
  const days = timezone === japan ? ' (in Japan)' : ` (${timezone})`
  return {
    en: `nothing is in the report: it has ${title.en} from ${say(start)} to ${say(end)}${days}. reportDate is the day on which a report ends: what happened on a day is in the report of the next`,
    ja: `該当する取引がありません: ${say(start)} から ${say(end)} まで (${timezone}) の${title.ja}。reportDate はレポートの終了日です。ある日の取引は翌日の日付のレポートに含まれます`,
  }
}

const toBadDate = (date: string): Finding =>
  toFinding(reportRules.date, 'reportDate', {
    en: `reportDate is no date of the form YYYY-MM-DD, such as 2026-12-01${/^\d{4}-\d\d-\d\dT/.test(date) ? ': leave the time out' : ''}`,
    ja: `reportDate は 2026-12-01 のように YYYY-MM-DD で指定します${/^\d{4}-\d\d-\d\dT/.test(date) ? ' (時刻は付けません)' : ''}`,
  })

const toOtherForm = (type: ReportMimeType, { mimeType }: MerchantReport): Advice => ({
  rule: 'report-other-form',
  weight: 'note',
  field: 'accept',
  text: {
    en: `the report is ${mimeType}; Accept asks for ${type}, and gets it here`,
    ja: `レポートの形式は ${mimeType} ですが、Accept に従い ${type} で返します`,
  },
  evidence: assumed('what CyberSource answers to an Accept of another form than the report has is not published'),
})
