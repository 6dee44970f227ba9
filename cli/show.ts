import { toCommandLine } from '../src/base/command-line.ts'
import { toLeftLine, toOpenCommands } from './family-report.ts'
import { findTransaction } from './find-transaction.ts'
import { type Command, runCommand } from './flags.ts'
import { placeGroups } from './follow-on-flags.ts'
import { toNextLines } from './next-commands.ts'
import { print } from './reply-report.ts'
import { toHeadLines, toTimeLine } from './time-line.ts'

const command = {
  name: 'show',
  operands: 'ID',
  summary:
    'Shows everything that became of a payment, with times in Japan: its captures, refunds and the like, what is left, its plan (支払区分). The id is that of any of its transactions. Exit code 0: shown; 1: there is none; 2: wrong usage. / 決済の経過を表示します。',
  groups: {
    ...placeGroups,
    Output: { json: { help: 'print only the details of all its transactions, as a JSON list' } },
  },
  examples: [toCommandLine('show', '7123456789012345678901')],
} as const satisfies Command

await runCommand(command, async (flags, operands) => {
  const found = await findTransaction('show', flags, operands)
  if (found === undefined) return 1
  const { family, target } = found
  if (flags.json === true) {
    print(
      JSON.stringify(
        family.members.map(({ details }) => details),
        null,
        2,
      ),
    )
    return 0
  }
  const next = toNextLines(toOpenCommands(family), flags)
  print(...toHeadLines(family), '', ...toTimeLine(family, target.id), '', toLeftLine(family))
  if (next.length > 0) print('', ...next)
  return 0
})
