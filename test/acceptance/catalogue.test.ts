import { expect, test } from 'vitest'
import { toCatalogue } from '../../src/on-demand/to-catalogue.ts'
import { world } from '../conformance/signed.ts'
import { runProgram } from './run-program.ts'
import type { Exit } from './spawn.ts'

const list = (...args: readonly string[]): Promise<Exit> => runProgram('cli/catalogue.ts', ...args)

const known = toCatalogue(world)
const names = [...known.outcomes, ...known.faults].map(({ name }) => name)

test('lists every outcome and fault once in both languages, and how to request them', async () => {
  const { code, stdout, stderr } = await list()
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect([...stdout.matchAll(/^ {2}([a-z0-9-]+) +(?:\d{3}|payment) /gm)].map(([, name]) => name)).toEqual(names)
  expect(stdout).toMatch(
    /^ {2}expired-card +201 DECLINED EXPIRED_CARD +Expired card \(有効期限切れ\)\n +card 4000000000000069\n +of payment, refund, credit, increment, authentication-setup$/m,
  )
  expect(stdout).toMatch(/^ {2}latency +payment handled, 1000 ms +Latency, fixed \(遅延 \(固定\)\)$/m)
  for (const way of ['scenario:NAME', 'x-sandbox-fault: NAME', '/__admin/scenarios', '99000NNN'])
    expect(stdout).toContain(way)
})

test('--json prints the catalogue of the admin API', async () => {
  const { code, stdout } = await list('--json')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(known)))
})

test.each([
  ['en', { what: 'Stolen or lost card', unknown: '**nothing: unknown**' }],
  ['ja', { what: '盗難・紛失カード', unknown: '**不明**' }],
])('--markdown --lang %s prints a table row for each', async (language, { what, unknown }) => {
  const { code, stdout } = await list('--markdown', '--lang', language)
  expect(code).toBe(0)
  expect([...stdout.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, name]) => name)).toEqual(names)
  expect(stdout).toMatch(
    new RegExp(`^\\| \`stolen-lost-card\` \\| ${what} \\| 201 \\| DECLINED \\| STOLEN_LOST_CARD \\|`, 'm'),
  )
  expect(stdout).toContain(unknown)
})

test('--find selects entries by a text in either language', async () => {
  const { stdout } = await list('--find', 'リボ')
  expect(stdout).toContain('revolving-not-contracted')
  expect(stdout).not.toContain('expired-card')
})

test.each([
  ['a text that nothing has', { args: ['--find', 'zebra'], says: 'Nothing has that text' }],
  ['a language that there is not', { args: ['--lang', 'fr'], says: 'Allowed: en, ja.' }],
  ['a world that is not there', { args: ['--world', 'nowhere.yaml'], says: 'does not exist' }],
])('%s ends with exit code 2', async (_, { args, says }) => {
  const { code, stdout, stderr } = await list(...args)
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(says)
})
