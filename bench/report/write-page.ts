import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Measured, type Part, parts } from '../parts/parts.ts'
import { servers } from '../servers/servers.ts'
import type { Goal, Section } from './section.ts'
import type { Stamp } from './stamp.ts'
import { toMarkdown } from './table.ts'

interface Shown extends Part {
  readonly measured?: Measured | undefined
}

/** Writes RESULTS.md, and the pictures in it, from the newest result of each part in that folder. Says what it wrote. */
export function writePage(folder: string): string {
  const shown: readonly Shown[] = parts.map((part) => ({ ...part, measured: part.read(folder) }))
  for (const { measured } of shown)
    for (const { file, svg } of measured?.section.charts ?? []) writeFileSync(join(folder, file), `${svg}\n`)
  const page = [
    '# Results',
    'Written by `npm run bench` from the newest raw result of each part, in `results/`. Not edited by hand.',
    '## Goals',
    toGoalTable(shown),
    ...shown.flatMap(toBlocks),
    '## What was measured',
    toServerTable(shown),
    howToRun,
  ].join('\n\n')
  writeFileSync(join(folder, 'RESULTS.md'), `${page}\n`)
  return page
}

const howToRun = `No server sends telemetry, looks for updates or listens beyond loopback. Again, from a clone, with Node 20.19 or newer and Java 17:

\`\`\`sh
npm ci && npm run bench                       # all parts, about 30 minutes
npm run bench -- peers growth --rounds 9      # some
npm run bench -- peers --only ours,bare       # some servers
npm run bench -- soak --soak-requests 30000   # a short soak
npm run bench -- --help
\`\`\``

const verdict = ({ isMet }: Goal): string => (isMet === undefined ? 'not measured' : isMet ? 'met' : '**not met**')

function toGoalTable(shown: readonly Shown[]): string {
  const rows = shown.flatMap(({ title, measured }) =>
    (measured?.section.goals ?? []).map((goal) => [goal.goal, goal.measured, verdict(goal), title]),
  )
  return toMarkdown({ head: ['goal', 'measured', '', 'part'], rows })
}

/** A part with its tables. */
function toBlocks({ title, measured }: Shown): readonly string[] {
  if (measured === undefined) return [`## ${title}`, 'Not measured yet.']
  return [`## ${title}`, toWhen(measured.stamp), ...toBody(measured.section)]
}

export function toBody({ how, tables, charts = [], trouble = [] }: Section): readonly string[] {
  return [
    how.join(' '),
    ...tables.map(toMarkdown),
    ...charts.map(({ file, alt }) => `![${alt}](${file})`),
    ...(trouble.length === 0 ? [] : [['What went wrong:', '', ...trouble.map((line) => `- ${line}`)].join('\n')]),
  ]
}

function toWhen({ at, node, processor, cores, memory, isPinned, commit, settings }: Stamp): string {
  const told = Object.entries(settings).map(([name, value]) => `${name} ${value}`)
  return [
    `${at.slice(0, 16).replace('T', ' ')} UTC`,
    `Node ${node}`,
    `${processor}, ${cores} cores, ${memory} GB`,
    ...(isPinned ? [] : ['NOTHING PINNED to a core: expect noise']),
    ...(commit === undefined ? [] : [`commit ${commit}`]),
    ...told,
  ].join(' · ')
}

function toServerTable(shown: readonly Shown[]): string {
  const versions: Record<string, string> = Object.assign({}, ...shown.map(({ measured }) => measured?.versions ?? {}))
  const names = new Set(shown.flatMap(({ measured }) => measured?.section.servers ?? []))
  const rows = servers
    .filter(({ name }) => names.has(name))
    .map(({ title, setup, package: name }) => [
      title,
      name === undefined ? 'of Node' : `\`${name}\` ${versions[name] ?? ''}`,
      setup,
    ])
  const others = Object.entries(versions).filter(([name]) => !servers.some((server) => server.package === name))
  return [
    rows.length === 0 ? 'Nothing yet.' : toMarkdown({ head: ['server', 'version', 'how'], rows }),
    others.length === 0 ? '' : `Also: ${others.map(([name, version]) => `${name} ${version}`).join(', ')}.`,
  ].join('\n\n')
}
