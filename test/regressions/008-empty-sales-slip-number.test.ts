import { expect, test } from 'vitest'
import { findViolations } from '../conformance/contract.ts'
import { createTestEngine, send, toSamplePayment } from '../support.ts'

const withSlip = (salesSlipNumber: unknown) => {
  const { orderInformation, ...rest } = toSamplePayment({ method: 'single' })
  return { ...rest, orderInformation: { ...orderInformation, invoiceDetails: { salesSlipNumber } } }
}

// An empty one was echoed, against the pattern of the reply.
test.each([
  ['an empty one', '', /^[1-9]\d{0,4}$/],
  ['one that was sent', '00042', /^00042$/],
  ['a number', 42, /^42$/],
  ['nought', 0, /^0$/],
])('the reply to %s has a valid sales slip number', async (_, sent, pattern) => {
  const engine = await createTestEngine()
  const { status, headers, body } = await send(engine, withSlip(sent))
  expect(status).toBe(201)
  expect(findViolations({ status, headers, body })).toEqual([])
  expect(body.orderInformation.invoiceDetails.salesSlipNumber).toMatch(pattern)
  expect(body.processorInformation.salesSlipNumber).toBe(body.orderInformation.invoiceDetails.salesSlipNumber)
  expect(engine.ledger.get(body.id)?.salesSlipNumber).toMatch(pattern)
})
