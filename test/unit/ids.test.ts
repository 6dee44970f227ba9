import { expect, test } from 'vitest'
import { createIds } from '../../src/base/ids.ts'
import { createRandom, noon } from '../support.ts'

test('transactionId is Unix seconds without the 1, milliseconds, six digits and a node code', () => {
  const now = Date.parse('2023-05-17T20:34:09.873Z')
  expect(createIds(createRandom()).transactionId(now)).toMatch(/^684355649873\d{6}3955$/)
})

test.each([
  ['the last millisecond of a second', { given: 1_684_355_649_999, want: '684355649999' }],
  ['a second with leading zeros', { given: 1_700_000_000_007, want: '700000000007' }],
  ['a fraction of a millisecond', { given: 1_684_355_649_873.9, want: '684355649873' }],
  ['a clock near 1970', { given: 5_000, want: '000000005000' }],
])('transactionId has 22 digits at %s', (_, { given, want }) => {
  const id = createIds(createRandom()).transactionId(given)
  expect(id).toMatch(/^\d{22}$/)
  expect(id.slice(0, 12)).toBe(want)
})

test('transactionId does not repeat among 100,000 of one millisecond', () => {
  const ids = createIds(createRandom())
  const made = new Set(Array.from({ length: 100_000 }, () => ids.transactionId(noon)))
  expect(made.size).toBe(100_000)
})

test('transactionId starts its six digits again after 999999', () => {
  const ids = createIds(() => 0.999_999_9)
  expect(ids.transactionId(noon).slice(12, 18)).toBe('000000')
})

test('japaneseReconciliationId is 00, the time in Japan, and a counter', () => {
  const now = Date.parse('2023-05-17T20:34:10Z')
  expect(createIds(createRandom()).japaneseReconciliationId(now)).toBe('0020230518053410000000000001')
})

test('japaneseReconciliationId counts within a second and starts again with the next', () => {
  const ids = createIds(createRandom())
  const at = (time: string) => ids.japaneseReconciliationId(Date.parse(time))
  expect([
    at('2026-11-23T03:00:00.000Z'),
    at('2026-11-23T03:00:00.999Z'),
    at('2026-11-23T03:00:01.000Z'),
    at('2026-11-23T03:00:01.001Z'),
  ]).toEqual([
    '0020261123120000000000000001',
    '0020261123120000000000000002',
    '0020261123120001000000000001',
    '0020261123120001000000000002',
  ])
})

test('salesSlipNumber counts up by one', () => {
  const ids = createIds(createRandom())
  const first = Number(ids.salesSlipNumber())
  expect([ids.salesSlipNumber(), ids.salesSlipNumber()]).toEqual([String(first + 1), String(first + 2)])
})

test('salesSlipNumber goes from 99999 to 1', () => {
  const ids = createIds(() => 0.999_99)
  expect([ids.salesSlipNumber(), ids.salesSlipNumber(), ids.salesSlipNumber()]).toEqual(['99999', '1', '2'])
})

test('salesSlipNumber begins with 1 when the randomness is 0', () => {
  expect(createIds(() => 0).salesSlipNumber()).toBe('1')
})

test('traceNumber has six digits and counts up', () => {
  const ids = createIds(() => 0)
  expect([ids.traceNumber(), ids.traceNumber()]).toEqual(['000001', '000002'])
})

test('traceNumber goes from 999999 to 000000', () => {
  const ids = createIds(() => 0.999_998)
  expect([ids.traceNumber(), ids.traceNumber()]).toEqual(['999999', '000000'])
})

test.each([
  ['the lowest randomness', { random: () => 0 }],
  ['the highest randomness', { random: () => 1 - Number.EPSILON }],
  ['ordinary randomness', { random: createRandom(7) }],
])('uuid is of version 4 with %s', (_, { random }) => {
  expect(createIds(random).uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('uuid does not repeat', () => {
  const ids = createIds(createRandom())
  expect(new Set(Array.from({ length: 1_000 }, () => ids.uuid())).size).toBe(1_000)
})

const allOf = (seed: number) => {
  const ids = createIds(createRandom(seed))
  return [
    ids.transactionId(noon),
    ids.japaneseReconciliationId(noon),
    ids.salesSlipNumber(),
    ids.traceNumber(),
    ids.uuid(),
  ]
}

test('equal seeds and clocks give equal ids', () => {
  expect(allOf(42)).toEqual(allOf(42))
})

test('other seeds give other ids', () => {
  const [one, two] = [allOf(1), allOf(2)]
  expect(one[0]).not.toBe(two[0])
  expect(one[4]).not.toBe(two[4])
})
