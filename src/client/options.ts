import { aFunction, anything, matching, required, type SettingsOf } from '../base/allowed.ts'
import { createError } from './client-error.ts'
import { type Auth, type Credentials, readClientCredentials } from './credentials.ts'
import { type Environment, type EnvironmentOption, readEnvironment } from './environment.ts'
import type { ExchangeRecord } from './exchange-record.ts'
import type { Shop } from './payment.ts'
import { checkGiven } from './request-fields.ts'

export interface ClientOptions {
  /** `'apitest'`, `'production'`, or the URL of a sandbox, such as `'http://127.0.0.1:8392'`. */
  readonly environment: EnvironmentOption
  /** The host named in tokens. Default: a vendor's host itself, else apitest.cybersource.com. */
  readonly signedHost?: string
  /** The transacting merchant's id. */
  readonly merchant: string
  readonly auth: Auth
  /** Sent with every payment that has a Japanese payment option. */
  readonly shop?: Shop
  /** Time to wait for the complete reply, in ms. Default 60,000, as in the vendor's SDK. */
  readonly timeout?: number
  /** Default: the global `fetch` at the time of each call. */
  readonly fetch?: typeof globalThis.fetch
  /** Epoch ms. Default `Date.now`. */
  readonly clock?: () => number
  /** For token, transaction and correlation ids. Default `crypto.randomUUID`. */
  readonly randomId?: () => string
  /** Called once per payment with a record that is safe to keep. Its errors are ignored: the payment has happened. */
  readonly onExchange?: (record: ExchangeRecord) => void
}

/** What `ClientOptions` take, by name. Their values have readers of their own, with their own error codes. */
const clientOptions = {
  environment: anything,
  signedHost: anything,
  merchant: anything,
  auth: anything,
  shop: anything,
  timeout: anything,
  fetch: aFunction,
  clock: aFunction,
  randomId: aFunction,
  onExchange: aFunction,
} as const satisfies SettingsOf<ClientOptions>

export interface Settings {
  readonly environment: Environment
  readonly merchant: string
  readonly credentials: Credentials
  readonly shop: Shop | undefined
  readonly timeout: number
  readonly fetch: typeof globalThis.fetch
  readonly clock: () => number
  readonly randomId: () => string
  readonly onExchange: ((record: ExchangeRecord) => void) | undefined
}

/** Validates the options. @throws {ClientError} */
export function readClientOptions(options: ClientOptions): Settings {
  checkGiven(options, clientOptions, 'INVALID_OPTION', 'create the client')
  const { environment, signedHost, merchant, auth, shop, timeout = 60_000 } = options
  const { clock = Date.now, randomId = () => globalThis.crypto.randomUUID(), onExchange } = options
  const { fetch = (input, init) => globalThis.fetch(input, init) } = options
  if (typeof merchant !== 'string' || !/^[\w.-]{1,60}$/.test(merchant)) {
    throw createError(
      'INVALID_MERCHANT',
      'Failed to create the client: merchant is none. Allowed: the id of a merchant, made of letters, digits, _, - and dots.',
    )
  }
  return {
    environment: readEnvironment(environment, signedHost),
    merchant,
    credentials: readClientCredentials(auth),
    shop: shop === undefined ? undefined : readShop(shop),
    timeout: readTimeout(timeout),
    fetch,
    clock,
    randomId,
    onExchange,
  }
}

const shopName = required(matching('text of 1 to 25 characters', /^.{1,25}$/u))
const shopFields = {
  businessName: shopName,
  businessNameKatakana: shopName,
  businessNameAlphaNumeric: shopName,
} as const satisfies SettingsOf<Shop>

function readShop(shop: Shop): Shop {
  checkGiven(shop, shopFields, 'INVALID_SHOP', 'create the client for the shop')
  const { businessName, businessNameKatakana, businessNameAlphaNumeric } = shop
  return { businessName, businessNameKatakana, businessNameAlphaNumeric }
}

/** Longer waits overflow JavaScript timers. */
const longestTimeout = 2 ** 31 - 1

export function readTimeout(timeout: number): number {
  if (Number.isFinite(timeout) && timeout > 0 && timeout <= longestTimeout) return timeout
  throw refuse('timeout is a number of milliseconds above 0, at most 2147483647')
}

export function readCorrelationId(id: string): string {
  if (typeof id === 'string' && /^[\x21-\x7E]{1,100}$/.test(id)) return id
  throw refuse('correlationId is 1 to 100 ASCII characters without spaces')
}

const refuse = (allowed: string) =>
  createError('INVALID_OPTION', `Failed to use the client: an option is not allowed. Allowed: ${allowed}.`)
