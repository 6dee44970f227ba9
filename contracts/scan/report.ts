import type { JUnitCase, JUnitSuite } from '../base/junit.ts'
import { widthOf } from '../base/text-width.ts'
import type { ScanFinding } from './judge.ts'
import type { Listed, ScanReport } from './scan.ts'
import { missing } from './walk.ts'

/** Such as `logs/pay.log:3:10`; the path alone when the finding is in it. */
const toPlace = ({ path, line, column }: ScanFinding): string =>
  line === undefined ? path : `${path}:${line}:${column}`

const toWhat = ({ what, number, brand, line }: ScanFinding): string => {
  if (what === 'security code') return `security code of ${number}`
  const where = line === undefined ? ', in the name' : what === 'track data' ? ', in track data' : ''
  return `${number}  ${brand}${where}`
}

/** The column of places is padded up to so many cells. */
const widest = 60

/** A line for each finding. */
export function toFindingLines({ findings }: Pick<ScanReport, 'findings'>): string[] {
  const places = findings.entries.map(toPlace)
  const width = Math.min(Math.max(0, ...places.map(widthOf)), widest)
  const lines = findings.entries.map((finding, index) => {
    const place = places[index] ?? ''
    return `${place}${' '.repeat(Math.max(width - widthOf(place), 0))}  ${toWhat(finding)}`
  })
  return [...lines, ...toMore(findings, 'findings')]
}

/** A line for each file that could not be read. */
export const toProblemLines = ({ problems }: Pick<ScanReport, 'problems'>): string[] => [
  ...problems.entries.map(({ path, what }) => `✗ ${path}: ${what}`),
  ...toMore(problems, 'problems'),
]

const toMore = ({ entries, total }: Listed<unknown>, what: string): string[] =>
  total === entries.length ? [] : [`… and ${total - entries.length} more ${what}.`]

/** What to do about findings. */
export const toHints = ({
  findings,
  allowFile,
  catalogue,
}: Pick<ScanReport, 'findings'> & { readonly allowFile: string; readonly catalogue: string }): string[] => [
  'What to do / 対処:',
  "- It may be somebody's: take it out, of git's history too, and tell who is answerable for card data.",
  '  実在する可能性があります。ファイルと git の履歴から削除し、カード情報の責任者に連絡してください。',
  `- A test needs a number: use one that is published for testing. \`${catalogue}\` lists some.`,
  '  テストには、公開されているテスト用カード番号を使ってください。',
  `- It is nobody's: write it into ${allowFile} as it stands above, with where and why: ${toAllowLine(findings.entries[0])}`,
  `  実在しない番号は、上記の伏せ字のまま、場所と理由を付けて ${allowFile} に記載してください。`,
]

/** The line that would allow a number where it was found, without the reason. */
function toAllowLine(finding: ScanFinding | undefined): string {
  if (finding === undefined) return '(first six digits, stars, last four) test/** # why'
  // A path with a blank, a star or a masked number cannot stand in the list as it is shown.
  const isPath = /^[^#\s*?\\][^\s*?\\]*$/.test(finding.path)
  const where = isPath ? `${finding.path.replace(/[[\]{}"]/g, '\\$&')} ` : ''
  return `${finding.number} ${where}# why`
}

/** What to do about paths that do not exist, if there are any. */
export const toMissingHints = ({ problems }: Pick<ScanReport, 'problems'>, wholeScan: string): string[] =>
  problems.entries.some(({ what }) => what === missing)
    ? [
        `A path that does not exist may be misspelt, so the scan fails. Leave it out while it is not there; without paths, the whole current folder is scanned: \`${wholeScan}\`.`,
        `存在しないパスは、誤記の可能性があるためエラーになります。まだないパスは指定しないでください。パスを省略すると、現在のフォルダー全体を検査します (\`${wholeScan}\`)。`,
      ]
    : []

/** What was read, and what was passed over: a line each. */
export function toScanSummary(report: ScanReport): string[] {
  const { findings, problems, files, bytes, testNumbers, allowed, skips } = report
  const times = allowed.reduce((sum, one) => sum + one.times, 0)
  const left = Array.from(skips, ([why, count]) => `${why}: ${count}`).join(', ')
  const unused = allowed.filter((one) => one.times === 0).length
  return [
    `Files read: ${files} (${toSize(bytes)}). Findings: ${findings.total}. Not readable: ${problems.total}. (対象 ${files} ファイル、検出 ${findings.total} 件、読み取り失敗 ${problems.total} 件)`,
    `Passed over: test numbers: ${testNumbers}, allowed: ${times}${unused === 0 ? '' : ` (lines of the allow list that were not needed: ${unused})`}. Skipped: ${left || 'nothing'}.`,
  ]
}

const toSize = (bytes: number): string =>
  bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`

/** The report for programs. */
export function toJson(report: ScanReport): object {
  const { findings, problems, skipped, skips, files, bytes, testNumbers, allowed } = report
  return {
    ok: isClean(report),
    files,
    bytes,
    findings: findings.entries,
    moreFindings: findings.total - findings.entries.length,
    problems: problems.entries,
    moreProblems: problems.total - problems.entries.length,
    testNumbers,
    allowed: allowed.map(({ number: { file, line, masked, where, reason }, times }) => ({
      number: masked,
      ...(where !== undefined && { where }),
      reason,
      from: `${file}:${line}`,
      times,
    })),
    skips: Object.fromEntries(skips),
    skipped: skipped.entries,
    moreSkipped: skipped.total - skipped.entries.length,
  }
}

/** Whether something was read, nothing failed, and nothing was found. */
const isClean = ({ findings, problems, files }: ScanReport): boolean =>
  findings.total === 0 && problems.total === 0 && files > 0

/** A case for each file that has findings or could not be read; a clean scan has one case that passes. */
export function toSuites(report: ScanReport): JUnitSuite[] {
  const { findings, problems, files } = report
  const paths = [...new Set(findings.entries.map(({ path }) => path))]
  const cases: JUnitCase[] = [
    ...paths.map((path) => {
      const own = findings.entries.filter((finding) => finding.path === path)
      const text = own.map((finding) => `${toPlace(finding)}  ${toWhat(finding)}`).join('\n')
      return { name: path, classname: 'scan', seconds: 0, failure: { message: toWhat(own[0] as ScanFinding), text } }
    }),
    ...problems.entries.map(({ path, what }) => ({
      name: path,
      classname: 'scan',
      seconds: 0,
      error: { message: what, text: what },
    })),
  ]
  const [summary = ''] = toScanSummary(report)
  const whole: JUnitCase = { name: 'the whole scan', classname: 'scan', seconds: 0 }
  if (files === 0) cases.push({ ...whole, error: { message: 'no file was read', text: summary } })
  else if (findings.total > findings.entries.length)
    cases.push({ ...whole, failure: { message: summary, text: summary } })
  else if (cases.length === 0) cases.push(whole)
  return [{ name: 'scan', cases }]
}
