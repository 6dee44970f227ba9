import { expect, test } from 'vitest'
import { createTestEngine, send, toSamplePayment } from '../support.ts'

/** Differences between the gateway and the model that random sequences have found. */

test.each(['1', '-1', 'abc'])('a void is of the whole amount, even if it sends %s', async (totalAmount) => {
  const engine = await createTestEngine()
  const sale = await send(engine, toSamplePayment({ method: 'single', sale: true, amount: '12000' }))
  const body = { orderInformation: { amountDetails: { totalAmount, currency: 'USD' } } }
  const voided = await send(engine, body, { path: `/pts/v2/payments/${sale.body.id}/voids` })
  expect(voided.status).toBe(201)
  expect(voided.body.voidAmountDetails).toEqual({ currency: 'jpy', voidAmount: '12000' })
})
