import { createBoundedMap } from '../../base/bounded-map.ts'
import type { Kept, Note, Seal } from '../../base/kept.ts'
import type { ColumnName } from './columns.ts'
import type { ReportName } from './report-kinds.ts'

export const reportMimeTypes = ['text/csv', 'application/xml'] as const
export type ReportMimeType = (typeof reportMimeTypes)[number]

/** What a report covers. Its rows are selected when it is read. */
export interface MerchantReport {
  readonly id: string
  /** What a download names. Of a daily report: its kind. */
  readonly name: string
  readonly kind: ReportName
  readonly merchantId: string
  /** The merchant or its portfolio, as the caller wrote it. */
  readonly organizationId: string
  readonly frequency: 'DAILY' | 'ADHOC'
  readonly mimeType: ReportMimeType
  /** IANA name. */
  readonly timezone: string
  /** Epoch ms. */
  readonly start: number
  /** Epoch ms, not included. */
  readonly end: number
  /** When it was made, epoch ms. */
  readonly made: number
  /** Columns in their order. Absent: those of the kind. */
  readonly fields?: readonly ColumnName[]
  /** Whether amounts of refunds and credits have a minus sign. */
  readonly signedAmounts: boolean
}

/** One-time reports of a gateway. */
export interface ReportShelf {
  /** Keeps a report; the oldest give way. */
  keep(report: MerchantReport): void
  /** Reports of a merchant, newest first. */
  all(merchantId: string): readonly MerchantReport[]
  clear(): void
  readonly kept: Kept
}

export const mostReports = 1_000

export function createReportShelf(seal: Seal, note?: Note): ReportShelf {
  const reports = createBoundedMap<MerchantReport>(mostReports, note, seal)
  return {
    keep: (report) => reports.put(report.id, report),
    all: (merchantId) => [...reports.values()].filter((report) => report.merchantId === merchantId).reverse(),
    clear: reports.clear,
    kept: reports,
  }
}
