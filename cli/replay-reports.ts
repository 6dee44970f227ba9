import { statSync } from 'node:fs'
import { toJUnit } from '../contracts/base/junit.ts'
import type { Grade } from '../contracts/parity/difference.ts'
import { type ReportRow, toReportTable } from '../contracts/parity/report-table.ts'
import { summarise } from '../contracts/parity/summary.ts'
import { toReplaySuite } from '../contracts/replay/report-junit.ts'
import type { Interaction } from '../contracts/states/interaction.ts'
import { version } from '../src/base/version.ts'
import { type FlagValues, UsageError } from './flags.ts'
import { textOf } from './shared-flags.ts'
import { writeReport } from './write-report.ts'

/** The content of a report. */
interface Report {
  /** Who answered: the URL of the target, or `recorded`. */
  readonly target: string
  /** Name of the target in the table, if something was sent. */
  readonly sentTo?: string
  readonly rows: readonly ReportRow[]
  /** Interactions that were not compared, and why. */
  readonly left: readonly Interaction[]
  readonly why: string
  readonly exitCode: number
  readonly stopped?: string
  /** Why contracts with an answer were not checked. */
  readonly unchecked?: string
  /** Makes a page such as PARITY.md. */
  readonly makeParity: () => Promise<string>
}

export interface Reports {
  readonly failOn: Grade
  /** Prints a message for a person. */
  say(text: string): void
  write(report: Report): Promise<void>
}

const formats = ['json', 'junit', 'parity'] as const

/** Makes the reports that the flags ask for: files, and on stdout a table or one of the reports. */
export function createReports(flags: FlagValues): Reports {
  const files = formats.flatMap((format) => {
    const file = textOf(flags[format])
    return file === undefined ? [] : [{ format, file }]
  })
  if (files.filter(({ file }) => file === '-').length > 1) {
    throw new UsageError('Only one of --json, --junit and --parity can be - at a time.')
  }
  // Checked before anything is sent: a run against a test system takes minutes.
  const folder = files.find(({ file }) => file !== '-' && statSync(file, { throwIfNoEntry: false })?.isDirectory())
  if (folder !== undefined)
    throw new UsageError(`--${folder.format} ${folder.file} is a folder. Allowed: a file, or - for the terminal.`)
  const failOn = (textOf(flags['fail-on']) ?? 'additive') as Grade
  const hasTable = files.every(({ file }) => file !== '-')
  const say = (text: string) => (hasTable ? process.stdout : process.stderr).write(`${text}\n`)

  async function toText(format: (typeof formats)[number], report: Report): Promise<string> {
    if (format === 'json') return toJson(report, failOn)
    if (format === 'parity') return report.makeParity()
    const { rows, target, left, why } = report
    return toJUnit([toReplaySuite(rows, { name: `replay ${target}`, failOn, left, why })])
  }

  return {
    failOn,
    say,
    async write(report) {
      const { rows, sentTo } = report
      if (hasTable && rows.length > 0) {
        const isColoured = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
        process.stdout.write(toReportTable(rows, { isColoured, ...(sentTo !== undefined && { target: sentTo }) }))
      }
      for (const { format, file } of files) {
        const text = await toText(format, report)
        if (file === '-') process.stdout.write(text)
        else await writeReport(file, text)
      }
    },
  }
}

function toJson({ target, rows, left, why, exitCode, stopped, unchecked }: Report, failOn: Grade): string {
  const report = {
    jpoSandbox: version,
    target,
    exitCode,
    failOn,
    ...(stopped !== undefined && { stopped }),
    summary: summarise(rows),
    ...(unchecked !== undefined && { contractsNotChecked: unchecked }),
    results: rows,
    ...(left.length > 0 && { notCompared: { why, interactions: left.map(({ id }) => id) } }),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
