import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readInteractions } from '../../../contracts/replay/read-interactions.ts'
import { seed } from '../../../mocks/world/generated/seed.ts'
import { folder, toPact as toWhole } from './folder.ts'

const cases = 'contracts/replay/cases'

const toPact = (...requests: readonly object[]) =>
  toWhole(
    requests.map((request, index) => ({
      description: `number ${index}`,
      request: { method: 'POST', path: '/pts/v2/payments', ...request },
    })),
  )

const readPact = async (...requests: readonly object[]) =>
  readInteractions({ pacts: await folder({ 'a.json': toPact(...requests) }) })

test('the cases of this repository are few, each with a question, and references are unique', async () => {
  const interactions = await readInteractions({ cases })
  expect(interactions.length).toBeGreaterThanOrEqual(40)
  // The vendor forbids load on its test system.
  expect(interactions.length).toBeLessThanOrEqual(90)
  expect(interactions.every(({ asks }) => asks?.endsWith('?'))).toBe(true)
  const references = interactions.flatMap(
    ({ request }) => /"code":"([^"]+)"/.exec(JSON.stringify(request.body))?.[1] ?? [],
  )
  expect(new Set(references).size).toBe(references.length)
  expect(references.join()).not.toContain('{')
})

test('numbers of the cases are texts, as on the wire', async () => {
  const bodies = (await readInteractions({ cases })).map(({ request }) => JSON.stringify(request.body))
  expect(bodies.filter((body) => /:\s*-?\d/.test(body))).toEqual([])
})

test.each([
  ['case/references/reference-of-50-characters', 'code', 50],
  ['case/references/reference-of-51-characters', 'code', 51],
  ['case/shop-names/name-of-26-characters', 'businessNameAlphaNumeric', 26],
])('%s has a %s of %i characters', async (id, key, want) => {
  const found = (await readInteractions({ cases })).find((interaction) => interaction.id === id)
  const value = new RegExp(`"${key}":"([^"]+)"`).exec(JSON.stringify(found?.request.body))?.[1]
  expect(value?.length).toBe(want)
})

test('pacts precede cases, files are in order of name, and a single file can be named', async () => {
  const pacts = await folder({
    'b.json': toPact({}),
    'a.json': toWhole([{ description: 'first', request: { path: '/pts/x' } }]),
    'notes.txt': 'no pact',
  })
  const read = await readInteractions({ pacts, cases: join(cases, 'billing-month.yaml') })
  expect(read.map(({ id }) => id)).toEqual([
    'pact/first',
    'pact/number-0',
    'case/billing-month/month-of-one-digit',
    'case/billing-month/month-of-two-digits',
    'case/billing-month/month-13',
  ])
})

test('a duplicate id is an error that names both files', async () => {
  const pacts = await folder({ 'a.json': toPact({}), 'b.json': toPact({}) })
  await expect(readInteractions({ pacts })).rejects.toThrow(
    /b\.json: two interactions are called pact\/number-0, and one of .*a\.json\. Allowed: /,
  )
})

const toNamed = (consumer: string, ...descriptions: readonly (readonly [string, ...unknown[]])[]) =>
  toWhole(
    descriptions.map(([description, ...providerStates]) => ({
      description,
      providerStates,
      request: { method: 'POST', path: '/pts/v2/payments' },
    })),
    consumer,
  )

const outcome = (name: string) => ({ name: 'the next payment has an outcome', params: { outcome: name } })
const idsOf = async (files: Readonly<Record<string, unknown>>) =>
  (await readInteractions({ pacts: await folder(files) })).map(({ id }) => id)

test('interactions with the same description are distinguished by their states', async () => {
  const pact = toNamed(
    'shop',
    ['a payment'],
    ['a payment', outcome('expired-card')],
    ['a payment', outcome('stolen-lost-card'), 'the same payment was sent before'],
    ['another payment', outcome('expired-card')],
  )
  expect(await idsOf({ 'a.json': pact })).toEqual([
    'pact/a-payment',
    'pact/a-payment.expired-card',
    'pact/a-payment.stolen-lost-card.the-same-payment-was-sent-before',
    'pact/another-payment',
  ])
})

test('interactions of several consumers are distinguished by consumer', async () => {
  const files = {
    'a.json': toNamed('Shop', ['a payment'], ['a sale']),
    'b.json': toNamed('Café 予約', ['a payment'], ['a payment', outcome('expired-card')]),
  }
  expect(await idsOf(files)).toEqual([
    'pact/shop/a-payment',
    'pact/a-sale',
    'pact/café-予約/a-payment',
    'pact/café-予約/a-payment.expired-card',
  ])
})

test('differences only in punctuation are distinguished too, the same way in each run', async () => {
  const files = {
    'a.json': toNamed('shop', ['a payment!'], ['a payment?'], ['a payment', 'the same payment was sent before']),
  }
  const ids = await idsOf(files)
  expect(new Set(ids).size).toBe(3)
  expect(ids.slice(0, 2)).toEqual([
    expect.stringMatching(/^pact\/a-payment\.[0-9a-f]{8}$/),
    expect.stringMatching(/^pact\/a-payment\.[0-9a-f]{8}$/),
  ])
  expect(await idsOf(files)).toEqual(ids)
})

test.each([
  ['in one file', { 'a.json': toNamed('shop', ['a payment'], ['a payment']) }],
  ['in two of one consumer', { 'a.json': toNamed('shop', ['a payment']), 'b.json': toNamed('shop', ['a payment']) }],
])('the same interaction twice %s is an error', async (_, files) => {
  await expect(idsOf(files)).rejects.toThrow(/two interactions are called pact\/a-payment.* with the same states\./)
})

test('the ids of this repository’s pacts are stable', async () => {
  const interactions = await readInteractions({ pacts: 'contracts/pacts' })
  expect(interactions.length).toBeGreaterThanOrEqual(40)
  expect(interactions.filter(({ id }) => !/^pact\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
})

test('the cards and merchants of a given world are known', async () => {
  const [first, second] = seed.merchants
  if (first === undefined || second === undefined) throw new Error('The seed world has too few merchants.')
  const merchants = [first, { ...second, merchantId: 'shop_b' }]
  const world = { ...seed, cards: [{ number: '4242424242424242', issuer: 'sakura' }], merchants }
  const toBody = (number: string) => ({ paymentInformation: { card: { number } } })
  const headers = { 'v-c-merchant-id': 'shop_b' }
  const pacts = await folder({ 'a.json': toPact({ body: toBody('4242424242424242'), headers }) })
  const [interaction] = await readInteractions({ pacts, world })
  expect(interaction?.states).toEqual([{ name: 'the payment is sent by a merchant', params: { merchantId: 'shop_b' } }])
  const unlisted = await folder({ 'a.json': toPact({ body: toBody('4111111111111111') }) })
  await expect(readInteractions({ pacts: unlisted, world })).rejects.toThrow(/valid and not the world's/)
})

test('an empty folder and a missing folder are errors', async () => {
  const pacts = await folder({ 'notes.txt': '' })
  await expect(readInteractions({ pacts })).rejects.toThrow(/nothing in it can be replayed\. Allowed: a pact/)
  await expect(readInteractions({ pacts: join(pacts, 'gone') })).rejects.toThrow(/gone: it does not exist/)
})

const cardField = 'paymentInformation.card.number'
const byCard = (number: unknown) => ({ body: { paymentInformation: { card: { number } } } })

test.each([
  ['in its field', byCard('4242424242424242'), cardField],
  ['with spaces', byCard('4242 4242 4242 4242'), cardField],
  ['as a number', byCard(4242424242424242), cardField],
  [
    'in a reference',
    { body: { clientReferenceInformation: { code: 'of 4242-4242-4242-4242' } } },
    'clientReferenceInformation.code',
  ],
  ['in an array', { body: { list: ['a', { b: '4242424242424242' }] } }, 'list[1].b'],
  ['in the path', { path: '/pts/4242424242424242' }, 'path'],
  ['in a header', { headers: { 'x-card': '4242424242424242' } }, 'headers.x-card'],
  ['in percent-escapes', { path: `/pts/${'%34%32'.repeat(8)}` }, 'path'],
  ['in full width', byCard('４２４２４２４２４２４２４２４２'), cardField],
  ['in Arabic-Indic digits', byCard('٤٢'.repeat(8)), cardField],
  ['in entities', byCard('&#52;&#50;'.repeat(8)), cardField],
  ['in \\u escapes as text', byCard('\\u0034\\u0032'.repeat(8)), cardField],
])('a card number that may be somebody’s is refused %s, and not repeated', async (_, request, place) => {
  const error = await readPact({}, request).catch((thrown: unknown) => thrown as Error)
  expect(String(error)).toContain(`Failed to take pact/number-1 of `)
  expect(String(error)).toContain(`: ${place} holds a card number that is valid and not the world's`)
  expect(String(error)).not.toMatch(/4242.?4242/)
})

test.each([
  ['every card of the world', { body: { numbers: seed.cards.map(({ number }) => number) } }],
  ['a wrong check digit', byCard('4111111111111112')],
  // 13 digits with a right check digit.
  ['a time in ms', { body: { clientReferenceInformation: { code: '1646173152041' } } }],
])('%s is sent', async (_, request) => {
  await expect(readPact(request)).resolves.toHaveLength(1)
})

test.each([
  ['a method', { method: 'CONNECT' }, /its method cannot be sent\. Allowed: GET, /],
  ['a body of a GET', { method: 'GET', body: { a: 1 } }, /GET has a body\. Allowed: none/],
  ['a header', { headers: { 'x-a': 'a\nb' } }, /a header cannot be sent/],
])('%s that cannot be sent is an error', async (_, request, want) => {
  await expect(readPact(request)).rejects.toThrow(want)
})
