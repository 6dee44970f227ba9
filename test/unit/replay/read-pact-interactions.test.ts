import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPactInteractions } from '../../../contracts/replay/read-pact-interactions.ts'
import { seed } from '../../../mocks/world/generated/seed.ts'
import { folder } from './folder.ts'

const writePact = async (interactions: readonly unknown[]) => {
  const path = await folder({
    'shop.json': { consumer: { name: 'shop' }, provider: { name: 'payments' }, interactions },
  })
  return join(path, 'shop.json')
}

const read = async (...interactions: readonly unknown[]) => readPactInteractions(await writePact(interactions))

const body = { clientReferenceInformation: { code: 'order 1' } }
const request = { method: 'POST', path: '/pts/v2/payments', headers: { 'Content-Type': ['application/json'] } }

test('an interaction of V4 is taken with its states and example values', async () => {
  const [interaction] = await read({
    type: 'Synchronous/HTTP',
    description: 'A bonus payment (ボーナス)',
    providerStates: [{ name: 'the same payment was sent before' }],
    request: {
      ...request,
      query: { page: ['2'], 'a b': ['c', 'd'] },
      body: { content: body, contentType: 'application/json', encoded: false },
      matchingRules: {},
    },
  })
  expect(interaction).toEqual({
    id: 'pact/a-bonus-payment-ボーナス',
    description: 'A bonus payment (ボーナス)',
    source: expect.stringMatching(/shop\.json$/),
    states: [{ name: 'the same payment was sent before', params: {} }],
    scheme: 'none',
    request: {
      method: 'POST',
      path: '/pts/v2/payments?page=2&a+b=c&a+b=d',
      headers: { 'content-type': 'application/json' },
      body,
    },
    consumer: 'shop',
  })
})

test('an interaction of V3 has texts as headers and a plain body', async () => {
  const [interaction] = await read({
    description: 'x',
    providerStates: [{ name: 'the time is set', params: { now: '2026-12-16' } }],
    request: { ...request, headers: { Accept: 'application/hal+json' }, body },
  })
  expect(interaction).toMatchObject({
    states: [{ name: 'the time is set', params: { now: '2026-12-16' } }],
    request: { headers: { accept: 'application/hal+json' }, body },
  })
})

test.each(['providerState', 'provider_state'])(
  'an interaction of V2 has one state, in %s, and a query as text',
  async (field) => {
    const [interaction] = await read({
      description: 'x',
      [field]: 'the same payment was sent before',
      request: { method: 'get', path: '/tss/v2/transactions/1', query: 'a=b' },
    })
    expect(interaction).toMatchObject({
      states: [{ name: 'the same payment was sent before', params: {} }],
      request: { method: 'GET', path: '/tss/v2/transactions/1?a=b' },
    })
    expect(interaction?.request.body).toBeUndefined()
  },
)

test('credentials and what belongs to a connection are dropped, whatever their case', async () => {
  const headers = {
    Authorization: ['Bearer x'],
    Signature: ['keyid="k"'],
    DIGEST: ['SHA-256=x'],
    Date: ['now'],
    'v-c-date': ['now'],
    'V-C-Merchant-Id': ['smcc_all'],
    Host: ['example.com'],
    Cookie: ['a=b'],
    'Content-Length': ['12'],
    Connection: ['close'],
    'v-c-correlation-id': ['one'],
  }
  const [interaction] = await read({ description: 'x', request: { ...request, headers } })
  expect(interaction?.request.headers).toEqual({ 'v-c-correlation-id': 'one' })
})

test.each([
  ['smcc_no_duplicates', [{ name: 'the payment is sent by a merchant', params: { merchantId: 'smcc_no_duplicates' } }]],
  ['smcc_all', []],
  ['shop_of_the_team', []],
])(
  'v-c-merchant-id %s in a pact says who sends, when it is another merchant of the world',
  async (merchantId, want) => {
    const [interaction] = await read({
      description: 'x',
      request: { ...request, headers: { 'v-c-merchant-id': [merchantId] } },
    })
    expect(interaction?.states).toEqual(want)
  },
)

test('who sends is another merchant of the world that was given', async () => {
  const [first] = seed.merchants
  if (first === undefined) throw new Error('The seed world has no merchant.')
  const merchants = ['shop_a', 'shop_b'].map((merchantId) => ({ ...first, merchantId }))
  const toHeaders = (merchantId: string) => ({ ...request, headers: { 'v-c-merchant-id': [merchantId] } })
  const file = await writePact(
    ['shop_a', 'shop_b', 'smcc_no_duplicates'].map((id) => ({ description: id, request: toHeaders(id) })),
  )
  const states = (await readPactInteractions(file, { ...seed, merchants })).map((interaction) => interaction.states)
  expect(states).toEqual([[], [{ name: 'the payment is sent by a merchant', params: { merchantId: 'shop_b' } }], []])
})

test.each([
  ['a list of texts', { providerStates: ['the same payment was sent before', ''] }],
  ['a text', { providerStates: 'the same payment was sent before' }],
  ['a text of V2 beside nothing of V3', { providerStates: null, providerState: 'the same payment was sent before' }],
])('states may be %s, as in the verification', async (_, states) => {
  const [interaction] = await read({ description: 'x', request, ...states })
  expect(interaction?.states).toEqual([{ name: 'the same payment was sent before', params: {} }])
})

test('an interaction that is pending says so, and no other', async () => {
  const [pending, other, text] = await read(
    { description: 'x', request, pending: true },
    { description: 'y', request, pending: false },
    { description: 'z', request, pending: 'true' },
  )
  expect(pending).toMatchObject({ isPending: true })
  expect(other).not.toHaveProperty('isPending')
  expect(text).not.toHaveProperty('isPending')
})

test('generators are applied, otherwise for each interaction and in the same way in each run', async () => {
  const interactions = ['x', 'y'].map((description) => ({
    description,
    request: {
      ...request,
      body: { content: { code: 'example' }, contentType: 'application/json' },
      generators: { body: { '$.code': { type: 'RandomString', size: 12 } } },
    },
  }))
  const [one, other] = (await read(...interactions)).map((interaction) => interaction.request.body)
  expect(one).toEqual({ code: expect.stringMatching(/^[A-Za-z0-9]{12}$/) })
  expect(other).not.toEqual(one)
  expect((await read(...interactions)).map((interaction) => interaction.request.body)).toEqual([one, other])
})

test('an interaction with a generator that is not applied is read, and can be sent to nobody', async () => {
  const [interaction] = await read({
    description: 'x',
    request: { ...request, body, generators: { body: { '$.code': { type: 'ProviderState', expression: 'id' } } } },
  })
  expect(interaction?.unsendable).toMatch(/^its body at \$\.code is filled in from a provider state/)
})

test.each([
  [{ content: Buffer.from('{"a":1}').toString('base64'), contentType: 'application/json', encoded: 'base64' }],
  [{ content: '{"a":1}', contentType: 'application/json', encoded: 'JSON' }],
  [{ content: { a: 1 }, contentType: 'application/vnd.api+json;charset=utf-8' }],
])('a body of V4 is read in each of its forms: %j', async (wrapped) => {
  const [interaction] = await read({ description: 'x', request: { ...request, body: wrapped } })
  expect(interaction?.request.body).toEqual({ a: 1 })
})

test.each([
  [
    'a message',
    { type: 'Asynchronous/Messages', description: 'x' },
    /interactions\[0\]\.type "x" is not of HTTP\. Allowed: Synchronous\/HTTP/,
  ],
  ['no description', { request }, /interactions\[0\]\.description is missing/],
  ['no request', { description: 'x' }, /interactions\[0\]\.request "x" is missing/],
  [
    'no path',
    { description: 'x', request: { method: 'POST' } },
    /interactions\[0\]\.request\.path "x" is no path\. Allowed: one such as \/pts/,
  ],
  ['a path to another host', { description: 'x', request: { ...request, path: '//evil.example' } }, /is no path/],
  [
    'a form',
    {
      description: 'x',
      request: { ...request, body: { content: 'a=b', contentType: 'application/x-www-form-urlencoded' } },
    },
    /request\.body "x" is of type application\/x-www-form-urlencoded\. Allowed: JSON/,
  ],
  [
    'broken JSON',
    { description: 'x', request: { ...request, body: { content: '{', contentType: 'application/json' } } },
    /request\.body "x" is not JSON/,
  ],
  [
    'an unknown state',
    { description: 'x', request, providerStates: [{ name: 'y' }] },
    /interactions\[0\]\.providerStates\[0\] "x" is no state: the state "y" is unknown\. Allowed: /,
  ],
  ...(
    [
      ['an outcome', 'the next payment has an outcome', { outcome: 'expired-crad' }, /did you mean "expired-card"\?/],
      ['a fault', 'the next payment meets a fault', { fault: 'latenzy' }, /did you mean "latency"\?/],
      ['a wait', 'the next payment meets a fault', { fault: 'latency', delay: '50' }, /delay "50" is no wait/],
      ['a silence', 'the next payment meets a fault', { fault: 'answer-lost' }, /leaves no whole answer/],
      ['a time', 'the time is set', { now: 'soon' }, /now "soon" is no time/],
    ] as const
  ).map(
    ([what, name, params, want]) =>
      [
        `${what} that the verification refuses`,
        { description: 'x', request, providerStates: [{ name, params }] },
        new RegExp(`providerStates\\[0\\] "x" is no state: .*${want.source}`),
      ] as [string, object, RegExp],
  ),
])('%s is an error that names the interaction', async (_, interaction, want) => {
  await expect(read(interaction)).rejects.toThrow(want)
})

test.each([
  ['{', /it is not JSON\. Allowed: a pact of version 2, 3 or 4/],
  [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, /it is nested too deep/],
  ['{"messages":[]}', /it holds no interactions\. Allowed: a pact of version 2, 3 or 4/],
])('a file that is no pact is an error: %.20s', async (text, want) => {
  const path = await folder({ 'x.json': text })
  await expect(readPactInteractions(join(path, 'x.json'))).rejects.toThrow(want)
})
