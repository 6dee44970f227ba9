import { afterAll, beforeAll, expect, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { Gateway } from '../../mocks/gateway/gateway.ts'
import {
  createPaymentClient,
  customerToken,
  type ExchangeRecord,
  installment,
  instrumentIdentifierToken,
  type PaymentClient,
  paymentInstrumentToken,
  transientToken,
} from '../../src/client/index.ts'
import { noon } from '../support.ts'

const expiry = { expirationMonth: '12', expirationYear: '2031' } as const
const billTo = {
  firstName: 'Hanako',
  lastName: 'Sakura',
  address1: '1-2-3 Midori',
  locality: 'Minato-ku',
  administrativeArea: 'Tokyo',
  postalCode: '105-0000',
  country: 'JP',
  email: 'hanako@example.com',
}
const twelve = installment({ installments: 12 })
const cardOf = (number: string) => ({ number, ...expiry })

let gateway: Gateway
let client: PaymentClient
let records: ExchangeRecord[]
beforeAll(async () => {
  gateway = await createGateway({ now: noon, frozen: true })
  const { merchantId, keyId, sharedSecret } = gateway.merchant('smcc_all')
  records = []
  client = createPaymentClient({
    environment: 'apitest',
    merchant: merchantId,
    auth: { keyId, sharedSecret },
    shop: {
      businessName: '桜商店',
      businessNameKatakana: 'サクラショウテン',
      businessNameAlphaNumeric: 'SAKURA STORE',
    },
    fetch: gateway.fetch,
    clock: () => noon,
    onExchange: (record) => records.push(record),
  })
})
afterAll(() => gateway.close())

const lastPlan = () => gateway.payments.page({ limit: 1 }).entries[0]?.jpo

test('a payment keeps its card, and each of its tokens pays in twelve installments', async () => {
  const kept = await client.createPayment({
    ...{ amount: '1000', card: cardOf('4111111111111111'), billTo },
    createTokens: ['customer', 'paymentInstrument', 'instrumentIdentifier'],
  })
  if (kept.outcome !== 'approved' || kept.tokens === undefined) throw new Error(kept.outcome)
  const { customer = '', paymentInstrument = '', instrumentIdentifier = '' } = kept.tokens
  for (const token of [
    customerToken(customer, { type: '001' }),
    paymentInstrumentToken(paymentInstrument, { type: '001' }),
    instrumentIdentifierToken(instrumentIdentifier, { ...expiry, type: '001' }),
  ]) {
    const paid = await client.createPayment({ amount: '12000', token, billTo, option: twelve })
    expect(paid, token.kind).toMatchObject({ outcome: 'approved', amount: '12000' })
    expect(lastPlan()).toMatchObject({ method: 'installment', installments: 12 })
    const entry = gateway.journal.page({ limit: 1 }).entries[0]
    expect(entry?.advice.filter(({ quiet }) => quiet !== true)).toEqual([])
  }
  expect(await client.credit({ amount: '500', token: customerToken(customer), billTo })).toMatchObject({
    outcome: 'credited',
  })
})

test.each([
  ['4000000000002701', 'authenticated', { indicator: 'vbv', eci: '05' }],
  ['4000000000002719', 'authenticated', { indicator: 'vbv_attempted', eci: '06' }],
  ['4000000000002313', 'not-authenticated', { indicator: 'internet' }],
  ['5555555555554444', 'authenticated', { indicator: 'spa', ucafCollectionIndicator: '2' }],
])('an authentication of %s ends as %s, and its data pays', async (number, outcome, authentication) => {
  const card = cardOf(number)
  const ready = await client.setUpAuthentication({ card })
  if (ready.outcome !== 'ready') throw new Error(ready.outcome)
  const result = await client.authenticate({
    ...{ amount: '12000', card, billTo, referenceId: ready.referenceId },
    returnUrl: 'https://shop.example/returned',
  })
  expect(result).toMatchObject({ outcome, authentication })
  if (!('authentication' in result) || result.authentication === undefined) throw new Error(result.outcome)
  const option = number.startsWith('4') ? { option: twelve } : {}
  const paid = await client.createPayment({
    ...{ amount: '12000', card, billTo, ...option },
    authentication: result.authentication,
  })
  expect(paid.outcome).toBe('approved')
  const entry = gateway.journal.page({ limit: 1 }).entries[0]
  expect(entry?.advice.map(({ rule }) => rule).filter((rule) => rule.startsWith('authentication'))).toEqual([])
  const proofs = [result.authentication.cavv, result.authentication.ucafAuthenticationData].filter((proof) => proof)
  for (const proof of proofs) expect(JSON.stringify([records, entry])).not.toContain(proof)
})

test('a challenge ends the payment as pending, and the same payment with validate ends it', async () => {
  const payment = { amount: '12000', card: cardOf('4000000000002503'), billTo, option: twelve }
  const asked = await client.createPayment({
    ...payment,
    authenticate: { referenceId: 'none', returnUrl: 'https://shop.example/r' },
  })
  if (asked.outcome !== 'pending' || asked.challenge === undefined) throw new Error(asked.outcome)
  const validate = { authenticationTransactionId: asked.challenge.authenticationTransactionId }
  expect(await client.createPayment({ ...payment, validate })).toMatchObject({ outcome: 'pending' })
  gateway.scenarios.next('approved')
  expect(await client.createPayment({ ...payment, validate })).toMatchObject({ outcome: 'approved' })
  expect(lastPlan()).toMatchObject({ installments: 12 })
})

test('a capture context is a JWT; a token that is none is refused', async () => {
  const made = await client.createCaptureContext({ targetOrigins: ['https://shop.example'] })
  expect(made).toMatchObject({
    outcome: 'created',
    captureContext: expect.stringMatching(/^ey[\w-]+\.[\w-]+\.[\w-]+$/),
  })
  expect(await client.createPayment({ amount: '1', token: transientToken('a.b.c'), billTo })).toMatchObject({
    outcome: 'invalid',
    fields: [{ field: 'tokenInformation.jti', reason: 'INVALID_DATA' }],
  })
})

const payment = { amount: '1', billTo } as const
const card = cardOf('4111111111111111')
test.each<[string, () => unknown, RegExp]>([
  ['neither card nor token', () => client.createPayment(payment as never), /card is missing.*card, or token/],
  [
    'both',
    () => client.createPayment({ ...payment, card, token: customerToken('A') } as never),
    /card and token together/,
  ],
  ['a token of another form', () => customerToken('a b'), /id of the vault/],
  [
    'an identifier without expiry',
    () => instrumentIdentifierToken('7034970000031910027', {} as never),
    /expirationMonth is missing/,
  ],
  ['a transient token of another form', () => transientToken('abc'), /the JWT that Microform gave/],
  [
    'two authentications',
    () =>
      client.createPayment({
        ...payment,
        card,
        validate: { authenticationTransactionId: 'a' },
        authentication: { indicator: 'vbv' },
      }),
    /one of authentication, authenticate and validate/,
  ],
  [
    'an unknown indicator',
    () => client.createPayment({ ...payment, card, authentication: { indicator: 'vbw' as 'vbv' } }),
    /did you mean "vbv"/,
  ],
  [
    'an unknown token type',
    () => client.createPayment({ ...payment, card, createTokens: ['custumer' as 'customer'] }),
    /createTokens is not allowed so/,
  ],
  [
    'a returnUrl with a script',
    () => client.authenticate({ ...payment, card, referenceId: 'a', returnUrl: 'javascript:1' }),
    /returnUrl is not allowed so/,
  ],
  [
    'a target origin with a path',
    () => client.createCaptureContext({ targetOrigins: ['https://shop.example/x'] }),
    /targetOrigins is not allowed so/,
  ],
])('%s throws before anything is sent', async (_, call, message) => {
  const before = records.length
  await expect((async () => call())()).rejects.toThrow(message)
  expect(records.length).toBe(before)
})
