// Imports the entries named on the command line, makes a payment, and prints the exported names and the outcome.
const names = {}
for (const entry of process.argv.slice(2)) names[entry] = Object.keys(await import(entry)).sort()

const { createGateway } = await import('jpo-sandbox')
const { createPaymentClient, installment } = await import('jpo-sandbox/client')
const gateway = await createGateway()
const { merchantId, keyId, sharedSecret } = gateway.merchant()
const client = createPaymentClient({
  environment: 'apitest',
  merchant: merchantId,
  auth: { keyId, sharedSecret },
  shop: {
    businessName: '桜商店',
    businessNameKatakana: 'サクラショウテン',
    businessNameAlphaNumeric: 'SAKURA STORE',
  },
  fetch: gateway.fetch,
})
const { outcome } = await client.createPayment({
  amount: '12000',
  card: { number: '4111111111111111', expirationMonth: '12', expirationYear: '2031' },
  billTo: {
    firstName: 'Hanako',
    lastName: 'Sakura',
    address1: '1-2-3 Midori',
    locality: 'Minato-ku',
    administrativeArea: 'Tokyo',
    postalCode: '105-0000',
    country: 'JP',
    email: 'hanako@example.com',
  },
  option: installment({ installments: 12 }),
})
console.log(JSON.stringify({ node: process.versions.node, names, outcome }))
