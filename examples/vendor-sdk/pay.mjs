// Pays by CyberSource's own Node SDK, unmodified, at a local gateway:
//
//     npx jpo-sandbox                                     (in another terminal)
//     npx jpo-sandbox sdk-config > sdk-config.json
//     node pay.mjs sdk-config.json
//
// In production the same code reads another configuration, without `intermediateHost`.
import { readFile } from 'node:fs/promises'
import cybersource from 'cybersource-rest-client'

const [file = 'sdk-config.json'] = process.argv.slice(2)
const config = JSON.parse(await readFile(file, 'utf8'))

const request = cybersource.CreatePaymentRequest.constructFromObject({
  clientReferenceInformation: { code: 'order-1' },
  processingInformation: {
    japanPaymentOptions: {
      paymentMethod: '61',
      installments: '12',
      businessName: '桜商店',
      businessNameKatakana: 'サクラショウテン',
      businessNameAlphaNumeric: 'SAKURA STORE',
    },
  },
  paymentInformation: {
    card: { number: '4111111111111111', expirationMonth: '12', expirationYear: '2031', type: '001' },
  },
  orderInformation: {
    amountDetails: { totalAmount: '12000', currency: 'JPY' },
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
  },
})

new cybersource.PaymentsApi(config).createPayment(request, (error, data, response) => {
  const { status, id } = data ?? {}
  console.log(`HTTP ${response?.status ?? error?.status}  ${status ?? error?.message}  ${id ?? ''}`)
  process.exitCode = status === 'AUTHORIZED' ? 0 : 1
})
