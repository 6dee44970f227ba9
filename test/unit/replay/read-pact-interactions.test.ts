import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPactInteractions } from '../../../mocks/replay/read-pact-interactions.ts'
import { folder } from './folder.ts'

const read = async (...interactions: readonly unknown[]) => {
  const path = await folder({
    'shop.json': { consumer: { name: 'shop' }, provider: { name: 'payments' }, interactions },
  })
  return readPactInteractions(join(path, 'shop.json'))
}

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
])('%s is an error that names the interaction', async (_, interaction, want) => {
  await expect(read(interaction)).rejects.toThrow(want)
})

test.each([
  ['{', /it is not JSON/],
  ['{"messages":[]}', /it holds no interactions\. Allowed: a pact of version 2, 3 or 4/],
])('a file that is no pact is an error: %s', async (text, want) => {
  const path = await folder({ 'x.json': text })
  await expect(readPactInteractions(join(path, 'x.json'))).rejects.toThrow(want)
})
