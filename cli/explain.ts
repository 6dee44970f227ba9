import { explainEntry } from '../mocks/testing/explain-entry.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import type { JournalEntry } from '../src/journal/journal.ts'
import { askAdmin } from './ask-admin.ts'
import { type Command, failure, runCommand } from './flags.ts'
import { gatewayFlags, journalIds, toBaseUrl } from './shared-flags.ts'

const command = {
  name: 'explain',
  summary: 'Explains the reply to a request. / リクエストの結果の理由を説明します。',
  groups: {
    Flags: {
      journal: {
        value: 'ID',
        help: 'id of the entry, from the header x-sandbox-journal (default: the newest)',
        allows: journalIds,
      },
      ...gatewayFlags,
    },
  },
  examples: [toCommandLine('explain'), toCommandLine('explain', '--journal j12')],
} as const satisfies Command

async function readNewest(base: string): Promise<JournalEntry> {
  const { entries } = await askAdmin<{ entries: JournalEntry[] }>(base, '/journal?limit=1')
  const [newest] = entries
  if (newest === undefined) throw failure('The journal is empty: no request has come yet.')
  return newest
}

await runCommand(command, async (flags) => {
  const base = toBaseUrl(flags)
  const { journal: id } = flags
  const entry = id === undefined ? await readNewest(base) : await askAdmin<JournalEntry>(base, `/journal/${id}`)
  process.stdout.write(`${explainEntry(entry)}\n`)
  return 0
})
