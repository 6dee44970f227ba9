import { toCommandLine } from '../contracts/base/command-line.ts'
import { explainEntry } from '../mocks/testing/explain-entry.ts'
import type { JournalEntry } from '../src/journal/journal.ts'
import { askAdmin } from './ask-admin.ts'
import { type Command, runCommand, UsageError } from './flags.ts'
import { textOf, toBaseUrl, urlFlag } from './shared-flags.ts'

const command: Command = {
  name: 'explain',
  summary: 'Says in words why a request was answered as it was. / リクエストの結果の理由を説明します。',
  flags: [
    {
      name: 'journal',
      value: 'ID',
      help: 'id of the entry, from the header x-sandbox-journal (default: the newest)',
      allows: { what: 'an id such as j12', test: /^j\d{1,12}$/ },
    },
    urlFlag(),
  ],
  examples: [toCommandLine('explain'), toCommandLine('explain', '--journal j12')],
}

async function readNewest(base: string): Promise<JournalEntry> {
  const { entries } = await askAdmin<{ entries: JournalEntry[] }>(base, '/journal?limit=1')
  const [newest] = entries
  if (newest === undefined)
    throw new UsageError('The journal is empty: no request has come yet.', { isAboutFlags: false })
  return newest
}

await runCommand(command, async (flags) => {
  const base = toBaseUrl(flags)
  const id = textOf(flags.journal)
  const entry = id === undefined ? await readNewest(base) : await askAdmin<JournalEntry>(base, `/journal/${id}`)
  process.stdout.write(`${explainEntry(entry)}\n`)
  return 0
})
