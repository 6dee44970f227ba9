import { expect, test } from 'vitest'
import { verifyPacts } from '../../contracts/pact/verify-pacts.ts'
import { createApp } from '../../mocks/express/create-app.ts'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { gatewayOptions } from '../../mocks/gateway/gateway-options.ts'
import { openGateway } from '../../mocks/gateway/open-gateway.ts'
import { mswGatewayOptions } from '../../mocks/msw/intercept.ts'
import { gatewayHandlers, setupGateway } from '../../mocks/msw/node.ts'
import { createListener } from '../../mocks/node/create-listener.ts'
import { serve, serveOptions } from '../../mocks/node/serve.ts'
import { httpGatewayOptions, startGateway } from '../../mocks/node/start-gateway.ts'
import { connectGateway } from '../../mocks/testing/connect-gateway.ts'
import { useGatewayOptions, useGatewayWith } from '../../mocks/testing/use-gateway.ts'
import { createFixedWorld } from '../../mocks/world/create-fixed-world.ts'
import type { Allowed, SettingTable } from '../../src/base/allowed.ts'

const hooks = { beforeAll() {}, afterAll() {}, beforeEach() {}, afterEach() {} }

type Make = (options: never) => unknown

/** Every function that takes options of a gateway, with its table. */
const doors: Readonly<Record<string, readonly [Make, SettingTable]>> = {
  createGateway: [createGateway, gatewayOptions],
  openGateway: [(options) => openGateway(createFixedWorld(), options), withoutWorld(gatewayOptions)],
  startGateway: [startGateway, httpGatewayOptions],
  setupGateway: [setupGateway, mswGatewayOptions],
  useGateway: [(options) => void useGatewayWith(hooks, options), useGatewayOptions],
  serve: [async (options) => serve((await createGateway()).spaces, options), serveOptions],
}

function withoutWorld({ world: _, worldSource: __, ...rest }: SettingTable): SettingTable {
  return rest
}

/** The message of what is thrown, at once or later. */
async function refusalOf(make: () => unknown): Promise<string> {
  try {
    await make()
  } catch (error) {
    expect(error).toMatchObject({ name: 'GatewayError', code: 'BAD_OPTION' })
    return (error as Error).message
  }
  return 'accepted'
}

/** Paths of all rows of a table, those of nested objects too. */
const pathsOf = (settings: SettingTable, prefix: readonly string[] = []): [string[], Allowed][] =>
  Object.entries(settings).flatMap(([name, row]) => [
    [[...prefix, name], row] as [string[], Allowed],
    ...pathsOf(row.settings ?? {}, [...prefix, name]),
  ])

const toOptions = (path: readonly string[], value: unknown): never =>
  path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as never

const tables = Object.entries(doors).map(([door, [make, table]]) => ({ door, make, rows: pathsOf(table) }))

test.each(tables)('$door refuses every misspelt option, and names the right one', async ({ make, rows }) => {
  for (const [path] of rows) {
    const last = path.at(-1) as string
    const misspelt = [...path.slice(0, -1), `${last.slice(0, -1)}zz`]
    const refusal = await refusalOf(() => make(toOptions(misspelt, 1)))
    expect(refusal).toContain(`${misspelt.join('.')} is not a setting here`)
    if (last.length > 4) expect(refusal).toContain(`, did you mean "${last}"?`)
  }
})

test.each(tables)('$door refuses wrong values of every option', async ({ make, rows }) => {
  for (const [path, { what, test, names }] of rows) {
    const wrong = [null, Symbol('x'), names?.[0]?.slice(0, -1) ?? {}].filter((value) => !test(value))
    expect(wrong.length > 0 || what === 'anything').toBe(true)
    for (const value of wrong) {
      const refusal = await refusalOf(() => make(toOptions(path, value)))
      expect(refusal).toContain(`${path.join('.')} is not allowed so`)
      expect(refusal).toContain(`Allowed: ${what}.`)
    }
  }
})

test.each(tables)('$door takes undefined as absent, for every option', async ({ door, make, rows }) => {
  for (const [path] of rows) {
    const made = await make({
      ...(door === 'serve' && { port: 0 }),
      ...(toOptions(path, undefined) as object),
    } as never)
    await (made as { close?(): Promise<void> } | undefined)?.close?.()
  }
})

test('an option that is undefined leaves its default as it is', async () => {
  const absent = { entries: undefined, bytes: undefined }
  const gateway = await createGateway({ journal: absent, ledger: absent, auth: { policy: undefined } } as never)
  expect(gateway.journal.health()).toMatchObject({ maxEntries: 1_000, maxBytes: 8_000_000 })
  expect(gateway.engine.auth.policy).toBe('strict')
})

test.each<[string, () => unknown, string | RegExp]>([
  [
    'a profile',
    () => startGateway({ profile: 'strct' as never }),
    'profile is not allowed so, did you mean "strict"? Allowed: guide, strict.',
  ],
  ['the policy as text', () => startGateway({ auth: 'off' as never }), `, did you mean { policy: 'off' }?`],
  [
    'a policy',
    () => startGateway({ auth: { policy: 'offf' as never } }),
    'auth.policy is not allowed so, did you mean "off"? Allowed: strict, lenient, off.',
  ],
  [
    'unlisted cards',
    () => createGateway({ unlistedCards: 'yes' as never }),
    'unlistedCards is not allowed so. Allowed: refuse, allow.',
  ],
  [
    'a cap',
    () => createGateway({ ledger: { maxEntries: 1 } as never }),
    'ledger.maxEntries is not a setting here, did you mean "entries"? Allowed: entries, bytes.',
  ],
  ['a port', () => startGateway({ prot: 1 } as never), 'did you mean "port"?'],
  ['options of another kind', () => createGateway('guide' as never), 'the options are no object'],
  ['null', () => createGateway(null as never), 'the options are no object'],
  [
    'all mistakes together',
    () => createGateway({ profil: 'guide', seed: true } as never),
    /did you mean "profile"\? .* seed is not allowed so/,
  ],
  ['a URL as a host', () => setupGateway({ hosts: ['https://api.cybersource.com'] }), 'hosts is not allowed so'],
  [
    'hosts of handlers',
    async () => gatewayHandlers(await createGateway(), { host: [] } as never),
    'did you mean "hosts"?',
  ],
  [
    'a token of a listener',
    async () => createListener(await createGateway(), { adminTokn: '' } as never),
    'did you mean "adminToken"?',
  ],
  [
    'a token of an app',
    async () => createApp(await createGateway(), { adminToken: 'short' }),
    'adminToken is not allowed so',
  ],
  [
    'a connection',
    () => connectGateway('http://127.0.0.1:1', 'a', { token: 'x' } as never),
    'token is not a setting here',
  ],
  ['a connection without a URL', () => connectGateway(undefined as never), 'the URL is none'],
  [
    'a verification without files',
    () => verifyPacts({ url: 'http://127.0.0.1:1', file: [] } as never),
    'did you mean "files"?',
  ],
])('%s: the message says what is allowed', async (_, make, want) => {
  expect(await refusalOf(make)).toMatch(want)
})

test('a message repeats no value, and no name that could be a secret', async () => {
  const number = '4111111111111111'
  const refusal = await refusalOf(() => startGateway({ adminToken: 'hidden', [number]: 1, 'a b': 2, host: 7 } as never))
  expect(refusal).not.toMatch(/hidden|4111|a b|\b7\b/)
})
