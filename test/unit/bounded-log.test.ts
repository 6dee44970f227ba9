import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBoundedLog } from '../../src/journal/bounded-log.ts'

const ample = { entries: 100, bytes: 1_000_000 }
interface Entry {
  readonly id: string
  readonly text: string
}
const entry = (id: string, text = ''): Entry => ({ id, text })

/** A log of entries; `toKey` says by what they are found beside their id. */
function createLog(caps = ample, toKey?: (entry: Entry) => string) {
  const log = createBoundedLog<Entry>(caps, (kept) => kept)
  const add = (added: Entry) => {
    const key = toKey?.(added)
    const json = JSON.stringify(added)
    const parts = [json.slice(0, 9), json.slice(9)]
    log.add({ id: added.id, json: parts, ...(key !== undefined && { key }) })
  }
  return { ...log, add }
}

/** What a log says that entries take, in bytes. */
function sizeOf(...added: readonly Entry[]): number {
  const log = createLog()
  for (const one of added) log.add(one)
  return log.health().bytes
}

function createFilled(count: number, caps = ample) {
  const log = createLog(caps)
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
  const size = sizeOf(entry('e1'))
  const log = createFilled(5, { ...ample, bytes: size * 2 })
  expect(idsOf(log.page({ limit: 10 }))).toEqual(['e5', 'e4'])
  expect(log.health()).toMatchObject({ entries: 2, bytes: size * 2, evicted: 3 })
})

test('one large entry pushes out several small ones', () => {
  const small = sizeOf(entry('e1'))
  const large = entry('e9', 'x'.repeat(40))
  const log = createFilled(3, { ...ample, bytes: small * 3 })
  expect(sizeOf(large)).toBeGreaterThan(small)
  expect(sizeOf(large)).toBeLessThanOrEqual(small * 2)
  log.add(large)
  expect(idsOf(log.page({ limit: 10 }))).toEqual(['e9', 'e3'])
  expect(log.health()).toMatchObject({ bytes: small + sizeOf(large), evicted: 2 })
})

test('an entry over the byte cap is not kept, is counted, and pushes nothing out', () => {
  const log = createFilled(2, { ...ample, bytes: 500 })
  log.add(entry('huge', 'x'.repeat(1_000)))
  expect(idsOf(log.page({ limit: 10 }))).toEqual(['e2', 'e1'])
  expect(log.get('huge')).toBeUndefined()
  expect(log.health().evicted).toBe(1)
})

test('an entry of exactly the byte cap is kept', () => {
  const log = createFilled(1, { ...ample, bytes: sizeOf(entry('e1')) })
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

test('an entry takes a byte for each byte of its UTF-8, and something for what finds it', () => {
  expect(sizeOf(entry('e1', 'xx')) - sizeOf(entry('e1', 'x'))).toBe(1)
  expect(sizeOf(entry('e1', '桜')) - sizeOf(entry('e1'))).toBe(3)
  expect(sizeOf(entry('e1'))).toBeGreaterThan(JSON.stringify(entry('e1')).length)
  expect(sizeOf(entry('e1'), entry('e2'))).toBe(2 * sizeOf(entry('e1')))
})

test('entries are what was added, however many were let go before them', () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.nat(40_000)), { maxLength: 80 })
  const caps = fc.record({
    entries: fc.integer({ min: 1, max: 20 }),
    bytes: fc.constantFrom(5_000, 100_000, 1_000_000),
  })
  const property = fc.property(caps, texts, (within, given) => {
    const log = createLog(within)
    const all = given.map((text, index) => entry(`e${index}`, typeof text === 'number' ? '桜'.repeat(text) : text))
    for (const one of all) log.add(one)
    const { entries } = log.page({ limit: 100 })
    const kept = new Set(entries.map(({ id }) => id))
    expect(entries).toEqual(all.filter(({ id }) => kept.has(id)).reverse())
    for (const one of entries) expect(log.get(one.id)).toEqual(one)
  })
  fc.assert(property, { seed: 1 })
})

/** A log whose entries are also found by their text. */
const createKeyed = (caps = ample) => createLog(caps, ({ text }) => text)

const found = (log: ReturnType<typeof createKeyed>, key: string, limit = 10) => log.find(key, limit).map(({ id }) => id)

test('find gives the entries of a key, newest first, and no more than asked for', () => {
  const log = createKeyed()
  for (const [index, key] of ['a', 'b', 'a', 'a', 'b'].entries()) log.add(entry(`e${index}`, key))
  expect([found(log, 'a'), found(log, 'b'), found(log, 'c')]).toEqual([['e3', 'e2', 'e0'], ['e4', 'e1'], []])
  expect([found(log, 'a', 2), found(log, 'a', 0)]).toEqual([['e3', 'e2'], []])
})

test('find gives no entry that is gone', () => {
  const log = createKeyed({ ...ample, entries: 3 })
  for (const [index, key] of ['a', 'a', 'b', 'a', 'c'].entries()) log.add(entry(`e${index}`, key))
  expect([found(log, 'a'), found(log, 'b'), found(log, 'c')]).toEqual([['e3'], ['e2'], ['e4']])
})

test('find gives nothing of a key whose entries are all gone, also when its place is taken', () => {
  const log = createKeyed({ ...ample, entries: 2 })
  for (const [index, key] of ['a', 'b', 'c'].entries()) log.add(entry(`e${index}`, key))
  expect([found(log, 'a'), found(log, 'b'), found(log, 'c')]).toEqual([[], ['e1'], ['e2']])
  log.add(entry('e3', 'a'))
  expect(found(log, 'a')).toEqual(['e3'])
})

test('find gives nothing of an entry that was too large to be kept', () => {
  const log = createKeyed({ ...ample, bytes: 500 })
  log.add(entry('e1', 'x'.repeat(1_000)))
  expect(found(log, 'x'.repeat(1_000))).toEqual([])
})

test('find gives nothing after clear, and then what came after it', () => {
  const log = createKeyed({ ...ample, entries: 3 })
  for (const id of ['e1', 'e2', 'e3', 'e4']) log.add(entry(id, 'a'))
  log.clear()
  expect(found(log, 'a')).toEqual([])
  log.add(entry('e5', 'a'))
  expect(found(log, 'a')).toEqual(['e5'])
})

test('find passes over entries that do not fit, and counts only those that do', () => {
  const log = createKeyed()
  for (const id of ['e1', 'x2', 'e3', 'x4', 'e5']) log.add(entry(id, 'a'))
  const fits = ({ id }: { id: string }) => id.startsWith('e')
  expect(log.find('a', 2, fits).map(({ id }) => id)).toEqual(['e5', 'e3'])
  expect(log.find('a', 9, fits).map(({ id }) => id)).toEqual(['e5', 'e3', 'e1'])
  expect(log.find('a', 9, () => false)).toEqual([])
})

test('find gives nothing when entries have no key', () => {
  const log = createFilled(3)
  expect(log.find('', 10)).toEqual([])
})

test('find gives what a search through all pages gives, within any caps', () => {
  const size = sizeOf(entry('e1', 'a'))
  const added = fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.constant('clear')), { maxLength: 60 })
  const caps = fc.record({ entries: fc.integer({ min: 0, max: 8 }), bytes: fc.integer({ min: 0, max: size * 8 }) })
  const property = fc.property(caps, added, fc.integer({ min: 0, max: 10 }), (within, keys, limit) => {
    const log = createKeyed(within)
    for (const [index, key] of keys.entries()) {
      if (key === 'clear') log.clear()
      else log.add(entry(`e${index % 10}`, key))
      for (const wanted of ['a', 'b', 'c']) {
        const all = log.page({ limit: 100 }).entries.filter(({ text }) => text === wanted)
        expect(log.find(wanted, limit)).toEqual(all.slice(0, limit))
      }
    }
  })
  fc.assert(property, { seed: 1 })
})
