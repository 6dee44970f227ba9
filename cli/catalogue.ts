import { outcomeGroups } from '../src/acquirer/outcomes.ts'
import { oneOf } from '../src/base/allowed.ts'
import { toCommandLine, toShippedPath } from '../src/base/command-line.ts'
import { describeDelay } from '../src/faults/delay.ts'
import { type Catalogue, toCatalogue } from '../src/on-demand/to-catalogue.ts'
import { toFaultTable, toOutcomeTables } from './catalogue-markdown.ts'
import { type Command, failure, runCommand } from './flags.ts'
import { readWorldOf, worldFlag } from './shared-flags.ts'

const command = {
  name: 'catalogue',
  summary:
    'Lists every outcome, verdict at settlement and fault that can be requested. / 指定できる結果と障害の一覧を表示します。',
  groups: {
    Flags: {
      find: { value: 'TEXT', help: 'only entries with this text in name, title or reason' },
      json: { help: 'print JSON, with every trigger' },
      markdown: { help: 'print Markdown tables' },
      lang: { value: 'LANGUAGE', help: 'en or ja, for --markdown (default en)', allows: oneOf('en', 'ja') },
      world: { ...worldFlag, help: 'world whose test cards are named (default: the built-in world)' },
    },
  },
  examples: [
    toCommandLine('catalogue'),
    toCommandLine('catalogue', '--find revolving'),
    toCommandLine('catalogue', '--json', { isSilent: true }),
  ],
} as const satisfies Command

/** Table for a terminal. Japanese comes last on each line, where its width does not matter. */
function toTable({ outcomes, verdicts, faults }: Catalogue): string {
  const width = Math.max(0, ...[...outcomes, ...verdicts, ...faults].map(({ name }) => name.length))
  const lines: string[] = []
  for (const [group, title] of Object.entries(outcomeGroups)) {
    const rows = outcomes.filter((outcome) => outcome.group === group)
    if (rows.length === 0) continue
    lines.push(`${title.en} (${title.ja})`, '')
    for (const { name, http, status, reason = '', title, triggers, services } of rows) {
      const wire = [http, status, reason].filter((word) => word !== '').join(' ')
      lines.push(`  ${name.padEnd(width)}  ${wire.padEnd(52)}  ${title.en} (${title.ja})`)
      if (triggers.cards.length > 0) lines.push(`  ${' '.repeat(width)}  card ${triggers.cards.join(', ')}`)
      if (services.join() !== 'payment') lines.push(`  ${' '.repeat(width)}  of ${services.join(', ')}`)
    }
    lines.push('')
  }
  if (verdicts.length > 0) lines.push('Verdicts of the acquirer at settlement (売上処理の結果)', '')
  for (const { name, title } of verdicts) lines.push(`  ${name.padEnd(width)}  ${title.en} (${title.ja})`)
  if (verdicts.length > 0) lines.push('')
  if (faults.length > 0) lines.push('Faults of the network and of time (通信障害)', '')
  for (const { name, processed, title, delay } of faults) {
    const wait = delay === undefined ? '' : `, ${describeDelay(delay)}`
    lines.push(
      `  ${name.padEnd(width)}  ${`payment ${processed ? '' : 'not '}handled${wait}`.padEnd(52)}  ${title.en} (${title.ja})`,
    )
  }
  lines.push(
    '',
    'Ask for one (指定方法):',
    '  clientReferenceInformation.code containing scenario:NAME, settlement:NAME (a verdict) or fault:NAME',
    '  header x-sandbox-scenario: NAME or x-sandbox-fault: NAME',
    `  ${toCommandLine('pay', '--scenario NAME')}`,
    '  POST /__admin/scenarios, /__admin/verdicts or /__admin/faults with {"name": "NAME", "times": 1}',
    `  amount 99000NNN, test cards: ${toShippedPath('docs/scenarios.md')}`,
    'Outcomes are of payments (決済), and of other services where the line below names them.',
    '',
  )
  return lines.join('\n')
}

/** Entries with a text in name, title or reason. */
function select({ outcomes, verdicts, faults }: Catalogue, text: string): Catalogue {
  const wanted = text.toLowerCase()
  const has = (...words: readonly (string | undefined)[]) => words.some((word) => word?.toLowerCase().includes(wanted))
  return {
    outcomes: outcomes.filter(({ name, title, reason, responseCode }) =>
      has(name, title.en, title.ja, reason, responseCode),
    ),
    verdicts: verdicts.filter(({ name, title }) => has(name, title.en, title.ja)),
    faults: faults.filter(({ name, title, what }) => has(name, title.en, title.ja, what.en, what.ja)),
  }
}

await runCommand(command, async ({ world, find, lang = 'en', json, markdown }) => {
  const all = toCatalogue(await readWorldOf(world))
  const catalogue = find === undefined ? all : select(all, find)
  if (catalogue.outcomes.length + catalogue.verdicts.length + catalogue.faults.length === 0)
    throw failure(`Nothing has that text. \`${toCommandLine('catalogue')}\` lists all.`)
  const tables = () => [...toOutcomeTables(catalogue, lang, '##'), ...toFaultTable(catalogue, lang)].join('\n')
  process.stdout.write(json ? `${JSON.stringify(catalogue, null, 2)}\n` : markdown ? tables() : toTable(catalogue))
  return 0
})
