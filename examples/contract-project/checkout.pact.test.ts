import { MatchersV3, PactV4 } from '@pact-foundation/pact'
import { providerState } from 'jpo-sandbox/pact'
import { expect, test } from 'vitest'
import { checkout } from './checkout.ts'

const { like, regex } = MatchersV3

/** Each test adds what the shop sends and needs to `pacts/shop-cybersource-payments.json`. */
const pact = new PactV4({ consumer: 'shop', provider: 'cybersource-payments', dir: 'pacts', logLevel: 'warn' })

const order = { reference: 'order-1001', card: '4111111111111111', yen: 12_000, installments: 12 }

/** The shop's request. Signatures differ each time: the pact records their form, and the verifier signs again. */
const request = {
  authorization: regex(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/, 'Bearer signed.again.by-the-verifier'),
  body: {
    clientReferenceInformation: { code: like(order.reference), transactionId: like(order.reference) },
    processingInformation: {
      japanPaymentOptions: {
        businessName: '桜商店',
        businessNameKatakana: 'サクラショウテン',
        businessNameAlphaNumeric: 'SAKURA STORE',
        paymentMethod: '61',
        installments: '12',
      },
    },
    paymentInformation: {
      card: { number: '4111111111111111', expirationMonth: '12', expirationYear: '2031', type: '001' },
    },
    orderInformation: {
      amountDetails: { totalAmount: '12000', currency: 'JPY' },
      billTo: like({
        firstName: 'Hanako',
        lastName: 'Sakura',
        address1: '1-2-3 Midori',
        locality: 'Minato-ku',
        administrativeArea: 'Tokyo',
        postalCode: '105-0000',
        country: 'JP',
        email: 'hanako@example.com',
      }),
    },
  },
}

const id = '6843556498736135003059'

/** Fields that the shop reads from every reply with an id. */
const transaction = {
  id: regex(/^\d{22}$/, id),
  clientReferenceInformation: { code: like(order.reference) },
  _links: { self: { method: 'GET', href: regex(/^\/pts\/v2\/payments\/\d+$/, `/pts/v2/payments/${id}`) } },
}

const pay = (url: string): Promise<string> =>
  checkout(
    // Any keys work: Pact's server does not verify them.
    { environment: url, merchant: 'my_merchant', auth: { keyId: 'my-key', sharedSecret: 'c2VjcmV0' } },
    order,
  )

test('a customer pays in twelve installments', async () => {
  await pact
    .addInteraction()
    .uponReceiving('a payment in twelve installments')
    .withRequest('POST', '/pts/v2/payments', (builder) => {
      builder.headers({ authorization: request.authorization }).jsonBody(request.body)
    })
    .willRespondWith(201, (builder) => {
      builder.headers({ 'Content-Type': 'application/hal+json' }).jsonBody({
        ...transaction,
        status: 'AUTHORIZED',
        orderInformation: { amountDetails: { authorizedAmount: '12000', currency: 'JPY' } },
      })
    })
    .executeTest(async ({ url }) => expect(await pay(url)).toBe(`Thank you. Receipt ${id}`))
})

test('a customer whose card has no money left is asked for another one', async () => {
  await pact
    .addInteraction()
    .given(...providerState('the next payment has an outcome', { outcome: 'insufficient-fund' }))
    .uponReceiving('a payment that the issuer declines')
    .withRequest('POST', '/pts/v2/payments', (builder) => {
      builder.headers({ authorization: request.authorization }).jsonBody(request.body)
    })
    .willRespondWith(201, (builder) => {
      builder.headers({ 'Content-Type': 'application/hal+json' }).jsonBody({
        ...transaction,
        status: 'DECLINED',
        errorInformation: { reason: 'INSUFFICIENT_FUND' },
      })
    })
    .executeTest(async ({ url }) => expect(await pay(url)).toBe('Your card was declined. Please use another one.'))
})
