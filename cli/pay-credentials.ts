import { randomUUID } from 'node:crypto'
import { standInHost } from '../src/base/hosts.ts'
import { fromBase64 } from '../src/signing/bytes.ts'
import { signRequest } from '../src/signing/sign-request.ts'
import type { Merchant } from '../src/world/world.ts'
import { fetchAdmin } from './ask-admin.ts'
import { type FlagValues, UsageError } from './flags.ts'
import { readSigner, textOf } from './shared-flags.ts'

/** Headers that authenticate the payment. */
export async function toCredentials(
  url: string,
  flags: FlagValues,
  body: Uint8Array,
  now: number,
): Promise<Record<string, string>> {
  const scheme = textOf(flags.scheme) ?? 'jwt'
  if (scheme === 'none') {
    const merchantId = textOf(flags.merchant)
    return merchantId === undefined ? {} : { 'v-c-merchant-id': merchantId }
  }
  const { merchantId, keyId, sharedSecret } = await findKeys(url, flags)
  const secret = fromBase64(sharedSecret) ?? new Uint8Array()
  return signRequest(
    { scheme: scheme === 'http' ? 'http-signature' : 'jwt', keyId, secret },
    {
      method: 'POST',
      path: '/pts/v2/payments',
      // `fetch` sends the host of the URL, and HTTP Signature signs what is sent.
      host: scheme === 'http' ? new URL(url).host : standInHost,
      body,
      merchantId,
      now,
      jti: randomUUID(),
    },
  )
}

/** The keys of the world file that was given, or those that the gateway tells; else of the built-in world. */
async function findKeys(url: string, flags: FlagValues): Promise<Keys> {
  if (flags.world === undefined) {
    const query = new URLSearchParams({ merchant: textOf(flags.merchant) ?? '' })
    const told = await fetchAdmin(url, `/sdk-config?${query}`).catch(() => undefined)
    const config = (await told?.json().catch(() => undefined)) as Readonly<Record<string, string>> | undefined
    if (told?.status === 404 && config?.detail?.startsWith('There are'))
      throw new UsageError(`${config.title}. ${config.detail}`, { isAboutFlags: false })
    if (told?.ok && config?.merchantsecretKey !== undefined) {
      const { merchantID = '', merchantKeyId = '', merchantsecretKey } = config
      return { merchantId: merchantID, keyId: merchantKeyId, sharedSecret: merchantsecretKey }
    }
  }
  return (await readSigner(flags)).merchant
}

type Keys = Pick<Merchant, 'merchantId' | 'keyId' | 'sharedSecret'>
