import { expect, test } from 'vitest'
import { compare } from '../../../contracts/parity/compare.ts'
import { createRecordedSide, findChanges, isCurrent, toRecording } from '../../../contracts/parity/recording.ts'
import { sampleCard, toSamplePayment } from '../../../mocks/samples/sample-payment.ts'
import { answered, toApproval, toInteraction } from './replies.ts'

const payment = { ...toSamplePayment({ method: 'single', reference: 'order-1' }) }
const interaction = toInteraction('case/single', payment)
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const about = { target: 'https://apitest.cybersource.com', at: '2026-11-23T03:00:00.000Z' }

test('a recording keeps compared headers and the body, and no card data', () => {
  const body = { ...toApproval(), card: { number: sampleCard, securityCode: '987' } }
  const sighting = answered(201, body, { server: 'Apache', 'content-type': `x ${sampleCard}` })
  const recording = toRecording(interaction, sighting, about)
  expect(recording).toMatchObject({ interaction: 'case/single', target: about.target, recordedAt: about.at })
  expect(recording.reply).toEqual({
    status: 201,
    headers: { 'content-type': 'x 411111******1111', 'v-c-correlation-id': expect.stringMatching(uuid) },
    body: {
      kind: 'json',
      // A part of this id may be a card number.
      value: {
        ...toApproval('0000000000000000003059'),
        card: { number: '411111******1111', securityCode: '[dropped]' },
      },
    },
  })
  expect(JSON.stringify(recording)).not.toMatch(/4111111111111111|"987"/)
})

test('a correlation id that may hide a card number is reduced to its form', () => {
  const id = `${sampleCard}000000`
  const { reply } = toRecording(interaction, answered(201, {}, { 'v-c-correlation-id': id }), about)
  expect(reply.headers['v-c-correlation-id']).toBe('0'.repeat(22))
})

test('the request is stored, without card data and without credentials', () => {
  const asked = {
    ...interaction,
    scheme: 'http-signature' as const,
    states: [{ name: 'the time is set', params: { now: '2026-12-16' } }],
    request: {
      ...interaction.request,
      path: `/pts/v2/payments?card=${sampleCard}`,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: 'Bearer abc.def.ghi',
        signature: 'keyid="a"',
        cookie: 'session=1',
        'x-my-token': 'token-of-mine',
        'v-c-note': sampleCard,
      },
    },
  }
  const recording = toRecording(asked, answered(201, toApproval()), about)
  expect(recording).toMatchObject({
    version: 1,
    scheme: 'http-signature',
    states: asked.states,
    request: { method: 'POST', path: '/pts/v2/payments?card=411111******1111', body: expect.any(Object) },
  })
  expect(Object.entries(recording.request.headers)).toEqual([
    ['accept', 'application/json'],
    ['content-type', 'application/json'],
    ['v-c-note', '411111******1111'],
  ])
  expect(JSON.stringify(recording)).not.toMatch(/4111111111111111|abc\.def|keyid|session|token-of-mine/)
})

test('a text is stored, redacted and truncated', () => {
  const { reply } = toRecording(interaction, answered(503, `<p>${sampleCard}</p>${'x'.repeat(5_000)}`), about)
  expect(JSON.stringify(reply.body)).toContain('411111******1111')
  expect(JSON.stringify(reply.body).length).toBeLessThan(1_200)
})

test('a recording compares like the reply that it was made from', () => {
  const gateway = answered(201, toApproval('7955638878534830553955', '7'))
  for (const body of [toApproval(), { ...toApproval(), status: 'DECLINED' }, { ...toApproval(), trace: sampleCard }]) {
    const sighting = answered(201, body)
    const { reply } = JSON.parse(JSON.stringify(toRecording(interaction, sighting, about)))
    expect(compare(interaction, { ...reply, ms: 0 }, gateway)).toEqual(compare(interaction, sighting, gateway))
  }
})

const time = { name: 'the time is set', params: { now: '2026-12-16' } }

test.each([
  ['method', { request: { ...interaction.request, method: 'PUT' } }],
  ['path', { request: { ...interaction.request, path: '/pts/v2/payments/1/captures' } }],
  ['headers', { request: { ...interaction.request, headers: { 'content-type': 'text/plain' } } }],
  ['body', { request: { ...interaction.request, body: { ...payment, more: 1 } } }],
  ['body', { request: { ...interaction.request, body: undefined } }],
  ['states', { states: [time] }],
  ['scheme', { scheme: 'none' as const }],
])('a recording is current until the %s changes', (part, change) => {
  const { reply: _, ...recording } = JSON.parse(
    JSON.stringify(toRecording(interaction, answered(201, toApproval()), about)),
  )
  expect(findChanges(recording, interaction)).toEqual([])
  expect(isCurrent(recording, interaction)).toBe(true)
  expect(findChanges(recording, { ...interaction, ...change })).toEqual([part])
  expect(isCurrent(recording, { ...interaction, ...change })).toBe(false)
})

test.each([
  ['the words about it', { description: 'another', asks: 'Is it?', rules: ['a'], source: 'elsewhere' }],
  [
    'a header of the network between',
    { request: { ...interaction.request, headers: { 'user-agent': 'x', ...interaction.request.headers } } },
  ],
])('a recording stays current when %s changes', (_, change) => {
  const recording = toRecording(interaction, answered(201, toApproval()), about)
  expect(findChanges(recording, { ...interaction, ...change })).toEqual([])
})

test('the order of headers does not matter', () => {
  const toOrdered = (headers: Readonly<Record<string, string>>) => ({
    ...interaction,
    request: { ...interaction.request, headers },
  })
  const recording = toRecording(toOrdered({ accept: 'a', 'content-type': 'b' }), answered(201, {}), about)
  expect(isCurrent(recording, toOrdered({ 'content-type': 'b', accept: 'a' }))).toBe(true)
})

test('recorded replies replace a target', async () => {
  const recording = toRecording(interaction, answered(201, toApproval()), about)
  const side = createRecordedSide('recordings', new Map([['case/single', recording]]))
  expect(side.refusal(interaction)).toBeUndefined()
  expect(side.refusal(toInteraction('case/other'))).toBe('no answer was recorded')
  expect(await side.send(interaction)).toEqual({ ...recording.reply, ms: 0 })
  expect(await side.send(toInteraction('case/other'))).toMatchObject({ cause: 'connection' })
})
