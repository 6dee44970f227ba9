import type { JournalEntry } from '../../src/journal.ts'
import { askAdmin } from './ask-admin.ts'
import { type Command, runCommand, UsageError } from './flags.ts'
import { textOf, toBaseUrl, urlFlag } from './shared-flags.ts'

const command: Command = {
  name: 'npm run explain --',
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
  examples: ['npm run explain', 'npm run explain -- --journal j12'],
}

async function readNewest(base: string): Promise<JournalEntry> {
  const { entries } = await askAdmin<{ entries: JournalEntry[] }>(base, '/journal?limit=1')
  const [newest] = entries
  if (newest === undefined)
    throw new UsageError('The journal is empty: no request has come yet.', { isAboutFlags: false })
  return newest
}

/** An entry as a person reads it. */
function toExplanation({ id, at, request, reply, authentication, stages, refusals, advice }: JournalEntry): string {
  const lines = [`${id}  ${at}  ${request.method} ${request.path}  →  ${reply.status}`, '']
  lines.push(
    ...stages.map(
      ({ stage, verdict, note }) => `  ${stage.padEnd(12)} ${verdict}${note === undefined ? '' : `: ${note}`}`,
    ),
    '',
  )
  for (const [title, notes] of [
    ['Why (理由)', refusals],
    ['Advice (ヒント)', advice],
  ] as const) {
    if (notes.length === 0) continue
    lines.push(title)
    for (const { rule, text, evidence } of notes)
      lines.push(`  ${rule} [${evidence.level}]`, `    ${text.en}`, `    ${text.ja}`)
    lines.push('')
  }
  if (authentication?.comparison !== undefined) {
    lines.push('Expected, and received where it differs (署名文字列の比較)')
    for (const { expected, received, differs } of authentication.comparison) {
      if (expected === received) lines.push(`    ${expected}`)
      else lines.push(`${differs ? '>' : ' '} - ${expected}`, `${differs ? '>' : ' '} + ${received}`)
    }
    lines.push('')
  }
  if (refusals.length === 0 && advice.length === 0)
    lines.push('Nothing was refused, and there is nothing to advise.', '')
  return lines.join('\n').trimEnd()
}

await runCommand(command, async (flags) => {
  const base = toBaseUrl(flags)
  const id = textOf(flags.journal)
  const entry = id === undefined ? await readNewest(base) : await askAdmin<JournalEntry>(base, `/journal/${id}`)
  process.stdout.write(`${toExplanation(entry)}\n`)
  return 0
})
