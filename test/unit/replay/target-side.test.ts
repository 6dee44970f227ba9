import { createHash } from 'node:crypto'
import { decodeJwt, jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import { createTargetSide } from '../../../mocks/replay/create-target-side.ts'
import { readTarget } from '../../../mocks/replay/read-target.ts'
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

test('each request is signed afresh, at its own time', async () => {
  const { url, received } = await approve()
  const times = [Date.UTC(2026, 10, 23), Date.UTC(2026, 10, 24)]
  const side = toSide(url, { now: () => times.shift() ?? 0 })
  await side.send(toInteraction())
  await side.send(toInteraction())
  const [first, second] = received.map(({ headers }) => decodeJwt(String(headers.authorization).slice(7)))
  expect([first?.iat, second?.iat]).toEqual([Date.UTC(2026, 10, 23) / 1000, Date.UTC(2026, 10, 24) / 1000])
  expect(first?.jti).not.toBe(second?.jti)
})

test('with a portfolio, that is who signs for the merchant', async () => {
  const { url, received } = await approve()
  await toSide(url, { credentials: { ...credentials, portfolio: 'group_1' } }).send(toInteraction())
  expect(decodeJwt(String(received[0]?.headers.authorization).slice(7))).toMatchObject({
    iss: 'group_1',
    'v-c-merchant-id': 'shop_1',
  })
})

test('HTTP Signature signs the host that is called', async () => {
  const { url, received } = await approve()
  await toSide(url, { credentials: { ...credentials, scheme: 'http-signature' } }).send(toInteraction())
  expect(received[0]?.headers).toMatchObject({
    host: new URL(url).host,
    'v-c-merchant-id': 'shop_1',
    digest: expect.stringMatching(/^SHA-256=/),
    signature: expect.stringContaining('keyid="key_1"'),
  })
})

test('a wrong secret makes a wrong signature', async () => {
  const { url, received } = await approve()
  await toSide(url).send(toInteraction([wrongSecret]))
  const token = String(received[0]?.headers.authorization).slice(7)
  await expect(jwtVerify(token, secret)).rejects.toThrow('signature verification failed')
  expect(decodeJwt(token)).toMatchObject({ iss: 'shop_1' })
})

test('what was sent before is sent, waited for, and sent again with the same bytes', async () => {
  const { url, received } = await approve()
  const sent: number[] = []
  const side = toSide(url, { pace: async () => void sent.push(received.length) })
  await side.send(toInteraction([sentBefore]))
  expect(sent).toEqual([1])
  expect(received).toHaveLength(2)
  expect(received[0]?.body).toBe(received[1]?.body)
})

test.each([401, 429, 502])('a %i on what is sent before is the answer', async (status) => {
  const { url, received } = await listen((_, response) => response.writeHead(status).end())
  await expect(toSide(url).send(toInteraction([sentBefore]))).resolves.toMatchObject({ status })
  expect(received).toHaveLength(1)
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
])('%s cannot be asked of a target, and nothing is sent', async (_, states, want) => {
  const { url, received } = await approve()
  const side = toSide(url)
  expect(side.refusal(toInteraction(states))).toMatch(want)
  await expect(side.send(toInteraction(states))).rejects.toThrow(want)
  expect(received).toHaveLength(0)
})

test('what only a sandbox understands is not sent either', async () => {
  const { url, received } = await approve()
  const interaction = toInteraction([], { headers: { 'x-sandbox-fault': 'latency' } })
  expect(toSide(url).refusal(interaction)).toContain('x-sandbox-fault')
  await expect(toSide(url).send(interaction)).rejects.toThrow('x-sandbox-fault')
  expect(received).toHaveLength(0)
})

test.each([[[]], [[sentBy('smcc_all')]], [[sentBefore]], [[wrongSecret]]])(
  'the states %j can be had anywhere',
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
