import { matching, oneOf } from '../src/base/allowed.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import { didYouMean } from '../src/base/did-you-mean.ts'
import { toJapanTime } from '../src/base/japan-time.ts'
import { redactDigits } from '../src/card-data/redact.ts'
import { operationRows } from '../src/openapi/generated/operations.ts'
import { type ReportName, reportKinds, reportNames } from '../src/operations/reporting/report-kinds.ts'
import { explainSilence, openSender } from './find-transaction.ts'
import { type Command, runCommand, UsageError } from './flags.ts'
import { placeGroups } from './follow-on-flags.ts'
import { toAdviceLines, toReadReply, toReasonLines, toVerdict } from './reply-report.ts'
import { readSigner } from './shared-flags.ts'
import type { SeenReply, SignedSender } from './signed-sender.ts'
import { writeReport } from './write-report.ts'

const command = {
  name: 'report',
  operands: 'NAME',
  summary: [
    'Downloads a report of a merchant, as an unmodified client would. Without --date it has what happened today in Japan',
    'so far, by a one-time report; with --date it is the daily report that ends on that day: what happened on a day is in',
    'the report of the next. NAME is one of',
    ...reportNames.map((name) => `  ${name}: ${reportKinds[name].title.en} / ${reportKinds[name].title.ja}`),
    'or the name of a one-time report that was made before.',
    'Exit code 0: downloaded; 1: not, or there is nothing in it; 2: wrong usage. / レポートをダウンロードします。',
  ].join('\n'),
  groups: {
    Report: {
      date: {
        value: 'DAY',
        help: 'the day on which the report ends, YYYY-MM-DD (default: the day so far)',
        allows: matching('a day such as 2026-12-02', /^\d{4}-\d\d-\d\d$/),
      },
      format: { value: 'FORM', help: 'csv or xml (default csv)', allows: oneOf('csv', 'xml') },
      out: { value: 'FILE', help: 'write the report to a file, and say how long it is (default: print it)' },
    },
    ...placeGroups,
  },
  examples: [
    toCommandLine('report', 'ExceptionDetailReport'),
    toCommandLine('report', 'JPTransactionDetailReport --date 2026-12-02 --out jp.csv'),
    toCommandLine('report', 'PaymentBatchDetailReport --format xml'),
  ],
} as const satisfies Command

const types = { csv: 'text/csv', xml: 'application/xml' } as const
const day = 86_400_000

await runCommand(command, async (flags, operands) => {
  const { date, format = 'csv', out } = flags
  const name = readName(operands, date)
  const sender = await openSender('report', flags)
  const organizationId = sender.merchantId ?? (await readSigner(flags)).merchantId
  try {
    const asked = date === undefined ? await makeReport(sender, name as ReportName, organizationId) : { name, date }
    const seen = 'status' in asked ? asked : await download(sender, organizationId, asked, types[format])
    if (seen.status === 200 && seen.headers.get('content-type') === types[format]) {
      await deliver(seen.text, format, out)
      return 0
    }
    const read = await toReadReply(sender.url, seen)
    const lines = [toVerdict(read), '', ...toReasonLines(read), ...toAdviceLines(read)]
    process.stderr.write(`${lines.join('\n').trimEnd()}\n`)
  } catch (error) {
    process.stderr.write(`${explainSilence(sender.url, error)}\n`)
  }
  return 1
})

/** Only a download can have a name of its own. */
function readName([name, ...more]: readonly string[], date: string | undefined): string {
  const list = `Allowed: ${reportNames.join(', ')}.`
  if (name === undefined)
    throw new UsageError(
      `\`report\` needs the name of a report, such as \`${command.examples[0]}\`. ${list}\nレポート名を指定してください。`,
    )
  if (more.length > 0) throw new UsageError(`\`report\` takes one name.\nレポート名は1つだけ指定してください。`)
  if (date === undefined && !reportNames.some((known) => known === name)) {
    const near = didYouMean(name, reportNames)
    throw new UsageError(
      `"${redactDigits(name).slice(0, 80)}" is no daily report${near.en || '.'} ${list}\n${near.ja || 'そのような日次レポートはありません。'}`,
    )
  }
  return name
}

interface AskedReport {
  readonly name: string
  /** `YYYY-MM-DD`. */
  readonly date: string
}

/** Makes a one-time report of today in Japan; resolves with the refusal when there is one. */
async function makeReport(
  sender: SignedSender,
  kind: ReportName,
  organizationId: string,
): Promise<AskedReport | SeenReply> {
  const today = toJapanTime(sender.started).slice(0, 10)
  const tomorrow = toJapanTime(sender.started + day).slice(0, 10)
  const name = `${kind} so far`
  const body = {
    organizationId,
    reportDefinitionName: reportKinds[kind].definition,
    reportName: name,
    timezone: 'Asia/Tokyo',
    reportStartTime: `${today}T00:00:00+09:00`,
    reportEndTime: `${tomorrow}T00:00:00+09:00`,
  }
  const seen = await sender.prepare({ ...operationRows.createReport, body }).then(sender.send)
  return seen.status === 201 ? { name, date: tomorrow } : seen
}

async function download(
  sender: SignedSender,
  organizationId: string,
  { name, date }: AskedReport,
  accept: string,
): Promise<SeenReply> {
  const { method, path } = operationRows.downloadReport
  const query = new URLSearchParams({ organizationId, reportName: name, reportDate: date })
  return sender.prepare({ method, path: `${path}?${query}`, headers: { accept } }).then(sender.send)
}

async function deliver(text: string, format: keyof typeof types, out: string | undefined): Promise<void> {
  if (out === undefined) {
    process.stdout.write(text)
    return
  }
  await writeReport(out, text)
  const bytes = Buffer.byteLength(text)
  process.stdout.write(`Wrote the report to ${out}: ${format.toUpperCase()}, ${bytes} bytes. / 保存しました。\n`)
}
