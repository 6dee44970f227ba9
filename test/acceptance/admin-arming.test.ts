import { expect, test } from 'vitest'
import { delayWords } from '../../src/faults/delay.ts'
import { isAllowed } from './admin-contract.ts'
import { ask, type Paying, pay, post, remove, start, type Told } from './ask-admin.ts'

/** What became of a payment, in a word. */
const toWord = ({ status, body }: Told): string =>
  body.errorInformation?.reason ?? body.reason ?? body.status ?? String(status)

test.each([
  ['once when nothing is said', { name: 'expired-card' }, ['EXPIRED_CARD', 'AUTHORIZED', 'AUTHORIZED']],
  ['twice', { name: 'expired-card', times: 2 }, ['EXPIRED_CARD', 'EXPIRED_CARD', 'AUTHORIZED']],
  ['always', { name: 'expired-card', times: 'always' }, ['EXPIRED_CARD', 'EXPIRED_CARD', 'EXPIRED_CARD']],
])('an outcome comes %s', async (_, body, words) => {
  const gateway = await start()
  expect((await post(gateway, '/scenarios', body)).status).toBe(201)
  const seen: string[] = []
  for (const _ of words) seen.push(toWord(await pay(gateway)))
  expect(seen).toEqual(words)
})

test('outcomes are taken in the order in which they were armed, and a fault beside them', async () => {
  const gateway = await start()
  await post(gateway, '/scenarios', { name: 'expired-card' })
  await post(gateway, '/scenarios', { name: 'insufficient-fund' })
  await post(gateway, '/faults', { name: 'wrong-content-type' })
  const first = await pay(gateway)
  expect([toWord(first), first.headers['content-type']]).toEqual(['EXPIRED_CARD', 'text/html'])
  expect(toWord(await pay(gateway))).toBe('INSUFFICIENT_FUND')
})

const matches: readonly [string, { match: object; fits: Paying; not: Paying }][] = [
  [
    'merchant',
    { match: { merchant: 'smcc_relaxed' }, fits: { headers: { 'v-c-merchant-id': 'smcc_relaxed' } }, not: {} },
  ],
  ['method', { match: { method: 'revolving' }, fits: { method: 'revolving' }, not: { method: 'single' } }],
  ['amount', { match: { amount: '500' }, fits: { amount: '500.00' }, not: { amount: '5000' } }],
  [
    'last four digits',
    { match: { card: '3739' }, fits: { card: '4622943123113739' }, not: { card: '4111111111111111' } },
  ],
  [
    'card number',
    { match: { card: '4111111111111111' }, fits: { card: '4111111111111111' }, not: { card: '4622943123113739' } },
  ],
  ['reference', { match: { reference: 'order-7' }, fits: { reference: 'my order-7b' }, not: { reference: 'order-8' } }],
  [
    'method and amount together',
    { match: { method: 'bonus', amount: '1' }, fits: { method: 'bonus', amount: '1' }, not: { method: 'bonus' } },
  ],
]

test.each(matches)('what is armed for a %s waits for it', async (_, { match, fits, not }) => {
  const gateway = await start({ unlistedCards: 'allow' })
  await post(gateway, '/scenarios', { name: 'expired-card', match })
  await post(gateway, '/faults', { name: 'latency', delay: 0, match })
  await pay(gateway, not)
  expect((await ask(gateway, '/scenarios')).body).toMatchObject({ armed: [{ used: 0, live: true }], unused: ['s1'] })
  expect((await ask(gateway, '/faults')).body).toMatchObject({ armed: [{ used: 0, live: true }], unused: ['f1'] })
  await pay(gateway, fits)
  expect((await ask(gateway, '/scenarios')).body).toMatchObject({ armed: [{ used: 1, live: false }], unused: [] })
  expect((await ask(gateway, '/faults')).body).toMatchObject({ armed: [{ used: 1, live: false }], unused: [] })
  const { body } = await ask(gateway, '/journal/j2')
  expect(body).toMatchObject({ scenario: { armed: 's1' }, fault: { armed: 'f1' } })
})

test('a probability is drawn for each payment, by the seed', async () => {
  const run = async () => {
    const gateway = await start({ seed: 'chance' })
    await post(gateway, '/scenarios', { name: 'expired-card', probability: 0.5, times: 'always' })
    const words: string[] = []
    for (let number = 0; number < 20; number++) words.push(toWord(await pay(gateway)))
    const { body } = await ask(gateway, '/scenarios')
    expect(body.armed[0].used).toBe(words.filter((word) => word === 'EXPIRED_CARD').length)
    expect(body.unused).toEqual([])
    return words
  }
  const words = await run()
  expect(new Set(words)).toEqual(new Set(['EXPIRED_CARD', 'AUTHORIZED']))
  expect(await run()).toEqual(words)
})

test('a fault takes the delay and the seconds that it is armed with', async () => {
  const gateway = await start()
  await post(gateway, '/faults', { name: 'too-many-requests', retryAfter: 17, delay: 3 })
  const { status, headers } = await pay(gateway)
  expect([status, headers['retry-after']]).toEqual([429, '17'])
  expect((await ask(gateway, '/journal/j1')).body.fault).toMatchObject({ delay: 3, retryAfter: 17, armed: 'f1' })
})

test('an outage lets nobody in until it has ended', async () => {
  const gateway = await start()
  const armed = await post(gateway, '/faults', { name: 'connection-refused', duration: 60_000 })
  expect(armed.body).toMatchObject({ id: 'o1', times: 'always', duration: 60_000, live: true })
  await expect(pay(gateway)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  expect(gateway.faults.clear()).toBe(1)
  expect((await pay(gateway)).status).toBe(201)
})

test('an ended outage is listed, and is none of those that wait', async () => {
  const gateway = await start()
  await post(gateway, '/faults', { name: 'connection-refused', duration: 60_000 })
  gateway.faults.disarm('o1')
  expect((await ask(gateway, '/faults')).body).toMatchObject({ armed: [{ id: 'o1', live: false }], unused: [] })
  expect((await remove(gateway, '/faults/o1')).status).toBe(404)
})

test.each(['scenarios', 'faults'] as const)(
  'what is armed among %s is disarmed by its id, or all of it',
  async (shelf) => {
    const gateway = await start()
    const name = shelf === 'scenarios' ? 'expired-card' : 'reset-before-commit'
    const [first, second] = [await post(gateway, `/${shelf}`, { name }), await post(gateway, `/${shelf}`, { name })]
    expect(await remove(gateway, `/${shelf}/${first.body.id}`)).toMatchObject({
      status: 200,
      body: { disarmed: first.body.id },
    })
    expect((await remove(gateway, `/${shelf}/${first.body.id}`)).status).toBe(404)
    expect((await ask(gateway, `/${shelf}`)).body).toMatchObject({
      armed: [{ live: false }, { live: true }],
      unused: [second.body.id],
    })
    expect((await remove(gateway, `/${shelf}`)).body).toEqual({ disarmed: 1 })
    expect((await ask(gateway, `/${shelf}`)).body).toEqual({ armed: [], unused: [] })
    expect((await pay(gateway)).body.status).toBe('AUTHORIZED')
  },
)

const timesWords = 'a whole number from 1 to 1000000, or "always"'
const chanceWords = 'a number above 0 and at most 1'
const settings = 'allowed: times, probability, match'

/** What is refused, with words of the problem; both for outcomes and for faults but where `of` says one. */
const bad: readonly [string, { body: object; says: string; of?: 'scenarios' | 'faults'; isBeyondSchema?: true }][] = [
  ['no name', { body: {}, says: 'docs/scenarios.md list them all' }],
  ['a name that is a number', { body: { name: 7 }, says: 'docs/scenarios.md list them all' }],
  ['a name that is an object', { body: { name: { toString: 1 } }, says: 'docs/scenarios.md list them all' }],
  [
    'a name of Object',
    { body: { name: 'constructor' }, says: 'docs/scenarios.md list them all', isBeyondSchema: true },
  ],
  [
    'a misspelt outcome',
    { body: { name: 'expired-crad' }, says: 'did you mean "expired-card"', of: 'scenarios', isBeyondSchema: true },
  ],
  [
    'a misspelt fault',
    { body: { name: 'latnecy' }, says: 'did you mean "latency"', of: 'faults', isBeyondSchema: true },
  ],
  [
    'a fault among outcomes',
    { body: { name: 'latency' }, says: '/__admin/faults', of: 'scenarios', isBeyondSchema: true },
  ],
  [
    'an outcome among faults',
    { body: { name: 'expired-card' }, says: '/__admin/scenarios', of: 'faults', isBeyondSchema: true },
  ],
  ...[0, -1, 1.5, 1_000_001, '3', 'never', null, [1]].map((times): [string, { body: object; says: string }] => [
    `times that are ${JSON.stringify(times)}`,
    { body: { times }, says: timesWords },
  ]),
  ...[0, -0.1, 1.01, '0.5', null].map((probability): [string, { body: object; says: string }] => [
    `a probability of ${JSON.stringify(probability)}`,
    { body: { probability }, says: chanceWords },
  ]),
  ...['1111', null, 7, []].map((match): [string, { body: object; says: string }] => [
    `a match that is ${JSON.stringify(match)}`,
    { body: { match }, says: 'an object with merchant, method, amount, card, reference' },
  ]),
  ['an unknown match', { body: { match: { bin: '411111' } }, says: 'merchant, method, amount, card, reference' }],
  ['an unknown method', { body: { match: { method: 'bonusses' } }, says: 'combination, revolving, ordinary' }],
  ['a method that is a list', { body: { match: { method: ['bonus'] } }, says: 'combination, revolving, ordinary' }],
  ['an amount that is a number', { body: { match: { amount: 12000 } }, says: 'an amount as a string' }],
  ['an amount with a comma', { body: { match: { amount: '12,000' } }, says: 'an amount as a string' }],
  ['three digits of a card', { body: { match: { card: '111' } }, says: 'its last four digits' }],
  ['a card with spaces', { body: { match: { card: '4111 1111 1111 1111' } }, says: 'without spaces' }],
  ['an empty merchant', { body: { match: { merchant: '' } }, says: 'a merchant id' }],
  ['a long reference', { body: { match: { reference: 'x'.repeat(101) } }, says: 'clientReferenceInformation.code' }],
  ['an unknown setting', { body: { tiems: 2 }, says: settings }],
  ['a delay of an outcome', { body: { delay: 5 }, says: settings, of: 'scenarios' }],
  ...[-1, 600_001, '5', { min: 5, max: 1 }, { min: 1 }, { median: 5, sigma: 6 }, { min: 1, max: 2, sigma: 0 }, []].map(
    (delay): [string, { body: object; says: string; of: 'faults'; isBeyondSchema?: true }] => [
      `a delay of ${JSON.stringify(delay)}`,
      // That an end is below its beginning no schema can say.
      {
        body: { delay },
        says: delayWords,
        of: 'faults',
        ...(JSON.stringify(delay).includes('5,"max":1') && { isBeyondSchema: true }),
      },
    ],
  ),
  ['seconds where there are none', { body: { retryAfter: 5 }, says: settings, of: 'faults', isBeyondSchema: true }],
  ['a duration of what is no outage', { body: { duration: 5 }, says: settings, of: 'faults', isBeyondSchema: true }],
  [
    'half a second',
    { body: { name: 'too-many-requests', retryAfter: 0.5 }, says: 'whole seconds from 0 to 86400', of: 'faults' },
  ],
  ['an outage of ever', { body: { name: 'connection-refused', duration: 600_001 }, says: 'to 600000', of: 'faults' }],
  [
    'an outage of some requests',
    { body: { name: 'connection-refused', times: 2 }, says: 'allowed: duration', of: 'faults', isBeyondSchema: true },
  ],
]

const names = { scenarios: 'expired-card', faults: 'latency' } as const
const rows = (['scenarios', 'faults'] as const).flatMap((shelf) =>
  bad
    .filter(([, { of = shelf }]) => of === shelf)
    .map(
      ([title, row]) =>
        [title, shelf, { ...row, body: { ...(title !== 'no name' && { name: names[shelf] }), ...row.body } }] as const,
    ),
)

test.each(rows)('%s is refused by /%s, which says what is allowed, and arms nothing', async (_, shelf, row) => {
  const gateway = await start()
  const { status, body } = await post(gateway, `/${shelf}`, row.body)
  expect(status).toBe(400)
  expect(body.detail).toContain(row.says)
  expect((await ask(gateway, `/${shelf}`)).body).toEqual({ armed: [], unused: [] })
  // What only the catalogue knows, no schema can say.
  const schema = shelf === 'scenarios' ? 'ArmScenario' : 'ArmFault'
  expect(isAllowed(schema, row.body)).toBe(row.isBeyondSchema === true)
})

test('all that is wrong is said at once', async () => {
  const body = { name: 'expired-card', times: 0, probability: 2, match: { card: 'x' } }
  const { detail } = (await post(await start(), '/scenarios', body)).body
  for (const words of ['times', 'probability', 'match.card']) expect(detail).toContain(`${words} is not allowed so`)
})
