import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { callSdk, payWithSdk, type SdkScheme, toSdkConfig, toSdkModel } from '../acceptance/vendor-sdk.ts'
import { toSamplePayment } from '../support.ts'
import { isGenuine, type Receiver, startReceiver } from './receiver.ts'

let receiver: Receiver
beforeAll(async () => {
  receiver = await startReceiver()
})
afterEach(() => receiver.reset())
afterAll(() => receiver.close())

const eventType = 'payments.authorization.status.accepted'
const toSubscription = (more: object = {}) =>
  toSdkModel('CreateWebhook', {
    name: 'shop',
    organizationId: 'smcc_all',
    products: [{ productId: 'payments', eventTypes: [eventType] }],
    webhookUrl: receiver.url,
    retryPolicy: { algorithm: 'ARITHMETIC', firstRetry: 10, interval: 30, numberOfRetries: 3, deactivateFlag: 'false' },
    securityPolicy: { securityType: 'key' },
    ...more,
  })
const keyInformation = { provider: 'nrtd', tenant: 'smcc_all', keyType: 'sharedSecret', organizationId: 'smcc_all' }
const saveSymEgressKey = toSdkModel('SaveSymEgressKey', { clientRequestAction: 'CREATE', keyInformation })

describe.each(['http_signature', 'jwt', 'jwt_p12'] satisfies SdkScheme[])('the vendor’s SDK with %s', (scheme) => {
  async function open(options: object = {}): Promise<HttpGateway> {
    return startGateway({ webhooks: options })
  }
  const create = 'CreateNewWebhooksApi'
  const manage = 'ManageWebhooksApi'

  test('subscribes, creates a key, gets a signed event, changes and ends the subscription', async () => {
    // SDK 0.0.83 asks for hal+json where the real gateway was seen to answer 406.
    const gateway = await open({ refuseHalJson: false })
    const config = toSdkConfig(gateway.url, scheme, gateway.world.defaultMerchant)
    // biome-ignore lint/suspicious/noExplicitAny: the SDK has no types.
    const call = async (className: string, name: string, ...args: readonly unknown[]): Promise<any> => {
      const { error, data, response } = await callSdk(config, className, name, ...args)
      expect(error?.response?.text ?? error).toBeNull()
      return data ?? JSON.parse(response.text)
    }
    const { keyInformation: made } = await call(create, 'saveSymEgressKey', { saveSymEgressKey })
    const products = await call(create, 'findProductsToSubscribe', 'smcc_all')
    expect(products.map(({ productId }: { productId: string }) => productId)).toEqual(['payments', 'cardProcessing'])
    const createWebhook = toSubscription()
    const { webhookId, notificationScope } = await call(create, 'notificationSubscriptionsV2WebhooksPost', {
      createWebhook,
    })
    expect(notificationScope).toBe('DESCENDANTS')
    await gateway.webhooks.idle()
    expect((await call(manage, 'getWebhookSubscriptionById', webhookId)).retryPolicy).toMatchObject({ interval: 30 })
    expect(
      await call(manage, 'getWebhookSubscriptionsByOrg', 'smcc_all', { productId: 'payments', eventType }),
    ).toHaveLength(1)

    const { data: payment } = await payWithSdk(
      config,
      toSamplePayment({ method: 'installment', reference: 'ord-7301' }),
    )
    await gateway.webhooks.idle()
    const [event] = receiver.events()
    expect(event?.body.payload.data.id).toBe(payment.id)
    expect(event && isGenuine(event, { [made.keyId]: made.key }, Date.now())).toBe(true)

    const updateWebhook = toSdkModel('UpdateWebhook', { name: 'new' })
    const changed = await call(manage, 'notificationSubscriptionsV2WebhooksWebhookIdPatch', webhookId, {
      updateWebhook,
    })
    expect([changed.name, changed.webhookUrl]).toEqual(['new', receiver.url])
    const updateStatus = toSdkModel('UpdateStatus', { status: 'INACTIVE' })
    await call(manage, 'notificationSubscriptionsV2WebhooksWebhookIdStatusPut', webhookId, { updateStatus })
    const sent = await call(manage, 'notificationSubscriptionsV1WebhooksWebhookIdPost', webhookId)
    expect(sent.payloads.testPayload.message).toContain('test event')
    expect((await call(manage, 'deleteWebhookSubscription', webhookId)).status).toBe('successfully deleted')
    await gateway.close()
  })

  test('gets 406 where two public reports got it, and stores a certificate', async () => {
    const gateway = await open()
    const config = toSdkConfig(gateway.url, scheme, gateway.world.defaultMerchant)
    const key = await callSdk(config, create, 'saveSymEgressKey', { saveSymEgressKey })
    const products = await callSdk(config, create, 'findProductsToSubscribe', 'smcc_all')
    expect([key.error?.status, products.error?.status]).toEqual([406, 406])
    const asym = toSdkModel('SaveAsymEgressKey', {
      clientRequestAction: 'STORE',
      keyInformation: { ...keyInformation, keyType: 'publickey', pub: 'M'.repeat(400), expiryDuration: '365' },
    })
    const stored = await callSdk(config, manage, 'saveAsymEgressKey', asym, {})
    expect([stored.error, stored.data.status]).toEqual([null, 'SUCCESS'])
    await gateway.close()
  })
})
