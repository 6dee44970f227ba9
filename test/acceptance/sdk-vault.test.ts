import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { toSamplePayment } from '../support.ts'
import { callSdk, payWithSdk, type SdkScheme, toSdkConfig, toSdkModel } from './vendor-sdk.ts'

let gateway: HttpGateway
beforeAll(async () => {
  gateway = await startGateway({ auth: { policy: 'strict' } })
})
beforeEach(() => void gateway.reset())
afterAll(() => gateway.close())

const card = { expirationMonth: '12', expirationYear: '2031', type: '001' }
const billTo = { firstName: 'Hanako', lastName: 'Mori', country: 'JP', email: 'hanako@example.jp' }

describe.each<SdkScheme>(['http_signature', 'jwt', 'jwt_p12'])('with %s, the vendor’s SDK', (scheme) => {
  const config = () => toSdkConfig(gateway.url, scheme, gateway.world.defaultMerchant)
  /** Calls a function; its body goes through the model of that name. */
  const call = async (api: string, name: string, ids: readonly string[], model?: string, body?: object) => {
    const sent = model === undefined ? [] : [toSdkModel(model, body ?? {})]
    const { error, data, response } = await callSdk(config(), api, name, ...ids, ...sent, {})
    return { error, data, status: response?.status }
  }
  const pay = async (body: object) => {
    const { error, data, response } = await payWithSdk(config(), body)
    expect(error).toBeNull()
    return { data, status: response.status }
  }
  const toPayment = (paymentInformation: object) => {
    const { orderInformation, ...payment } = toSamplePayment({ method: 'installment' })
    const { amountDetails } = orderInformation as { amountDetails: object }
    return { ...payment, paymentInformation, orderInformation: { amountDetails } }
  }

  test('makes tokens of a card, and pays with each in installments', async () => {
    const identifier = await call(
      'InstrumentIdentifierApi',
      'postInstrumentIdentifier',
      [],
      'PostInstrumentIdentifierRequest',
      {
        card: { number: '4111111111111111' },
      },
    )
    expect(identifier).toMatchObject({ error: null, status: 201, data: { state: 'ACTIVE' } })
    const { id } = identifier.data
    const customer = await call('CustomerApi', 'postCustomer', [], 'PostCustomerRequest', {
      buyerInformation: { merchantCustomerID: 'c-1' },
    })
    expect(customer.status).toBe(201)
    const ofCustomer = await call(
      'CustomerPaymentInstrumentApi',
      'postCustomerPaymentInstrument',
      [customer.data.id],
      'PostCustomerPaymentInstrumentRequest',
      { card, billTo, instrumentIdentifier: { id } },
    )
    expect(ofCustomer).toMatchObject({ status: 201, data: { default: true } })
    const alone = await call('PaymentInstrumentApi', 'postPaymentInstrument', [], 'PostPaymentInstrumentRequest', {
      card: { ...card, type: 'visa' },
      billTo,
      instrumentIdentifier: { id },
    })
    expect(alone.status).toBe(201)
    for (const paymentInformation of [
      { customer: { id: customer.data.id } },
      { paymentInstrument: { id: alone.data.id } },
      { instrumentIdentifier: { id }, card },
    ]) {
      const { data, status } = await pay(toPayment(paymentInformation))
      expect([status, data.status]).toEqual([201, 'AUTHORIZED'])
      expect(data.paymentInformation.instrumentIdentifier.id).toBe(id)
    }
  })

  test('makes tokens with a payment, lists, changes and deletes them', async () => {
    const payment = toSamplePayment({ method: 'installment' })
    const { data } = await pay({
      ...payment,
      processingInformation: {
        ...payment.processingInformation,
        actionList: ['TOKEN_CREATE'],
        actionTokenTypes: ['customer', 'paymentInstrument'],
      },
    })
    const { customer, paymentInstrument, instrumentIdentifier, instrumentidentifierNew } = data.tokenInformation
    expect(instrumentidentifierNew).toBe(true)
    const list = await call('CustomerPaymentInstrumentApi', 'getCustomerPaymentInstrumentsList', [customer.id])
    expect(list).toMatchObject({ error: null, status: 200, data: { total: 1, count: 1 } })
    expect(list.data._embedded.paymentInstruments).toMatchObject([{ id: paymentInstrument.id }])
    const changed = await call(
      'CustomerPaymentInstrumentApi',
      'patchCustomersPaymentInstrument',
      [customer.id, paymentInstrument.id],
      'PatchCustomerPaymentInstrumentRequest',
      { card: { expirationYear: '2033' } },
    )
    expect(changed).toMatchObject({ status: 200, data: { card: { expirationYear: '2033' } } })
    const inUse = await call('InstrumentIdentifierApi', 'deleteInstrumentIdentifier', [instrumentIdentifier.id])
    expect(inUse.error.status).toBe(409)
    expect((await call('CustomerApi', 'deleteCustomer', [customer.id])).status).toBe(204)
    const gone = await call('CustomerApi', 'getCustomer', [customer.id])
    expect(gone.error.status).toBe(410)
    expect(JSON.parse(gone.error.response.text)).toEqual({
      errors: [{ type: 'notAvailable', message: 'Token not available' }],
    })
  })
})
