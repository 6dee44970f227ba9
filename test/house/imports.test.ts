import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname ?? '', '../..')

/**
 * Who may import whom, first match by path. `base` stands for the files that lie directly in src.
 * Packages are named as they are imported.
 */
interface Rule {
  readonly from: RegExp
  readonly may: readonly (string | RegExp)[]
  readonly why: string
}

const base = /^src\/[^/]+\.ts$/
const openapi = /^src\/openapi\//
const world = /^src\/world\//

const rules: readonly Rule[] = [
  {
    from: /^src\/signing\/crypto-node\.ts$/,
    may: ['node:crypto', /^src\/signing\//],
    why: 'only what the condition `node` of #crypto needs',
  },
  {
    from: /^src\/signing\//,
    may: [/^src\/signing\//, '#crypto', 'jose', /^@noble\/hashes\//],
    why: 'signing serves the gateway and the client, and leans on neither',
  },
  { from: /^src\/(openapi|world)\//, may: [openapi, world], why: 'the contract and the world lean on nothing of ours' },
  {
    from: /^src\/jpo\//,
    may: [base, openapi, world, /^src\/jpo\//],
    why: 'a stage imports no other stage',
  },
  {
    from: /^src\/validation\//,
    may: [base, openapi, world, /^src\/validation\//],
    why: 'a stage imports no other stage',
  },
  { from: /^src\/acquirer\//, may: [base, openapi, world, /^src\/acquirer\//], why: 'a stage imports no other stage' },
  {
    from: /^src\/auth\//,
    may: [base, openapi, world, /^src\/(auth|signing)\//, '#crypto', 'jose'],
    why: 'a stage imports no other stage',
  },
  {
    from: /^src\/ledger\//,
    may: [base, openapi, world, /^src\/ledger\//, 'src/jpo/plan.ts'],
    why: 'a stage imports no other stage; the plan is a type that the ledger keeps',
  },
  {
    from: /^src\/client\/p12\.ts$/,
    may: [/^src\/client\//, 'node-forge'],
    why: 'only what reading a P12 file needs',
  },
  {
    from: /^src\/client\//,
    may: [openapi, /^src\/(client|signing)\//, /^src\/(card-number|json-path|redact|text|version)\.ts$/],
    why: 'a client that knows the gateway proves nothing',
  },
  {
    from: /^src\/admin\//,
    may: [/^src\/(armory|catalogue|control|control\/ruling|engine|namespaces|version)\.ts$/, /^src\/admin\//],
    why: "the admin API knows the engine's public types only, and what controls it",
  },
  {
    from: /^src\/provider-states\.ts$/,
    may: ['src/acquirer/catalogue.ts', 'src/faults/faults.ts', 'src/verdict/text.ts', 'src/base/did-you-mean.ts'],
    why: 'consumers name states without knowing the gateway: types of it alone',
  },
  {
    from: /^src\/parity\//,
    may: [openapi, /^src\/parity\//, /^src\/(card-number|evidence|json-path|provider-states|redact|text)\.ts$/],
    why: 'what compares two sides belongs to neither',
  },
  {
    from: /^src\/fingerprint\.ts$/,
    may: ['#crypto'],
    why: 'only what hashing a card number needs',
  },
  {
    from: /^src\/random\.ts$/,
    may: ['#crypto', /^pure-rand\//],
    why: 'only what a seeded source of randomness needs',
  },
  {
    from: /^src\/did-you-mean\.ts$/,
    may: ['leven'],
    why: 'only what finding a near name needs',
  },
  {
    from: /^src\/control\//,
    may: [base, 'src/acquirer/catalogue.ts', /^src\/(control|faults)\//],
    why: 'what lets a gateway be controlled knows no stage, but for the names of outcomes',
  },
  {
    from: /^src\/faults\//,
    may: [base, /^src\/faults\//],
    why: 'faults are of the network, and know no stage',
  },
  {
    from: base,
    may: [/^src\/(?!admin\/|client\/|parity\/)/, 'jsonc-parser'],
    why: 'src runs on web standards: no msw, express or node:*',
  },
  {
    from: /^mocks\/(gateway|world\/(?!read-world-file))/,
    may: [/^src\//, /^mocks\/(gateway|world)\//, '@msw/data'],
    why: 'the gateway in a process runs in browsers too: no node:*, no server, no msw',
  },
  {
    from: /^mocks\/msw\/browser\.ts$/,
    may: [/^src\//, /^mocks\/(gateway|msw)\//, 'msw', 'msw/browser'],
    why: 'a page has no node:*',
  },
  {
    from: /^mocks\/msw\//,
    may: [/^src\//, /^mocks\/(gateway|msw)\//, 'msw', 'msw/node'],
    why: 'msw is a door of its own: who has no use for it need not install it',
  },
  {
    from: /^mocks\/testing\/vitest\.ts$/,
    may: ['vitest', /^mocks\/testing\//],
    why: 'the only file that knows vitest; other runners pass their hooks',
  },
  {
    from: /^mocks\/testing\//,
    may: [/^src\//, /^mocks\//],
    why: 'the helper opens doors, and loads each when it is asked for',
  },
  {
    from: /^mocks\/pact\//,
    may: [/^src\//, /^mocks\//, /^node:/, '@pact-foundation/pact'],
    why: 'the only folder that knows Pact: who has no use for it need not install it',
  },
  {
    from: /^contracts\/consumer\//,
    may: [
      /^contracts\/consumer\//,
      /^src\/(client|openapi|signing)\//,
      'contracts/states/provider-states.ts',
      /^node:/,
      'vitest',
      '@pact-foundation/pact',
    ],
    why: 'a consumer knows its client and the states, and nothing of the gateway',
  },
  {
    from: /^contracts\//,
    may: [
      /^contracts\//,
      /^src\//,
      /^mocks\//,
      /^node:/,
      'vitest',
      'vitest/config',
      'yaml',
      '@pactflow/openapi-pact-comparator',
    ],
    why: 'contracts prove from outside',
  },
  {
    from: /^mocks\//,
    may: [/^src\//, /^mocks\//, /^node:/, 'express', '@msw/data', 'yaml', 'node-forge'],
    why: 'mocks deliver what src decides; contracts prove it from outside',
  },
]

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return sourcesBelow(path)
    return /\.(ts|js)$/.test(entry.name) ? [path] : []
  })
}

/** What a file imports, by line: paths from the root for our own, names for packages. */
function importsOf(path: string): { line: number; target: string }[] {
  // Examples in comments import nothing.
  const text = readFileSync(join(root, path), 'utf8')
    .replace(/^ \* .*$/gm, '')
    // Nor does code that is written as text.
    .replace(/"[^"\n]*"/g, '""')
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((match) => {
    const specifier = match[1] as string
    const line = text.slice(0, match.index).split('\n').length
    const target = specifier.startsWith('.') ? relative(root, resolve(root, dirname(path), specifier)) : specifier
    return { line, target }
  })
}

/** Every import that the table forbids. */
function findForbidden(path: string, imports: readonly { line: number; target: string }[]): string[] {
  const rule = rules.find(({ from }) => from.test(path))
  if (rule === undefined) return [`${path}: no rule covers this file`]
  const allowed = (target: string) =>
    rule.may.some((may) => (typeof may === 'string' ? may === target : may.test(target)))
  return imports
    .filter(({ target }) => !allowed(target))
    .map(({ line, target }) => `${path}:${line} imports ${target}, but ${rule.why}`)
}

test('imports follow the table', () => {
  const sources = [...sourcesBelow('src'), ...sourcesBelow('mocks'), ...sourcesBelow('contracts')]
  expect(sources.length).toBeGreaterThan(40)
  expect(sources.flatMap((path) => findForbidden(path, importsOf(path)))).toEqual([])
})

test.each([
  ['src/jpo/plan.ts', 'src/acquirer/decide.ts'],
  ['src/engine/engine.ts', 'node:crypto'],
  ['src/engine/engine.ts', 'express'],
  ['src/engine/engine.ts', 'src/admin/admin.ts'],
  ['src/admin/admin.ts', 'src/ledger/ledger.ts'],
  ['src/world/world.ts', 'src/engine/engine.ts'],
  ['src/client/jpo-options.ts', 'src/jpo/methods.ts'],
  ['src/client/send-once.ts', 'src/engine/engine.ts'],
  ['src/client/credentials.ts', 'node:crypto'],
  ['src/client/index.ts', 'node-forge'],
  ['src/engine/engine.ts', 'src/client/index.ts'],
  ['src/auth/authenticate.ts', 'src/client/index.ts'],
  ['mocks/node/serve.ts', 'contracts/consumer/pay.ts'],
  ['mocks/node/serve.ts', '@pact-foundation/pact'],
  ['contracts/consumer/pay.ts', 'src/engine/engine.ts'],
  ['contracts/consumer/pay.ts', 'mocks/node/serve.ts'],
  ['contracts/parity/compare.ts', 'src/client/index.ts'],
  ['contracts/parity/compare.ts', 'src/engine/engine.ts'],
  ['contracts/states/provider-states.ts', 'src/engine/engine.ts'],
  ['mocks/node/serve.ts', 'msw'],
  ['mocks/gateway/create-gateway.ts', 'node:crypto'],
  ['mocks/gateway/create-gateway.ts', 'mocks/node/serve.ts'],
  ['mocks/world/create-world.ts', 'node:fs/promises'],
  ['mocks/msw/browser.ts', 'msw/node'],
  ['mocks/msw/intercept.ts', 'express'],
  ['mocks/testing/use-gateway.ts', 'vitest'],
  ['src/engine/namespaces.ts', '#crypto'],
])('the table forbids that %s imports %s', (path, target) => {
  expect(findForbidden(path, [{ line: 1, target }])).toHaveLength(1)
})

test('the table sees imports of types, re-exports and dynamic imports', () => {
  expect(importsOf('mocks/node/create-listener.ts').map(({ target }) => target)).toContain('mocks/admin/admin-app.ts')
  expect(importsOf('src/verdict/rule.ts').map(({ target }) => target)).toContain('src/verdict/evidence.ts')
})
