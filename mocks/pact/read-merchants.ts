import { adminPrefix } from '../../src/admin/admin.ts'
import type { Merchant } from '../../src/world/world.ts'
import { GatewayError } from '../gateway/gateway-error.ts'

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
  const ask = async (path: string): Promise<unknown> => {
    const base = url.replace(/\/+$/, '') + adminPrefix
    const headers = adminToken === undefined ? {} : { authorization: `Bearer ${adminToken}` }
    const response = await fetch(base + path, { headers }).catch(() => undefined)
    const body = (await response?.json().catch(() => undefined)) as Record<string, unknown> | undefined
    if (response?.ok && body !== undefined) return body
    const why =
      response === undefined
        ? `no gateway answers at ${toOrigin(url)}`
        : String(body?.title ?? `HTTP ${response.status}`)
    throw new GatewayError(
      'NOT_ANSWERED',
      `Failed to ask the gateway for its merchants: ${why}. Allowed: the URL of a running jpo-sandbox, and its admin token if it has one.`,
    )
  }
  const { merchants } = (await ask('/world')) as { readonly merchants: readonly SigningMerchant[] }
  return Promise.all(
    merchants.map(async ({ merchantId, keyId }) => {
      const config = (await ask(`/sdk-config?${new URLSearchParams({ merchant: merchantId })}`)) as {
        readonly merchantsecretKey: string
      }
      return { merchantId, keyId, sharedSecret: config.merchantsecretKey }
    }),
  )
}

/** Without what a URL may hold of a password. */
const toOrigin = (url: string): string => (URL.canParse(url) ? new URL(url).origin : 'that URL')
