import { GatewayError } from '../../mocks/gateway/gateway-error.ts'
import { isObject } from '../../src/base/json-path.ts'
import { fromBase64 } from '../../src/crypto/bytes.ts'
import type { Merchant } from '../../src/world/world.ts'
import { escapeControls } from '../base/to-printable.ts'
import { type AdminAccess, requestAdmin } from './request-admin.ts'

/** A merchant of the world with its test keys. */
export type SigningMerchant = Pick<Merchant, 'merchantId' | 'keyId' | 'sharedSecret'>

/**
 * Reads the merchants of a running gateway and their test keys, in the order of the world.
 *
 * @throws {GatewayError} `NOT_ANSWERED`
 */
export async function readMerchants(access: AdminAccess): Promise<SigningMerchant[]> {
  const ask = async (path: string): Promise<Readonly<Record<string, unknown>>> => {
    const response = await requestAdmin(access, path).catch(() => undefined)
    const body: unknown = await response?.json().catch(() => undefined)
    if (response?.ok && isObject(body)) return body
    if (response === undefined) throw refuse(`no gateway answers at ${toOrigin(access.url)}`)
    const title = isObject(body) && typeof body['title'] === 'string' ? body['title'] : `HTTP ${response.status}`
    throw refuse(escapeControls(title).slice(0, 100))
  }
  const { merchants } = await ask('/world')
  if (!Array.isArray(merchants) || !merchants.every(isMerchant)) throw refuse('it tells no merchants')
  return Promise.all(
    merchants.map(async ({ merchantId, keyId }) => {
      const { merchantsecretKey } = await ask(`/sdk-config?${new URLSearchParams({ merchant: merchantId })}`)
      if (typeof merchantsecretKey !== 'string' || !fromBase64(merchantsecretKey)?.length)
        throw refuse('it tells no keys')
      return { merchantId, keyId, sharedSecret: merchantsecretKey }
    }),
  )
}

const isMerchant = (value: unknown): value is Pick<Merchant, 'merchantId' | 'keyId'> =>
  isObject(value) && typeof value['merchantId'] === 'string' && typeof value['keyId'] === 'string'

const refuse = (why: string): GatewayError =>
  new GatewayError(
    'NOT_ANSWERED',
    `Failed to ask the gateway for its merchants: ${why}. Allowed: the URL of a running jpo-sandbox, and its admin token if it has one.`,
  )

/** Drops a user and password that the URL may hold. */
const toOrigin = (url: string): string => (URL.canParse(url) ? new URL(url).origin : 'that URL')
