import { expect, test } from 'vitest'
import { createIds } from '../../src/base/ids.ts'
import { createRandom, noon } from '../support.ts'

const make = (seed?: number) => createIds(createRandom(seed))
const times = <T>(count: number, act: (index: number) => T): T[] => Array.from({ length: count }, (_, n) => act(n))

const clocks: readonly (readonly [string, number, (index: number) => number])[] = [
  ['in one millisecond', 100_000, () => noon],
  ['as time passes', 5_000, (index) => noon + index * 7],
  ['by a clock that is set back again and again', 5_000, (index) => noon - 86_400_000 * (index % 5) + index],
  ['in a second that comes back, with fewer ids', 6, (index) => noon + ([0, 0, 0, 1, 0, 1][index] ?? 0) * 1_000],
  ['at fractions of a millisecond', 2_000, (index) => noon + index / 3],
  ['near 1970', 10, (index) => 5_000 + index],
]

test.each(clocks)('ids made %s are ours, and no one else made them', (_, count, at) => {
  const ids = make()
  const other = make(2)
  const made = times(count, (index) => [ids.transactionId(at(index)), ids.japaneseReconciliationId(at(index))]).flat()
  for (let index = 0; index < count; index++) other.transactionId(at(index) + 1_000_000_000)
  expect(made.filter((id) => !ids.isOurs(id))).toEqual([])
  expect(made.filter((id) => other.isOurs(id))).toEqual([])
})

test('ids are ours where the sequence begins again', () => {
  const ids = createIds(() => 1 - Number.EPSILON)
  const made = times(3, () => ids.transactionId(noon))
  expect(made.map((id) => id.slice(12, 18))).toEqual(['000000', '000001', '000002'])
  expect(made.every(ids.isOurs)).toBe(true)
})

test('the last 250,000 transaction ids are known, and none before', () => {
  const ids = make()
  const made = times(1_250_010, (index) => ids.transactionId(noon + Math.floor(index / 100)))
  expect(made.map(ids.isOurs).indexOf(true)).toBe(1_000_010)
  expect(made.slice(1_000_010).every(ids.isOurs)).toBe(true)
})

test('an old sequence number with a new time is not ours', () => {
  const ids = make()
  const old = ids.transactionId(noon)
  const made = times(250_000, () => ids.transactionId(noon + 1))
  expect(ids.isOurs(String(made[0]).slice(0, 12) + old.slice(12))).toBe(false)
  expect(ids.isOurs(String(made[0]))).toBe(true)
})

test('reconciliation ids of the last 10,000 seconds are known', () => {
  const ids = make()
  const made = times(10_010, (index) => ids.japaneseReconciliationId(noon + index * 1_000))
  const known = made.map(ids.isOurs)
  expect(known.indexOf(true)).toBeLessThan(10)
  expect(known.slice(10).every(Boolean)).toBe(true)
  expect(known.slice(0, 5)).toEqual(times(5, () => false))
})

test.each<[string, (ids: ReturnType<typeof make>) => string]>([
  ['the sequence number to come', (ids) => replaceAt(ids.transactionId(noon), 12, (six) => six + 1n, 6)],
  ['another sequence number', (ids) => replaceAt(ids.transactionId(noon), 12, (six) => six - 1n, 6)],
  ['another millisecond', (ids) => replaceAt(ids.transactionId(noon), 0, (time) => time + 1n, 12)],
  ['another node', (ids) => replaceAt(ids.transactionId(noon), 18, (node) => node + 1n, 4)],
  ['the counter to come', (ids) => replaceAt(ids.japaneseReconciliationId(noon), 16, (count) => count + 1n, 12)],
  ['the counter 0', (ids) => replaceAt(ids.japaneseReconciliationId(noon), 16, () => 0n, 12)],
  ['another second', (ids) => replaceAt(ids.japaneseReconciliationId(noon), 2, (second) => second + 1n, 14)],
  ['another beginning', (ids) => replaceAt(ids.japaneseReconciliationId(noon), 0, () => 1n, 2)],
  ['fewer digits', (ids) => ids.transactionId(noon).slice(1)],
])('%s is not ours', (_, forge) => {
  const ids = make()
  expect(ids.isOurs(forge(ids))).toBe(false)
  expect(make().isOurs(ids.transactionId(noon))).toBe(false)
})

/** Changes a part of an id. */
function replaceAt(id: string, start: number, change: (part: bigint) => bigint, length: number): string {
  const part = change(BigInt(id.slice(start, start + length)))
  return id.slice(0, start) + String(part).padStart(length, '0') + id.slice(start + length)
}
