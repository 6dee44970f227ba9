import { observed } from '../evidence.ts'
import type { GatewayRequest } from '../exchange.ts'
import { redactText } from '../redact.ts'
import { passed, refused, type Stage } from '../stage.ts'
import type { Merchant, World } from '../world/world.ts'

/**
 * The merchant that a request belongs to: the one in `v-c-merchant-id`, or the world's first.
 * For the policy `off`, which looks at no credentials.
 */
export function identifyMerchant({ headers }: GatewayRequest, world: World): Stage<Merchant> {
  const merchantId = headers['v-c-merchant-id']
  if (merchantId === undefined || merchantId === '') return passed(world.defaultMerchant)
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
