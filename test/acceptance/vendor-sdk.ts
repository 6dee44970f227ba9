import { createRequire } from 'node:module'

/** The vendor's own Node SDK, unmodified. It has no types and is not an ES module. */
const sdk = createRequire(import.meta.url)('cybersource-rest-client')

export type SdkScheme = 'http_signature' | 'jwt' | 'jwt_p12'

export interface SdkMerchant {
  readonly merchantId: string
  readonly keyId: string
  readonly sharedSecret: string
  /** Signs with a meta key of this portfolio. */
  readonly portfolioId?: string
  /** Where its P12 file lies, for `jwt_p12`; default the seed world's. The password is the file's name. */
  readonly p12?: { readonly folder: string; readonly name: string }
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
  const { folder, name } = merchant.p12 ?? { folder: 'mocks/keys', name: 'smcc_all' }
  return {
    authenticationType: scheme === 'http_signature' ? 'http_signature' : 'jwt',
    ...(scheme === 'jwt' && { jwtKeyType: 'SHARED_SECRET' }),
    ...(scheme === 'jwt_p12' && {
      jwtKeyType: 'P12',
      keysDirectory: folder,
      keyFileName: name,
      // The SDK looks for a certificate of that name; it makes it the signer's id if it is another.
      keyAlias: merchant.portfolioId ?? merchant.merchantId,
      keyPass: name,
    }),
    ...(merchant.portfolioId !== undefined && { useMetaKey: true, portfolioID: merchant.portfolioId }),
    runEnvironment: 'apitest.cybersource.com',
    intermediateHost: url,
    merchantID: merchant.merchantId,
    merchantKeyId: merchant.keyId,
    merchantsecretKey: merchant.sharedSecret,
    logConfiguration: { enableLog: false },
  }
}

/** Makes a payment as a user of the SDK does. It waits for 60 s unless it is told another time, in ms. */
export function payWithSdk(config: object, payment: object, timeout = 60_000): Promise<SdkResult> {
  return new Promise((resolve, reject) => {
    try {
      const api = new sdk.PaymentsApi(config)
      // One client serves all APIs: what was set for an earlier payment would stay.
      api.apiClient.timeout = timeout
      const request = sdk.CreatePaymentRequest.constructFromObject(payment)
      api.createPayment(request, (error: unknown, data: unknown, response: unknown) =>
        resolve({ error, data, response }),
      )
    } catch (error) {
      reject(error)
    }
  })
}
