import { matching } from '../src/base/allowed.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import type { Batch } from '../src/settlement/batch.ts'
import { askAdmin } from './ask-admin.ts'
import { type ShownBatch, toBatchLines, toBatchList } from './batch-report.ts'
import { type Command, runCommand, UsageError } from './flags.ts'
import { print } from './reply-report.ts'
import { gatewayFlags, toBaseUrl } from './shared-flags.ts'

const command = {
  name: 'settle',
  summary: [
    'Sends everything that waits for the cut-off to the acquirer now, and shows what it settled and what it rejected, and',
    'why. The clock does the same once a day. The acquirer is the sandbox’s model.',
    'Exit code 0: shown; 2: nothing waited, there is no such batch, or wrong usage. / 売上処理を今すぐ実行します。',
  ].join('\n'),
  groups: {
    Batch: {
      batch: {
        value: 'ID',
        help: 'show an earlier batch, such as b1, and run none',
        allows: matching('an id such as b1', /^b\d{1,9}$/),
      },
      list: { help: 'list all batches, and run none' },
    },
    Gateway: gatewayFlags,
    Output: { json: { help: 'print only the answer of the gateway, as JSON' } },
  },
  examples: [toCommandLine('settle'), toCommandLine('settle', '--list'), toCommandLine('settle', '--batch b1')],
} as const satisfies Command

await runCommand(command, async (flags) => {
  const base = toBaseUrl(flags)
  const { batch: id, list = false, json = false } = flags
  if (list && id !== undefined) throw new UsageError('--list and --batch exclude each other.')
  if (list) {
    const answer = await askAdmin<{ entries: Batch[] }>(base, '/batches')
    if (json) print(JSON.stringify(answer, null, 2))
    else if (answer.entries.length === 0) print('No batch has gone out yet. / 売上処理はまだありません。')
    else print(...toBatchList(answer.entries))
    return 0
  }
  const batch =
    id === undefined
      ? await askAdmin<ShownBatch>(base, '/batches', 'POST')
      : await askAdmin<ShownBatch>(base, `/batches/${id}`)
  print(...(json ? [JSON.stringify(batch, null, 2)] : toBatchLines(batch)))
  return 0
})
