import { createHash } from 'node:crypto'
import { decodeJwt, jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import { createTargetSide } from '../../../contracts/replay/create-target-side.ts'
import { readTarget } from '../../../contracts/replay/read-target.ts'
import { seed } from '../../../mocks/world/generated/seed.ts'
import { hasOutcome, meetsFault, sentBefore, sentBy, timeIs, toInteraction, wrongSecret } from './interaction.ts'
import { listen } from './listen.ts'

const credentials = {
  scheme: 'jwt',
  merchantId: 'shop_1',
  keyId: 'key_1',
  sharedSecret: 'anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgMSBub3QgcmU=',
} as const
const secret = Buffer.from(credentials.sharedSecret, 'base64')

const approve = () => listen((_, response) => response.writeHead(201).end('{}'))
const toSide = (url: string, more: Partial<Parameters<typeof createTargetSide>[0]> = {}) =>
  createTargetSide({ target: readTarget(url), credentials, ...more })

test('the bytes are the compact JSON, signed with a token of the merchant', async () => {
  const { url, received } = await approve()
  const interaction = toInteraction()
  await expect(toSide(url).send(interaction)).resolves.toMatchObject({ status: 201 })
  const [{ body, headers, path } = { body: '', headers: {}, path: '' }] = received
  expect(body).toBe(JSON.stringify(interaction.request.body))
  expect(path).toBe('/pts/v2/payments')
  expect(headers).toMatchObject({ 'content-type': 'application/json', accept: 'application/hal+json' })
  const { payload, protectedHeader } = await jwtVerify(String(headers.authorization).slice(7), secret)
  expect(protectedHeader).toMatchObject({ alg: 'HS256', kid: 'key_1' })
  expect(payload).toMatchObject({
    iss: 'shop_1',
    'v-c-merchant-id': 'shop_1',
    'request-host': 'apitest.cybersource.com',
    'request-resource-path': '/pts/v2/payments',
    digest: createHash('sha256').update(body).digest('base64'),
  })
})

test('each request is signed separately, at its own time', async () => {
  const { url, received } = await approve()
  const times = [Date.UTC(2026, 10, 23), Date.UTC(2026, 10, 24)]
  const side = toSide(url, { now: () => times.shift() ?? 0 })
  await side.send(toInteraction())
  await side.send(toInteraction())
  const [first, second] = received.map(({ headers }) => decodeJwt(String(headers.authorization).slice(7)))
  expect([first?.iat, second?.iat]).toEqual([Date.UTC(2026, 10, 23) / 1000, Date.UTC(2026, 10, 24) / 1000])
  expect(first?.jti).not.toBe(second?.jti)
})

test('with a portfolio, the portfolio signs for the merchant', async () => {
  const { url, received } = await approve()
  await toSide(url, { credentials: { ...credentials, portfolio: 'group_1' } }).send(toInteraction())
  expect(decodeJwt(String(received[0]?.headers.authorization).slice(7))).toMatchObject({
    iss: 'group_1',
    'v-c-merchant-id': 'shop_1',
  })
})

test('HTTP Signature signs the called host', async () => {
  const { url, received } = await approve()
  await toSide(url, { credentials: { ...credentials, scheme: 'http-signature' } }).send(toInteraction())
  expect(received[0]?.headers).toMatchObject({
    host: new URL(url).host,
    'v-c-merchant-id': 'shop_1',
    digest: expect.stringMatching(/^SHA-256=/),
    signature: expect.stringContaining('keyid="key_1"'),
  })
})

test('an interaction without credentials in its pact is sent without any', async () => {
  const { url, received } = await approve()
  await toSide(url).send({ ...toInteraction(), scheme: 'none' })
  expect(received[0]?.headers).not.toHaveProperty('authorization')
  expect(received[0]?.headers).not.toHaveProperty('signature')
})

test('a wrong secret makes a wrong signature', async () => {
  const { url, received } = await approve()
  await toSide(url).send(toInteraction([wrongSecret]))
  const token = String(received[0]?.headers.authorization).slice(7)
  await expect(jwtVerify(token, secret)).rejects.toThrow('signature verification failed')
  expect(decodeJwt(token)).toMatchObject({ iss: 'shop_1' })
})

test('the earlier payment is sent and awaited, and sent again with the same bytes', async () => {
  const { url, received } = await approve()
  const sent: number[] = []
  const side = toSide(url, { pace: async () => void sent.push(received.length) })
  await side.send(toInteraction([sentBefore]))
  expect(sent).toEqual([1])
  expect(received).toHaveLength(2)
  expect(received[0]?.body).toBe(received[1]?.body)
})

test.each([302, 401, 403, 408, 429, 502])('a %i for the earlier payment is the reply', async (status) => {
  const { url, received } = await listen((_, response) => response.writeHead(status).end())
  await expect(toSide(url).send(toInteraction([sentBefore]))).resolves.toMatchObject({ status })
  expect(received).toHaveLength(1)
})

const answerInTurn = (...answers: readonly (readonly [status: number, body: object])[]) => {
  const left = [...answers]
  return listen((_, response) => {
    const [status, body] = left.shift() ?? [201, {}]
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
}

test.each([
  ['refused', 400, { reason: 'MISSING_FIELD' }, /was not taken \(400 MISSING_FIELD\)\. Allowed: /],
  ['not found', 404, {}, /was not taken \(404\)/],
  ['refused in words of nobody', 400, { reason: '4111 1111 1111 1111' }, /was not taken \(400\)/],
])('if the earlier payment is %s, the state does not hold, and nothing more is sent', async (_, status, body, want) => {
  const { url, received } = await answerInTurn([status, body])
  const error = await toSide(url)
    .send(toInteraction([sentBefore]))
    .catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ name: 'ReplayError', message: expect.stringMatching(want) })
  expect(received).toHaveLength(1)
})

test.each([
  ['declined', 201, { status: 'DECLINED', errorInformation: { reason: 'INSUFFICIENT_FUND' } }],
  ['a duplicate of one of an earlier run', 400, { reason: 'DUPLICATE_REQUEST' }],
])('the earlier payment may be %s', async (_, status, body) => {
  const { url, received } = await answerInTurn([status, body], [400, { reason: 'DUPLICATE_REQUEST' }])
  await expect(toSide(url).send(toInteraction([sentBefore]))).resolves.toMatchObject({ status: 400 })
  expect(received).toHaveLength(2)
})

test('with a wrong secret, the earlier payment is still signed correctly', async () => {
  const { url, received } = await approve()
  await toSide(url).send(toInteraction([sentBefore, wrongSecret]))
  const [first, second] = received.map(({ headers }) => String(headers.authorization).slice(7))
  await expect(jwtVerify(first ?? '', secret)).resolves.toBeDefined()
  await expect(jwtVerify(second ?? '', secret)).rejects.toThrow('signature verification failed')
})

test('with a wrong secret, a 401 for the earlier payment does not count as the reply', async () => {
  const { url, received } = await answerInTurn([401, {}])
  await expect(toSide(url).send(toInteraction([sentBefore, wrongSecret]))).rejects.toThrow(/was not taken \(401\)/)
  expect(received).toHaveLength(1)
})

test('the user’s own merchant replaces the first one of the given world', async () => {
  const [first] = seed.merchants
  if (first === undefined) throw new Error('The seed world has no merchant.')
  const world = { ...seed, merchants: [{ ...first, merchantId: 'shop_a' }] }
  const side = toSide('http://127.0.0.1:1', { world })
  expect(side.refusal(toInteraction([sentBy('shop_a')]))).toBeUndefined()
  expect(side.refusal(toInteraction([sentBy('smcc_all')]))).toMatch(
    /of the sandbox's merchant smcc_all; your own stands in for shop_a alone/,
  )
})

test('the meaning of cards comes from the given world', () => {
  const world = { ...seed, cards: [{ number: '4111111111111111', issuer: 'sakura', outcome: 'expired-card' as const }] }
  expect(toSide('http://127.0.0.1:1', { world }).refusal(toInteraction())).toMatch(/card means expired-card/)
})

test('an interaction that cannot be sent is not sent', async () => {
  const { url, received } = await approve()
  const interaction = { ...toInteraction(), unsendable: 'it is made of nothing' }
  expect(toSide(url).refusal(interaction)).toBe('it is made of nothing')
  await expect(toSide(url).send(interaction)).rejects.toThrow('it is made of nothing')
  expect(received).toHaveLength(0)
})

test.each([
  [
    'its outcomes',
    [hasOutcome('expired-card')],
    /"the next payment has an outcome" can be made true in a sandbox only/,
  ],
  ['its faults', [meetsFault('latency')], /"the next payment meets a fault" can be made true/],
  ['its time', [timeIs('2026-12-16')], /"the time is set" can be made true/],
  ['another merchant of its world', [sentBefore, sentBy('other_acquirer')], /the sandbox's merchant other_acquirer/],
  ['a state that is none', [{ name: 'x', params: {} }], /the state "x" is unknown/],
  ['an outcome that is none', [hasOutcome('expird-card')], /"expird-card" is unknown, did you mean "expired-card"\?/],
])('%s is impossible with a target, and nothing is sent', async (_, states, want) => {
  const { url, received } = await approve()
  const side = toSide(url)
  expect(side.refusal(toInteraction(states))).toMatch(want)
  await expect(side.send(toInteraction(states))).rejects.toThrow(want)
  expect(received).toHaveLength(0)
})

test('instructions for a sandbox are not sent either', async () => {
  const { url, received } = await approve()
  const interaction = toInteraction([], { headers: { 'x-sandbox-fault': 'latency' } })
  expect(toSide(url).refusal(interaction)).toContain('x-sandbox-fault')
  await expect(toSide(url).send(interaction)).rejects.toThrow('x-sandbox-fault')
  expect(received).toHaveLength(0)
})

test.each([[[]], [[sentBy('smcc_all')]], [[sentBefore]], [[wrongSecret]]])(
  'the states %j are possible anywhere',
  async (states) => {
    expect(toSide('http://127.0.0.1:1').refusal(toInteraction(states))).toBeUndefined()
  },
)

test('a target is known by its host', () => {
  expect(toSide('https://apitest.cybersource.com').name).toBe('apitest.cybersource.com')
})

test('silence is a time-out of the side', async () => {
  const { url } = await listen(() => undefined)
  await expect(toSide(url, { timeout: 30 }).send(toInteraction())).resolves.toMatchObject({ cause: 'timeout' })
})
