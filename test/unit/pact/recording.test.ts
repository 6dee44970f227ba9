import { expect, test } from 'vitest'
import { matcherFor } from '../../../contracts/pact/field-matchers.ts'
import { cardPlaceholder, restoreBody } from '../../../contracts/pact/restore-body.ts'
import { toInteraction } from '../../../contracts/pact/to-pact.ts'
import { type Reproduction, type ReproductionContext, toReproduction } from '../../../contracts/pact/to-reproduction.ts'
import { toVitest } from '../../../contracts/pact/to-vitest.ts'
import { createGateway } from '../../../mocks/gateway/create-gateway.ts'
import type { Gateway } from '../../../mocks/gateway/gateway.ts'
import { catalogue } from '../../../src/acquirer/outcome-catalogue.ts'
import { redactValue } from '../../../src/card-data/redact-json.ts'
import { toSamplePayment, unverified } from '../../support.ts'

const card = '4111111111111111'
const context: ReproductionContext = { defaultMerchant: 'smcc_all', cards: [card], isTimeSet: false }
const payment = (more: object = {}) => toSamplePayment({ method: 'single', reference: 'order-1', ...more })

/** Sends a payment and records its journal entry. */
async function record(
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  { before, more, auth = unverified }: { before?: (gateway: Gateway) => unknown; more?: object; auth?: object } = {},
): Promise<Reproduction> {
  const gateway = await createGateway({ auth })
  const send = () =>
    gateway.fetch('http://gateway/pts/v2/payments', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  await before?.(gateway)
  await send().catch(() => undefined)
  const [entry] = gateway.journal.page({ limit: 1 }).entries
  if (entry === undefined) throw new Error('Failed to find the entry.')
  return toReproduction(entry, { ...context, ...more })
}

const smallState = (name: string, params: object = {}) => [{ name, params }]

test('states: an outcome that was armed, or that the reference asks for; not one of a test card', async () => {
  const expired = smallState('the next payment has an outcome', { outcome: 'expired-card' })
  const armed = await record(payment(), {}, { before: ({ scenarios }) => scenarios.next('expired-card') })
  expect(armed.states).toEqual(expired)
  expect((await record(payment({ reference: 'scenario:expired-card' }))).states).toEqual(expired)
  expect((await record(payment({ card: '4000000000000069' }))).states).toEqual([])
})

test('states: the earlier payment, when the gateway refused a duplicate', async () => {
  const merchant = { 'v-c-merchant-id': 'smcc_no_duplicates' }
  const { states, reply } = await record(payment(), merchant, {
    before: ({ fetch }) =>
      fetch('http://gateway/pts/v2/payments', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...merchant },
        body: JSON.stringify(payment()),
      }),
  })
  expect(reply.status).toBe(400)
  expect(states.map(({ name }) => name)).toEqual([
    'the payment is sent by a merchant',
    'the same payment was sent before',
  ])
})

test('states: the time, when the gateway’s clock was set', async () => {
  const { states } = await record(
    payment(),
    {},
    { before: ({ clock }) => clock.freeze('2026-12-16'), more: { isTimeSet: true } },
  )
  expect(states).toEqual(smallState('the time is set', { now: '2026-12-15T15:00:00.000Z' }))
})

test('a 401 with credentials is recorded as a wrong secret, with a note of the differences', async () => {
  const wrong = await record(payment(), { authorization: 'Bearer x.y.z' }, { auth: {} })
  expect(wrong).toMatchObject({ scheme: 'jwt', states: smallState('the payment is signed with a wrong secret') })
  expect(wrong.notes.join()).toContain('here it is signed with a wrong secret')
  expect(await record(payment(), {}, { auth: {} })).toMatchObject({
    scheme: undefined,
    states: [],
    reply: { status: 401 },
  })
})

test('restores the one listed test card that fits a mask, and nothing if none or several fit', () => {
  const body = { card: { number: '411111******1111', securityCode: '[dropped]' }, kept: [1, 'x', null] }
  const restored = restoreBody(body, [card, card, '4622943127013705'])
  expect(restored.body).toEqual({ card: { number: card }, kept: [1, 'x', null] })
  expect(restored.notes).toEqual([expect.stringContaining('card.securityCode was not kept')])
  const none = restoreBody({ number: '555555******4444' }, [card])
  expect(none.body).toEqual({ number: cardPlaceholder })
  expect(none.notes).toEqual([expect.stringContaining('no listed test card fits 555555******4444')])
  // Not a card: only the mask matters.
  expect(restoreBody({ number: '123456***3456' }, ['1234560003456', '1234561113456']).notes[0]).toContain('2 listed')
})

test.each(['card-not-listed', 'bad-card-number'])('restores no card for a number refused as %s', async (rule) => {
  const gateway = await createGateway({ auth: unverified })
  const body = JSON.stringify(payment())
  await gateway.fetch('http://gateway/pts/v2/payments', { method: 'POST', body })
  const [entry] = gateway.journal.page({ limit: 1 }).entries
  if (entry === undefined) throw new Error('Failed to find the entry.')
  const refusal = { rule, text: { en: '', ja: '' }, evidence: { level: 'sandbox', source: '' } } as const
  const numberOf = ({ request }: Reproduction) => (request.body as typeof sent).paymentInformation?.card?.number
  const sent = payment()
  const refused = { ...entry, request: { ...entry.request, body: redactValue(sent) }, refusals: [refusal] }
  expect(numberOf(toReproduction({ ...refused, refusals: [] }, context))).toBe(card)
  expect(numberOf(toReproduction(refused, context))).toBe(cardPlaceholder)
})

test.each([
  ['$.id', '7955635013562589043955', 'pattern'],
  ['$.id', 'something else', 'type'],
  ['$.submitTimeUtc', '2026-11-24T23:38:21Z', 'pattern'],
  ['$._links.self.href', '/pts/v2/payments/7955635013562589043955', 'pattern'],
  ['$.processorInformation.approvalCode', '123456', 'pattern'],
  ['$.status', 'AUTHORIZED', 'exact'],
  ['$.reason', 'MISSING_FIELD', 'exact'],
  ['$.errorInformation.reason', 'EXPIRED_CARD', 'exact'],
  ['$.details.field', 'card.number', 'exact'],
  ['$.clientReferenceInformation.code', 'order-1', 'exact'],
  ['$.orderInformation.amountDetails.authorizedAmount', '12000', 'exact'],
  ['$.message', 'Declined', 'type'],
  ['$.errorInformation.message', 'Decline', 'type'],
  ['$.paymentInformation.card.type', '001', 'type'],
] as const)('compares %s of %s by %s', (path, seen, want) => {
  const matcher = matcherFor(path, seen)
  expect(matcher instanceof RegExp ? 'pattern' : matcher).toBe(want)
})

test('an interaction holds no credentials, only the rules of its table', async () => {
  const interaction = toInteraction(await record(payment()))
  expect(interaction).toMatchObject({
    request: { headers: { authorization: ['Bearer signed-when-verified'] }, body: { content: payment() } },
    response: {
      status: 201,
      headers: { 'content-type': ['application/hal+json'] },
      matchingRules: { body: { '$.id': { matchers: [{ match: 'regex', regex: '^\\d{22}$' }] } } },
    },
  })
  expect(JSON.stringify(interaction)).not.toContain('"$.status"')
})

test('a reply replaced by a fault is not compared', async () => {
  const { reply, description } = await record(payment(), { 'x-sandbox-fault': 'html-502' })
  expect(reply).toEqual({ status: 502 })
  expect(description).toBe('payment order-1 is answered 502 (html-502)')
})

test('a name is short whatever the reference and the outcome, and distinguishes references by their ends', async () => {
  const long = (end: string) => `shop-of-the-sakura-department-store-2026-11-${end}`
  const longest = long('000001')
  const names: string[] = []
  for (const outcome of Object.keys(catalogue)) {
    const { description } = await record(payment({ reference: longest }), { 'x-sandbox-scenario': outcome })
    names.push(description)
  }
  expect(names.filter((name) => name.length > 100)).toEqual([])
  const declined = await record(payment({ reference: longest }), { 'x-sandbox-scenario': 'insufficient-fund' })
  expect(declined.description).toBe('payment shop-of-the-sak…e-2026-11-000001 is answered 201 INSUFFICIENT_FUND')
  const { description } = await record(payment({ reference: long('000002') }))
  expect(description).toBe('payment shop-of-the-sak…e-2026-11-000002 is answered 201 AUTHORIZED')
  expect((await record(payment())).description).toBe('payment order-1 is answered 201 AUTHORIZED')
})

test('the name of anything but a payment has its method and path, without the middle of a long path', async () => {
  const gateway = await createGateway({ auth: unverified })
  await gateway.fetch('http://gateway/pts/v2/payments/of-another-kind/captures')
  const [entry] = gateway.journal.page({ limit: 1 }).entries
  if (entry === undefined) throw new Error('Failed to find the entry.')
  expect(toReproduction(entry, context).description).toBe(
    'GET /pts/v2/payment…er-kind/captures is answered 404 NOT_FOUND',
  )
})

test('text of a caller is a string in a test, never code', async () => {
  const hostile = "'); process.exit() //\n\\'\u2028"
  const body = { ...payment({ reference: hostile }), [`[\n${hostile}`]: '[dropped]' }
  const text = toVitest(await record(body), { profile: 'guide' })
  const outside = text.replace(/'(?:[^'\\\n]|\\.)*'/g, "''").split(/\r|\n|\u2028/)
  expect(text).toContain('process.exit')
  expect(outside.filter((line) => line.includes('process.exit') && !line.startsWith('// '))).toEqual([])
})
