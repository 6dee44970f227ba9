import { basename } from 'node:path'
import { commands } from '../../src/base/command-line.ts'

/** An entry of the package. The build, the exports of package.json and the package tests read this table. */
export interface Entry {
  /** As in package.json: `./client` is imported as `jpo-sandbox/client`. */
  readonly subpath: string
  readonly source: string
  /** Elsewhere, resolving it fails. */
  readonly runs: 'anywhere' | 'node' | 'browser'
}

export const entries: readonly Entry[] = [
  { subpath: '.', source: 'entries/index.ts', runs: 'anywhere' },
  { subpath: './client', source: 'src/client/index.ts', runs: 'anywhere' },
  { subpath: './node', source: 'entries/node.ts', runs: 'node' },
  { subpath: './express', source: 'entries/express.ts', runs: 'node' },
  { subpath: './msw', source: 'mocks/msw/node.ts', runs: 'node' },
  { subpath: './vitest', source: 'mocks/testing/vitest.ts', runs: 'node' },
  { subpath: './testing', source: 'entries/testing.ts', runs: 'node' },
  { subpath: './pact', source: 'entries/pact.ts', runs: 'node' },
  { subpath: './browser', source: 'mocks/msw/browser.ts', runs: 'browser' },
]

/** Files that are shipped unchanged. */
export const plainFiles: Readonly<Record<string, string>> = {
  './openapi.yaml': './openapi.yaml',
  './contracts/*': './contracts/*',
  './world.schema.json': './src/world/world.schema.json',
  './package.json': './package.json',
}

/** The program behind `npx jpo-sandbox`. */
export const program = { name: 'cli', source: 'cli/main.ts', file: './dist/node/cli.js' } as const

/** The command that starts the gateway, in one file for a fast start (decisions/0014). */
export const startCommand = { name: 'start', source: 'cli/start.ts' } as const

/** Modules that the program and the start command import on demand, as chunks with fixed names. */
export const parts = [
  ...Object.keys(commands)
    .filter((command) => command !== startCommand.name)
    .map((command) => `cli/${command}.ts`),
  'mocks/admin/admin-app.ts',
  'mocks/admin/inspector-files.ts',
  'mocks/replicas/replica-admin.ts',
  'mocks/world/read-world-file.ts',
  'src/card-data/redact.ts',
].map((source) => ({ name: `chunks/${basename(source, '.ts')}`, source }))

/** `./client` becomes client.js, `.` becomes index.js. */
export const toName = ({ subpath }: Entry): string => (subpath === '.' ? 'index' : subpath.slice('./'.length))

/** The `exports` of package.json, which a test compares. */
export function toExports(): Readonly<Record<string, unknown>> {
  return { ...Object.fromEntries(entries.map((entry) => [entry.subpath, toConditions(entry)])), ...plainFiles }
}

/** Types come first, because TypeScript must find them in every environment. */
function toConditions(entry: Entry): Readonly<Record<string, string>> {
  const name = toName(entry)
  const types = `./dist/types/${name}.d.ts`
  const node = `./dist/node/${name}.js`
  const web = `./dist/web/${name}.js`
  switch (entry.runs) {
    case 'node':
      return { types, node }
    case 'browser':
      return { types, browser: web }
    case 'anywhere':
      return { types, node, default: web }
  }
}
