import { afterEach, beforeEach, expect, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { Match } from '../../src/on-demand/match.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import type { OperationId } from '../../src/openapi/index.ts'
import { createTestEngine, noon, send, toGuideExample, toSamplePayment, unverified } from '../support.ts'
import { operationCases } from './all-operations.ts'
import type { Face } from './face.ts'
import { face as front } from './faces/engine.ts'
import { arm, entryOf, toOrdinary, wordOf } from './provoke.ts'

type Sent = readonly [body: object, merchant?: string]

/** The reply to each payment, in one word. */
async function wordsOf(face: Pick<Face, 'send'>, ...payments: readonly object[]): Promise<string[]> {
  return wordsOfSent(face, ...payments.map((body) => [body] as const))
}

async function wordsOfSent(face: Pick<Face, 'send'>, ...payments: readonly Sent[]): Promise<string[]> {
  const words: string[] = []
  for (const [body, merchant] of payments)
    words.push(wordOf(await face.send(body, merchant === undefined ? {} : { merchant })))
  return words
}

const plain = toOrdinary()

let face: Face
beforeEach(async () => {
  face = await front.open()
})
afterEach(async () => {
  await face.close()
})

test('an outcome is armed for the next request, and for no other', async () => {
  const id = arm(face, 'expired-card')
  const reply = await face.send(plain)
  expect(wordOf(reply)).toBe('EXPIRED_CARD')
  expect(reply.headers['x-sandbox-advice']).toContain(`it was armed (${id})`)
  expect(entryOf(face, reply).scenario).toEqual({ name: 'expired-card', trigger: 'armed', armed: id })
  expect(await wordsOf(face, plain)).toEqual(['AUTHORIZED'])
  expect(face.engine.scenarios.list()).toMatchObject([{ id, name: 'expired-card', used: 1, live: false }])
})

test('an outcome is armed for a number of requests', async () => {
  arm(face, 'expired-card', { times: 2 })
  expect(await wordsOf(face, plain, plain, plain)).toEqual(['EXPIRED_CARD', 'EXPIRED_CARD', 'AUTHORIZED'])
})

test('an outcome is armed for always, until it is disarmed', async () => {
  const id = arm(face, 'expired-card', { times: 'always' })
  expect(await wordsOf(face, ...Array(5).fill(plain))).toEqual(Array(5).fill('EXPIRED_CARD'))
  expect(face.engine.scenarios.disarm(id)).toEqual({ ok: true, value: { disarmed: id } })
  expect(await wordsOf(face, plain)).toEqual(['AUTHORIZED'])
  expect(face.engine.scenarios.disarm(id)).toMatchObject({ ok: false, status: 404 })
})

test('entries are used in the order of arming, and entries that do not match are skipped', async () => {
  arm(face, 'expired-card', { match: { amount: '5000' } })
  arm(face, 'insufficient-fund')
  arm(face, 'stolen-lost-card')
  const five = toOrdinary({ amount: '5000' })
  expect(await wordsOf(face, plain, five, five, five)).toEqual([
    'INSUFFICIENT_FUND',
    'EXPIRED_CARD',
    'STOLEN_LOST_CARD',
    'AUTHORIZED',
  ])
})

const option = (method: 'bonus' | 'single' | 'installment') => toSamplePayment({ method })
const cases: readonly (readonly [string, Match, hit: Sent, miss: Sent])[] = [
  ['a merchant', { merchant: 'smcc_relaxed' }, [plain, 'smcc_relaxed'], [plain]],
  ['a payment option', { method: 'bonus' }, [option('bonus')], [option('installment')]],
  [
    'an option by another of its codes',
    { method: 'bonus' },
    [toSamplePayment({ method: 'bonus', code: '24' })],
    [plain],
  ],
  ['ordinary payments', { method: 'ordinary' }, [plain], [option('single')]],
  ['single payments', { method: 'single' }, [option('single')], [plain]],
  [
    'single payments without a code',
    { method: 'single' },
    [
      toGuideExample({
        businessName: '我社',
        businessNameAlphaNumeric: 'OurStore',
        businessNameKatakana: 'ワガシャ',
      }),
    ],
    [plain],
  ],
  ['an amount', { amount: '5000' }, [toOrdinary({ amount: '5000' })], [toOrdinary({ amount: '50000' })]],
  ['an amount with decimals', { amount: '5000' }, [toOrdinary({ amount: '5000.00' })], [toOrdinary({ amount: '500' })]],
  [
    'an amount with zeros before and behind',
    { amount: '0012000.00' },
    [toOrdinary({ amount: '12000' })],
    [toOrdinary({ amount: '120000' })],
  ],
  [
    'decimals of an amount',
    { amount: '10.50' },
    [toOrdinary({ amount: '10.50', currency: 'USD' })],
    [toOrdinary({ amount: '10.05', currency: 'USD' })],
  ],
  ['the last digits of a card', { card: '3739' }, [toOrdinary({ card: '4622943127013739' })], [plain]],
  ['a whole card number', { card: '4622943127013739' }, [toOrdinary({ card: '4622943127013739' })], [plain]],
  [
    'a part of a reference',
    { reference: 'der-4' },
    [toOrdinary({ reference: 'order-42' })],
    [toOrdinary({ reference: 'order-24' })],
  ],
  [
    'two things at once',
    { amount: '5000', merchant: 'smcc_relaxed' },
    [toOrdinary({ amount: '5000' }), 'smcc_relaxed'],
    [toOrdinary({ amount: '5000' })],
  ],
  ['nothing in particular', {}, [plain], [{ ...plain, paymentInformation: {} }]],
]
test.each(cases)('an entry armed for %s applies to matching requests only', async (_, match, hit, miss) => {
  const id = arm(face, 'insufficient-fund', { match })
  expect(await wordsOfSent(face, miss)).not.toContain('INSUFFICIENT_FUND')
  expect(face.engine.scenarios.unused().map((entry) => entry.id)).toEqual([id])
  expect(await wordsOfSent(face, hit, hit)).toEqual(['INSUFFICIENT_FUND', 'AUTHORIZED'])
  expect(face.engine.scenarios.unused()).toEqual([])
})

const operationIds = Object.keys(operationRows) as OperationId[]
const conditions = { reference: 'armed for this', amount: '12321' } as const

test.each(operationIds)(
  'an entry armed for what a request of %s has applies to it, or is refused',
  async (operation) => {
    const { body, ...options } = await operationCases[operation].prepare(face, conditions)
    for (const [condition, value] of Object.entries(conditions)) {
      const match = { operation, [condition]: value }
      const ruling = face.engine.faults.arm({ name: 'latency', delay: 0, times: 'always', match })
      const reply = await face.send(body, options)
      const isThere = JSON.stringify(body).includes(`"${value}"`)
      const id = ruling.ok ? ruling.value.id : undefined
      expect([condition, entryOf(face, reply).fault?.armed]).toEqual([condition, isThere ? id : undefined])
      if (isThere) expect(id).toBeDefined()
      if (id !== undefined) face.engine.faults.disarm(id)
    }
  },
)

test('limited entries come first, then those with a probability, then the newest for all requests', async () => {
  let drawn = 0.9
  const engine = await createTestEngine({ random: () => drawn })
  const opened = { engine, send: (body: unknown) => send(engine, body) }
  arm(opened, 'expired-card', { times: 'always', probability: 0.1 })
  arm(opened, 'insufficient-fund', { times: 'always' })
  const newest = arm(opened, 'stolen-lost-card', { times: 'always' })
  arm(opened, 'invalid-cvn', {})
  arm(opened, 'general-decline', { times: 2 })
  const limited = ['INVALID_CVN', 'GENERAL_DECLINE', 'GENERAL_DECLINE']
  expect(await wordsOf(opened, ...Array(4).fill(plain))).toEqual([...limited, 'STOLEN_LOST_CARD'])
  drawn = 0.05
  expect(await wordsOf(opened, plain)).toEqual(['EXPIRED_CARD'])
  // A draw equal to the probability skips the entry.
  drawn = 0.1
  engine.scenarios.disarm(newest)
  expect(await wordsOf(opened, plain)).toEqual(['INSUFFICIENT_FUND'])
  expect(engine.scenarios.list().map(({ id, used, live }) => [id, used, live])).toEqual([
    ['s1', 1, true],
    ['s2', 1, true],
    ['s3', 1, false],
    ['s4', 1, false],
    ['s5', 2, false],
  ])
})

test('at most 1000 wait, spent entries make room, and the last 200 spent ones are listed', async () => {
  const engine = await createTestEngine()
  const { scenarios } = engine
  for (let armed = 0; armed < 1_000; armed++) expect(scenarios.arm({ name: 'expired-card' }).ok).toBe(true)
  const full = { ok: false, status: 409, title: 'Too much is armed', detail: '1000 wait already. Clear them first.' }
  expect(scenarios.arm({ name: 'expired-card' })).toEqual(full)
  for (let sent = 0; sent < 250; sent++) await send(engine, plain)
  expect(scenarios.arm({ name: 'expired-card' })).toMatchObject({ ok: true, value: { id: 's1001' } })
  const ids = scenarios.list().map(({ id }) => id)
  expect([ids.length, ids[0], ids[200], ids.at(-1)]).toEqual([951, 's51', 's251', 's1001'])
  expect(scenarios.disarm('s51')).toMatchObject({ ok: false, status: 404 })
  expect([scenarios.clear(), scenarios.clear()]).toEqual([751, 0])
  expect(scenarios.arm({ name: 'expired-card' })).toMatchObject({ value: { id: 's1' } })
})

test('an armed entry has an id, its settings and their defaults; the list contains copies', async () => {
  const { scenarios, faults } = await createTestEngine()
  const first = scenarios.arm({ name: 'expired-card' })
  const value = { id: 's1', name: 'expired-card', times: 1, probability: 1, used: 0, live: true }
  expect(first).toEqual({ ok: true, value })
  Object.assign(first.ok ? first.value : {}, { used: 9 })
  Object.assign(scenarios.list()[0] ?? {}, { live: false })
  expect(scenarios.list()).toEqual([value])
  expect(faults.arm({ name: 'latency', delay: 5 })).toMatchObject({ value: { id: 'f1', delay: 5 } })
  expect([faults.disarm('s1'), scenarios.disarm('f1')]).toMatchObject(Array(2).fill({ ok: false, status: 404 }))
})

test.each([
  ['as a name', { name: '4111111111111111' }],
  ['as a setting', { name: 'expired-card', '4111111111111111': 1 }],
  ['as something to match', { name: 'expired-card', match: { '4111111111111111': 1 } }],
  ['with spaces as a card', { name: 'expired-card', match: { card: '4111 1111 1111 1111' } }],
])('a card number %s is refused without being repeated', (_, wish) => {
  const ruling = face.engine.scenarios.arm(wish)
  expect(ruling.ok).toBe(false)
  expect(JSON.stringify(ruling).replaceAll(' ', '')).not.toContain('4111111111111111')
})

test('clear disarms everything, returns the number of live entries, and empties the list', async () => {
  arm(face, 'expired-card')
  await face.send(plain)
  arm(face, 'expired-card')
  arm(face, 'stolen-lost-card', { times: 'always' })
  expect(face.engine.scenarios.clear()).toBe(2)
  expect(face.engine.scenarios.list()).toEqual([])
  expect(await wordsOf(face, plain)).toEqual(['AUTHORIZED'])
})

test('reset disarms everything', async () => {
  arm(face, 'expired-card', { times: 'always' })
  face.engine.reset()
  expect(face.engine.scenarios.list()).toEqual([])
  expect(await wordsOf(face, plain)).toEqual(['AUTHORIZED'])
})

test('armed entries neither store nor show card numbers', async () => {
  const ruling = face.engine.scenarios.arm({ name: 'expired-card', match: { card: '4111111111111111' } })
  const { scenarios } = face.engine
  expect(scenarios.list()).toMatchObject([{ match: { card: '411111******1111' } }])
  expect(JSON.stringify([ruling, scenarios.list(), scenarios.unused()])).not.toContain('4111111111111111')
})

const url = 'https://apitest.cybersource.com/pts/v2/payments'

async function wordIn(space: { readonly fetch: typeof fetch }, body: object = plain): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const response = await space.fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  return wordOf({ body: await response.json() })
}

const openEngine = async (): Promise<Pick<Face, 'engine' | 'send'>> => {
  const engine = await createTestEngine()
  return { engine, send: (body, options) => send(engine, body, options) }
}

const openGateway = (options: object = {}) => createGateway({ clock: () => noon, auth: unverified, ...options })

test('entries armed in a namespace apply to no other namespace, nor to the default one', async () => {
  const gateway = await openGateway()
  const [one, other] = [gateway.namespace('one'), gateway.namespace('other')]
  one.scenarios.next('expired-card')
  gateway.scenarios.next('stolen-lost-card')
  expect(await wordIn(other)).toBe('AUTHORIZED')
  expect([await wordIn(one), await wordIn(one)]).toEqual(['EXPIRED_CARD', 'AUTHORIZED'])
  expect([await wordIn(gateway), await wordIn(gateway)]).toEqual(['STOLEN_LOST_CARD', 'AUTHORIZED'])
  expect([one, other, gateway].map(({ scenarios }) => scenarios.list().length)).toEqual([1, 0, 1])
})

test('a reset of a namespace does not affect the others', async () => {
  const gateway = await openGateway()
  const one = gateway.namespace('one')
  one.scenarios.always('expired-card')
  gateway.scenarios.always('stolen-lost-card')
  one.reset()
  expect([await wordIn(one), await wordIn(gateway)]).toEqual(['AUTHORIZED', 'STOLEN_LOST_CARD'])
})

async function drawChoices(seed: string, probability: number, count = 60): Promise<string> {
  const gateway = await openGateway({ seed })
  gateway.scenarios.always('expired-card', { probability })
  let choices = ''
  for (let sent = 0; sent < count; sent++) choices += (await wordIn(gateway)) === 'EXPIRED_CARD' ? 'x' : '.'
  return choices
}

test('a seed selects the same requests each time, and another seed selects others', async () => {
  const first = await drawChoices('42', 0.5)
  expect(await drawChoices('42', 0.5)).toBe(first)
  expect(await drawChoices('43', 0.5)).not.toBe(first)
})

test('the share of selected requests is about the probability', async () => {
  const count = async (probability: number) => (await drawChoices('42', probability)).split('x').length - 1
  expect(await count(0.1)).toBeLessThan(20)
  expect(await count(0.9)).toBeGreaterThan(40)
})

test('a reset with a seed repeats the selection', async () => {
  const gateway = await openGateway({ seed: 7 })
  const draw = async () => {
    gateway.scenarios.always('expired-card', { probability: 0.5 })
    const words: string[] = []
    for (let sent = 0; sent < 20; sent++) words.push(await wordIn(gateway))
    gateway.reset()
    return words
  }
  expect(await draw()).toEqual(await draw())
})

test('drawing for a probability does not change the ids', async () => {
  const pay = async (probability?: number) => {
    const gateway = await openGateway({ seed: 7 })
    if (probability !== undefined) gateway.scenarios.always('expired-card', { probability })
    const headers = { 'content-type': 'application/json' }
    const response = await gateway.fetch(url, { method: 'POST', headers, body: JSON.stringify(plain) })
    const { id } = (await response.json()) as { id: string }
    return [id, response.headers.get('v-c-correlation-id')]
  }
  expect(await pay(0.5)).toEqual(await pay())
})

test('an entry with a probability below one never counts as unused', async () => {
  const gateway = await openGateway()
  gateway.scenarios.always('expired-card', { probability: 0.5 })
  gateway.scenarios.next('stolen-lost-card')
  expect(gateway.scenarios.unused().map(({ name }) => name)).toEqual(['stolen-lost-card'])
})

test('an entry for all requests counts as unused until its first use', async () => {
  const gateway = await openGateway()
  const { id } = gateway.scenarios.always('expired-card')
  expect(gateway.scenarios.unused()).toMatchObject([{ id, used: 0 }])
  await wordIn(gateway)
  expect(gateway.scenarios.unused()).toEqual([])
})

test('an entry armed for two requests and used once still counts as unused', async () => {
  const gateway = await openGateway()
  gateway.scenarios.next('expired-card', { times: 2 })
  await wordIn(gateway)
  expect(gateway.scenarios.unused()).toMatchObject([{ used: 1, times: 2 }])
})

test('an invalid arming throws, and the message says what is allowed', async () => {
  const gateway = await openGateway()
  const arm = () => gateway.scenarios.next('expird-card' as 'expired-card')
  expect(arm).toThrow(/Failed to arm expird-card: .*did you mean "expired-card"/)
  expect(() => gateway.scenarios.next('expired-card', { times: 0 })).toThrow(/whole number from 1 to 1000000/)
  expect(() => gateway.scenarios.disarm('s9')).toThrow(/Failed to disarm s9/)
})

test('an empty japanPaymentOptions, ordinary in the guide profile, matches as ordinary', async () => {
  const face = await openEngine()
  arm(face, 'insufficient-fund', { match: { method: 'ordinary' } })
  expect(await wordsOf(face, toGuideExample({}))).toEqual(['INSUFFICIENT_FUND'])
})

test('trailing zeros of a fraction do not change an amount', async () => {
  const face = await openEngine()
  arm(face, 'insufficient-fund', { match: { amount: '10.5' } })
  expect(await wordsOf(face, toOrdinary({ amount: '10.50', currency: 'USD' }))).toEqual(['INSUFFICIENT_FUND'])
})
