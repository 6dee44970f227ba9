import { expect, test } from 'vitest'
import { canHave } from '../../src/acquirer/services.ts'
import { lifecycleRules } from '../../src/operations/follow-on/lifecycle-rules.ts'
import { send, toSamplePayment } from '../support.ts'
import { openEngine, start } from './open-engine.ts'

/** Differences between the gateway and the model that random sequences have found. */

const yen = (totalAmount: string) => ({ orderInformation: { amountDetails: { totalAmount, currency: 'JPY' } } })

test.each(['1', '-1', 'abc'])('a void is of the whole amount, even if it sends %s', async (totalAmount) => {
  const engine = openEngine({})
  const sale = await send(engine, toSamplePayment({ method: 'single', sale: true, amount: '12000' }))
  const body = { orderInformation: { amountDetails: { totalAmount, currency: 'USD' } } }
  const voided = await send(engine, body, { path: `/pts/v2/payments/${sale.body.id}/voids` })
  expect(voided.status).toBe(201)
  expect(voided.body.voidAmountDetails).toEqual({ currency: 'jpy', voidAmount: '12000' })
})

test('over-capture by 20 percent is for pre-authorizations only, and not for every brand', async () => {
  const engine = openEngine({ overCapture: '20-percent' })
  const capture = async (card: string, authIndicator: string) => {
    const payment = toSamplePayment({ method: 'single', amount: '1000', card })
    const processingInformation = { authorizationOptions: { authIndicator } }
    const { body } = await send(engine, { ...payment, processingInformation }, { merchant: 'other_acquirer' })
    const options = { merchant: 'other_acquirer', path: `/pts/v2/payments/${body.id}/captures` }
    return (await send(engine, yen('1200'), options)).body.reason ?? 'captured'
  }
  expect([
    await capture('4111111111111111', '0'),
    await capture('4111111111111111', '1'),
    await capture('2222420000001113', '0'),
  ]).toEqual(['captured', 'EXCEEDS_AUTH_AMOUNT', 'EXCEEDS_AUTH_AMOUNT'])
})

const preAuthorization = {
  ...toSamplePayment({ method: 'single', amount: '1000' }),
  processingInformation: { authorizationOptions: { authIndicator: '0' } },
}

test('an increment without an amount lacks a field', async () => {
  const engine = openEngine({})
  const { body } = await send(engine, preAuthorization)
  const amountDetails = { currency: 'JPY' }
  const options = { method: 'PATCH', path: `/pts/v2/payments/${body.id}` }
  const refused = await send(engine, { orderInformation: { amountDetails } }, options)
  expect([refused.status, refused.body.reason]).toEqual([400, 'MISSING_FIELD'])
})

test('refused increments do not count for the limit of increments', async () => {
  const engine = openEngine({})
  const { body } = await send(engine, preAuthorization)
  const options = { method: 'PATCH', path: `/pts/v2/payments/${body.id}` }
  for (let left = 5; left > 0; left--) await send(engine, yen('0'), options)
  const statuses: number[] = []
  for (let left = 101; left > 0; left--) statuses.push((await send(engine, yen('1'), options)).status)
  expect(statuses).toEqual([...Array(100).fill(201), 400])
})

test.each(lifecycleRules)('$name gives a reason that is documented for its services', ({ of, outcome }) => {
  expect(of.filter((service) => !canHave(service, outcome))).toEqual([])
})

test('a time-out service finds the newest transaction of the id, within the days of the setting', async () => {
  let now = start
  const engine = openEngine({ transactionIdDays: 60 }, () => now)
  const clientReferenceInformation = { transactionId: 'order-1' }
  const { body } = await send(engine, { ...preAuthorization, clientReferenceInformation })
  now += 61 * 86_400
  await send(engine, { ...yen('1000'), clientReferenceInformation }, { path: `/pts/v2/payments/${body.id}/captures` })
  const voided = await send(engine, { clientReferenceInformation }, { path: '/pts/v2/voids' })
  expect(voided.status).toBe(201)
})

test('a declined sale is in no batch, and stays declined when it is voided after a time-out', async () => {
  let now = start
  const engine = openEngine({}, () => now)
  const clientReferenceInformation = { transactionId: 'order-1' }
  const sale = { ...toSamplePayment({ method: 'single', sale: true, amount: '1000' }), clientReferenceInformation }
  const { body } = await send(engine, sale, { headers: { 'x-sandbox-scenario': 'processor-declined' } })
  now += 86_400
  const voided = await send(engine, { clientReferenceInformation }, { path: '/pts/v2/voids' })
  const found = await send(engine, '', { method: 'GET', path: `/tss/v2/transactions/${body.id}` })
  expect([voided.body.status, voided.body.voidAmountDetails.originalTransactionAmount]).toEqual(['VOIDED', '1000'])
  expect(found.body.applicationInformation.status).toBe('DECLINED')
})
