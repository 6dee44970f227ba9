import { expect, test } from 'vitest'
import { createMemoryLedger, type MemoryLedger } from '../../src/ledger/memory-ledger.ts'
import { toPaymentRecord } from '../../src/ledger/payment-record.ts'
import { type Transaction, toReferenceLookup, toTransactionIdLookup } from '../../src/ledger/transaction.ts'

const toTransaction = (id: string, more: Partial<Transaction> = {}): Transaction => ({
  id,
  rootId: id,
  kind: 'authorization',
  state: 'AUTHORIZED',
  submitTimeUtc: '2026-11-23T03:00:00Z',
  merchantId: 'smcc_all',
  acquirer: 'smcc',
  amount: { requested: '100', authorized: '100', currency: 'JPY' },
  reference: `order-${id}`,
  reconciliationId: id,
  card: { number: '411111XXXXXX1111', fingerprint: 'f', type: '001', issuer: 'sakura' },
  journal: 'j1',
  ...more,
})

const create = (caps: Partial<Parameters<typeof createMemoryLedger>[0]> = {}): MemoryLedger =>
  createMemoryLedger({ entries: 3, bytes: 100_000, ...caps })

const pay = (ledger: MemoryLedger, id: string, more: Partial<Transaction> = {}) =>
  ledger.append({ rootId: id, expectedVersion: 0, transactions: [toTransaction(id, more)] })

const follow = (ledger: MemoryLedger, rootId: string, expectedVersion: number, id: string, more: object = {}) =>
  ledger.append({ rootId, expectedVersion, transactions: [toTransaction(id, { rootId, parentId: rootId, ...more })] })

const idsOf = (ledger: MemoryLedger) => ledger.page({ limit: 10 }).entries.map((family) => family.map(({ id }) => id))

test('only one of two transactions decided on the same version is appended', () => {
  const ledger = create()
  pay(ledger, 'a')
  expect([follow(ledger, 'a', 1, 'a2'), follow(ledger, 'a', 1, 'a3')]).toEqual([true, false])
  expect(ledger.familyOf('a2')).toMatchObject({ version: 2, family: [{ id: 'a' }, { id: 'a2' }] })
})

test('a transaction of an evicted family is not appended', () => {
  const ledger = create()
  expect(follow(ledger, 'a', 1, 'a2')).toBe(false)
  pay(ledger, 'a')
  ledger.clear()
  expect(follow(ledger, 'a', 1, 'a2')).toBe(false)
})

test('only one of two payments decided on the same lookup is appended', () => {
  const ledger = create()
  const key = toReferenceLookup('order-1')
  const { version } = ledger.lookUp(key, 1)
  const payOnce = (id: string) =>
    ledger.append({
      rootId: id,
      expectedVersion: 0,
      transactions: [toTransaction(id, { reference: 'order-1' })],
      lookups: [{ key, version }],
    })
  expect([payOnce('a'), payOnce('b')]).toEqual([true, false])
})

test('each use of a key changes its version, also by a family that has it', () => {
  const ledger = create()
  const key = toReferenceLookup('order-1')
  pay(ledger, 'a', { reference: 'order-1' })
  const { version } = ledger.lookUp(key, 1)
  follow(ledger, 'a', 1, 'a2', { reference: 'order-1' })
  const transactions = [toTransaction('b', { reference: 'order-1' })] as const
  expect(ledger.append({ rootId: 'b', expectedVersion: 0, transactions, lookups: [{ key, version }] })).toBe(false)
})

test('no version of a lookup is repeated, not even after an eviction', () => {
  const ledger = create({ entries: 1 })
  const key = toReferenceLookup('order-1')
  const seen = new Set<number>()
  for (const id of ['a', 'b', 'c', 'd']) {
    pay(ledger, id, { reference: 'order-1' })
    seen.add(ledger.lookUp(key, 1).version)
  }
  expect(seen.size).toBe(4)
})

test('the oldest family is evicted as a whole, with all its ids and keys', () => {
  const ledger = create({ entries: 2 })
  pay(ledger, 'a')
  follow(ledger, 'a', 1, 'a2', { transactionId: 't-1' })
  pay(ledger, 'b')
  expect(ledger.lookUp(toTransactionIdLookup('t-1'), 1).families).toHaveLength(1)
  pay(ledger, 'c')
  expect(idsOf(ledger)).toEqual([['c'], ['b']])
  expect([ledger.familyOf('a'), ledger.familyOf('a2')]).toEqual([undefined, undefined])
  expect(ledger.lookUp(toTransactionIdLookup('t-1'), 1).families).toEqual([])
  expect(ledger.lookUp(toReferenceLookup('order-a'), 1).families).toEqual([])
  expect(ledger.health()).toMatchObject({ entries: 2, evicted: 1 })
})

test('a growing family evicts older families, within the byte cap', () => {
  const size = (() => {
    const ledger = create()
    pay(ledger, 'a')
    return ledger.health().bytes
  })()
  const ledger = create({ entries: 10, bytes: size * 3 + 100 })
  for (const id of ['a', 'b', 'c']) pay(ledger, id)
  follow(ledger, 'c', 1, 'c2')
  expect(idsOf(ledger)).toEqual([['c', 'c2'], ['b']])
  expect(ledger.health().bytes).toBeLessThanOrEqual(size * 3 + 100)
  ledger.clear()
  expect(ledger.health()).toMatchObject({ entries: 0, bytes: 0 })
})

test('families under a key are listed newest first, once each, up to the limit', () => {
  const ledger = create()
  for (const id of ['a', 'b', 'c']) pay(ledger, id, { reference: 'order-1' })
  follow(ledger, 'a', 1, 'a2', { reference: 'order-1' })
  const ids = (limit: number) => ledger.lookUp(toReferenceLookup('order-1'), limit).families.map(([root]) => root.id)
  expect(ids(10)).toEqual(['c', 'b', 'a'])
  expect(ids(2)).toEqual(['c', 'b'])
})

test('the record of a payment has the status of the newest transaction with an effect, and shows what followed and what is left', () => {
  const root = toTransaction('a', { transactionId: 't-1' })
  const { rootId, transactionId, state, ...rest } = root
  expect(toPaymentRecord([root])).toEqual({ ...rest, status: state })
  const after = (kind: Transaction['kind'], id: string, requested: string, more: Partial<Transaction> = {}) =>
    toTransaction(id, {
      rootId,
      parentId: rootId,
      kind,
      state: 'PENDING',
      amount: { requested, currency: 'JPY' },
      ...more,
    })
  const record = toPaymentRecord([
    root,
    after('capture', 'c', '60'),
    after('capture', 'c2', '50', { state: 'INVALID_REQUEST', reason: 'EXCEEDS_AUTH_AMOUNT' }),
    after('capture', 'c3', '30'),
    after('void', 'v', '30', { parentId: 'c3', state: 'VOIDED' }),
    after('refund', 'r', '10', { parentId: 'c' }),
    after('reversal', 'x', '5', { state: 'REVERSED', automatic: true }),
  ])
  expect(record).toMatchObject({
    status: 'PENDING',
    balance: { authorized: '100', reversed: '5', captured: '60', available: '35', refunded: '10' },
  })
  expect(record.followOns?.map(({ id, reason, isVoided, automatic }) => [id, reason ?? isVoided ?? automatic])).toEqual(
    [
      ['c', undefined],
      ['c2', 'EXCEEDS_AUTH_AMOUNT'],
      ['c3', true],
      ['v', undefined],
      ['r', undefined],
      ['x', true],
    ],
  )
})

test('a family that outgrows the cap goes whole: no part of it stays', () => {
  const size = create()
  pay(size, 'a')
  const ledger = create({ bytes: Math.floor(size.health().bytes * 1.5) })
  pay(ledger, 'a')
  expect(follow(ledger, 'a', 1, 'a2')).toBe(true)
  expect([ledger.familyOf('a'), ledger.familyOf('a2'), idsOf(ledger)]).toEqual([undefined, undefined, []])
  expect(ledger.health()).toMatchObject({ entries: 0, bytes: 0, evicted: 1 })
})

test('a ledger searched early, late or by keys finds the same, in the order of storing, after evictions too', () => {
  const early = create({ entries: 1_000, bytes: 1e9 })
  const late = create({ entries: 1_000, bytes: 1e9 })
  const search = (ledger: MemoryLedger, references: readonly string[], keys?: readonly string[]) => {
    const { total, transactions } = ledger.search({
      merchantId: 'smcc_all',
      until: Date.parse('2026-11-23T04:00:00Z'),
      ...(keys !== undefined && { keys }),
      toValue: (transaction, field) => (field === 'amount' ? transaction.amount.requested : transaction.reference),
      storedFields: new Set(['reference']),
      toMatcher: (columnOf) => {
        const [reference, amount] = [columnOf('reference'), columnOf('amount')]
        return (row) => amount(row) === '100' && references.includes(String(reference(row)))
      },
      toOrder: () => () => 0,
      offset: 0,
      limit: 50,
    })
    return [total, transactions.map(({ id }) => id)]
  }
  const all = Array.from({ length: 10 }, (_, index) => `reference ${index}`)
  for (let payment = 0; payment < 4_000; payment++) {
    const more = {
      reference: `reference ${payment % 10}`,
      amount: { requested: payment % 3 === 0 ? '100' : '200', currency: 'JPY' },
      merchantId: payment % 5 === 0 ? 'other' : 'smcc_all',
    }
    for (const ledger of [early, late]) {
      pay(ledger, `p${payment}`, more)
      if (payment >= 300 && payment % 4 === 0)
        follow(ledger, `p${payment - 300}`, 1, `c${payment}`, {
          ...more,
          amount: { requested: '100', currency: 'JPY' },
        })
    }
    if (payment % 50 === 0) search(early, all)
  }
  const found = search(late, all)
  expect(found[0]).toBeGreaterThan(300)
  expect(search(early, all)).toEqual(found)
  const one = search(late, ['reference 8'])
  expect(search(early, ['reference 8'], [toReferenceLookup('reference 8')])).toEqual(one)
  late.clear()
  expect(search(late, all)).toEqual([0, []])
})
