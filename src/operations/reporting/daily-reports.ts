import { toJapanDayNumber } from '../../base/japan-time.ts'
import type { Merchant } from '../../world/world.ts'
import { type ReportName, reportNames } from './report-kinds.ts'
import type { MerchantReport } from './report-shelf.ts'
import { isDate, type Range } from './report-times.ts'
import { japan } from './wall-clock.ts'

const day = 86_400_000

/** Midnight in Japan at the begin of a date, epoch ms. */
export const toJapanMidnight = (date: string): number => Date.parse(`${date}T00:00:00+09:00`)

interface Owner extends Pick<Merchant, 'merchantId'> {
  readonly organizationId: string
}

/** The report on the day before a midnight in Japan (epoch ms). Its id is made of its name and date. */
export const toDailyReport = (
  name: ReportName,
  end: number,
  { merchantId, organizationId }: Owner,
): MerchantReport => ({
  id: `${name}-${toDate(end)}`,
  name,
  kind: name,
  ...{ merchantId, organizationId },
  frequency: 'DAILY',
  mimeType: 'text/csv',
  timezone: japan,
  start: end - day,
  end,
  made: end,
  signedAmounts: false,
})

/** The date in Japan, of a midnight there. */
const toDate = (end: number): string => new Date(end + day / 2).toISOString().slice(0, 10)

/** The daily report of an id, once its day has ended. */
export function findDailyReport(id: string, owner: Owner, now: number): MerchantReport | undefined {
  const [, name, date = ''] = /^(\w+)-(\d{4}-\d\d-\d\d)$/.exec(id) ?? []
  const known = reportNames.find((candidate) => candidate === name)
  const end = toJapanMidnight(date)
  return known === undefined || !isDate(date) || end > now ? undefined : toDailyReport(known, end, owner)
}

/** The daily reports that end within a time and have been made, oldest first. */
export function listDailyReports({ start, end }: Range, owner: Owner, now: number): MerchantReport[] {
  const last = Math.min(end, now)
  const reports: MerchantReport[] = []
  for (let number = toJapanDayNumber(start); ; number++) {
    const midnight = number * day - 9 * 3_600_000
    if (midnight > last) return reports
    if (midnight >= start) reports.push(...reportNames.map((name) => toDailyReport(name, midnight, owner)))
  }
}
