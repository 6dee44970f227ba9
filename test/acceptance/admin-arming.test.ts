import { expect, test } from 'vitest'
import { delayWords } from '../../src/faults/delay.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import type { OperationId } from '../../src/openapi/index.ts'
import { isAllowed } from './admin-contract.ts'
import { ask, type Paying, pay, post, remove, start } from './ask-admin.ts'

test.each([
  ['/scenarios', 's1', { name: 'expired-card' }],
  ['/faults', 'f1', { name: 'latency', delay: 0 }],
])('what is armed at %s waits for its payments, and is then listed as used', async (path, id, wish) => {
  const gateway = await start()
  const match = { method: 'revolving', merchant: 'smcc_all', reference: 'order-7', card: '1111', amount: '500' }
  const armed = await post(gateway, path, { ...wish, times: 2, match })
  expect(armed).toMatchObject({ status: 201, body: { id, times: 2, used: 0, live: true } })
  await pay(gateway, { method: 'single' })
  expect((await ask(gateway, path)).body).toMatchObject({ armed: [{ used: 0, live: true }], unused: [id] })
  const fits: Paying = { method: 'revolving', reference: 'my order-7b', amount: '500.00' }
  for (const live of [true, false]) {
    await pay(gateway, fits)
    expect((await ask(gateway, path)).body).toMatchObject({ armed: [{ live }], unused: live ? [id] : [] })
  }
  const { scenario, fault } = (await ask(gateway, '/journal/j3')).body
  expect(scenario ?? fault).toMatchObject({ name: wish.name, armed: id })
})

test('a fault is armed with delay and seconds', async () => {
  const gateway = await start()
  await post(gateway, '/faults', { name: 'too-many-requests', retryAfter: 17, delay: 3 })
  const { status, headers } = await pay(gateway)
  expect([status, headers['retry-after']]).toEqual([429, '17'])
  expect((await ask(gateway, '/journal/j1')).body.fault).toMatchObject({ delay: 3, retryAfter: 17, armed: 'f1' })
})

test('an ended outage is listed as used', async () => {
  const gateway = await start()
  await post(gateway, '/faults', { name: 'connection-refused', duration: 60_000 })
  gateway.faults.disarm('o1')
  expect((await ask(gateway, '/faults')).body).toMatchObject({ armed: [{ id: 'o1', live: false }], unused: [] })
  expect((await remove(gateway, '/faults/o1')).status).toBe(404)
})

test.each(['scenarios', 'faults'] as const)('%s are disarmed by id, or all at once', async (shelf) => {
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
})

const timesWords = 'a whole number from 1 to 1000000, or "always"'
const chanceWords = 'a number above 0 and at most 1'
const settings = 'Allowed: times, probability, match'

const operationIds = Object.keys(operationRows) as OperationId[]
const batched = ['createPayment', 'capturePayment', 'refundPayment', 'createCredit']
const notBatched = operationIds.filter((operation) => !batched.includes(operation))
/** Operations of the services that a card may be declined for. */
const declined = [
  ...['createPayment', 'incrementAuth', 'refundPayment', 'refundCapture', 'createCredit'],
  'payerAuthSetup',
]
const notDeclined = operationIds.filter((operation) => !declined.includes(operation))
const voids = ['voidPayment', 'voidCapture', 'voidRefund', 'voidCredit', 'mitVoid']
/** Operations whose requests have an amount, a card or a reference. */
const withContent = [
  ...['createPayment', 'incrementAuth', 'capturePayment', 'authReversal', 'mitReversal', 'refundPayment'],
  ...['refundCapture', 'createCredit', ...voids],
  ...['payerAuthSetup', 'checkPayerAuthEnrollment', 'validateAuthenticationResults'],
]
const conditions = { method: 'ordinary', amount: '12000', card: '1111', reference: 'order' } as const

/** Whether requests of an operation have what a condition is about. */
const fits = (operation: string, condition: string): boolean =>
  condition === 'method' ? ['createPayment', 'createCredit'].includes(operation) : withContent.includes(operation)

type BadBody = readonly [
  string,
  {
    readonly body: object
    readonly says: string
    readonly of?: 'scenarios' | 'verdicts' | 'faults'
    readonly isBeyondSchema?: true
  },
]

/** Refused bodies with words of the problem, for all shelves unless `of` names one. */
const bad: readonly BadBody[] = [
  ['no name', { body: {}, says: 'docs/scenarios.md list them all' }],
  ['a name that is a number', { body: { name: 7 }, says: 'docs/scenarios.md list them all' }],
  ['a name that is an object', { body: { name: { toString: 1 } }, says: 'docs/scenarios.md list them all' }],
  ...(['scenarios', 'verdicts', 'faults'] as const).map(
    (of): BadBody => [
      'a name of Object',
      // The schema has the names of verdicts alone.
      {
        body: { name: 'constructor' },
        says: 'docs/scenarios.md list them all',
        of,
        ...(of !== 'verdicts' && { isBeyondSchema: true }),
      },
    ],
  ),
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
  ['an outcome among verdicts', { body: { name: 'expired-card' }, says: '/__admin/scenarios', of: 'verdicts' }],
  ['a misspelt verdict', { body: { name: 'rejcted' }, says: 'did you mean "rejected"', of: 'verdicts' }],
  [
    'an outcome among faults',
    { body: { name: 'expired-card' }, says: '/__admin/scenarios', of: 'faults', isBeyondSchema: true },
  ],
  ...[0, -1, 1.5, 1_000_001, '3', 'never', null, [1]].map(
    (times): BadBody => [`times that are ${JSON.stringify(times)}`, { body: { times }, says: timesWords }],
  ),
  ...[0, -0.1, 1.01, '0.5', null].map(
    (probability): BadBody => [
      `a probability of ${JSON.stringify(probability)}`,
      { body: { probability }, says: chanceWords },
    ],
  ),
  ...['1111', null, 7, []].map(
    (match): BadBody => [
      `a match that is ${JSON.stringify(match)}`,
      { body: { match }, says: 'an object with merchant, operation, method, amount, card, reference' },
    ],
  ),
  [
    'an unknown match',
    { body: { match: { bin: '411111' } }, says: 'merchant, operation, method, amount, card, reference' },
  ],
  ['an unknown method', { body: { match: { method: 'bonusses' } }, says: 'combination, revolving, ordinary' }],
  ['a method that is a list', { body: { match: { method: ['bonus'] } }, says: 'combination, revolving, ordinary' }],
  ['an amount that is a number', { body: { match: { amount: 12000 } }, says: 'an amount as a string' }],
  ['an amount with a comma', { body: { match: { amount: '12,000' } }, says: 'an amount as a string' }],
  ['three digits of a card', { body: { match: { card: '111' } }, says: 'its last four digits' }],
  ['a card with spaces', { body: { match: { card: '4111 1111 1111 1111' } }, says: 'without spaces' }],
  ['an empty merchant', { body: { match: { merchant: '' } }, says: 'a merchant id' }],
  ['a long reference', { body: { match: { reference: 'x'.repeat(101) } }, says: 'clientReferenceInformation.code' }],
  ['an unknown setting', { body: { tiems: 2 }, says: `did you mean "times"? ${settings}` }],
  [
    'a misspelt match',
    {
      body: { match: { merchent: 'smcc_all' } },
      says: 'match.merchent is not a setting here, did you mean "merchant"?',
    },
  ],
  ['a misspelt method', { body: { match: { method: 'instalment' } }, says: 'did you mean "installment"?' }],
  ['a misspelt operation', { body: { match: { operation: 'createPayments' } }, says: 'did you mean "createPayment"?' }],
  // A transaction of a batch would never fit.
  ...notBatched.map(
    (operation): BadBody => [
      `the operation ${operation}, which no batch has,`,
      { body: { match: { operation } }, says: `Allowed: ${batched.join(', ')}.`, of: 'verdicts' },
    ],
  ),
  // A request of another service would never have the outcome.
  ...notDeclined.map(
    (operation): BadBody => [
      `the operation ${operation}, which has no expired card,`,
      {
        body: { match: { operation } },
        says: `Allowed: ${declined.join(', ')}.`,
        of: 'scenarios',
        isBeyondSchema: true,
      },
    ],
  ),
  ...(
    [
      ['not-voidable', { operation: 'createPayment' }, `Allowed: ${voids.join(', ')}.`],
      ['not-voidable', { operation: 'refundCapture' }, `Allowed: ${voids.join(', ')}.`],
      ['missing-auth', { operation: 'refundCapture' }, 'Allowed: capturePayment, authReversal, mitReversal.'],
      ['approved', { operation: 'refundPayment' }, 'createPayment, createCredit'],
      ['currency-not-jpy', { operation: 'createCredit' }, 'Allowed: createPayment.'],
      ['not-voidable', { method: 'bonus' }, 'requests that can get not-voidable have none. Allowed: merchant, '],
      ['internal-error', { operation: 'getTransaction', amount: '500' }, 'requests of getTransaction have none.'],
    ] as const
  ).map(
    ([name, match, says]): BadBody => [
      `${name} with ${JSON.stringify(match)}`,
      { body: { name, match }, says, of: 'scenarios', isBeyondSchema: true },
    ],
  ),
  // A request without such a thing would never fit.
  ...operationIds.flatMap((operation) =>
    Object.entries(conditions)
      .filter(([condition]) => !fits(operation, condition))
      .map(
        ([condition, value]): BadBody => [
          `the ${condition} of ${operation}, which has none,`,
          {
            body: { match: { operation, [condition]: value } },
            says: `match.${condition} would never fit: requests of ${operation} have none. Allowed: merchant, operation`,
            of: 'faults',
            isBeyondSchema: true,
          },
        ],
      ),
  ),
  [
    'a merchant that is not of the world',
    {
      body: { match: { merchant: 'smc_all' } },
      says: 'match.merchant is no merchant of the world, did you mean "smcc_all"? Allowed: ',
      isBeyondSchema: true,
    },
  ],
  ['a delay of an outcome', { body: { delay: 5 }, says: settings, of: 'scenarios' }],
  ...[-1, 600_001, '5', { min: 5, max: 1 }, { min: 1 }, { median: 5, sigma: 6 }, { min: 1, max: 2, sigma: 0 }, []].map(
    (delay): BadBody => [
      `a delay of ${JSON.stringify(delay)}`,
      // A schema cannot compare two ends.
      {
        body: { delay },
        says: delayWords,
        of: 'faults',
        ...(JSON.stringify(delay).includes('5,"max":1') && { isBeyondSchema: true }),
      },
    ],
  ),
  ['Retry-After for another fault', { body: { retryAfter: 5 }, says: settings, of: 'faults', isBeyondSchema: true }],
  ['a duration of another fault', { body: { duration: 5 }, says: settings, of: 'faults', isBeyondSchema: true }],
  [
    'half a second',
    { body: { name: 'too-many-requests', retryAfter: 0.5 }, says: 'whole seconds from 0 to 86400', of: 'faults' },
  ],
  ['an endless outage', { body: { name: 'connection-refused', duration: 600_001 }, says: 'to 600000', of: 'faults' }],
  ['an outage of no time', { body: { name: 'connection-refused', duration: 0 }, says: 'to 600000', of: 'faults' }],
  [
    'an outage of some requests',
    { body: { name: 'connection-refused', times: 2 }, says: 'Allowed: duration', of: 'faults', isBeyondSchema: true },
  ],
]

const shelves = {
  scenarios: { name: 'expired-card', schema: 'ArmScenario' },
  verdicts: { name: 'rejected', schema: 'ArmVerdict' },
  faults: { name: 'latency', schema: 'ArmFault' },
} as const
const rows = (Object.keys(shelves) as (keyof typeof shelves)[]).flatMap((shelf) =>
  bad
    .filter(([, { of = shelf }]) => of === shelf)
    .map(
      ([title, row]) =>
        [
          title,
          shelf,
          { ...row, body: { ...(title !== 'no name' && { name: shelves[shelf].name }), ...row.body } },
        ] as const,
    ),
)

test.each(rows)('%s is refused by /%s with what is allowed, and nothing is armed', async (_, shelf, row) => {
  const gateway = await start()
  const { status, body } = await post(gateway, `/${shelf}`, row.body)
  expect(status).toBe(400)
  expect(body.detail).toContain(row.says)
  expect((await ask(gateway, `/${shelf}`)).body).toEqual({ armed: [], unused: [] })
  expect(isAllowed(shelves[shelf].schema, row.body)).toBe(row.isBeyondSchema === true)
})

test.each(batched)('a verdict for the operation %s is armed', async (operation) => {
  const armed = { name: 'rejected', match: { operation } }
  expect(await post(await start(), '/verdicts', armed)).toMatchObject({ status: 201, body: armed })
})

test.each(operationIds)('a fault for %s is armed with what its requests have', async (operation) => {
  const match = {
    operation,
    ...Object.fromEntries(Object.entries(conditions).filter(([condition]) => fits(operation, condition))),
  }
  expect(await post(await start(), '/faults', { name: 'latency', match })).toMatchObject({
    status: 201,
    body: { match },
  })
})

test('all problems are reported at once', async () => {
  const body = { name: 'expired-card', times: 0, probability: 2, match: { card: 'x' } }
  const { detail } = (await post(await start(), '/scenarios', body)).body
  for (const words of ['times', 'probability', 'match.card']) expect(detail).toContain(`${words} is not allowed so`)
})
