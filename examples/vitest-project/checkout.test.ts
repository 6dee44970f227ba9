import { useGateway } from 'jpo-sandbox/vitest'
import { expect, test } from 'vitest'
import { checkout } from './checkout.ts'

const gateway = useGateway()

/** The shop's settings for this file's gateway. */
function settings() {
  const { merchantId: merchant, keyId, sharedSecret } = gateway.merchant('smcc_all')
  return { environment: gateway.url, merchant, auth: { keyId, sharedSecret } }
}

test('a Visa of Japan pays in twelve installments', async () => {
  const message = await checkout(settings(), { card: '4111111111111111', yen: 12_000, installments: 12 })
  expect(message).toMatch(/^Thank you\. Receipt \d+$/)
  const [payment] = gateway.payments.page({ limit: 1 }).entries
  expect(payment?.jpo).toMatchObject({ method: 'installment', installments: 12 })
})

test('a customer whose issuer offers no installments is told to use another card', async () => {
  const message = await checkout(settings(), { card: '4622943127013713', yen: 12_000, installments: 12 })
  expect(message).toBe('Your card was declined. Please use another one.')
})
