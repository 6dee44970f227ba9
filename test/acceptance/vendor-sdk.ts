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

/** Classes of the SDK and the order of their arguments, by the names of its functions. */
const functions = {
  createPayment: ['PaymentsApi', 'body'],
  incrementAuth: ['PaymentsApi', 'id', 'body'],
  capturePayment: ['CaptureApi', 'body', 'id'],
  authReversal: ['ReversalApi', 'id', 'body'],
  mitReversal: ['ReversalApi', 'body'],
  refundPayment: ['RefundApi', 'body', 'id'],
  refundCapture: ['RefundApi', 'body', 'id'],
  createCredit: ['CreditApi', 'body'],
  voidPayment: ['VoidApi', 'body', 'id'],
  voidCapture: ['VoidApi', 'body', 'id'],
  voidRefund: ['VoidApi', 'body', 'id'],
  voidCredit: ['VoidApi', 'body', 'id'],
  mitVoid: ['VoidApi', 'body'],
  getTransaction: ['TransactionDetailsApi', 'id'],
  createSearch: ['SearchTransactionsApi', 'body'],
  getSearch: ['SearchTransactionsApi', 'id'],
  payerAuthSetup: ['PayerAuthenticationApi', 'body'],
  checkPayerAuthEnrollment: ['PayerAuthenticationApi', 'body'],
  validateAuthenticationResults: ['PayerAuthenticationApi', 'body'],
} as const satisfies Readonly<Record<string, readonly [string, ...('id' | 'body')[]]>>

/** Models with a name of their own. */
const models: Partial<Record<SdkFunction, string>> = { validateAuthenticationResults: 'ValidateRequest' }

export type SdkFunction = keyof typeof functions

export interface SdkQuestion {
  readonly id?: string
  readonly body?: object
  /** In ms. Default 60 s. */
  readonly timeout?: number
}

/** Calls a function of the SDK; its request goes through the SDK's model. */
export function askSdk(
  config: object,
  name: SdkFunction,
  { id, body, timeout = 60_000 }: SdkQuestion,
): Promise<SdkResult> {
  const [className, ...order] = functions[name]
  return new Promise((resolve, reject) => {
    try {
      const api = new sdk[className](config)
      // The SDK shares one client, which would keep the time-out of an earlier call.
      api.apiClient.timeout = timeout
      const model = sdk[models[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Request`]
      const values = { id, body: body && model.constructFromObject(body) }
      api[name](...order.map((part) => values[part]), (error: unknown, data: unknown, response: unknown) =>
        resolve({ error, data, response }),
      )
    } catch (error) {
      reject(error)
    }
  })
}

/** Classes of the SDK's functions of the reporting API. */
const reportClasses = {
  searchReports: 'ReportsApi',
  createReport: 'ReportsApi',
  getReportByReportId: 'ReportsApi',
  downloadReport: 'ReportDownloadsApi',
  getPaymentBatchSummary: 'PaymentBatchSummariesApi',
  getPurchaseAndRefundDetails: 'PurchaseAndRefundDetailsApi',
} as const

interface SdkDownload {
  /** Default: XML. */
  readonly accept?: string
  /** Where the report goes, without the ending that the SDK adds. */
  readonly file?: string
}

/**
 * Calls a function of the SDK's reporting API with its arguments. Of a download it sends the request twice: one goes to
 * the file, the other to the callback, which gets an error about a circular structure.
 */
export function askSdkReports(
  config: object,
  name: keyof typeof reportClasses,
  values: readonly unknown[],
  { accept = '', file = '' }: SdkDownload = {},
): Promise<SdkResult> {
  return new Promise((resolve, reject) => {
    try {
      const api = new sdk[reportClasses[name]](config)
      // The SDK shares one client.
      Object.assign(api.apiClient, { acceptHeader: accept, downloadFilePath: file })
      api[name](...values, (error: unknown, data: unknown, response: unknown) => {
        api.apiClient.acceptHeader = ''
        resolve({ error, data, response })
      })
    } catch (error) {
      reject(error)
    }
  })
}

/** The SDK's model of a one-time report. */
export const toSdkReportOrder = (order: object): unknown => sdk.CreateAdhocReportRequest.constructFromObject(order)

/** Pays with the SDK. The time-out is in ms. */
export const payWithSdk = (config: object, payment: object, timeout = 60_000): Promise<SdkResult> =>
  askSdk(config, 'createPayment', { body: payment, timeout })

/** Whether a value is an instance of a model of the SDK. */
export const isSdkModel = (value: unknown, model: string): boolean => value instanceof sdk[model]

/** Calls any function of the SDK; its arguments but for the callback are handed on as they are. */
export function callSdk(
  config: object,
  className: string,
  name: string,
  ...args: readonly unknown[]
): Promise<SdkResult> {
  return new Promise((resolve, reject) => {
    try {
      const api = new sdk[className](config)
      api[name](...args, (error: unknown, data: unknown, response: unknown) => resolve({ error, data, response }))
    } catch (error) {
      reject(error)
    }
  })
}

/** A model of the SDK. */
export const toSdkModel = (model: string, body: object): object => sdk[model].constructFromObject(body)
