import { expect, test } from 'vitest'
import { toReplaySuite } from '../../../mocks/replay/report-junit.ts'
import type { Difference, Grade } from '../../../src/parity/difference.ts'
import { dropElided } from '../../../src/parity/drop-elided.ts'
import type { Result } from '../../../src/parity/replay.ts'
import { toReportTable } from '../../../src/parity/report-table.ts'
import { answered, toInteraction } from './replies.ts'

const difference = (place: string, grade: Grade = 'breaking'): Difference => ({
  place,
  kind: 'value',
  grade,
  target: 'theirs',
  gateway: 'ours',
  drifter: 'open',
})

const toResult = (id: string, change: Partial<Result> = {}): Result => ({
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
    '                target: theirs → gateway: ours',
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

test('colours are there only where they are wanted', () => {
  expect(toReportTable(results, {})).not.toContain('\u001B')
  expect(toReportTable(results, { isColoured: true })).toContain('\u001B[31mX\u001B[0m')
})

test('JUnit: drift fails, what stood in the way is an error, the rest is skipped', () => {
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

test('JUnit: grades below the one that fails pass', () => {
  const only = [toResult('case/b', { outcome: 'drift', differences: [difference('x', 'additive')] })]
  const [one] = toReplaySuite(only, { name: 'replay', failOn: 'value', left: [], why: '' }).cases
  expect(one).toEqual({ name: 'case/b', classname: 'replay.case', seconds: 0.012 })
})

test.each([
  ['at a place', ['id'], difference('id'), 'same', 1],
  ['below a place', ['_links'], difference('_links.self.href'), 'same', 1],
  ['at an entry of a place', ['details'], difference('details[0].field'), 'same', 1],
  ['at a place of a longer name', ['id'], difference('idea'), 'drift', 0],
  ['in a header, where none was published', [], difference('header pragma'), 'same', 0],
])('a difference %s that a publication leaves out does not count', (_, elided, found, outcome, count) => {
  const { status, body } = answered(201, {})
  const recording = { interaction: 'a', target: 'guide', request: {}, elided, reply: { status, headers: {}, body } }
  const { result, dropped } = dropElided(toResult('a', { outcome: 'drift', differences: [found] }), recording)
  expect([result.outcome, dropped]).toEqual([outcome, count])
})
