import { afterAll, beforeAll, expect, test } from 'vitest'
import { seed } from '../../mocks/world/generated/seed.ts'
import { createTestEngine, send, toSamplePayment } from '../support.ts'
import { findViolations } from './contract.ts'
import type { Face } from './face.ts'
import { face as front } from './faces/engine.ts'

/** Its issuer limits installments, and bonus payments to their season. */
const momiji = '4622943127013747'

type Sample = Parameters<typeof toSamplePayment>[0]

let face: Face
beforeAll(async () => {
  face = await front.open({ frozen: true })
})
afterAll(async () => {
  await face.close()
})

/** The rule that declines a payment; undefined if it is approved. */
async function findRule(sample: Sample, at?: string): Promise<string | undefined> {
  if (at !== undefined) expect(face.engine.clock.change({ now: at }).ok).toBe(true)
  const reply = await face.send(toSamplePayment(sample))
  expect(findViolations(reply)).toEqual([])
  if (reply.body.status === 'AUTHORIZED') return undefined
  expect(reply.body).toMatchObject({
    status: 'DECLINED',
    errorInformation: { reason: 'PROCESSOR_DECLINED' },
    processorInformation: { responseCode: 'G98', responseCategoryCode: '100' },
  })
  return reply.headers['x-sandbox-advice']?.split(':')[0]
}

const counts = [3, 5, 6, 10, 12, 15, 18, 20, 24]
test.each(Array.from({ length: 25 }, (_, index) => index + 1))(
  '%i installments are accepted or declined',
  async (count) => {
    const want = counts.includes(count) ? undefined : 'installment-count-not-offered'
    for (const method of ['installment', 'combination'] as const)
      expect(await findRule({ method, card: momiji, installments: String(count) })).toBe(want)
  },
)

test('a leading zero does not change a number of installments', async () => {
  expect(await findRule({ method: 'installment', card: momiji, installments: '03' })).toBeUndefined()
  expect(await findRule({ method: 'installment', card: momiji, installments: '07' })).toBe(
    'installment-count-not-offered',
  )
})

test('an issuer without a list offers any number of installments', async () => {
  expect(await findRule({ method: 'installment', installments: '7' })).toBeUndefined()
})

test.each([
  ['revolving', '4000056655665556', 'revolving-not-contracted'],
  ['installment', '4000056655665556', undefined],
  ['bonus', '4000056655665556', undefined],
  ['revolving', '4111111111111111', undefined],
  ['revolving', momiji, undefined],
] as const)('%s with the card %s ends in %s', async (method, card, want) => {
  expect(await findRule({ method, card })).toBe(want)
})

test.each([
  ['12000', '12000', undefined],
  ['12000', '12001', 'bonus-amount-over-total'],
  ['12000.00', '12000', undefined],
  ['12000.99', '12001', 'bonus-amount-over-total'],
  ['999999999999', '99999999', undefined],
  ['0', '1', 'bonus-amount-over-total'],
])('with %s yen, a bonus of %s ends in %s', async (amount, bonusAmount, want) => {
  for (const method of ['bonus', 'combination'] as const)
    expect(await findRule({ method, amount, bonusAmount })).toBe(want)
})

test('bonuses are added up', async () => {
  const payment = toSamplePayment({ method: 'combination', amount: '12000' })
  const pay = async (...amounts: string[]) => {
    const bonuses = amounts.map((amount, index) => ({ month: String(index + 6), amount }))
    const options = { ...payment.processingInformation?.japanPaymentOptions, bonuses }
    const reply = await face.send({ ...payment, processingInformation: { japanPaymentOptions: options } })
    return reply.body.status
  }
  expect([await pay('6000', '6000'), await pay('6000', '6001')]).toEqual(['AUTHORIZED', 'DECLINED'])
})

test.each([
  // Japan is nine hours ahead of UTC.
  ['the last second before the first window', '2026-12-15T23:59:59+09:00', false, 8],
  ['the first second of the first window', '2026-12-16T00:00:00+09:00', true, 8],
  ['the same by UTC', '2026-12-15T15:00:00Z', true, 8],
  ['the second before by UTC', '2026-12-15T14:59:59Z', false, 8],
  ['the last second of a year', '2026-12-31T23:59:59+09:00', true, 8],
  ['the first second of a year', '2027-01-01T00:00:00+09:00', true, 8],
  ['the 29th of February', '2028-02-29T12:00:00+09:00', true, 8],
  ['the last second of the first window', '2027-06-15T23:59:59+09:00', true, 8],
  ['the first second after the first window', '2027-06-16T00:00:00+09:00', false, 8],
  ['the last second before the second window', '2027-07-15T23:59:59+09:00', false, 1],
  ['the first second of the second window', '2027-07-16T00:00:00+09:00', true, 1],
  ['the last second of the second window', '2026-11-15T23:59:59+09:00', true, 1],
  ['the first second after the second window', '2026-11-16T00:00:00+09:00', false, 1],
])('%s (%s): a bonus payment is accepted: %s, for month %s', async (_, at, isOpen, paid) => {
  const rule = (open: boolean) => (open ? undefined : 'bonus-month-closed')
  const other = paid === 8 ? 1 : 8
  const bonus = { method: 'bonus', card: momiji } as const
  expect(await findRule(bonus, at)).toBe(rule(isOpen))
  expect(await findRule({ ...bonus, bonusMonth: String(paid) })).toBe(rule(isOpen))
  expect(await findRule({ ...bonus, bonusMonth: `0${paid}` })).toBe(rule(isOpen))
  expect(await findRule({ ...bonus, bonusMonth: String(other) })).toBe('bonus-month-closed')
  expect(await findRule({ ...bonus, bonusMonth: '12' })).toBe('bonus-month-closed')
  expect(await findRule({ ...bonus, card: '4111111111111111', bonusMonth: '12' })).toBeUndefined()
  expect(await findRule({ ...bonus, method: 'installment' })).toBeUndefined()
})

test('the refusal of a bonus payment names the day in Japan', async () => {
  face.engine.clock.change({ now: '2026-12-15T14:59:59Z' })
  const reply = await face.send(toSamplePayment({ method: 'bonus', card: momiji, bonusMonth: '8' }))
  const advice = reply.headers['x-sandbox-advice']
  expect(advice).toMatch(/^bonus-month-closed: .*momiji.*12-16\.\.06-15.*8.*12-15 in Japan, for month 8/)
})

test('a window of one day is open on that day, for the issuer of a changed world', async () => {
  const bonusWindows = [{ begins: '11-23', ends: '11-23', paid: 12 }]
  const issuers = seed.issuers.map((issuer) => (issuer.id === 'sakura' ? { ...issuer, bonusWindows } : issuer))
  const engine = await createTestEngine({ world: { ...seed, issuers } })
  const pay = async () => (await send(engine, toSamplePayment({ method: 'bonus', bonusMonth: '12' }))).body.status
  expect(await pay()).toBe('AUTHORIZED')
  engine.clock.advance('12h')
  expect(await pay()).toBe('DECLINED')
})

test('an issuer without any window accepts no bonus payment', async () => {
  const issuers = seed.issuers.map((issuer) => (issuer.id === 'sakura' ? { ...issuer, bonusWindows: [] } : issuer))
  const engine = await createTestEngine({ world: { ...seed, issuers } })
  const reply = await send(engine, toSamplePayment({ method: 'bonus' }))
  expect(reply.headers['x-sandbox-advice']).toContain('bonus-month-closed')
})
