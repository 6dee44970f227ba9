import { toCommandLine } from '../src/base/command-line.ts'
import { operationRows } from '../src/openapi/generated/operations.ts'
import { createCommandReport } from './command-report.ts'
import { explainSilence, openSender } from './find-transaction.ts'
import { type Command, pickDefined, runCommand, UsageError, whole } from './flags.ts'
import { placeGroups } from './follow-on-flags.ts'
import { toAdviceLines, toReadReply, toReasonLines, toVerdict } from './reply-report.ts'
import { toFoundLines, toSearchReply } from './search-report.ts'
import { toShellWord } from './shared-flags.ts'
import type { SeenReply } from './signed-sender.ts'

const command = {
  name: 'search',
  operands: 'QUERY',
  summary: [
    'Searches the transactions of a merchant in the query language of Transaction Search, and lists them with times in',
    'Japan. A query is FIELD:VALUE, joined by AND, OR and brackets; ranges are [A TO B] and [A TO B}, times NOW and',
    'NOW/DAY-7DAYS. Put it into quotes, so that the shell leaves it alone.',
    'Exit code 0: searched; 1: not; 2: wrong usage. / 取引を検索します。',
  ].join('\n'),
  groups: {
    Search: {
      sort: { value: 'LIST', help: 'order, such as id:asc,submitTimeUtc:asc (default submitTimeUtc:desc)' },
      limit: { value: 'N', help: 'most transactions to list (default 20)', allows: whole },
      offset: { value: 'N', help: 'transactions to skip (default 0)', allows: whole },
      timezone: { value: 'NAME', help: 'time zone of the days in the query (default Asia/Tokyo)' },
    },
    ...placeGroups,
    Output: { json: { help: 'print only the body of the reply, as JSON' } },
  },
  examples: [
    toCommandLine('search', "'submitTimeUtc:[NOW/DAY TO NOW]'"),
    toCommandLine('search', 'clientReferenceInformation.code:order-77'),
    toCommandLine(
      'search',
      "'applicationInformation.applications.name:ics_bill AND submitTimeUtc:[NOW/DAY-7DAYS TO NOW}'",
    ),
  ],
} as const satisfies Command

await runCommand(command, async (flags, operands) => {
  const query = operands.join(' ')
  if (query.trim() === '')
    throw new UsageError(
      `\`search\` needs a query, such as \`${toCommandLine('search', toShellWord('submitTimeUtc:[NOW/DAY TO NOW]'))}\`.\n検索条件を指定してください。`,
    )
  const report = createCommandReport(flags)
  const { sort = 'submitTimeUtc:desc', timezone = 'Asia/Tokyo', limit, offset } = flags
  const body = {
    query,
    sort,
    timezone,
    ...pickDefined({ limit: limit && Number(limit), offset: offset && Number(offset) }),
  }
  const sender = await openSender('search', flags)
  const request = await sender.prepare({ ...operationRows.createSearch, body })
  let seen: SeenReply
  try {
    seen = await sender.send(request)
  } catch (error) {
    process.stderr.write(`${explainSilence(sender.url, error)}\n`)
    return 1
  }
  const read = await toReadReply(sender.url, seen)
  const found = toSearchReply(seen)
  const isDone = found !== undefined
  const lines = isDone ? toFoundLines(found, flags) : [toVerdict(read), '', ...toReasonLines(read)]
  report.say(...[...lines, '', ...toAdviceLines(read)].join('\n').trimEnd().split('\n'))
  report.end(read, isDone)
  return isDone ? 0 : 1
})
