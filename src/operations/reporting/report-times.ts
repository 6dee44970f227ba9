import type { Finding } from '../../verdict/finding.ts'
import { toFinding } from '../../verdict/rule.ts'
import { mostDays, mostDaysAgo, reportRules } from './report-rules.ts'

const day = 86_400_000

/** From and to which time a report goes; epoch ms, the end not included. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Names of the two times in a request. */
interface RangeNames {
  readonly start: string
  readonly end: string
}

const isoTime = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/

/** Epoch ms of a time in ISO 8601 with a zone; undefined for any other text. */
function readIsoTime(text: string): number | undefined {
  const [, date = '', clock = '', zone = ''] = isoTime.exec(text) ?? []
  if (!isDate(date)) return undefined
  const instant = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  return Number.isNaN(instant) || clock > '23:59:60' || zone === '' ? undefined : instant
}

/** Whether a text is a date of the calendar, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Reads two times, and checks the range between them. Absent ones are reported elsewhere. */
export function readRange(
  values: Readonly<Record<string, unknown>>,
  names: RangeNames,
  now: number,
): { readonly range: Range | undefined; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const read = (name: string): number | undefined => {
    const text = values[name]
    const time = typeof text === 'string' ? readIsoTime(text) : undefined
    if (time === undefined && text !== undefined && text !== null && text !== '') findings.push(toBadTime(name, text))
    return time
  }
  const [start, end] = [read(names.start), read(names.end)]
  if (start === undefined || end === undefined) return { range: undefined, findings }
  const problem = findRangeProblem({ start, end }, names, now)
  return problem === undefined ? { range: { start, end }, findings } : { range: undefined, findings: [problem] }
}

function toBadTime(name: string, text: unknown): Finding {
  const lostPlus = typeof text === 'string' && /\d \d\d:?\d\d$/.test(text)
  return toFinding(reportRules.time, name, {
    en: `${name} is no time with a zone; allowed: such as 2026-12-01T00:00:00.000Z or 2026-12-01T00:00:00+09:00${lostPlus ? '. A + in a query is a blank: write %2B' : ''}`,
    ja: `${name} は 2026-12-01T00:00:00.000Z や 2026-12-01T00:00:00+09:00 の形で指定します${lostPlus ? '。クエリの + は空白になるため %2B と書きます' : ''}`,
  })
}

function findRangeProblem({ start, end }: Range, names: RangeNames, now: number): Finding | undefined {
  const width = `at most ${mostDays} days`
  if (end <= start)
    return toFinding(reportRules.range, names.end, {
      en: `${names.end} is not after ${names.start}; allowed: a later time, ${width}`,
      ja: `${names.end} は ${names.start} より後の時刻を指定します (${mostDays} 日以内)`,
    })
  if (end - start > mostDays * day)
    return toFinding(reportRules.range, names.end, {
      en: `${names.start} and ${names.end} are ${Math.ceil((end - start) / day)} days apart; allowed: ${width}`,
      ja: `期間が ${Math.ceil((end - start) / day)} 日あります。${mostDays} 日以内で指定します`,
    })
  if (now - start > mostDaysAgo * day)
    return toFinding(reportRules.range, names.start, {
      en: `${names.start} is ${Math.floor((now - start) / day)} days ago; allowed: at most ${mostDaysAgo} days (18 months)`,
      ja: `${names.start} が ${Math.floor((now - start) / day)} 日前です。${mostDaysAgo} 日前 (18か月前) まで指定できます`,
    })
  return undefined
}
