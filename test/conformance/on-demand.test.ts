import fc from 'fast-check'
import { expect, test } from 'vitest'
import { send } from '../support.ts'
import type { Face } from './face.ts'
import { face as front } from './faces/engine.ts'
import { entryOf, listed, toOrdinary } from './provoke.ts'

const face: Face = await front.open()

/** The outcome and the fault on demand of a request, by header or by reference. */
async function wishOf(headers: Readonly<Record<string, string>>, reference: string) {
  const { scenario, fault } = entryOf(face, await face.send(toOrdinary({ reference }), { headers }))
  return [scenario && `${scenario.trigger} ${scenario.name}`, fault && `${fault.trigger} ${fault.name} ${fault.delay}`]
}

const scenario = (value: string) => ({ 'x-sandbox-scenario': value })
const fault = (value: string) => ({ 'x-sandbox-fault': value })
const expired = 'reference expired-card'

test.each<[string, Readonly<Record<string, string>>, string, outcome?: string | undefined, fault?: string]>([
  ['a reference with a colon', {}, 'order: 1'],
  ['a header of spaces', scenario('  '), 'order-1'],
  ['a word that ends in scenario', {}, 'subscenario:expired-card'],
  ['a header', scenario('expired-card'), '', 'header expired-card'],
  ['a header in capitals', scenario(' Expired-Card '), '', 'header expired-card'],
  ['a reference alone', {}, 'scenario:expired-card', expired],
  ['the end of a reference', {}, 'order 7 scenario:expired-card', expired],
  ['the middle of a reference', {}, '注文7/scenario:expired-card/x', expired],
  ['a reference in capitals', {}, 'SCENARIO:EXPIRED-CARD', expired],
  ['a space behind the colon', {}, 'scenario: expired-card', expired],
  ['an equals sign for the colon', {}, 'scenario=expired-card', expired],
  ['the first of two', {}, 'scenario:avs-failed scenario:cv-failed', 'reference avs-failed'],
  ['header before reference', scenario('cv-failed'), 'scenario:avs-failed', 'header cv-failed'],
  ['the reference beside an empty header', scenario(''), 'scenario:avs-failed', 'reference avs-failed'],
  ['a fault with its delay', fault('latency=5'), '', undefined, 'header latency 5'],
  ['a delay with its unit', fault('latency=5ms'), '', undefined, 'header latency 5'],
  ['a fault with its delay in a reference', {}, 'x fault:latency=5', undefined, 'reference latency 5'],
  ['both in one reference', {}, 'scenario:expired-card fault:latency=5', expired, 'reference latency 5'],
  ['a header and a reference', fault('latency=5'), 'scenario:expired-card', expired, 'header latency 5'],
])('%s is read', async (_, headers, reference, outcome, chosen) => {
  expect(await wishOf(headers, reference)).toEqual([outcome, chosen])
})

const names = listed.filter(({ services }) => services.includes('payment')).map(({ name }) => name)

test('every name of a payment is read anywhere in a reference', async () => {
  const around = fc.stringMatching(/^[ /|#]{0,4}$/)
  const property = fc.asyncProperty(around, fc.constantFrom(...names), around, async (before, name, after) => {
    expect(await wishOf({}, `${before}scenario:${name}${after}`)).toEqual([`reference ${name}`, undefined])
  })
  await fc.assert(property, { seed: 1, numRuns: 50 })
})

test.each([
  ['a name that is near', scenario('expird-card'), 'did you mean expired-card?'],
  ['a name that is near nothing', scenario('winter'), 'there is no outcome "winter" (asked for by the header'],
  ['a name of every object', scenario('constructor'), 'there is no outcome "constructor"'],
  ['a name with more behind it', scenario('approved_x'), 'there is no outcome "approved_x"'],
  ['a fault for an outcome', scenario('no-answer'), 'that is a fault: fault:no-answer'],
  ['an outcome for a fault', fault('expired-card'), 'that is an outcome: scenario:expired-card'],
  ['a fault that is near', fault('no-anser'), 'did you mean no-answer?'],
  ['a fault of the whole gateway', fault('connection-refused'), 'is of the whole gateway: it must be armed'],
  ['a delay that is none', fault('latency=soon'), 'such as 250, 250ms or 5s'],
  ['a delay of more than ten minutes', fault('latency=600001'), 'ten minutes at the most'],
  ['a delay of an outcome', scenario('expired-card=5'), 'an outcome takes no time'],
  ['two unknown names, the outcome first', { ...scenario('winter'), ...fault('winter') }, 'there is no outcome'],
])('%s is refused', async (_, headers, want) => {
  const reply = await face.send(toOrdinary(), { headers })
  expect([reply.status, reply.body.reason]).toEqual([400, 'INVALID_DATA'])
  expect(reply.body.message).toContain(want)
})

test.each([
  ['no name behind the colon', 'scenario:', 'there is no outcome ""'],
  ['a name that is none', 'scenario:期限切れ', 'there is no outcome'],
])('a reference with %s is refused', async (_, reference, want) => {
  expect((await face.send(toOrdinary({ reference }))).body.message).toContain(want)
})

test('a refusal repeats no card number and at most 60 characters of a name', async () => {
  const { send: _, engine } = face
  const numbered = await send(engine, toOrdinary(), { headers: scenario('4111111111111111') })
  expect(JSON.stringify([numbered, entryOf(face, numbered)])).not.toContain('4111111111111111')
  const long = await send(engine, toOrdinary(), { headers: scenario('x'.repeat(5_000)) })
  expect(JSON.stringify(long).length).toBeLessThan(2_000)
})
