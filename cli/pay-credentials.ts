import { standInHost } from '../src/base/hosts.ts'
import { operationRows } from '../src/openapi/generated/operations.ts'
import { fetchAdmin } from './ask-admin.ts'
import { UsageError } from './flags.ts'
import type { PayFlags } from './pay-flags.ts'
import { readSigner } from './shared-flags.ts'
import { type Keys, signWith } from './sign-with.ts'

const { method, path } = operationRows.createPayment

/** Headers that authenticate the payment. */
export async function toCredentials(
  url: string,
  flags: PayFlags,
  body: Uint8Array,
  now: number,
): Promise<Record<string, string>> {
  const { scheme = 'jwt', merchant } = flags
  if (scheme === 'none') return merchant === undefined ? {} : { 'v-c-merchant-id': merchant }
  return signWith(await findKeys(url, flags), scheme, {
    ...{ method, path },
    // `fetch` sends the host of the URL, and HTTP Signature covers what is sent.
    host: scheme === 'http' ? new URL(url).host : standInHost,
    body,
    now,
  })
}

/** Keys from the world file of the flags, else from the gateway, else from the built-in world. */
async function findKeys(url: string, flags: PayFlags): Promise<Keys> {
  if (flags.world !== undefined) return readSigner(flags)
  const query = new URLSearchParams({ merchant: flags.merchant ?? '' })
  const response = await fetchAdmin(url, `/sdk-config?${query}`).catch(() => undefined)
  const config = (await response?.json().catch(() => undefined)) as Readonly<Record<string, string>> | undefined
  if (response?.status === 404 && config?.detail?.startsWith('There are'))
    throw new UsageError(`${config.title}. ${config.detail}`, { isAboutFlags: false })
  if (!response?.ok || config?.merchantsecretKey === undefined) return readSigner(flags)
  const { merchantID = '', merchantKeyId = '', merchantsecretKey } = config
  return { merchantId: merchantID, keyId: merchantKeyId, sharedSecret: merchantsecretKey }
}
