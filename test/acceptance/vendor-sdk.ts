import { createRequire } from 'node:module'

/** The vendor's own Node SDK, unmodified. It has no types and is not an ES module. */
const sdk = createRequire(import.meta.url)('cybersource-rest-client')

export type SdkScheme = 'http_signature' | 'jwt' | 'jwt_p12'

export interface SdkMerchant {
  readonly merchantId: string
  readonly keyId: string
  readonly sharedSecret: string
  /** Portfolio whose meta key signs. */
  readonly portfolioId?: string
  /** P12 file for `jwt_p12`. Default: that of the seed world. The password is the name of the file. */
  readonly p12?: { readonly folder: string; readonly name: string }
}

/** Arguments of the SDK's callback. */
export interface SdkResult {
  // biome-ignore lint/suspicious/noExplicitAny: the SDK has no types.
  readonly error: any
  // biome-ignore lint/suspicious/noExplicitAny: the SDK has no types.
  readonly data: any
  // biome-ignore lint/suspicious/noExplicitAny: the SDK has no types.
  readonly response: any
}

/** Configuration of the SDK for a local gateway, with `intermediateHost`. */
export function toSdkConfig(url: string, scheme: SdkScheme, merchant: SdkMerchant): object {
  const { folder, name } = merchant.p12 ?? { folder: 'mocks/keys', name: 'smcc_all' }
  return {
    authenticationType: scheme === 'http_signature' ? 'http_signature' : 'jwt',
    ...(scheme === 'jwt' && { jwtKeyType: 'SHARED_SECRET' }),
    ...(scheme === 'jwt_p12' && {
      jwtKeyType: 'P12',
      keysDirectory: folder,
      keyFileName: name,
      // The SDK looks for a certificate of that name, and uses it as the id of the signer.
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

/** Pays with the SDK. The time-out is in ms. */
export function payWithSdk(config: object, payment: object, timeout = 60_000): Promise<SdkResult> {
  return new Promise((resolve, reject) => {
    try {
      const api = new sdk.PaymentsApi(config)
      // The SDK shares one client, which would keep the time-out of an earlier payment.
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
