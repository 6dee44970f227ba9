import { createRequire } from 'node:module'

/** The vendor's own Node SDK, unmodified. It has no types and is not an ES module. */
const sdk = createRequire(import.meta.url)('cybersource-rest-client')

export type SdkScheme = 'http_signature' | 'jwt'

export interface SdkMerchant {
  readonly merchantId: string
  readonly keyId: string
  readonly sharedSecret: string
}

/** What the SDK's callback was given. */
export interface SdkResult {
  // biome-ignore lint/suspicious/noExplicitAny: the SDK has no types.
  readonly error: any
  // biome-ignore lint/suspicious/noExplicitAny: the SDK has no types.
  readonly data: any
  // biome-ignore lint/suspicious/noExplicitAny: the SDK has no types.
  readonly response: any
}

/** The SDK's configuration for a local gateway: the one line that matters is `intermediateHost`. */
export function toSdkConfig(url: string, scheme: SdkScheme, merchant: SdkMerchant): object {
  return {
    authenticationType: scheme,
    ...(scheme === 'jwt' && { jwtKeyType: 'SHARED_SECRET' }),
    runEnvironment: 'apitest.cybersource.com',
    intermediateHost: url,
    merchantID: merchant.merchantId,
    merchantKeyId: merchant.keyId,
    merchantsecretKey: merchant.sharedSecret,
    logConfiguration: { enableLog: false },
  }
}

/** Makes a payment as a user of the SDK does. */
export function payWithSdk(config: object, payment: object): Promise<SdkResult> {
  return new Promise((resolve, reject) => {
    try {
      const api = new sdk.PaymentsApi(config)
      const request = sdk.CreatePaymentRequest.constructFromObject(payment)
      api.createPayment(request, (error: unknown, data: unknown, response: unknown) =>
        resolve({ error, data, response }),
      )
    } catch (error) {
      reject(error)
    }
  })
}
