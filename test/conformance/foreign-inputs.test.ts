import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isGatewayPath } from '../../contracts/base/gateway-path.ts'
import { readDocument } from '../../contracts/base/read-document.ts'
import { escapeControls } from '../../contracts/base/to-printable.ts'
import { toGatewayUrl } from '../../contracts/pact/create-pact-provider.ts'
import { readPacts } from '../../contracts/pact/read-pacts.ts'
import { toReport } from '../../contracts/pact/to-report.ts'
import { verifyPacts } from '../../contracts/pact/verify-pacts.ts'
import { findTargetRefusal } from '../../contracts/replay/create-target-side.ts'
import { readInteractions } from '../../contracts/replay/read-interactions.ts'
import { createWorld } from '../../mocks/world/create-world.ts'
import { createIds } from '../../src/base/ids.ts'
import { createFingerprint } from '../../src/card-data/fingerprint.ts'
import { createNamespaces } from '../../src/engine/namespaces.ts'
import { ask, pay, start } from '../acceptance/ask-admin.ts'
import { createRandom, noon } from '../support.ts'

const folder = mkdtempSync(join(tmpdir(), 'foreign-'))

/** A pact file with one request. */
function writePact(request: object, description = 'a foreign request'): string {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.json`)
  const interactions = [{ description, request: { method: 'POST', ...request }, response: { status: 200 } }]
  writeFileSync(file, JSON.stringify({ consumer: { name: 'c' }, provider: { name: 'p' }, interactions }))
  return file
}

const foreignPaths = [
  '/__admin/reset',
  '/__admin/clock',
  '/pts/v2/../../__admin/reset',
  '/pts/../__admin/reset',
  '/pts/v2/%2e%2e/%2e%2e/__admin/reset',
  '/pts/v2/%2E%2e/.%2e/__admin/reset',
  '/pts/v2/..%2f..%2f__admin/reset',
  '/pts/v2/%252e%252e%252f%252e%252e%252f__admin/reset',
  '/pts/v2/..\\..\\__admin\\reset',
  '/pts/v2/%5c..%5c..%5c__admin/reset',
  '/pts\\..\\__admin/reset',
  '/./__admin/reset',
  '//other.test/pts/v2/payments',
  '/\\other.test/pts/v2/payments',
  '/pts/v2/..;/..;/__admin/reset',
  '/pts/v2/.\t./.\n./__admin/reset',
  '/PTS/v2/payments',
  '/nothing',
  '/',
]

test.each(foreignPaths)(
  'a pact with the path %j is refused by verify and replay, and changes nothing',
  async (path) => {
    const gateway = await start()
    await pay(gateway)
    const pact = writePact({ path })
    const verified = await verifyPacts({ url: gateway.url, files: [pact] })
    expect([verified.ok, verified.problems.length]).toEqual([false, 1])
    await expect(readInteractions({ pacts: pact })).rejects.toThrow(/Allowed: paths that begin with \/pts\//)
    expect(() => toGatewayUrl(gateway.url, path)).toThrow(/Allowed/)
    expect((await ask(gateway, '/payments')).body.entries).toHaveLength(1)
  },
)

test.each(foreignPaths)('a case with the path %j is refused by replay', async (path) => {
  const cases = join(folder, 'foreign.yaml')
  const one = {
    name: 'a',
    description: 'A.',
    ja: 'あ',
    asks: 'Is it sent?',
    rules: ['jpo-required-field'],
    control: 'case/foreign/a',
    merchant: 'smcc_all',
    path,
    with: {},
  }
  writeFileSync(cases, JSON.stringify({ base: {}, cases: [one] }))
  await expect(readInteractions({ cases })).rejects.toThrow(/^Failed to .* Allowed: /)
})

test.each(['/pts/v2/payments', '/pts/v2/payments/1/captures?a=../..', '/tss/v2/transactions/a.b', '/pts/v2/a%20b/'])(
  'the path %s is one of the gateway',
  (path) => {
    expect(isGatewayPath(path)).toBe(true)
  },
)

test('a pipe in place of a pact is refused at once', async () => {
  const pipe = join(folder, 'pipe.json')
  execFileSync('mkfifo', [pipe])
  for (const path of [pipe, '/dev/zero']) {
    expect((await readPacts([path])).problems).toMatchObject([{ what: expect.stringContaining('neither a file') }])
    await expect(readInteractions({ pacts: path })).rejects.toThrow(/neither a file nor a folder/)
    await expect(readInteractions({ cases: path })).rejects.toThrow(/neither a file nor a folder/)
    await expect(readDocument(path)).rejects.toThrow(/it is no file/)
  }
})

test.each([
  '\u001b[2J',
  '\u0007',
  '\r',
  '\n',
  '\u009b31m',
  '\u0085',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u{e0041}',
  '\u2028',
])('what steers a terminal is escaped: %j', (text) => {
  const shown = escapeControls(`a${text}b`)
  expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
  expect(shown).toMatch(/^a\\u/)
})

const steering = '\u001b[2J\u0007\r\u009b31m\u202eevil'
const steeringPacts: readonly object[] = [
  { description: steering, path: '/nothing' },
  { description: steering, path: '/pts/v2/payments', providerStates: [{ name: `a ${steering}` }] },
  {
    path: '/pts/v2/payments',
    providerStates: [{ name: 'the payment is sent by a merchant', params: { merchantId: steering } }],
  },
  {
    path: '/pts/v2/payments',
    providerStates: [{ name: 'the next payment has an outcome', params: { outcome: steering } }],
  },
  { path: '/pts/v2/payments', providerStates: [{ name: 'the time is set', params: { [steering]: steering } }] },
]

test.each(steeringPacts)('a pact steers no terminal: %j', async (pact) => {
  const { description, path, ...rest } = pact as Record<string, unknown>
  const gateway = await start()
  const file = join(folder, `${Math.random().toString(36).slice(2)}.json`)
  const interactions = [
    { description: description ?? 'd', request: { method: 'POST', path }, response: { status: 200 }, ...rest },
  ]
  writeFileSync(file, JSON.stringify({ consumer: { name: steering }, provider: { name: 'p' }, interactions }))
  const said = toReport(await verifyPacts({ url: gateway.url, files: [file] })).join('\n')
  const replayed = await readInteractions({ pacts: file }).then(
    ([one]) => `${one?.description} ${one?.consumer} ${one === undefined ? '' : findTargetRefusal(one)}`,
    (error: Error) => error.message,
  )
  for (const text of [said, replayed]) expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  expect(said).toContain('\\u001b')
})

test('what is armed in namespaces counts in their caps', async () => {
  const world = await createWorld()
  const fingerprint = createFingerprint(new Uint8Array(32))
  const namespaces = createNamespaces({ world, fingerprint, clock: () => noon, namespaces: { bytes: 2_000_000 } })
  const match = { reference: 'r'.repeat(50), amount: '12000' }
  for (let space = 0; space < 20; space++)
    for (let armed = 0; armed < 1_000; armed++) {
      const ruling = namespaces.change(`space-${space}`, ({ scenarios }) =>
        scenarios.arm({ name: 'insufficient-fund', match, times: 5 }),
      )
      expect(ruling.ok).toBe(true)
    }
  const { bytes, evicted, entries } = namespaces.health()
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThanOrEqual(2_000_000)
  expect(evicted).toBeGreaterThan(0)
  expect(entries).toBe(20 - evicted)
})

test('no id comes twice, however the clock is set', () => {
  const ids = createIds(createRandom())
  const seconds = [0, 1, 0, 5, 1, 0, 0, 5, 9, 1]
  const made = Array.from({ length: 2_000 }, (_, index) => {
    const now = noon + (seconds[index % seconds.length] ?? 0) * 1_000
    return [ids.japaneseReconciliationId(now), ids.transactionId(now)]
  }).flat()
  expect(new Set(made).size).toBe(made.length)
})

test('replies have ids of their own after the clock is set back', async () => {
  const gateway = await start()
  const seen: string[] = []
  for (const now of ['2026-11-23T03:00:00Z', '2026-11-23T03:00:07Z', '2026-11-23T03:00:00Z', '2026-11-23T03:00:07Z']) {
    expect((await ask(gateway, '/clock', { method: 'PUT', body: { now, frozen: true } })).status).toBe(200)
    for (let paid = 0; paid < 3; paid++) {
      const { body } = await pay(gateway)
      seen.push(body.id, body.reconciliationId)
    }
  }
  expect(seen).toHaveLength(24)
  expect(new Set(seen).size).toBe(24)
})
