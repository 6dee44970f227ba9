import { existsSync } from 'node:fs'
import { toJUnit } from '../contracts/base/junit.ts'
import { type AllowedNumber, readAllowList } from '../contracts/scan/allow-list.ts'
import {
  toFindingLines,
  toHints,
  toJson,
  toMissingHints,
  toProblemLines,
  toScanSummary,
  toSuites,
} from '../contracts/scan/report.ts'
import { type ScanReport, scan } from '../contracts/scan/scan.ts'
import { toShownPath } from '../contracts/scan/scan-error.ts'
import { readWorldFile } from '../mocks/world/read-world-file.ts'
import { toCommandLine, toShippedPath } from '../src/base/command-line.ts'
import type { WorldFile } from '../src/world/world.ts'
import { type Command, runCommand, type ValuesOf, whole } from './flags.ts'
import { writeReport } from './write-report.ts'

/** The default file of allowed numbers. */
const usualAllowFile = '.scan-allow'

const command = {
  name: 'scan',
  operands: '[PATH…]',
  summary: [
    'Looks for payment card numbers, other than published test numbers, in the given files and folders:',
    `\`${toCommandLine('scan', 'pacts recordings')}\`. Without paths: in the whole current folder.`,
    'Card numbers are never printed whole. Exit code 0: none found; 1: some found; 2: wrong usage, or something that could',
    'not be read, such as a path that does not exist. / カード番号の混入を検査します。パスを省略すると、現在のフォルダー全体が対象です。',
    '',
    'Found: numbers of Visa, Mastercard, American Express, JCB, Diners Club, Discover and UnionPay (13 to 19 digits with a',
    'right check digit, in a row or in the usual groups, escaped or not, in file names too), track data, and security codes',
    'within 300 characters of such a number, masked or not. Not found: other groupings, ten groups or more in a row, a',
    'number across lines, Maestro, 13 digits that are also a JAN code, security codes alone, and anything compressed,',
    'encrypted or Base64. All files are read, tracked by git or not, except folders named .git and node_modules, symbolic',
    'links, and binary files (a NUL in the first 8,000 bytes and no UTF-16 mark).',
    `More in ${toShippedPath('docs/scan.md')}: names of security codes, ${usualAllowFile}, CI, a git hook.`,
  ].join('\n'),
  groups: {
    Flags: {
      exclude: {
        value: 'PATTERN',
        isRepeatable: true,
        help: 'skip a path, or what matches a glob (*, **, ?, {a,b}, [ab]); may be repeated',
      },
      allow: {
        value: 'FILE',
        isRepeatable: true,
        help: `numbers that are nobody's, one per line, such as "411111******1111 test/** # why"; may be repeated (default: ${usualAllowFile} of the current folder, if there is one)`,
      },
      world: { value: 'FILE', help: 'count the cards of this world as test cards too' },
      limit: { value: 'N', help: 'maximum findings to list (default 200)', allows: whole },
      json: { help: 'print the report as JSON' },
      junit: { value: 'FILE', help: 'write a report for CI' },
    },
  },
  examples: [
    toCommandLine('scan'),
    toCommandLine('scan', 'pacts recordings logs'),
    toCommandLine('scan', ". --exclude coverage --exclude '*.min.js' --junit scan.xml"),
  ],
} as const satisfies Command

function readAllowLists(files: readonly string[]): AllowedNumber[] {
  if (files.length > 0) return files.flatMap(readAllowList)
  return existsSync(usualAllowFile) ? readAllowList(usualAllowFile) : []
}

async function readWorldCards(file: string | undefined): Promise<string[]> {
  if (file === undefined) return []
  const { cards = [] } = (await readWorldFile(file)) as Partial<WorldFile>
  return cards.map(({ number }) => number)
}

async function main(flags: ValuesOf<typeof command>, paths: readonly string[]): Promise<number> {
  const { exclude = [], allow = [] } = flags
  const report = scan({
    paths: paths.length === 0 ? ['.'] : paths,
    from: process.cwd(),
    exclude: exclude.filter((pattern) => pattern !== ''),
    allowList: readAllowLists(allow),
    worldCards: await readWorldCards(flags.world),
    most: Number(flags.limit ?? 200),
  })
  if (flags.junit !== undefined) await writeReport(flags.junit, toJUnit(toSuites(report)))
  print(report, flags.json === true, allow)
  if (report.problems.total > 0 || report.files === 0) return 2
  return report.findings.total > 0 ? 1 : 0
}

function print(report: ScanReport, asJson: boolean, [allowFile = usualAllowFile]: readonly string[]): void {
  const words = { allowFile: toShownPath(allowFile), catalogue: toCommandLine('catalogue') }
  const problems = [...toProblemLines(report), ...toMissingHints(report, toCommandLine('scan'))]
  if (problems.length > 0) process.stderr.write(`${problems.join('\n')}\n`)
  if (report.files === 0)
    process.stderr.write(
      'No file was read, so nothing is known. Allowed: paths with files that are text. / 検査対象のファイルがありません。\n',
    )
  if (asJson) return void process.stdout.write(`${JSON.stringify(toJson(report), null, 2)}\n`)
  const found =
    report.findings.total === 0 ? [] : [...toFindingLines(report), '', ...toHints({ ...words, ...report }), '']
  process.stdout.write(`${[...found, ...toScanSummary(report)].join('\n')}\n`)
}

await runCommand(command, main)
