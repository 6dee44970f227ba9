import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../measure/flags.ts'
import type { Scheme } from '../measure/signed-requests.ts'
import type { ServerFiles } from './server-files.ts'

/** A server that is measured. */
export interface ServerKind {
  /** As `--only` knows it; what precedes the dash stands for all of them. */
  readonly name: string
  readonly title: string
  /** How it was set up, for the page. */
  readonly setup: string
  /** The package whose version is shown; none: node's own. */
  readonly package?: string
  /** What the requests are signed with. Only the gateway looks. */
  readonly scheme: Scheme
  /** Started only when `--only` names it. */
  readonly isOptional?: true
  readonly command: (port: number, files: ServerFiles) => readonly string[]
}

const bench = resolve(import.meta.dirname, '..')
const inBench = (path: string): string => `${bench}/${path}`
const node = (...args: readonly string[]): readonly string[] => [process.execPath, ...args]
const program = inBench('../dist/node/cli.js')

/** The gateway as its users start it; room for flags. */
export const toGatewayCommand = (port: number, ...flags: readonly string[]): readonly string[] =>
  node(program, 'start', '--port', String(port), '--json', '--quiet', ...flags)

const everything = 'everything on, default caps, `--quiet`: validation, rules, journal, ledger'

export const servers: readonly ServerKind[] = [
  {
    name: 'bare',
    title: 'bare node:http',
    setup: 'parses JSON, answers a constant: the limit',
    scheme: 'jwt',
    command: (port, { reply }) => node(inBench('servers/bare.mjs'), String(port), reply),
  },
  {
    name: 'ours-http',
    title: 'jpo-sandbox, HTTP Signature',
    setup: everything,
    package: 'jpo-sandbox',
    scheme: 'http-signature',
    command: (port) => toGatewayCommand(port),
  },
  {
    name: 'ours-jwt',
    title: 'jpo-sandbox, JWT',
    setup: everything,
    package: 'jpo-sandbox',
    scheme: 'jwt',
    command: (port) => toGatewayCommand(port),
  },
  {
    name: 'ours-file',
    title: 'jpo-sandbox, state in a file',
    setup: 'as above, `--state FILE`: each reply waits for an fsync that requests in flight share',
    package: 'jpo-sandbox',
    scheme: 'jwt',
    command: (port, { folder }) => toGatewayCommand(port, '--state', `${folder}/state-${port}`),
  },
  {
    name: 'ours-valkey',
    title: 'jpo-sandbox, state in Valkey',
    setup:
      'as above, `--state valkey://127.0.0.1`: needs a Valkey at 6379, started with `--appendonly yes --appendfsync always`',
    package: 'jpo-sandbox',
    scheme: 'jwt',
    isOptional: true,
    command: (port) => node(inBench('servers/valkey.mjs'), program, String(port)),
  },
  {
    name: 'ours-off',
    title: 'jpo-sandbox, unverified',
    setup: '`--auth off`, else everything on',
    package: 'jpo-sandbox',
    scheme: 'jwt',
    isOptional: true,
    command: (port) => toGatewayCommand(port, '--auth', 'off'),
  },
  {
    name: 'echo',
    title: 'bare node:http, echo',
    setup: 'parses JSON and prints it again',
    scheme: 'jwt',
    isOptional: true,
    command: (port) => node(inBench('servers/bare.mjs'), String(port)),
  },
  {
    name: 'express',
    title: 'Express, empty',
    setup: '`express.json()` and a constant answer',
    package: 'express',
    scheme: 'jwt',
    command: (port, { reply }) => node(inBench('servers/express.mjs'), String(port), reply),
  },
  {
    name: 'msw',
    title: 'msw behind Express',
    setup: '`@mswjs/http-middleware`, one handler that parses JSON and answers a constant',
    package: 'msw',
    scheme: 'jwt',
    command: (port, { reply }) => node(inBench('servers/msw-express.mjs'), String(port), reply),
  },
  {
    name: 'prism',
    title: 'Prism',
    setup: 'serves our `openapi.yaml`, static answers, `--verboseLevel silent`',
    package: '@stoplight/prism-cli',
    scheme: 'jwt',
    command: (port) =>
      node(
        inBench('node_modules/@stoplight/prism-cli/dist/index.js'),
        ...['mock', inBench('../openapi.yaml'), '--host', '127.0.0.1', '--port', String(port)],
        ...['--verboseLevel', 'silent'],
      ),
  },
  {
    name: 'mockoon',
    title: 'Mockoon',
    setup: 'one route with a rule about the body, a constant answer, no log file',
    package: '@mockoon/cli',
    scheme: 'jwt',
    command: (port, { mockoon }) =>
      node(
        inBench('node_modules/@mockoon/cli/bin/run.js'),
        ...['start', '--data', mockoon, '--hostname', '127.0.0.1', '--port', String(port)],
        '--disable-log-to-file',
      ),
  },
  {
    name: 'wiremock',
    title: 'WireMock',
    setup: 'one stub with `matchesJsonPath`, a constant answer, a journal of 1,000 entries as ours, else defaults',
    package: 'wiremock',
    scheme: 'jwt',
    command: (port, { wiremock }) => [
      'java',
      ...['-jar', findJar(), '--bind-address', '127.0.0.1', '--port', String(port), '--root-dir', wiremock],
      ...['--max-request-journal-entries', '1000', '--disable-banner'],
    ],
  },
  {
    name: 'pact',
    title: "Pact's mock server",
    setup: 'one V4 interaction that matches the body by type',
    package: '@pact-foundation/pact',
    scheme: 'jwt',
    command: (port, { reply, body, folder }) =>
      node(inBench('servers/pact.mjs'), String(port), reply, body, `${folder}/pacts`),
  },
]

function findJar(): string {
  const folder = inBench('node_modules/wiremock/build')
  const name = readdirSync(folder).find((file) => file.endsWith('.jar'))
  if (name === undefined) throw new Error(`Failed to find WireMock: no jar in ${folder}.`)
  return `${folder}/${name}`
}

/** What `--only` names, or all but the optional ones. @throws {UsageError} */
export function chooseServers(only: readonly string[]): readonly ServerKind[] {
  if (only.length === 0) return servers.filter(({ isOptional }) => isOptional !== true)
  const isMeant = (word: string, { name }: ServerKind) => name === word || name.startsWith(`${word}-`)
  const unknown = only.find((word) => !servers.some((server) => isMeant(word, server)))
  if (unknown !== undefined) {
    const names = servers.map(({ name }) => name).join(', ')
    throw new UsageError(
      `Failed to choose servers: there is no ${unknown}. Allowed: ${names}, or what precedes a dash.`,
    )
  }
  return servers.filter((server) =>
    only.some((word) => (server.isOptional === true ? server.name === word : isMeant(word, server))),
  )
}
