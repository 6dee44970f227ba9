import { GatewayError } from '../../mocks/gateway/gateway-error.ts'
import { adminPrefix } from '../../src/admin/admin.ts'
import { isObject } from '../../src/base/json-path.ts'
import { fromBase64 } from '../../src/signing/bytes.ts'
import type { Merchant } from '../../src/world/world.ts'
import { escapeControls } from '../parity/normalise.ts'

/** Who signs: a merchant of the world and its test keys. */
export type SigningMerchant = Pick<Merchant, 'merchantId' | 'keyId' | 'sharedSecret'>

export interface AdminAccess {
  /** Base URL of a gateway that runs. */
  readonly url: string
  /** What the admin API of a gateway wants that other machines reach. */
  readonly adminToken?: string
}

/**
 * The merchants of a gateway that runs, with their test keys, the first one first.
 *
 * @throws {GatewayError} `NOT_ANSWERED`
 */
export async function readMerchants({ url, adminToken }: AdminAccess): Promise<SigningMerchant[]> {
  const ask = async (path: string): Promise<Readonly<Record<string, unknown>>> => {
    const base = url.replace(/\/+$/, '') + adminPrefix
    const headers = adminToken === undefined ? {} : { authorization: `Bearer ${adminToken}` }
    // A redirect is an answer: what is asked of one host goes to no other.
    const response = await fetch(base + path, {
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(longestAnswer),
    }).catch(() => undefined)
    const body: unknown = await response?.json().catch(() => undefined)
    if (response?.ok && isObject(body)) return body
    if (response === undefined) throw refuse(`no gateway answers at ${toOrigin(url)}`)
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

/** How long an answer is waited for, in ms. */
const longestAnswer = 30_000

const isMerchant = (value: unknown): value is Pick<Merchant, 'merchantId' | 'keyId'> =>
  isObject(value) && typeof value['merchantId'] === 'string' && typeof value['keyId'] === 'string'

const refuse = (why: string): GatewayError =>
  new GatewayError(
    'NOT_ANSWERED',
    `Failed to ask the gateway for its merchants: ${why}. Allowed: the URL of a running jpo-sandbox, and its admin token if it has one.`,
  )

/** Without what a URL may hold of a password. */
const toOrigin = (url: string): string => (URL.canParse(url) ? new URL(url).origin : 'that URL')
