import { takeTurns } from '../../base/take-turns.ts'
import { columns, createRowResults, type PrintTerms, type Reported } from './columns.ts'
import { type Table, toCsv, toElements, toXml } from './print-table.ts'
import { reportKinds } from './report-kinds.ts'
import type { MerchantReport, ReportMimeType } from './report-shelf.ts'
import { handledAtOnce } from './select-rows.ts'
import { createWallClock } from './wall-clock.ts'

/** Columns of a report. */
export const columnsOf = ({ fields, kind }: Pick<MerchantReport, 'fields' | 'kind'>) =>
  fields ?? reportKinds[kind].columns

/** Prints a report. That a CSV has no line of a title, and the names of the elements, are assumed. */
export async function printReport(
  report: MerchantReport,
  rows: readonly Reported[],
  type: ReportMimeType,
): Promise<string> {
  const terms: PrintTerms = {
    toWallClock: createWallClock(report.timezone),
    signedAmounts: report.signedAmounts,
    resultOf: createRowResults(),
  }
  const names = columnsOf(report)
  const cells: string[][] = []
  for (const row of rows) {
    if (cells.length % handledAtOnce === 0) await takeTurns()
    cells.push(names.map((name) => columns[name](row, terms)))
  }
  const table: Table = { columns: names, rows: cells }
  if (type === 'text/csv') return toCsv(table)
  return toXml({
    name: 'Report',
    attributes: {
      Name: report.name,
      OrganizationID: report.organizationId,
      ReportStartDate: new Date(report.start).toISOString(),
      ReportEndDate: new Date(report.end).toISOString(),
      Timezone: report.timezone,
    },
    content: toElements('Transaction', table),
  })
}
