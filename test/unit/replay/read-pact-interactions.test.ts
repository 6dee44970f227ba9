import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPactInteractions } from '../../../contracts/replay/read-pact-interactions.ts'
import { seed } from '../../../mocks/world/generated/seed.ts'
import { folder, toPact } from './folder.ts'

const writePact = async (interactions: readonly object[]) =>
  join(await folder({ 'shop.json': toPact(interactions) }), 'shop.json')

const read = async (...interactions: readonly object[]) => readPactInteractions(await writePact(interactions))

const body = { clientReferenceInformation: { code: 'order 1' } }
const request = { method: 'POST', path: '/pts/v2/payments', headers: { 'Content-Type': ['application/json'] } }

test('an interaction of V4 has its states and example values', async () => {
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

test('an interaction of V2 has a query as text', async () => {
  const [interaction] = await read({
    description: 'x',
    request: { method: 'get', path: '/tss/v2/transactions/1', query: 'a=b' },
  })
  expect(interaction?.request).toMatchObject({ method: 'GET', path: '/tss/v2/transactions/1?a=b', body: undefined })
})

test('credentials and connection headers are dropped, whatever their case', async () => {
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
  'v-c-merchant-id %s in a pact selects the sender, if it is another merchant of the world',
  async (merchantId, want) => {
    const [interaction] = await read({
      description: 'x',
      request: { ...request, headers: { 'v-c-merchant-id': [merchantId] } },
    })
    expect(interaction?.states).toEqual(want)
  },
)

test('the sender can be another merchant of the given world', async () => {
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

test('only a pending interaction is marked as pending', async () => {
  const [pending, other, text] = await read(
    { description: 'x', request, pending: true },
    { description: 'y', request, pending: false },
    { description: 'z', request, pending: 'true' },
  )
  expect(pending).toMatchObject({ isPending: true })
  expect(other).not.toHaveProperty('isPending')
  expect(text).not.toHaveProperty('isPending')
})

test('generators are applied, differently for each interaction and the same way in each run', async () => {
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

test('an interaction with an unsupported generator is read, but cannot be sent', async () => {
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
  ['no path', { method: 'POST' }, /shop\.json, "x": its path is no path\. Allowed: one such as \/pts/],
  ['a path to another host', { ...request, path: '//evil.example' }, /its path is no(?:ne of CyberSource's| path)/],
  [
    'a form',
    { ...request, body: { content: 'a=b', contentType: 'application/x-www-form-urlencoded' } },
    /"x": its body is of type application\/x-www-form-urlencoded\. Allowed: JSON\./,
  ],
  [
    'broken JSON',
    { ...request, body: { content: '{', contentType: 'application/json' } },
    /"x": its body is not JSON\. Allowed: JSON\./,
  ],
])('%s is an error that names the interaction', async (_, written, want) => {
  await expect(read({ description: 'x', request: written })).rejects.toThrow(want)
})

test('refusals have the words of the verification, on one line', async () => {
  const wrong = { description: 'x\u001b', request, providerStates: [{ name: 'y' }] }
  await expect(read(wrong)).rejects.toThrow(/shop\.json, "x\\u001b": the state "y" is unknown\. Allowed: .*\.$/)
  await expect(read()).rejects.toThrow(/shop\.json: it has no interactions, so it proves nothing\. Allowed: /)
})
