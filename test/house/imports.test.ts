import { expect, test } from 'vitest'
import { type Import, importsOf, listSources, roomOf } from './sources.ts'

/** Allowed imports of a room, besides itself: rooms, and packages by import name. Types count. */
interface Room {
  readonly rooms: readonly string[]
  readonly packages?: readonly RegExp[]
}

const inSrc = (...names: readonly string[]): string[] => names.map((name) => `src/${name}`)
const node = /^node:/

/** Rooms that every stage may import. */
const ground = inSrc('base', 'openapi', 'verdict', 'world', 'card-data', 'clock', 'request')
/** Rooms of src, except the client. */
const gateway = [
  ...ground,
  ...inSrc('crypto', 'signing', 'reply', 'auth', 'validation', 'jpo', 'acquirer', 'faults', 'search', 'on-demand'),
  ...inSrc(
    'ledger',
    'funding',
    'journal',
    'events',
    'settlement',
    'webhooks',
    'vault',
    'transient-tokens',
    'payer-authentication',
    'pages',
    'operations',
    'engine',
    'admin',
    'fidelity',
    'state',
  ),
]
const doors = [
  'gateway',
  'webhooks',
  'world',
  'admin',
  'node',
  'express',
  'msw',
  'testing',
  'samples',
  'keys',
  'stores',
  'replicas',
].map((name) => `mocks/${name}`)

const rooms: Readonly<Record<string, Room>> = {
  // The ground floor: only web standards. `#crypto` selects one of two files of src/crypto.
  'src/crypto': { rooms: [], packages: [/^node:crypto$/, /^@noble\/hashes\//] },
  'src/base': { rooms: inSrc('crypto'), packages: [/^leven$/, /^pure-rand\//] },
  'src/openapi': { rooms: [] },
  'src/verdict': { rooms: inSrc('openapi') },
  'src/world': { rooms: inSrc('openapi') },
  // Rows of what a gateway knows, and the seam of their stores.
  'src/state': { rooms: inSrc('base') },
  'src/signing': { rooms: inSrc('crypto', 'base'), packages: [/^jose$/] },
  'src/card-data': { rooms: inSrc('crypto', 'base') },
  'src/clock': { rooms: inSrc('base') },
  'src/request': { rooms: inSrc('base', 'verdict', 'card-data'), packages: [/^jsonc-parser$/] },
  'src/reply': { rooms: inSrc('base', 'openapi', 'verdict') },
  // Stages: none imports another. `on-demand` chooses among the outcomes, faults and options of three of them.
  'src/auth': { rooms: [...ground, ...inSrc('crypto', 'signing')], packages: [/^jose$/] },
  'src/validation': { rooms: ground },
  'src/jpo': { rooms: ground },
  'src/acquirer': { rooms: ground },
  'src/faults': { rooms: ground },
  'src/search': { rooms: inSrc('base', 'verdict') },
  'src/on-demand': { rooms: [...ground, ...inSrc('jpo', 'acquirer', 'faults')] },
  // Stores.
  'src/ledger': { rooms: inSrc('base', 'openapi', 'jpo') },
  // What a merchant is paid and a customer is billed: pure.
  'src/funding': { rooms: inSrc('base', 'jpo', 'world') },
  'src/journal': { rooms: [...ground, ...inSrc('reply', 'auth', 'faults', 'on-demand')] },
  'src/events': { rooms: inSrc('journal', 'ledger') },
  // Batches, and the acquirer's verdicts on them.
  'src/settlement': {
    rooms: inSrc('base', 'openapi', 'clock', 'world', 'acquirer', 'on-demand', 'funding', 'ledger', 'events'),
  },
  'src/webhooks': { rooms: [...ground, ...inSrc('crypto', 'signing', 'ledger', 'events')] },
  // What stands for a card, and what a cardholder's browser does.
  'src/vault': { rooms: [...ground, ...inSrc('crypto')] },
  'src/transient-tokens': { rooms: [...ground, ...inSrc('crypto', 'signing')], packages: [/^jose$/] },
  'src/payer-authentication': { rooms: [...ground, ...inSrc('crypto', 'signing', 'jpo')], packages: [/^jose$/] },
  'src/pages': { rooms: [...ground, ...inSrc('crypto', 'signing', 'transient-tokens', 'payer-authentication')] },
  // The rooms that join the stages.
  'src/operations': {
    rooms: [
      ...ground,
      ...inSrc('reply', 'validation', 'jpo', 'acquirer', 'search', 'on-demand', 'ledger', 'webhooks'),
      ...inSrc('signing', 'vault', 'transient-tokens', 'payer-authentication'),
    ],
    packages: [/^rou3$/],
  },
  'src/engine': {
    rooms: [
      ...ground,
      ...inSrc(
        'crypto',
        'reply',
        'auth',
        'validation',
        'faults',
        'on-demand',
        'ledger',
        'journal',
        'events',
        'settlement',
        'webhooks',
        'signing',
        'vault',
        'transient-tokens',
        'payer-authentication',
        'pages',
        'operations',
        'state',
      ),
    ],
  },
  'src/admin': {
    rooms: [
      ...inSrc('base', 'world', 'clock', 'jpo', 'acquirer'),
      ...inSrc('engine', 'on-demand', 'request', 'settlement', 'funding'),
    ],
  },
  'src/fidelity': {
    rooms: inSrc('verdict', 'world', 'auth', 'validation', 'jpo', 'acquirer', 'search', 'webhooks', 'operations'),
  },
  // A client that knows the gateway would prove nothing.
  'src/client': { rooms: inSrc('base', 'openapi', 'crypto', 'signing', 'card-data'), packages: [/^node-forge$/] },

  // Mocks deliver what src decides. `gateway` and `world` run in browsers too.
  'mocks/world': { rooms: gateway, packages: [/^@msw\/data$/] },
  'mocks/webhooks': { rooms: gateway },
  'mocks/gateway': { rooms: [...gateway, 'mocks/world', 'mocks/webhooks'] },
  // Where state outlives the process.
  'mocks/stores': {
    rooms: [...inSrc('base', 'card-data', 'crypto', 'state'), 'mocks/gateway'],
    packages: [node, /^libsql\/promise$/, /^@redis\/client$/],
  },
  // One of many replicas: it leads a gateway, or hands requests on to the one that does.
  'mocks/replicas': {
    rooms: [...gateway, 'mocks/gateway', 'mocks/admin', 'mocks/node', 'mocks/stores'],
    packages: [node, /^express$/],
  },
  'mocks/samples': { rooms: gateway },
  'mocks/keys': { rooms: [], packages: [/^node-forge$/] },
  'mocks/msw': { rooms: [...gateway, 'mocks/gateway'], packages: [/^msw$/, /^msw\/node$/] },
  'mocks/admin': { rooms: [...gateway, 'mocks/gateway'], packages: [node, /^express$/] },
  // A page of the browser: it knows the gateway by its APIs alone, and a client to sign payments.
  'mocks/inspector': {
    rooms: [...inSrc('admin', 'base', 'client', 'crypto', 'openapi', 'signing', 'card-data'), 'mocks/samples'],
    packages: [/^preact(\/hooks)?$/],
  },
  'mocks/node': { rooms: [...gateway, 'mocks/gateway', 'mocks/admin', 'mocks/stores'], packages: [node] },
  'mocks/express': {
    rooms: [...gateway, 'mocks/gateway', 'mocks/admin', 'mocks/node'],
    packages: [node, /^express$/],
  },
  'mocks/testing': { rooms: [...gateway, 'mocks/gateway', 'mocks/node', 'mocks/msw'] },

  // The kit that proves a client, in order.
  'contracts/base': {
    rooms: inSrc('base', 'card-data'),
    packages: [node, /^yaml$/, /^get-east-asian-width$/],
  },
  'contracts/states': { rooms: [...gateway, ...doors, 'contracts/base'], packages: [node] },
  'contracts/parity': {
    rooms: [...inSrc('base', 'openapi', 'verdict', 'card-data', 'fidelity'), 'contracts/base', 'contracts/states'],
  },
  'contracts/pact': {
    rooms: [...gateway, ...doors, 'contracts/base', 'contracts/states', 'contracts/parity'],
    packages: [node, /^@pact-foundation\/pact$/],
  },
  'contracts/replay': {
    rooms: [...gateway, ...doors, 'contracts/base', 'contracts/states', 'contracts/parity', 'contracts/pact'],
    packages: [node, /^yaml$/],
  },
  'contracts/scan': {
    rooms: [...inSrc('card-data'), 'mocks/world', 'contracts/base'],
    packages: [node, /^picomatch$/],
  },
  'contracts/openapi': {
    rooms: [...inSrc('base', 'card-data'), 'contracts/base'],
    packages: [node, /^@pactflow\/openapi-pact-comparator$/],
  },
  // A consumer knows its client and the states, but not the gateway.
  'contracts/consumer': {
    rooms: [...inSrc('client', 'openapi', 'signing'), 'contracts/states'],
    packages: [node, /^vitest$/, /^@pact-foundation\/pact$/],
  },

  // Commands, and what the package exports. Nobody imports them.
  cli: {
    rooms: [
      ...[...gateway, ...doors],
      ...['base', 'states', 'parity', 'pact', 'replay', 'scan'].map((name) => `contracts/${name}`),
    ],
    packages: [node, /^yaml$/],
  },
  entries: { rooms: [...gateway, ...doors, 'contracts/pact', 'contracts/states'] },
}

/** Files that may import a package which their room may not. */
const files: Readonly<Record<string, RegExp>> = {
  'mocks/world/read-world-file.ts': /^(node:fs\/promises|yaml)$/,
  'mocks/msw/browser.ts': /^msw\/browser$/,
  'mocks/msw/connection-guard.ts': /^node:net$/,
  'mocks/msw/undici-dispatcher.ts': /^node:(http|stream|stream\/consumers)$/,
  'mocks/testing/vitest.ts': /^vitest$/,
  'contracts/vitest.config.ts': /^vitest\/config$/,
}

/** Files outside of all rooms: nobody imports them. */
const outside = ['contracts/vitest.config.ts']

/** The reason why the table forbids an import, or undefined. */
function findProblem({ from, line, target }: Import): string | undefined {
  if (files[from]?.test(target)) return undefined
  const [room = '', other] = [roomOf(from), roomOf(target)]
  const row = rooms[room]
  if (row === undefined) return `${from}: the table has no row for the room ${room}`
  if (room === other || row.rooms.includes(other ?? '')) return undefined
  if (other === undefined && row.packages?.some((allowed) => allowed.test(target))) return undefined
  return `${from}:${line} imports ${target}: the row of ${room} does not allow ${other ?? 'this package'}`
}

/** Circles of rooms, each with the imports that close it. */
function findCircles(imports: readonly Import[]): string[] {
  const arrows = new Map<string, Map<string, Import>>()
  for (const each of imports) {
    const [room, other] = [roomOf(each.from), roomOf(each.target)]
    if (room === undefined || other === undefined || room === other) continue
    const targets = arrows.get(room) ?? new Map<string, Import>()
    if (!targets.has(other)) targets.set(other, each)
    arrows.set(room, targets)
  }
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(arrows.get(from)?.keys() ?? [])].some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))),
    )
  return [...arrows].flatMap(([room, targets]) =>
    [...targets]
      .filter(([other]) => reaches(other, room))
      .map(([other, { from, line }]) => `${room} and ${other} import each other: ${from}:${line}`),
  )
}

const sources = listSources().filter((path) => !outside.includes(path))
const imports = sources.flatMap(importsOf)

test('imports follow the table', () => {
  expect(sources.length).toBeGreaterThan(250)
  expect(imports.map(findProblem).filter((problem) => problem !== undefined)).toEqual([])
})

test('no two rooms import each other, directly or indirectly', () => {
  expect(findCircles(imports)).toEqual([])
})

test('the roots of src, mocks and contracts hold no files', () => {
  expect(sources.filter((path) => roomOf(path)?.endsWith('/'))).toEqual([])
})

const plant = (from: string, target: string): Import => ({ from, line: 1, target })

test.each([
  ['src/jpo/plan.ts', 'src/acquirer/decide.ts'],
  ['src/engine/engine.ts', 'node:crypto'],
  ['src/engine/engine.ts', 'express'],
  ['src/engine/engine.ts', 'src/admin/admin.ts'],
  ['src/engine/engine.ts', 'src/client/index.ts'],
  ['src/admin/admin.ts', 'src/ledger/store.ts'],
  ['src/ledger/store.ts', 'src/engine/engine.ts'],
  ['src/base/money.ts', 'src/verdict/text.ts'],
  ['src/base/money.ts', 'jose'],
  ['src/client/send-once.ts', 'src/engine/engine.ts'],
  ['src/client/credentials.ts', 'node:crypto'],
  ['src/loose.ts', 'src/base/money.ts'],
  ['mocks/gateway/create-gateway.ts', 'node:crypto'],
  ['mocks/gateway/create-gateway.ts', 'mocks/node/serve.ts'],
  ['mocks/world/create-world.ts', 'node:fs/promises'],
  ['mocks/msw/browser.ts', 'mocks/node/serve.ts'],
  ['mocks/testing/use-gateway.ts', 'vitest'],
  ['mocks/node/serve.ts', 'contracts/states/send.ts'],
  ['mocks/node/serve.ts', 'cli/start.ts'],
  ['contracts/consumer/shop.ts', 'src/engine/engine.ts'],
  ['contracts/parity/compare.ts', 'src/engine/engine.ts'],
  ['contracts/replay/replay.ts', 'cli/replay.ts'],
  ['cli/start.ts', 'entries/index.ts'],
])('the table forbids that %s imports %s', (from, target) => {
  expect(findProblem(plant(from, target))).toContain(from)
})

test('a planted circle of two or three rooms is found', () => {
  expect(findCircles([...imports, plant('src/jpo/plan.ts', 'src/ledger/store.ts')])).toContainEqual(
    expect.stringContaining('src/jpo and src/ledger import each other: src/jpo/plan.ts:1'),
  )
  const three = [
    plant('src/a/x.ts', 'src/b/x.ts'),
    plant('src/b/x.ts', 'src/c/x.ts'),
    plant('src/c/x.ts', 'src/a/x.ts'),
  ]
  expect(findCircles(three)).toHaveLength(3)
  expect(findCircles(three.slice(1))).toEqual([])
})

test('imports of types, re-exports, dynamic imports and `#crypto` are seen', () => {
  expect(importsOf('mocks/admin/lazy-admin.ts').map(({ target }) => target)).toContain('mocks/admin/admin-app.ts')
  expect(importsOf('src/verdict/rule.ts').map(({ target }) => target)).toContain('src/verdict/evidence.ts')
  expect(importsOf('src/base/random.ts').map(({ target }) => roomOf(target))).toContain('src/crypto')
})
