import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createArmory, mostArmed, type Traits, toUnused } from '../../src/on-demand/armed-queue.ts'

const traits: Traits = {
  merchant: 'smcc_all',
  method: undefined,
  amount: '12000',
  card: '4111111111111111',
  reference: 'order-42',
}

const open = (random: () => number = () => 0) => createArmory<string, object>(() => random, 's')
type Opened = ReturnType<typeof open>

const pick = (armory: Opened, change: Partial<Traits> = {}) => armory.pick(() => ({ ...traits, ...change }))?.name

test('an empty armory gives nothing, and does not ask for traits', () => {
  const armory = open()
  expect(
    armory.pick(() => {
      throw new Error('asked')
    }),
  ).toBeUndefined()
  expect([armory.isEmpty(), armory.list(), armory.clear()]).toEqual([true, [], 0])
})

test('what is armed for everything asks for no traits', () => {
  const armory = open()
  armory.arm('a', {})
  const picked = armory.pick(() => {
    throw new Error('asked')
  })
  expect(picked?.name).toBe('a')
})

test('what is armed has an id, its settings and their defaults', () => {
  const armory = open()
  expect(armory.arm('a', {})).toEqual({ id: 's1', name: 'a', times: 1, probability: 1, used: 0, live: true })
  expect(armory.arm('b', { times: 'always', probability: 0.5, match: { reference: 'x' } })).toEqual({
    id: 's2',
    name: 'b',
    times: 'always',
    probability: 0.5,
    match: { reference: 'x' },
    used: 0,
    live: true,
  })
})

test('settings of its own kind are kept and given back', () => {
  const armory = createArmory<string, { delay?: number }>(() => Math.random, 'f')
  armory.arm('latency', { delay: 5 })
  expect(armory.pick(() => traits)).toMatchObject({ id: 'f1', delay: 5 })
})

test('entries are used in their order, each as often as it was armed for', () => {
  const armory = open()
  armory.arm('a', { times: 2 })
  armory.arm('b', {})
  armory.arm('c', { times: 'always' })
  expect(Array.from({ length: 6 }, () => pick(armory))).toEqual(['a', 'a', 'b', 'c', 'c', 'c'])
  expect(armory.list().map(({ used, live }) => [used, live])).toEqual([
    [2, false],
    [1, false],
    [3, true],
  ])
})

test('the list is of copies: changing one changes nothing', () => {
  const armory = open()
  const armed = armory.arm('a', { times: 2 })
  const listed = armory.list()
  Object.assign(armed ?? {}, { used: 9 })
  Object.assign(listed[0] ?? {}, { live: false, times: 9 })
  expect(armory.list()).toMatchObject([{ used: 0, live: true, times: 2 }])
})

test('the list is in the order in which things were armed, spent ones in their places', () => {
  const armory = open()
  for (const name of 'abcdefghijkl') armory.arm(name, name === 'b' ? { match: { amount: '1' } } : { times: 'always' })
  pick(armory, { amount: '1' })
  armory.disarm('s1')
  armory.disarm('s11')
  pick(armory, { amount: '1' })
  expect(armory.list().map(({ name }) => name)).toEqual([...'abcdefghijkl'])
})

test.each([
  ['merchant', 'smcc_all', { merchant: 'smcc_all' }, { merchant: 'smcc_al' }],
  ['method', 'bonus', { method: 'bonus' }, { method: 'single' }],
  ['method', 'bonus', { method: 'bonus' }, { method: undefined }],
  ['method', 'ordinary', { method: undefined }, { method: 'single' }],
  ['amount', '12000', { amount: '12000' }, { amount: '1200' }],
  ['amount', '12000', { amount: '12000.00' }, { amount: '12000.50' }],
  ['amount', '12000.00', { amount: '12000' }, { amount: '120000' }],
  ['amount', '0012000', { amount: '12000' }, { amount: '0' }],
  ['amount', '0', { amount: '0.00' }, { amount: '' }],
  ['amount', '10.50', { amount: '10.50' }, { amount: '10' }],
  ['card', '1111', { card: '4111111111111111' }, { card: '4000000000000002' }],
  ['card', '4111111111111111', { card: '4111111111111111' }, { card: '4622943127013739' }],
  ['card', '1111', { card: '5555555555551111' }, { card: '' }],
  ['card', '4111111111111111', { card: '4111111111111111' }, { card: '1111' }],
  ['reference', 'order', { reference: 'my order-1' }, { reference: 'Order-1' }],
] as const)('what is armed for %s %s fits %j and not %j', (key, value, hit, miss) => {
  const armory = open()
  armory.arm('a', { times: 'always', match: { [key]: value } })
  expect([pick(armory, hit), pick(armory, miss)]).toEqual(['a', undefined])
})

test('all that is said must fit', () => {
  const armory = open()
  armory.arm('a', { times: 'always', match: { merchant: 'smcc_all', amount: '12000', card: '1111' } })
  expect(pick(armory)).toBe('a')
  expect([pick(armory, { merchant: 'm' }), pick(armory, { amount: '1' }), pick(armory, { card: '' })]).toEqual(
    Array(3).fill(undefined),
  )
})

test('a whole card number is kept masked', () => {
  const armory = open()
  const armed = armory.arm('a', { match: { card: '4111111111111111' } })
  expect([armed?.match, armory.list()[0]?.match]).toEqual(Array(2).fill({ card: '411111******1111' }))
})

test('a draw below the probability uses an entry, any other passes it over', () => {
  const draws = [0.29, 0.3, 0.99, 0]
  const armory = open(() => draws.shift() ?? 1)
  armory.arm('a', { times: 'always', probability: 0.3 })
  expect([pick(armory), pick(armory), pick(armory), pick(armory)]).toEqual(['a', undefined, undefined, 'a'])
  expect(armory.list()).toMatchObject([{ used: 2 }])
})

test('nothing is drawn for what does not fit, nor for what is sure', () => {
  let drawn = 0
  const armory = open(() => {
    drawn++
    return 0.9
  })
  armory.arm('a', { probability: 0.5, match: { amount: '1' } })
  armory.arm('b', {})
  expect([pick(armory), drawn]).toEqual(['b', 0])
  expect([pick(armory, { amount: '1' }), drawn]).toEqual([undefined, 1])
})

test('an entry that chance passes over leaves the request to the next', () => {
  const armory = open(() => 0.9)
  armory.arm('a', { probability: 0.5 })
  armory.arm('b', {})
  expect(pick(armory)).toBe('b')
})

test('disarm ends what waits, once', () => {
  const armory = open()
  armory.arm('a', {})
  expect([armory.disarm('s1'), armory.disarm('s1'), armory.disarm('s2')]).toEqual([true, false, false])
  expect([pick(armory), armory.isEmpty()]).toEqual([undefined, true])
  expect(armory.list()).toMatchObject([{ id: 's1', used: 0, live: false }])
})

test('what is spent cannot be disarmed', () => {
  const armory = open()
  armory.arm('a', {})
  pick(armory)
  expect(armory.disarm('s1')).toBe(false)
})

test('clear counts what waits and not what is spent', () => {
  const armory = open()
  for (const name of ['a', 'b', 'c']) armory.arm(name, {})
  pick(armory)
  expect([armory.clear(), armory.list(), armory.isEmpty(), armory.clear()]).toEqual([2, [], true, 0])
})

test('after clear ids begin anew, so that with a seed the same bytes come again', () => {
  const armory = open()
  armory.arm('a', {})
  armory.clear()
  expect(armory.arm('a', {})).toMatchObject({ id: 's1' })
})

test('no more than so much waits; what is spent makes room', () => {
  const armory = open()
  for (let armed = 0; armed < mostArmed; armed++) expect(armory.arm('a', {})).toBeDefined()
  expect(armory.arm('a', {})).toBeUndefined()
  pick(armory)
  expect(armory.arm('a', {})).toMatchObject({ id: `s${mostArmed + 1}` })
  expect(mostArmed).toBe(1_000)
})

test('of what is spent the last 200 are remembered', () => {
  const armory = open()
  for (let armed = 0; armed < 250; armed++) {
    armory.arm('a', {})
    pick(armory)
  }
  const ids = armory.list().map(({ id }) => id)
  expect([ids.length, ids[0], ids.at(-1)]).toEqual([200, 's51', 's250'])
})

test.each([
  ['what waits', { live: true, probability: 1, used: 0, times: 1 }, true],
  ['what was used once of twice', { live: true, probability: 1, used: 1, times: 2 }, true],
  ['what is armed for always and was never used', { live: true, probability: 1, used: 0, times: 'always' }, true],
  ['what is armed for always and was used', { live: true, probability: 1, used: 1, times: 'always' }, false],
  ['what is spent', { live: false, probability: 1, used: 1, times: 1 }, false],
  ['what was disarmed', { live: false, probability: 1, used: 0, times: 1 }, false],
  ['what is left to chance', { live: true, probability: 0.99, used: 0, times: 1 }, false],
] as const)('toUnused says of %s: %s', (_, entry, want) => {
  expect(toUnused([{ id: 's1', name: 'a', ...entry }])).toHaveLength(want ? 1 : 0)
})

test('every request uses at most one entry, and no entry more often than it was armed for', () => {
  const armings = fc.array(
    fc.record({ times: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant('always' as const)), amount: fc.nat(2) }),
    { maxLength: 8 },
  )
  const property = fc.property(armings, fc.array(fc.nat(2), { maxLength: 20 }), (armed, requests) => {
    const armory = open()
    for (const { times, amount } of armed) armory.arm('a', { times, match: { amount: String(amount) } })
    let picked = 0
    for (const amount of requests) {
      const entry = armory.pick(() => ({ ...traits, amount: String(amount) }))
      if (entry === undefined) continue
      picked++
      expect(entry.match?.amount).toBe(String(amount))
    }
    const list = armory.list()
    expect(list.reduce((sum, { used }) => sum + used, 0)).toBe(picked)
    for (const { used, times, live } of list) {
      if (times !== 'always') expect(used).toBeLessThanOrEqual(times)
      expect(live).toBe(times === 'always' || used < times)
    }
  })
  fc.assert(property, { seed: 1 })
})

test('what is for some requests comes before what is for all, whenever it was armed', () => {
  const armory = open()
  armory.arm('usual', { times: 'always' })
  armory.arm('first', {})
  armory.arm('second', { times: 2 })
  expect(Array.from({ length: 5 }, () => pick(armory))).toEqual(['first', 'second', 'second', 'usual', 'usual'])
})

test('of what is for all, the newest counts, and what has a probability is asked before', () => {
  let drawn = 0.9
  const armory = open(() => drawn)
  armory.arm('rare', { times: 'always', probability: 0.1 })
  armory.arm('old', { times: 'always' })
  armory.arm('new', { times: 'always' })
  expect(pick(armory)).toBe('new')
  drawn = 0.05
  expect(pick(armory)).toBe('rare')
  armory.disarm('s3')
  drawn = 0.9
  expect(pick(armory)).toBe('old')
  expect(armory.list().map(({ name }) => name)).toEqual(['rare', 'old', 'new'])
})
