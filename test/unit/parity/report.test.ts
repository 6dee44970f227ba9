import { expect, test } from 'vitest'
import type { Difference, Grade } from '../../../contracts/parity/difference.ts'
import type { ReplayResult } from '../../../contracts/parity/replay.ts'
import { type ReportRow, toReportTable } from '../../../contracts/parity/report-table.ts'
import { toReplaySuite } from '../../../contracts/replay/report-junit.ts'
import { toInteraction } from './replies.ts'

const difference = (place: string, grade: Grade = 'breaking'): Difference => ({
  place,
  kind: 'value',
  grade,
  target: 'theirs',
  gateway: 'ours',
  drifter: 'open',
})

const toResult = (id: string, change: Partial<ReplayResult> = {}): ReplayResult => ({
  id,
  description: 'a payment',
  outcome: 'same',
  differences: [],
  isSent: true,
  at: '2026-11-23T03:00:00.000Z',
  ms: 12,
  status: { target: 201, gateway: 201 },
  ...change,
})

const results = [
  toResult('pact/a'),
  toResult('case/b', { outcome: 'drift', differences: [difference('status'), difference('x', 'additive')] }),
  toResult('case/c', { outcome: 'not-enabled', why: 'not sent: it cannot', isSent: false, ms: 0, status: {} }),
  toResult('case/d', { outcome: 'environment', why: '503: the target failed', status: { target: 503, gateway: 201 } }),
]

test('a table has a line for each interaction, differences below, and all outcomes in two languages', () => {
  const lines = toReportTable(results, { target: 'https://x' }).split('\n')
  expect(lines[1]).toBe('  =    201     201       12  pact/a       same (一致)')
  expect(lines.slice(2, 5)).toEqual([
    '  X    201     201       12  case/b       drift (差異あり)',
    '      breaking  status: another value (値が異なる)',
    '                target: theirs   gateway: ours',
  ])
  expect(lines).toContain(
    '  -      -       -        -  case/c       not enabled for this merchant (この加盟店では利用不可): not sent: it cannot',
  )
  const end = lines.findIndex((line) => line.startsWith('4 interactions'))
  expect(lines.slice(end, end + 5)).toEqual([
    '4 interactions: 1 same (一致), 1 drift (差異あり), 1 not enabled for this merchant (この加盟店では利用不可), 1 environment failure (環境エラー). 3 were sent to https://x.',
    '2 differences: 1 breaking, 1 additive.',
    '',
    'What to do (対処)',
    '  Where openapi.yaml allows both: the gateway chose otherwise than the target:',
  ])
})

const breach = { place: '$.reason', expected: '"A"', actual: '"B"' }
const holds = { contract: { verdict: 'holds', breaches: [], pact: 'p' } } as const
const broken = { contract: { verdict: 'broken', breaches: [breach], pact: 'p' } } as const
const pending = { contract: { ...broken.contract, isPending: true } } as const
const checked: readonly ReportRow[] = [
  { ...toResult('pact/a'), ...holds },
  { ...toResult('pact/b', { outcome: 'drift', differences: [difference('x')] }), ...holds },
  { ...toResult('pact/c'), ...broken },
  { ...toResult('pact/d'), ...pending },
  toResult('case/e'),
]

test.each([
  [1, '1 contract checked: 1 holds (成立)'],
  [2, '2 contracts checked: 2 hold (成立)'],
])('%i results are worded correctly', (count, words) => {
  const rows = Array.from({ length: count }, (_, index) => ({ ...toResult(`pact/${index}`), ...holds }))
  expect(toReportTable(rows, {})).toContain(`${words}.`)
})

test('environment failures are worded by their number', () => {
  const failed = toResult('case/d', { outcome: 'environment', why: '503' })
  expect(toReportTable([failed, failed], {})).toContain('2 interactions: 2 environment failures (環境エラー).')
})

test('drift of a pending contract is marked as such, and fails nothing', () => {
  const row = toResult('pact/b', { outcome: 'drift', differences: [difference('x')], isPending: true })
  expect(toReportTable([row], {})).toContain(' pact/b       drift, pending (差異あり・保留)\n      breaking  x')
  const [one] = toReplaySuite([row], { name: 'replay', failOn: 'additive', left: [], why: '' }).cases
  expect(one).not.toHaveProperty('failure')
})

test('without differences, a contract that holds gets no advice', () => {
  expect(toReportTable([{ ...toResult('pact/a'), ...holds }], {})).not.toContain('What to do')
})

test('a broken contract gets no advice about drift if there is none', () => {
  const text = toReportTable([{ ...toResult('pact/c'), ...broken }], {})
  expect(text).toContain('Where the contract is broken:')
  expect(text).not.toContain('difference')
})

test('JUnit: a broken contract fails whatever the grade, a pending one does not, and one that holds is reported', () => {
  const { cases } = toReplaySuite(checked, { name: 'replay', failOn: 'value', left: [], why: '' })
  expect(cases.map(({ failure, output }) => [failure?.message, output])).toEqual([
    [undefined, 'contract: holds (契約: 成立)'],
    ['breaking: x: another value', 'contract: holds (契約: 成立)'],
    ['contract: BROKEN at $.reason: expected "A", got "B" (契約: 不成立)', undefined],
    [undefined, 'contract: BROKEN (pending) at $.reason: expected "A", got "B" (契約: 不成立・保留)'],
    [undefined, undefined],
  ])
})

test('colours appear only on request', () => {
  expect(toReportTable(results, {})).not.toContain('\u001B')
  expect(toReportTable(results, { isColoured: true })).toContain('\u001B[31mX\u001B[0m')
})

test('JUnit: drift fails, an obstacle is an error, the rest is skipped', () => {
  const left = [toInteraction('case/e')]
  const { cases } = toReplaySuite(results, { name: 'replay', failOn: 'additive', left, why: 'interrupted' })
  expect(cases.map(({ name, failure, error, skipped }) => [name, failure?.message, error?.message, skipped])).toEqual([
    ['pact/a', undefined, undefined, undefined],
    ['case/b', 'breaking: status: another value; additive: x: another value', undefined, undefined],
    ['case/c', undefined, undefined, 'not sent: it cannot'],
    ['case/d', undefined, '503: the target failed', undefined],
    ['case/e', undefined, undefined, 'interrupted'],
  ])
})

test('JUnit: grades below the failing one pass', () => {
  const only = [toResult('case/b', { outcome: 'drift', differences: [difference('x', 'additive')] })]
  const [one] = toReplaySuite(only, { name: 'replay', failOn: 'value', left: [], why: '' }).cases
  expect(one).toEqual({ name: 'case/b', classname: 'replay.case', seconds: 0.012 })
})
