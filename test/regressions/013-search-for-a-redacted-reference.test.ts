/** A reference that may hold card data is stored redacted: Transaction Search did not find its payment. */
import { expect, test } from 'vitest'
import { createTestEngine, send, toSamplePayment } from '../support.ts'

// One order number in ten is a valid card number by its check digit.
const reference = 'order 4111111111111111'
const similar = 'order 4111110000001111'

test.each([
  ['its reference', [reference], 1],
  ['a similar reference', [similar], 0],
  ['several references', [similar, reference], 1],
])('a payment with a redacted reference is found by %s: %j, %i', async (_, codes, count) => {
  const engine = await createTestEngine()
  await send(engine, toSamplePayment({ method: 'single', reference }))
  const codesOf = codes.map((code) => `"${code}"`).join(' OR ')
  const body = { query: `clientReferenceInformation.code:(${codesOf})`, sort: 'id:asc' }
  const { body: reply, text } = await send(engine, body, { path: '/tss/v2/searches' })
  expect(reply.count).toBe(count)
  for (const { clientReferenceInformation } of reply._embedded.transactionSummaries)
    expect(clientReferenceInformation.code).toBe('order 411111******1111')
  expect(text.replace(JSON.stringify(body.query).slice(1, -1), '')).not.toContain('4111111111111111')
})
