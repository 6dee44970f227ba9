import { adminPrefix } from '../../src/admin/admin.ts'
import type { JournalEntry } from '../../src/journal.ts'
import { defaultPort } from './default-port.ts'
import { type Command, runCommand, UsageError } from './flags.ts'

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
    {
      name: 'url',
      value: 'URL',
      help: `the gateway (default http://127.0.0.1:${defaultPort})`,
      allows: { what: 'a URL that begins with http:// or https://', test: /^https?:\/\/./ },
    },
  ],
  examples: ['npm run explain', 'npm run explain -- --journal j12'],
}

async function readNewest(base: string): Promise<JournalEntry> {
  const { entries } = await read<{ entries: JournalEntry[] }>(base, '/journal?limit=1')
  const [newest] = entries
  if (newest === undefined)
    throw new UsageError('The journal is empty: no request has come yet.', { isAboutFlags: false })
  return newest
}

async function read<T>(base: string, path: string): Promise<T> {
  const response = await fetch(`${base}${adminPrefix}${path}`).catch(() => {
    throw new UsageError(`No gateway answers at ${base}. Start one with \`npm start\`.`, { isAboutFlags: false })
  })
  if (response.status === 404)
    throw new UsageError('There is no entry of that id: it was never made, was cleared, or gave way to newer ones.', {
      isAboutFlags: false,
    })
  return (await response.json()) as T
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

await runCommand(command, async ({ journal, url }) => {
  const base = (typeof url === 'string' ? url : `http://127.0.0.1:${defaultPort}`).replace(/\/+$/, '')
  const entry =
    typeof journal === 'string' ? await read<JournalEntry>(base, `/journal/${journal}`) : await readNewest(base)
  process.stdout.write(`${toExplanation(entry)}\n`)
  return 0
})
