import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandboxSide } from '../../../contracts/replay/create-sandbox-side.ts'
import { readInteractions } from '../../../contracts/replay/read-interactions.ts'
import type { Side } from '../../../contracts/states/side.ts'
import { type HttpGateway as Gateway, startGateway } from '../../../mocks/node/start-gateway.ts'
import { hasOutcome, meetsFault, sentBefore, sentBy, timeIs, toInteraction, wrongSecret } from './interaction.ts'
import { listen } from './listen.ts'

let gateway: Gateway
let side: Side
beforeAll(async () => {
  gateway = await startGateway()
  side = await createSandboxSide({ url: `${gateway.url}/` })
})
afterAll(() => gateway.close())

const latency = (delay: unknown) => ({ name: 'the next payment meets a fault', params: { fault: 'latency', delay } })
const status = (value: object) => ({ body: { kind: 'json', value: expect.objectContaining(value) } })

test.each([
  ['no state', [], { status: 201, ...status({ status: 'AUTHORIZED' }) }],
  ['an outcome', [hasOutcome('insufficient-fund')], { status: 201, ...status({ status: 'DECLINED' }) }],
  ['a fault that answers', [meetsFault('too-many-requests')], { status: 429 }],
  ['a fault that does not', [meetsFault('answer-lost')], { cause: 'connection' }],
  [
    'another merchant',
    [sentBy('other_acquirer')],
    { status: 400, ...status({ reason: 'INVALID_MERCHANT_CONFIGURATION' }) },
  ],
  ['a wrong secret', [wrongSecret], { status: 401 }],
  ['a time', [timeIs('2026-12-16')], { status: 201, ...status({ submitTimeUtc: '2026-12-15T15:00:00Z' }) }],
  [
    'a payment before',
    [sentBy('smcc_no_duplicates'), sentBefore],
    { status: 400, ...status({ reason: 'DUPLICATE_REQUEST' }) },
  ],
  [
    'a payment before, and an outcome',
    [hasOutcome('insufficient-fund'), sentBefore],
    { status: 201, ...status({ status: 'DECLINED' }) },
  ],
])('a sandbox is set up for a state: %s', async (_, states, want) => {
  await expect(side.send(toInteraction(states))).resolves.toMatchObject(want)
})

test('a fault is armed with its delay', async () => {
  expect((await side.send(toInteraction([latency(200)]))).ms).toBeGreaterThanOrEqual(195)
})

test('armings, payments and clock changes of one interaction do not affect another', async () => {
  const states = [sentBy('smcc_no_duplicates'), timeIs('2026-12-16'), hasOutcome('insufficient-fund')]
  await side.send(toInteraction(states))
  const seen = await side.send(toInteraction([sentBy('smcc_no_duplicates')]))
  expect(seen).toMatchObject({ status: 201, ...status({ status: 'AUTHORIZED' }) })
  expect(JSON.stringify(seen)).not.toContain('2026-12-15T15')
})

test('concurrent interactions do not affect each other', async () => {
  const [one, other] = [[sentBefore], [timeIs('2026-12-16'), hasOutcome('insufficient-fund')]]
  const seen = await Promise.all([one, other, one, other, one].map((states) => side.send(toInteraction(states))))
  const isOther = seen.map((sighting) =>
    /2026-12-15T15.*insufficient-fund|insufficient-fund.*2026-12-15T15/.test(JSON.stringify(sighting)),
  )
  expect(isOther).toEqual([false, true, false, true, false])
  expect(JSON.stringify([seen[0], seen[2], seen[4]])).not.toMatch(/insufficient-fund|2026-12-15T15/)
})

test('other users notice nothing, and nothing is left behind', async () => {
  gateway.scenarios.next('expired-card')
  const entries = gateway.journal.page({ limit: 10 }).entries.length
  await expect(side.send(toInteraction())).resolves.toMatchObject(status({ status: 'AUTHORIZED' }))
  expect(gateway.journal.page({ limit: 10 }).entries).toHaveLength(entries)
  expect(gateway.scenarios.list()).toHaveLength(1)
  gateway.scenarios.clear()
  const told = (await (await fetch(`${gateway.url}/__admin/namespaces`)).json()) as { entries: unknown[] }
  expect(told.entries).toEqual([])
})

test('HTTP Signature is verified too', async () => {
  const signing = await createSandboxSide({ url: gateway.url, scheme: 'http-signature' })
  await expect(signing.send(toInteraction())).resolves.toMatchObject({ status: 201 })
})

test.each([
  ['a state that is none', [{ name: 'x', params: {} }], /the state "x" is unknown/],
  ['an outcome that is none', [hasOutcome('expird-card')], /"expird-card" is unknown, did you mean "expired-card"\?/],
  ['a fault that is none', [meetsFault('latenzy')], /"latenzy" is unknown, did you mean "latency"\?/],
  ['a fault of every object', [meetsFault('constructor')], /"constructor" is unknown/],
  ['a time that is none', [timeIs('soon')], /now "soon" is no time\. Allowed: /],
  ['a wait that is a text', [latency('50')], /delay "50" is no wait\. Allowed: a number of ms/],
  ['a merchant of another world', [sentBy('shop_a')], /"shop_a" is no merchant of the world\. Allowed: smcc_all, /],
  ['an outage', [meetsFault('connection-refused')], /of the whole sandbox/],
])('%s is refused before anything is sent', async (_, states, want) => {
  const entries = gateway.journal.page({ limit: 1 }).entries.length
  expect(side.refusal(toInteraction(states))).toMatch(want)
  await expect(side.send(toInteraction(states))).rejects.toMatchObject({
    name: 'ReplayError',
    message: expect.stringMatching(want),
  })
  expect(gateway.journal.page({ limit: 1 }).entries).toHaveLength(entries)
})

test('an interaction that cannot be sent is refused', () => {
  const interaction = { ...toInteraction(), unsendable: 'it is made of nothing' }
  expect(side.refusal(interaction)).toBe('it is made of nothing')
})

test('if the earlier payment is refused, the state does not hold', async () => {
  const body = { clientReferenceInformation: { code: 'order 1' } }
  await expect(side.send(toInteraction([sentBefore], { body }))).rejects.toMatchObject({
    name: 'ReplayError',
    message: expect.stringMatching(
      /Failed to send case\/tests\/one to gateway: .* was not taken \(400 MISSING_FIELD\)/,
    ),
  })
})

test('with a wrong secret, the earlier payment is still signed correctly', async () => {
  const states = [sentBy('smcc_no_duplicates'), sentBefore, wrongSecret]
  await expect(side.send(toInteraction(states))).resolves.toMatchObject({ status: 401 })
})

test('a sandbox that fails to set up a state does not end the run', async () => {
  const { url } = await listen((request, response) => {
    const answers: Readonly<Record<string, object>> = {
      '/__admin/world': { merchants: [{ merchantId: 'smcc_all', keyId: 'k' }] },
      '/__admin/namespaces': { isolateBy: 'header' },
    }
    const [path = ''] = (request.url ?? '').split('?')
    const answer = path === '/__admin/sdk-config' ? { merchantsecretKey: 'c2VjcmV0' } : answers[path]
    response.writeHead(answer === undefined ? 500 : 200).end(JSON.stringify(answer ?? {}))
  })
  const failing = await createSandboxSide({ url })
  await expect(failing.send(toInteraction([hasOutcome('expired-card')]))).rejects.toMatchObject({ code: 'BAD_REPLAY' })
})

test('a sandbox is sent everything that it supports', () => {
  const states = [sentBy('other_acquirer'), hasOutcome('expired-card'), timeIs('2026-12-16')]
  expect(side.refusal(toInteraction(states))).toBeUndefined()
})

test('a sandbox with namespaces by merchant would be disturbed, and is refused', async () => {
  const other = await startGateway({ isolateBy: 'merchant' })
  await expect(createSandboxSide({ url: other.url })).rejects.toThrow(/its namespaces go by merchant\. Allowed: /)
  await other.close()
})

test('anything but a sandbox is refused', async () => {
  const { url } = await listen((_, response) => response.writeHead(404).end())
  await expect(createSandboxSide({ url })).rejects.toThrow(/Allowed: .*jpo-sandbox/)
})

test('a sandbox that stopped meanwhile is a broken connection', async () => {
  const other = await startGateway()
  const lost = await createSandboxSide({ url: other.url })
  await other.close()
  await expect(lost.send(toInteraction())).resolves.toMatchObject({ cause: 'connection' })
})

test('a given signal ends it', async () => {
  await expect(side.send(toInteraction(), AbortSignal.abort(new Error('interrupted')))).rejects.toThrow('interrupted')
})

test('the gateway answers every case, within seconds', { timeout: 15_000 }, async () => {
  const interactions = await readInteractions({ cases: 'contracts/replay/cases' })
  const statuses = new Map<string, number | undefined>()
  for (const interaction of interactions) statuses.set(interaction.id, (await side.send(interaction)).status)
  expect([...statuses].filter(([, seen]) => ![200, 201, 400, 404, 405].includes(seen ?? 0))).toEqual([])
  expect(Object.fromEntries(statuses)).toMatchObject({
    'case/references/reference-of-50-characters': 201,
    'case/references/reference-of-51-characters': 400,
    'case/guide-examples/guide-installment': 201,
    'case/payment-methods/unknown-code-99': 400,
    'case/follow-on/void-of-refund': 201,
    'case/follow-on/details': 200,
    'case/follow-on/self-link': 404,
  })
})
