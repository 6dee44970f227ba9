import { decodeJwt, decodeProtectedHeader } from 'jose'
import { redactText } from '../card-data/redact.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import { observed } from '../verdict/evidence.ts'
import { passed, refused, type Stage } from '../verdict/stage.ts'
import type { Merchant, World } from '../world/world.ts'

/** The merchant named by a request, or the world's first. For the policy `off`, which verifies nothing. */
export function identifyMerchant({ headers }: GatewayRequest, world: World): Stage<Merchant> {
  const merchantId = headers['v-c-merchant-id'] || merchantOfToken(headers.authorization)
  if (merchantId === undefined) return passed(world.defaultMerchant)
  const merchant = world.merchant(merchantId)
  if (merchant !== undefined) return passed(merchant)
  const shown = redactText(merchantId).slice(0, 60)
  const known = world.merchants
    .slice(0, 20)
    .map((candidate) => candidate.merchantId)
    .join(', ')
  return refused(
    { kind: 'unauthenticated' },
    {
      rule: 'unknown-merchant',
      text: {
        en: `there is no merchant ${shown} in this world; there are ${known}`,
        ja: `加盟店 ${shown} は登録されていません。登録されているのは ${known} です`,
      },
      evidence: observed('the shape of a 401; the real gateway gives no reason'),
    },
  )
}

/** The token of an `Authorization` header. */
export const readBearer = (authorization: string): string => authorization.replace(/^Bearer +/i, '')

/** The merchant named by a token, unverified: in its claims, or with `x5c` in its header. */
export function merchantOfToken(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined
  const token = readBearer(authorization)
  try {
    const named = decodeJwt(token)['v-c-merchant-id'] ?? decodeProtectedHeader(token)['v-c-merchant-id']
    return typeof named === 'string' && named !== '' ? named : undefined
  } catch {
    return undefined
  }
}
