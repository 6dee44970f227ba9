import { expect, test } from 'vitest'
import type { CheckedResult } from '../../../contracts/parity/contract.ts'
import type { Grade } from '../../../contracts/parity/difference.ts'
import type { ParityOutcome } from '../../../contracts/parity/judge.ts'
import type { ReplayResult } from '../../../contracts/parity/replay.ts'
import { summarise, toExitCode } from '../../../contracts/parity/summary.ts'

const toResult = (outcome: ParityOutcome, ...grades: Grade[]): ReplayResult => ({
  id: 'case/one',
  description: 'one',
  isSent: outcome !== 'not-enabled',
  at: '2026-11-23T03:00:00.000Z',
  ms: 5,
  status: {},
  outcome,
  differences: grades.map((grade) => ({ place: 'id', kind: 'value', grade, drifter: 'open' })),
})
const drift = (...grades: Grade[]) => toResult('drift', ...grades)

test('the results of a run are counted', () => {
  const results = [
    toResult('same'),
    toResult('same'),
    drift('additive', 'breaking'),
    drift('value', 'value'),
    toResult('not-enabled'),
    { ...toResult('environment'), status: { target: 503 } },
    // No connection was made.
    { ...toResult('environment'), isSent: false, status: {} },
  ]
  expect(summarise(results)).toEqual({
    outcomes: { same: 2, drift: 2, 'not-enabled': 1, environment: 2 },
    grades: { breaking: 1, value: 2, additive: 1 },
    sent: 5,
    contracts: { holding: 0, broken: 0, pending: 0 },
  })
})

test('requests of an earlier run do not count as sent', () => {
  const earlier = { ...toResult('same'), isEarlier: true as const }
  expect(summarise([earlier, toResult('same'), earlier]).sent).toBe(1)
})

const breaches = [{ place: '$.reason', expected: '"A"', actual: '"B"' }]
const holding: CheckedResult = { ...drift('additive'), contract: { verdict: 'holds', breaches: [], pact: 'p' } }
const broken: CheckedResult = { ...toResult('same'), contract: { verdict: 'broken', breaches, pact: 'p' } }
const pending: CheckedResult = {
  ...toResult('same'),
  contract: { verdict: 'broken', isPending: true, breaches, pact: 'p' },
}

test('contracts are counted, pending ones apart', () => {
  const { contracts } = summarise([holding, holding, broken, pending, toResult('same')])
  expect(contracts).toEqual({ holding: 2, broken: 1, pending: 1 })
})

test.each([
  ['nothing', [], undefined, 0],
  ['the same', [toResult('same')], undefined, 0],
  ['not enabled', [toResult('not-enabled')], undefined, 0],
  ['an environment failure', [toResult('same'), toResult('environment')], undefined, 4],
  ['any drift', [drift('additive')], undefined, 3],
  ['drift beside an environment failure', [toResult('environment'), drift('value')], undefined, 3],
  ['additive drift where values count', [drift('additive')], 'value', 0],
  ['drift of values where values count', [drift('value')], 'value', 3],
  ['drift of values where breaking counts', [drift('value')], 'breaking', 0],
  ['breaking drift where breaking counts', [drift('additive', 'breaking')], 'breaking', 3],
  ['drift that does not count beside an environment failure', [drift('value'), toResult('environment')], 'breaking', 4],
  ['a broken contract whose answers are the same', [broken], undefined, 3],
  ['a broken contract whatever counts', [holding, broken], 'breaking', 3],
  ['a broken contract that is pending', [pending], undefined, 0],
  ['drift of a contract that is pending', [{ ...drift('breaking'), isPending: true }], undefined, 0],
  ['drift outside of a contract that holds', [holding], undefined, 3],
  ['drift that does not count outside of a contract that holds', [holding], 'breaking', 0],
] as const)('%s has its exit code', (_, results, failOn, want) => {
  expect(toExitCode(results, failOn)).toBe(want)
})
