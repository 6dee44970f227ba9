import { afterEach, beforeEach, expect, test } from 'vitest'
import { toSamplePayment } from '../support.ts'
import { findViolations } from './contract.ts'
import type { Face } from './face.ts'
import { face as front } from './faces/engine.ts'
import { toOrdinary, wordOf } from './provoke.ts'

const strict = { merchant: 'smcc_no_duplicates' }
const order = toOrdinary({ reference: 'order-42' })
const withoutReference = (reference?: object) => ({ ...order, clientReferenceInformation: reference })

let face: Face
beforeEach(async () => {
  face = await front.open({ frozen: true })
})
afterEach(async () => {
  await face.close()
})

/** The reply to a payment after a time. */
async function pay(body: unknown = order, after: number | string = 0, merchant = strict.merchant): Promise<string> {
  expect(face.engine.clock.advance(after).ok).toBe(true)
  return wordOf(await face.send(body, { merchant }))
}

test('a repeated reference is refused with the wire’s message, and is not recorded', async () => {
  await pay()
  const reply = await face.send(order, strict)
  expect(findViolations(reply)).toEqual([])
  expect(reply.status).toBe(400)
  expect(reply.body).toMatchObject({ status: 'INVALID_REQUEST', reason: 'DUPLICATE_REQUEST' })
  expect(reply.body).not.toHaveProperty('details')
  expect(reply.body.message).toMatch(/^Declined - The\u00a0merchantReferenceCode\u00a0sent with this /)
  expect(reply.body.message.split('\u00a0')).toHaveLength(3)
  expect(face.engine.ledger.health().entries).toBe(1)
})

test('the advice names the earlier payment and its age', async () => {
  const first = await face.send(order, strict)
  face.engine.clock.advance('90s')
  const second = await face.send(order, strict)
  const want = `duplicate-request: payment ${first.body.id} had the same clientReferenceInformation.code 90 s ago`
  expect(second.headers['x-sandbox-advice']).toContain(want)
})

test.each([
  [0, 'DUPLICATE_REQUEST'],
  ['1ms', 'DUPLICATE_REQUEST'],
  ['899s', 'DUPLICATE_REQUEST'],
  ['900s', 'AUTHORIZED'],
  ['1d', 'AUTHORIZED'],
])('after %s the reply to the same reference is %s', async (after, want) => {
  await pay()
  expect(await pay(order, after)).toBe(want)
})

test('a refused payment does not extend the window', async () => {
  expect([await pay(), await pay(order, '600s'), await pay(order, '300s')]).toEqual([
    'AUTHORIZED',
    'DUPLICATE_REQUEST',
    'AUTHORIZED',
  ])
  expect(await pay(order, '899s')).toBe('DUPLICATE_REQUEST')
})

test('another reference, another merchant, and a merchant without a window are not affected', async () => {
  await pay()
  expect(await pay(toOrdinary({ reference: 'order-43' }))).toBe('AUTHORIZED')
  expect(await pay(toOrdinary({ reference: 'ORDER-42' }))).toBe('AUTHORIZED')
  expect([await pay(order, 0, 'smcc_all'), await pay(order, 0, 'smcc_all')]).toEqual(['AUTHORIZED', 'AUTHORIZED'])
  expect(await pay()).toBe('DUPLICATE_REQUEST')
})

test('a payment of another merchant with the same reference does not count', async () => {
  await pay(order, 0, 'smcc_all')
  expect([await pay(), await pay()]).toEqual(['AUTHORIZED', 'DUPLICATE_REQUEST'])
})

test('an earlier payment is found behind many payments of another merchant with the same reference', async () => {
  await pay()
  for (let sent = 0; sent < 120; sent++) await pay(order, 0, 'smcc_all')
  expect(await pay()).toBe('DUPLICATE_REQUEST')
})

test.each([
  ['no clientReferenceInformation', withoutReference()],
  ['no code', withoutReference({})],
  ['an empty code', withoutReference({ code: '' })],
  ['a code of spaces', withoutReference({ code: '  ' })],
])('two payments with %s are not duplicates', async (_, body) => {
  expect([await pay(body), await pay(body)]).toEqual(['AUTHORIZED', 'AUTHORIZED'])
})

test('a declined payment counts; a refused one and one hidden by an accident do not', async () => {
  const declined = toOrdinary({ reference: 'declined', card: '4000000000000002' })
  expect([await pay(declined), await pay(declined)]).toEqual(['PROCESSOR_DECLINED', 'PROCESSOR_DECLINED'])
  expect(await pay(toOrdinary({ reference: 'declined' }))).toBe('DUPLICATE_REQUEST')
  await pay(toOrdinary({ reference: 'refused', amount: '99000531' }))
  expect(await pay(toOrdinary({ reference: 'refused' }))).toBe('AUTHORIZED')
  await pay(toOrdinary({ reference: 'accident', amount: '99000150' }))
  expect(await pay(toOrdinary({ reference: 'accident' }))).toBe('AUTHORIZED')
})

test('a recorded payment whose caller got a time-out makes its repetition a duplicate', async () => {
  expect(await pay(toOrdinary({ reference: 'order-7', amount: '99000552' }))).toBe('SERVICE_TIMEOUT')
  expect(await pay(toOrdinary({ reference: 'order-7' }))).toBe('DUPLICATE_REQUEST')
})

const transactionId = '20000000000000000001'
const toNamed = (code: string, id: string | number = transactionId) => ({
  ...order,
  clientReferenceInformation: { code, transactionId: id },
})

test('a repeated transactionId is refused without an id, and is not recorded', async () => {
  await pay(toNamed('order-42'))
  const reply = await face.send(toNamed('order-43'), strict)
  expect(findViolations(reply)).toEqual([])
  expect([reply.status, Object.keys(reply.body)]).toEqual([400, ['submitTimeUtc', 'status', 'reason', 'message']])
  expect(reply.body.reason).toBe('INVALID_DATA')
  expect(reply.headers['x-sandbox-advice']).toContain('transaction-id-repeated: ')
  expect(face.engine.ledger.health().entries).toBe(1)
})

test('a repeated transactionId with a repeated reference is a duplicate', async () => {
  expect([await pay(toNamed('order-42')), await pay(toNamed('order-42'))]).toEqual(['AUTHORIZED', 'DUPLICATE_REQUEST'])
})

test('a transactionId is that of its merchant, as a string or as a number, for 180 days', async () => {
  const named = (code: string) => toNamed(code, '1234567890')
  expect([await pay(named('order-42')), await pay(named('order-43'), 0, 'smcc_all')]).toEqual([
    'AUTHORIZED',
    'AUTHORIZED',
  ])
  expect(await pay(toNamed('order-44', 1234567890))).toBe('INVALID_DATA')
  expect([await pay(named('order-45'), '179d'), await pay(named('order-46'), '2d')]).toEqual([
    'INVALID_DATA',
    'AUTHORIZED',
  ])
})

test('references with different card numbers are different, although no number is stored', async () => {
  const numbered = toOrdinary({ reference: 'order 4111111111111111' })
  // The same first six and last four digits.
  const similar = toOrdinary({ reference: 'order 4111110000001111' })
  expect([await pay(numbered), await pay(numbered)]).toEqual(['AUTHORIZED', 'DUPLICATE_REQUEST'])
  expect(await pay(similar)).toBe('AUTHORIZED')
})

test('Japanese payment options count too, across options', async () => {
  const reference = 'order-42'
  expect(await pay(toSamplePayment({ method: 'bonus', reference }))).toBe('AUTHORIZED')
  expect(await pay(toSamplePayment({ method: 'single', reference }))).toBe('DUPLICATE_REQUEST')
})

test('after a reset every reference is new', async () => {
  await pay()
  face.engine.reset()
  expect(await pay()).toBe('AUTHORIZED')
})

test('a payment from the future, before the clock was set back, does not count', async () => {
  await pay(order, '1d')
  face.engine.clock.reset()
  expect(await pay()).toBe('AUTHORIZED')
})
