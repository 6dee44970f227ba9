// A user's code, type-checked against the installed package.
import express from 'express'
import { createGateway, type Gateway, GatewayError, WorldError } from 'jpo-sandbox'
import { setupGatewayWorker } from 'jpo-sandbox/browser'
import { createPaymentClient, installment, type PaymentResult } from 'jpo-sandbox/client'
import { createApp } from 'jpo-sandbox/express'
import { setupGateway } from 'jpo-sandbox/msw'
import { createListener, startGateway } from 'jpo-sandbox/node'
import { type TestHooks, useGateway } from 'jpo-sandbox/testing'
import { useGateway as useGatewayInVitest } from 'jpo-sandbox/vitest'
import worldSchema from 'jpo-sandbox/world.schema.json' with { type: 'json' }

const gateway: Gateway = await createGateway({ profile: 'strict' })
const { merchantId, keyId, sharedSecret } = gateway.merchant('smcc_all')
const client = createPaymentClient({
  environment: 'apitest',
  merchant: merchantId,
  auth: { keyId, sharedSecret },
  fetch: gateway.fetch,
})
const result: PaymentResult = await client.createPayment({
  amount: '12000',
  card: { number: '4111111111111111', expirationMonth: '12', expirationYear: '2031' },
  option: installment({ installments: 12 }),
})
if (result.outcome === 'approved') result.id.toUpperCase()
// @ts-expect-error: a result of another kind has no such field.
result.approvalCode

// The world's entities come with the types of @msw/data, which is bundled.
const [card] = gateway.world.collections.cards.findMany()
card?.issuer.id.toUpperCase()
// @ts-expect-error: cards have no owner.
card?.owner

express().use(createApp(gateway)).use(createListener(gateway))
const running = await startGateway({ port: 0 })
running.url.toUpperCase()
const intercepting = await setupGateway({ hosts: ['api.cybersource.com'] })
intercepting.listen()
const worker = await setupGatewayWorker()
await worker.start({ url: '/mockServiceWorker.js' })
worldSchema.$id?.toUpperCase()
export const plain = (hooks: TestHooks) => useGateway(hooks, { door: 'msw' }).listen()
export const vitest = () => useGatewayInVitest({ door: 'http' }).url.toUpperCase()
export const errors = [GatewayError, WorldError]
