import { afterEach, beforeEach, expect, test } from 'vitest'
import { seed } from '../../mocks/world/generated/seed.ts'
import { createTestEngine, send, toSamplePayment } from '../support.ts'
import { findViolations } from './contract.ts'
import type { Face } from './face.ts'
import { face as front } from './faces/engine.ts'
import { arm, entryOf, toOrdinary, wordOf } from './provoke.ts'

const header = (name: string) => ({ headers: { 'x-sandbox-scenario': name } })
const usedOf = ({ engine }: Face) => engine.scenarios.list().map(({ used }) => used)

/** A payment with a different outcome for each trigger, except the header. */
const asking = {
  reference: 'order 7 scenario:stolen-lost-card',
  // processor-declined
  card: '4000000000000002',
  // invalid-account
  amount: '99000231',
  // card-expired
  expires: '01/2020',
}

let face: Face
beforeEach(async () => {
  face = await front.open()
})
afterEach(async () => {
  await face.close()
})

test('the header comes first, then reference, armed, card, amount and the refusal table', async () => {
  arm(face, 'insufficient-fund', { times: 'always' })
  const payment = toOrdinary(asking)
  const first = await face.send(payment, header('exceeds-credit-limit'))
  const second = await face.send(payment)
  expect([wordOf(first), wordOf(second)]).toEqual(['EXCEEDS_CREDIT_LIMIT', 'STOLEN_LOST_CARD'])
  expect(usedOf(face)).toEqual([0])
  const third = await face.send(toOrdinary({ ...asking, reference: 'order 7' }))
  expect(wordOf(third)).toBe('INSUFFICIENT_FUND')
  expect(usedOf(face)).toEqual([1])
  face.engine.scenarios.clear()
  const { card: _, ...withoutCard } = { ...asking, reference: 'order 7' }
  const { amount: __, ...withoutAmount } = withoutCard
  const words: string[] = []
  for (const sample of [{ ...asking, reference: 'order 7' }, withoutCard, withoutAmount])
    words.push(wordOf(await face.send(toOrdinary(sample))))
  expect(words).toEqual(['PROCESSOR_DECLINED', 'INVALID_ACCOUNT', 'EXPIRED_CARD'])
  expect(wordOf(await face.send(toOrdinary()))).toBe('AUTHORIZED')
})

test('an approval on demand overrides the refusal table', async () => {
  const foreign = toSamplePayment({ method: 'single', card: '4622943127013705' })
  expect(wordOf(await face.send(foreign))).toBe('PROCESSOR_DECLINED')
  expect(wordOf(await face.send(foreign, header('approved')))).toBe('AUTHORIZED')
})

test.each([
  ['a card that may be somebody’s', toOrdinary({ card: '4242424242424242' }), 400, 'INVALID_CARD'],
  ['a missing amount', { ...toOrdinary(), orderInformation: {} }, 400, 'MISSING_FIELD'],
  ['a wrong amount', toOrdinary({ amount: '-1' }), 400, 'INVALID_DATA'],
  ['a wrong payment option', toSamplePayment({ method: 'bonus', code: '2' }), 400, 'INVALID_DATA'],
  ['malformed JSON', '{"a":', 400, 'INVALID_DATA'],
])('%s overrides everything, and uses up nothing', async (_, body, status, reason) => {
  arm(face, 'insufficient-fund')
  for (const options of [header('approved'), {}]) {
    const reply = await face.send(body, options)
    expect([reply.status, wordOf(reply)]).toEqual([status, reason])
    expect(findViolations(reply)).toEqual([])
    expect(entryOf(face, reply).scenario).toBeUndefined()
  }
  expect(usedOf(face)).toEqual([0])
})

test('a card that may be somebody’s is refused with the sandbox’s message, even with an outcome on demand', async () => {
  const reply = await face.send(toOrdinary({ card: '4242424242424242' }), header('invalid-card'))
  expect(reply.body.message).toContain('jpo-sandbox: this card number is valid but no known test card')
})

test('credentials come before an outcome on demand', async () => {
  const reply = await face.send(toOrdinary(), { merchant: 'nobody', ...header('approved') })
  expect(reply.status).toBe(401)
})

test.each([
  ['by header', toOrdinary(), header('expird-card')],
  ['by reference', toOrdinary({ reference: 'order 7 scenario:expird-card' }), {}],
])('an unknown name %s is refused with a suggestion, and uses up nothing', async (_, body, options) => {
  arm(face, 'insufficient-fund')
  const reply = await face.send(body, options)
  expect(findViolations(reply)).toEqual([])
  expect(reply.status).toBe(400)
  expect(reply.body).toMatchObject({ status: 'INVALID_REQUEST', reason: 'INVALID_DATA' })
  expect(reply.body.message).toContain('there is no outcome "expird-card"; did you mean expired-card?')
  expect(reply.headers['x-sandbox-advice']).toContain('unknown-outcome: ')
  const entry = entryOf(face, reply)
  expect(entry.scenario).toBeUndefined()
  expect(entry.stages).toContainEqual(expect.objectContaining({ stage: 'scenario', verdict: 'refused' }))
  expect(usedOf(face)).toEqual([0])
  expect(face.engine.ledger.health().entries).toBe(0)
})

test.each([
  ['scenario', 'no-answer', 'that is a fault: fault:no-answer'],
  ['fault', 'expired-card', 'that is an outcome: scenario:expired-card'],
])('a name of the other kind in a %s gets a hint', async (kind, name, want) => {
  arm(face, 'insufficient-fund')
  const byHeader = await face.send(toOrdinary(), { headers: { [`x-sandbox-${kind}`]: name } })
  const byReference = await face.send(toOrdinary({ reference: `order 7 ${kind}:${name}` }))
  for (const reply of [byHeader, byReference]) {
    expect(reply.body).toMatchObject({ reason: 'INVALID_DATA', message: expect.stringContaining(want) })
  }
  expect(usedOf(face)).toEqual([0])
})

test('an unknown name is refused even if the rest of the request is wrong too', async () => {
  const reply = await face.send('{}', header('winter'))
  expect(reply.body.message).toContain('there is no outcome "winter"')
})

test('unlisted card numbers that the world allows get the outcome on demand', async () => {
  const engine = await createTestEngine({ world: { ...seed, unlistedCards: { policy: 'allow', issuer: 'sakura' } } })
  const reply = await send(engine, toOrdinary({ card: '4242424242424242' }), header('expired-card'))
  expect(wordOf(reply)).toBe('EXPIRED_CARD')
})

test('a disabled row of the refusal table is still available on demand', async () => {
  const engine = await createTestEngine({ world: { ...seed, refusals: { 'card-not-visa': { enabled: false } } } })
  const payment = toSamplePayment({ method: 'bonus', card: '5555555555554444' })
  expect(wordOf(await send(engine, payment))).toBe('AUTHORIZED')
  expect(wordOf(await send(engine, payment, header('card-not-visa')))).toBe('CARD_TYPE_NOT_ACCEPTED')
})
