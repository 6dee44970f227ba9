import { expect, test } from 'vitest'
import { createBoundedLog, estimateBytes } from '../../src/bounded-log.ts'

const ample = { entries: 100, bytes: 1_000_000 }
const entry = (id: string, text = '') => ({ id, text })

function createFilled(count: number, caps = ample) {
  const log = createBoundedLog<{ id: string; text: string }>(caps)
  for (let number = 1; number <= count; number++) log.add(entry(`e${number}`))
  return log
}

const idsOf = ({ entries }: { entries: { id: string }[] }) => entries.map(({ id }) => id)

test('an empty log has an empty page without a next', () => {
  const log = createFilled(0)
  expect(log.page({ limit: 10 })).toEqual({ entries: [] })
  expect(log.health()).toEqual({ entries: 0, bytes: 0, maxEntries: 100, maxBytes: 1_000_000, evicted: 0 })
})

test('the newest entries stay when there are too many', () => {
  const log = createFilled(5, { ...ample, entries: 3 })
  expect(idsOf(log.page({ limit: 10 }))).toEqual(['e5', 'e4', 'e3'])
  expect(log.health()).toMatchObject({ entries: 3, maxEntries: 3, evicted: 2 })
})

test('the newest entries stay when they are too large together', () => {
  const size = estimateBytes(entry('e1'))
  const log = createFilled(5, { ...ample, bytes: size * 2 })
  expect(idsOf(log.page({ limit: 10 }))).toEqual(['e5', 'e4'])
  expect(log.health()).toMatchObject({ entries: 2, bytes: size * 2, evicted: 3 })
})

test('one large entry pushes out several small ones', () => {
  const small = estimateBytes(entry('e1'))
  const large = entry('e9', 'x'.repeat(40))
  const log = createFilled(3, { ...ample, bytes: small * 3 })
  expect(estimateBytes(large)).toBeGreaterThan(small)
  expect(estimateBytes(large)).toBeLessThanOrEqual(small * 2)
  log.add(large)
  expect(idsOf(log.page({ limit: 10 }))).toEqual(['e9', 'e3'])
  expect(log.health()).toMatchObject({ bytes: small + estimateBytes(large), evicted: 2 })
})

test('an entry over the byte cap is not kept, is counted, and pushes nothing out', () => {
  const log = createFilled(2, { ...ample, bytes: 500 })
  log.add(entry('huge', 'x'.repeat(1_000)))
  expect(idsOf(log.page({ limit: 10 }))).toEqual(['e2', 'e1'])
  expect(log.get('huge')).toBeUndefined()
  expect(log.health().evicted).toBe(1)
})

test('an entry of exactly the byte cap is kept', () => {
  const log = createFilled(1, { ...ample, bytes: estimateBytes(entry('e1')) })
  expect(log.health()).toMatchObject({ entries: 1, evicted: 0 })
})

test('a log of no entries keeps none and counts them', () => {
  const log = createFilled(3, { ...ample, entries: 0 })
  expect(log.page({ limit: 10 })).toEqual({ entries: [] })
  expect(log.health()).toMatchObject({ entries: 0, bytes: 0, evicted: 3 })
})

test('get finds a kept entry by its id, and no other', () => {
  const log = createFilled(5, { ...ample, entries: 3 })
  expect(log.get('e3')).toEqual(entry('e3'))
  expect(log.get('e2')).toBeUndefined()
  expect(log.get('e6')).toBeUndefined()
})

test('get finds the newer of two entries with one id, also after the older is gone', () => {
  const log = createFilled(0, { ...ample, entries: 2 })
  log.add(entry('same', 'older'))
  log.add(entry('same', 'newer'))
  expect(log.get('same')?.text).toBe('newer')
  log.add(entry('e3'))
  expect(log.get('same')?.text).toBe('newer')
})

test('pages lead through all entries, newest first, each once', () => {
  const log = createFilled(7, { ...ample, entries: 5 })
  const first = log.page({ limit: 2 })
  const second = log.page({ limit: 2, before: first.next ?? -1 })
  const third = log.page({ limit: 2, before: second.next ?? -1 })
  expect([first, second, third].map(idsOf)).toEqual([['e7', 'e6'], ['e5', 'e4'], ['e3']])
  expect(third).not.toHaveProperty('next')
})

test('a page that ends with the oldest entry has no next', () => {
  const log = createFilled(4)
  const first = log.page({ limit: 2 })
  expect(log.page({ limit: 2, before: first.next ?? -1 })).toEqual({ entries: [entry('e2'), entry('e1')] })
})

test('a next page stays the same when newer entries come', () => {
  const log = createFilled(4)
  const { next } = log.page({ limit: 2 })
  log.add(entry('e5'))
  expect(idsOf(log.page({ limit: 2, before: next ?? -1 }))).toEqual(['e2', 'e1'])
})

test('a next page whose entries are gone is empty', () => {
  const log = createFilled(3, { ...ample, entries: 3 })
  const { next } = log.page({ limit: 2 })
  for (const id of ['e4', 'e5', 'e6']) log.add(entry(id))
  expect(log.page({ limit: 2, before: next ?? -1 })).toEqual({ entries: [] })
})

test('clear forgets everything and says how much there was', () => {
  const log = createFilled(5, { ...ample, entries: 3 })
  expect(log.clear()).toBe(3)
  expect(log.page({ limit: 10 })).toEqual({ entries: [] })
  expect(log.get('e5')).toBeUndefined()
  expect(log.health()).toMatchObject({ entries: 0, bytes: 0 })
  expect(log.clear()).toBe(0)
})

test('a cleared log takes entries again, within its caps', () => {
  const log = createFilled(4, { ...ample, entries: 3 })
  log.clear()
  for (const id of ['a', 'b', 'c', 'd']) log.add(entry(id))
  expect(idsOf(log.page({ limit: 10 }))).toEqual(['d', 'c', 'b'])
  expect(log.get('a')).toBeUndefined()
  expect(log.get('d')).toEqual(entry('d'))
})

test('estimateBytes grows with the text and with each part', () => {
  expect(estimateBytes('xx') - estimateBytes('x')).toBe(2)
  expect(estimateBytes({ a: { b: 'x' } })).toBeGreaterThan(estimateBytes({ a: 'x' }))
  expect(estimateBytes([1, 2, 3])).toBeGreaterThan(estimateBytes([1, 2]))
  expect(estimateBytes(null)).toBe(estimateBytes(1))
})
