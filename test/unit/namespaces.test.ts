import { expect, test } from 'vitest'
import { createWorld } from '../../mocks/world/create-world.ts'
import { createReplayMemory } from '../../src/auth/replay-memory.ts'
import { createFingerprint } from '../../src/card-data/fingerprint.ts'
import { createNamespaces, type Namespaces, type NamespacesOptions } from '../../src/engine/namespaces.ts'
import { namespaceHeader } from '../../src/request/sandbox-headers.ts'
import { signedByToken, stranger, toSecret } from '../conformance/signed.ts'
import { createRandom, noon, send, toSamplePayment, unverified } from '../support.ts'

const create = async (options: Partial<NamespacesOptions> = {}): Promise<Namespaces> =>
  createNamespaces({
    world: await createWorld(),
    clock: () => noon,
    random: createRandom(),
    fingerprint: createFingerprint(),
    auth: unverified,
    ...options,
  })

/** Pays in each namespace in turn; `undefined`: no header. */
async function pay(namespaces: Namespaces, ...names: readonly (string | undefined)[]) {
  const payment = toSamplePayment({ method: 'bonus' })
  for (const name of names) await send(namespaces, payment, { headers: { [namespaceHeader]: name } })
}

const countIn = (namespaces: Namespaces, name: string) => namespaces.find(name)?.ledger.health().entries ?? 0

test('the one idle longest gives way when there are too many, and is counted', async () => {
  const namespaces = await create({ namespaces: { entries: 3 } })
  await pay(namespaces, 'a', 'b', 'c', 'a', 'd')
  expect(namespaces.list().map(({ name }) => name)).toEqual(['d', 'a', 'c'])
  expect(namespaces.health()).toMatchObject({ entries: 3, maxEntries: 3, evicted: 1 })
  expect(countIn(namespaces, 'b')).toBe(0)
})

test('the longest idle one is evicted when together they hold too much', async () => {
  const one = await create()
  await pay(one, 'a')
  const { bytes } = one.health()
  expect(bytes).toBeGreaterThan(1_000)
  const namespaces = await create({ namespaces: { bytes: Math.floor(bytes * 2.5) } })
  await pay(namespaces, 'a', 'b', 'c')
  expect(namespaces.list().map(({ name }) => name)).toEqual(['c', 'b'])
  expect(namespaces.health().bytes).toBe(namespaces.list().reduce((sum, space) => sum + space.bytes, 0))
})

test('one with a request in progress is not evicted', async () => {
  const namespaces = await create({ namespaces: { entries: 1 } })
  const paid = Promise.all([pay(namespaces, 'slow'), pay(namespaces, 'b')])
  expect(namespaces.list().map(({ name }) => name)).toEqual(['b', 'slow'])
  await paid
  expect(namespaces.health()).toMatchObject({ entries: 1, evicted: 1 })
})

test('one dropped during a request leaves no bytes behind', async () => {
  const namespaces = await create()
  const paid = pay(namespaces, 'a')
  namespaces.drop('a')
  await paid
  expect(namespaces.health()).toMatchObject({ entries: 0, bytes: 0 })
})

test.each(['', 'x'.repeat(101), 'caf\u00e9', 'tab\there'])(
  'the name «%s» is refused with an explanation',
  async (name) => {
    const namespaces = await create()
    const reply = await send(namespaces, '{}', { headers: { [namespaceHeader]: name } })
    expect(reply.status).toBe(400)
    expect(reply.headers['content-type']).toBe('application/problem+json')
    expect(reply.headers['x-sandbox-advice']).toContain('bad-namespace')
    expect(reply.body.detail).toContain('1 to 100 printable ASCII characters')
    expect(namespaces.list()).toEqual([])
    expect(namespaces.main.journal.health().entries).toBe(0)
  },
)

test('a card number in a name is stored nowhere, and the name still has its own namespace', async () => {
  const namespaces = await create()
  await pay(namespaces, 'test 4111111111111111', 'test 4111 1111 1111 1111', 'test 4111111111111111')
  expect(countIn(namespaces, 'test 4111111111111111')).toBe(2)
  const listed = namespaces.list()
  expect(listed.map(({ payments }) => payments)).toEqual([2, 1])
  expect(JSON.stringify(listed).replaceAll(' ', '')).not.toContain('4111111111111111')
  // The listed name finds it.
  expect(listed.map(({ name }) => countIn(namespaces, name))).toEqual([2, 1])
})

test('by merchant: each merchant has its own, from header or token', async () => {
  const seen: (string | undefined)[] = []
  const namespaces = await create({ isolateBy: 'merchant', onEntry: (_, namespace) => seen.push(namespace) })
  const payment = toSamplePayment({ method: 'single' })
  await send(namespaces, payment, { merchant: 'smcc_all' })
  const token = signedByToken({
    merchantId: stranger.merchantId,
    keyId: stranger.keyId,
    secret: toSecret(stranger.sharedSecret),
  })
  await namespaces.handle(await token)
  await send(namespaces, payment)
  await send(namespaces, payment, { merchant: 'nobody' })
  expect(seen).toEqual(['smcc_all', 'smcc_relaxed', undefined, undefined])
  expect(countIn(namespaces, 'smcc_relaxed')).toBe(1)
})

test.each([{}, { merchant: 'smcc_all' }])(
  'by merchant: a request that names a namespace is refused (%j)',
  async (caller) => {
    const namespaces = await create({ isolateBy: 'merchant' })
    const payment = toSamplePayment({ method: 'single' })
    const reply = await send(namespaces, payment, { ...caller, headers: { [namespaceHeader]: 'test-7' } })
    expect(reply.status).toBe(400)
    expect(reply.headers['x-sandbox-advice']).toContain('go by merchant')
    expect([namespaces.list(), namespaces.main.journal.health().entries]).toEqual([[], 0])
  },
)

test('a single-use token can be used once in all of them, until the gateway is reset', async () => {
  const namespaces = await create({ seed: '42', auth: { policy: 'strict', refuseReplays: true } })
  const request = await signedByToken()
  const statusIn = async (name: string) => (await namespaces.handleIn(name, request)).status
  expect([await statusIn('a'), await statusIn('a'), await statusIn('b')]).toEqual([201, 401, 401])
  expect((await namespaces.handle(request)).status).toBe(401)
  namespaces.drop('a')
  expect(await statusIn('a')).toBe(401)
  namespaces.main.reset()
  expect(await statusIn('b')).toBe(201)
})

test('used tokens are kept as digests, counted and within caps', async () => {
  const namespaces = await create({ auth: { policy: 'strict', refuseReplays: true } })
  const jti = 'x'.repeat(5_000)
  await namespaces.handleIn('a', await signedByToken({ claims: { jti } }))
  const { entries, bytes, maxEntries, maxBytes } = namespaces.main.replays.health()
  expect([entries, bytes]).toEqual([1, 150])
  expect([maxEntries, maxBytes]).toEqual([100_000, 16_000_000])

  const memory = createReplayMemory({ entries: 3, bytes: 1_000 })
  const first = ['1', '2', '3', '4', '4', '2', '1'].map((id) => memory.isFirst('smcc_all', id))
  expect(first).toEqual([true, true, true, true, false, false, true])
  expect(memory.health()).toMatchObject({ entries: 3, bytes: 450, evicted: 2 })
})
