import { expect, test } from 'vitest'
import { sampleCard, toSamplePayment } from '../../../mocks/samples/sample-payment.ts'
import { compare } from '../../../src/parity/compare.ts'
import { createRecordedSide, isCurrent, toRecording } from '../../../src/parity/recording.ts'
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
      // A stretch of this id might be a card number.
      value: {
        ...toApproval('0000000000000000003059'),
        card: { number: '411111******1111', securityCode: '[dropped]' },
      },
    },
  })
  expect(JSON.stringify(recording)).not.toMatch(/4111111111111111|"987"/)
})

test('a text is kept, redacted and cut off', () => {
  const { reply } = toRecording(interaction, answered(503, `<p>${sampleCard}</p>${'x'.repeat(5_000)}`), about)
  expect(JSON.stringify(reply.body)).toContain('411111******1111')
  expect(JSON.stringify(reply.body).length).toBeLessThan(1_200)
})

test('a recording compares as the answer that it was made from', () => {
  const gateway = answered(201, toApproval('7955638878534830553955', '7'))
  for (const body of [toApproval(), { ...toApproval(), status: 'DECLINED' }, { ...toApproval(), trace: sampleCard }]) {
    const sighting = answered(201, body)
    const { reply } = JSON.parse(JSON.stringify(toRecording(interaction, sighting, about)))
    expect(compare(interaction, { ...reply, ms: 0 }, gateway)).toEqual(compare(interaction, sighting, gateway))
  }
})

test('a recording is current until the request changes', () => {
  const recording = toRecording(interaction, answered(201, toApproval()), about)
  expect(isCurrent(recording, interaction)).toBe(true)
  const changed = toSamplePayment({ method: 'single', reference: 'order-1', amount: '1' })
  expect(isCurrent(recording, toInteraction('case/single', changed))).toBe(false)
})

test('recorded answers take the place of a target', async () => {
  const recording = toRecording(interaction, answered(201, toApproval()), about)
  const side = createRecordedSide('recordings', new Map([['case/single', recording]]))
  expect(side.refusal(interaction)).toBeUndefined()
  expect(side.refusal(toInteraction('case/other'))).toBe('no answer was recorded')
  expect(await side.send(interaction)).toEqual({ ...recording.reply, ms: 0 })
  expect(await side.send(toInteraction('case/other'))).toMatchObject({ cause: 'connection' })
})
