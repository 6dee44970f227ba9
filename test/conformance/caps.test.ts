import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { createReplayMemory } from '../../src/auth/replay-memory.ts'
import type { PaymentRecord } from '../../src/ledger/payment-record.ts'
import { createTestEngine, send } from '../support.ts'
import { toOrdinary } from './provoke.ts'

type Options = Parameters<typeof createTestEngine>[0]

/** An engine that has answered one payment for each reference, in order. */
async function openPaid(references: readonly string[], options: Options = {}) {
  const engine = await createTestEngine(options)
  for (const reference of references) await send(engine, toOrdinary({ reference }))
  return engine
}

const referencesOf = (entries: readonly PaymentRecord[]) => entries.map(({ reference }) => reference)
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `order-${index + 1}`)

/** Bytes of a payment and of its journal entry. */
async function sizesOf(reference: string) {
  const { ledger, journal } = await openPaid([reference])
  return { ledger: ledger.health().bytes, journal: journal.health().bytes }
}

test('the newest payments and journal entries stay when the entry cap is reached', async () => {
  const { ledger, journal } = await openPaid(numbered(5), { ledger: { entries: 3 }, journal: { entries: 2 } })
  expect(referencesOf(ledger.page({ limit: 10 }).entries)).toEqual(['order-5', 'order-4', 'order-3'])
  expect(ledger.health()).toMatchObject({ entries: 3, maxEntries: 3, evicted: 2 })
  expect(journal.page({ limit: 10 }).entries.map(({ id }) => id)).toEqual(['j5', 'j4'])
  expect(journal.health()).toMatchObject({ entries: 2, maxEntries: 2, evicted: 3 })
  expect([journal.get('j3'), journal.get('j4')?.id, journal.get('j6')]).toEqual([undefined, 'j4', undefined])
  expect([ledger.find('order-2'), referencesOf(ledger.find('order-3'))]).toEqual([[], ['order-3']])
})

test('the newest payments stay when the byte cap is reached, and a large one evicts several', async () => {
  const small = (await sizesOf('order-1')).ledger
  const long = 'x'.repeat(50)
  expect((await sizesOf(long)).ledger).toBe(small + 50 - 'order-1'.length)
  const exact = await openPaid(numbered(5), { ledger: { bytes: small * 2 } })
  expect(referencesOf(exact.ledger.page({ limit: 10 }).entries)).toEqual(['order-5', 'order-4'])
  expect(exact.ledger.health()).toMatchObject({ entries: 2, bytes: small * 2, maxBytes: small * 2, evicted: 3 })
  const mixed = await openPaid([...numbered(3), long], { ledger: { bytes: small * 3 } })
  expect(referencesOf(mixed.ledger.page({ limit: 10 }).entries)).toEqual([long, 'order-3'])
})

test('bytes are counted in UTF-8', async () => {
  expect((await sizesOf('桜')).ledger - (await sizesOf('x')).ledger).toBe(2)
})

test('an exchange over the byte cap is not stored, is counted, and evicts nothing', async () => {
  const engine = await openPaid(numbered(2), { journal: { bytes: (await sizesOf('order-1')).journal * 2 } })
  await send(engine, { ...toOrdinary(), memo: Array(9).fill('桜'.repeat(1_000)) })
  expect(engine.journal.page({ limit: 10 }).entries.map(({ id }) => id)).toEqual(['j2', 'j1'])
  expect(engine.journal.health()).toMatchObject({ entries: 2, evicted: 1 })
})

test('a cap of no entries stores none and counts them', async () => {
  const { ledger } = await openPaid(numbered(3), { ledger: { entries: 0 } })
  expect(ledger.page({ limit: 10 })).toEqual({ entries: [] })
  expect(ledger.health()).toMatchObject({ entries: 0, bytes: 0, evicted: 3 })
})

test('pages list all entries once, newest first, while newer ones arrive', async () => {
  const engine = await openPaid(numbered(7), { journal: { entries: 6 } })
  const pageFrom = (before?: number) => {
    const { entries, next } = engine.journal.page({ limit: 2, ...(before !== undefined && { before }) })
    return { ids: entries.map(({ id }) => id), next }
  }
  const first = pageFrom()
  await send(engine, toOrdinary())
  const second = pageFrom(first.next)
  expect([first.ids, second.ids, pageFrom(second.next)]).toEqual([
    ['j7', 'j6'],
    ['j5', 'j4'],
    { ids: ['j3'], next: undefined },
  ])
  for (let sent = 0; sent < 6; sent++) await send(engine, toOrdinary())
  expect(engine.journal.page({ limit: 2, before: second.next ?? -1 })).toEqual({ entries: [] })
})

test('a page that ends with the oldest entry has no next', async () => {
  const { journal } = await openPaid(numbered(2))
  expect(journal.page({ limit: 2 })).not.toHaveProperty('next')
})

test('payments are found by reference, newest first, up to the limit, also after evictions and a reset', async () => {
  const engine = await openPaid(['a', 'b', 'a'], { ledger: { entries: 5 } })
  const { ledger } = engine
  expect(referencesOf(ledger.find('a'))).toEqual(['a', 'a'])
  const oldest = ledger.page({ limit: 10 }).entries.at(-1)
  for (const reference of ['a', 'c', 'a', 'b']) await send(engine, toOrdinary({ reference }))
  expect(ledger.get(oldest?.id ?? '')).toBeUndefined()
  const all = ledger.page({ limit: 10 }).entries
  for (const reference of ['a', 'b', 'c', 'd']) {
    const want = all.filter((record) => record.reference === reference)
    expect(ledger.find(reference)).toEqual(want)
    for (const record of want) expect(ledger.get(record.id)).toEqual(record)
  }
  expect([ledger.find('a').length, ledger.find('a', 2).length, ledger.find('a', 0).length]).toEqual([3, 2, 0])
  expect(engine.reset()).toEqual({ journal: 7, payments: 5 })
  expect([ledger.find('a'), ledger.page({ limit: 10 }).entries, ledger.get(all[0]?.id ?? '')]).toEqual([
    [],
    [],
    undefined,
  ])
  expect(ledger.health()).toMatchObject({ entries: 0, bytes: 0 })
  for (const reference of ['a', 'd', 'd', 'd', 'd']) await send(engine, toOrdinary({ reference }))
  expect([referencesOf(ledger.find('a')), ledger.find('b')]).toEqual([['a'], []])
  for (const { id } of all) expect(ledger.get(id)).toBeUndefined()
})

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

test('used tokens are remembered without their ids, however long these are', () => {
  const memory = createReplayMemory()
  collect()
  const before = process.memoryUsage().heapUsed
  // More than 50 MB of ids. Each is a text of its own, as JSON gives it.
  for (let used = 0; used < 6_000; used++)
    expect(memory.isFirst('smcc_all', JSON.parse(`"${used}${'x'.repeat(9_000)}"`))).toBe(true)
  collect()
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000)
  expect(memory.health()).toMatchObject({ entries: 6_000, bytes: 900_000 })
})

test('evicted exchanges release their memory', async () => {
  const engine = await createTestEngine({ journal: { bytes: 2_000_000 } })
  const memo = Array.from({ length: 16 }, () => '桜'.repeat(1_000))
  collect()
  const before = process.memoryUsage().arrayBuffers
  for (let sent = 0; sent < 400; sent++) await send(engine, { ...toOrdinary(), memo })
  expect(engine.journal.health().evicted).toBeGreaterThan(300)
  // Buffers are freed a little after a collection.
  for (let time = 0; time < 3; time++) {
    collect()
    await setTimeout(20)
  }
  // Nearly 20 MB were written.
  const held = process.memoryUsage().arrayBuffers - before
  expect(held).toBeLessThan(6_000_000)
})

const idsIn = (text: string) => {
  const { id, reconciliationId, processorInformation } = JSON.parse(text)
  return [id, reconciliationId, processorInformation.salesSlipNumber] as const
}

test('no id repeats among concurrent payments of one millisecond', async () => {
  const engine = await createTestEngine({ frozen: true })
  const replies = await Promise.all(Array.from({ length: 500 }, () => send(engine, toOrdinary())))
  const ids = replies.map(({ text }) => idsIn(text))
  for (const place of [0, 1, 2] as const) expect(new Set(ids.map((row) => row[place])).size).toBe(500)
  const correlationIds = replies.map(({ headers }) => headers['v-c-correlation-id'] ?? '')
  expect(new Set(correlationIds).size).toBe(500)
  for (const id of correlationIds)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(new Set(replies.map(({ headers }) => headers['x-sandbox-journal'])).size).toBe(500)
})

test('counters in ids wrap around after their last number', async () => {
  const engine = await createTestEngine({ random: () => 1 - Number.EPSILON })
  const pay = async (merchant: string) => (await send(engine, toOrdinary(), { merchant })).body
  const [first, second] = [await pay('smcc_all'), await pay('smcc_all')]
  expect([first, second].map(({ id }) => id.slice(12, 18))).toEqual(['000000', '000001'])
  expect([first, second].map(({ processorInformation }) => processorInformation.salesSlipNumber)).toEqual([
    '99999',
    '1',
  ])
  const engineElsewhere = await createTestEngine({ random: () => 1 - Number.EPSILON })
  const traces: string[] = []
  for (let sent = 0; sent < 2; sent++) {
    const { body } = await send(engineElsewhere, toOrdinary(), { merchant: 'other_acquirer' })
    traces.push(body.processorInformation.systemTraceAuditNumber)
  }
  expect(traces).toEqual(['000000', '000001'])
})

test.each([
  ['the last millisecond of a second', 1_684_355_649_999, '684355649999'],
  ['a second with leading zeros', 1_700_000_000_007, '700000000007'],
  ['a fraction of a millisecond', 1_684_355_649_873.9, '684355649873'],
  ['a clock near 1970', 5_000, '000000005000'],
])('a payment id has 22 digits at %s', async (_, now, want) => {
  const { body } = await send(await createTestEngine({ clock: () => now }), toOrdinary())
  expect(body.id).toMatch(/^\d{22}$/)
  expect(body.id.slice(0, 12)).toBe(want)
})

test('a reconciliation id is 00, the time in Japan, and a counter that restarts each second', async () => {
  let now = Date.parse('2026-11-23T03:00:00.000Z')
  const engine = await createTestEngine({ clock: () => now })
  const ids: string[] = []
  for (const step of [0, 999, 1, 1]) {
    now += step
    ids.push((await send(engine, toOrdinary())).body.reconciliationId)
  }
  expect(ids).toEqual([
    '0020261123120000000000000001',
    '0020261123120000000000000002',
    '0020261123120001000000000001',
    '0020261123120001000000000002',
  ])
})
