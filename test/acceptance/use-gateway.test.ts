import { expect, test } from 'vitest'
import { spawnHere, spawnProgram } from './spawn.ts'

const project = 'test/acceptance/use-gateway'

/** The printed journals, by the name of their test. */
const printedIn = (text: string): string[] => [...text.matchAll(/what «(.*?)» sent/g)].map(([, name = '']) => name)

test('explains the requests of failed tests of vitest, and of no others', async () => {
  const run = spawnHere('node', ['node_modules/vitest/vitest.mjs', 'run', '--config', `${project}/vitest.config.ts`])
  const { code, stdout, stderr } = await run.exit
  const said = stdout + stderr
  expect(code).toBe(1)
  expect(said).toContain('28 passed')
  expect(said).toContain('4 failed')
  expect(printedIn(said).sort()).toEqual([
    'arms for a payment that does not come, and fails',
    'arms for more requests than come, and fails',
    'begins empty, and fails',
    'one of them fails',
  ])
  expect(said.match(/^j\d+ .*POST \/pts\/v2\/payments/gm)).toHaveLength(4)
  expect(said).toContain('paymentMethod "99" is not a code')
  for (const sent of ['"paymentMethod": "99"', '"totalAmount": "12000"', '"number": "411111******1111"'])
    expect(said).toContain(sent)
  expect(said).not.toContain('4111111111111111')
  expect(said).toContain('s1 expired-card: used 0 of 1, for {"method":"revolving"}')
  expect(said).toContain('f1 answer-lost: used 1 of 2')
  expect(said.match(/UNUSED_SCENARIO/g)?.length).toBeGreaterThanOrEqual(2)
})

test('explains the requests of a failed test of node:test', async () => {
  const { code, stdout } = await spawnProgram('--test', `${project}/node-test.fixture.ts`).exit
  expect(code).toBe(1)
  expect(printedIn(stdout)).toEqual(['fails'])
  expect(stdout).toContain('credentials-missing')
  expect(stdout).not.toContain('?quiet')
})
