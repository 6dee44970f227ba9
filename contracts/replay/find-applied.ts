import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { standInHost } from '../../src/base/hosts.ts'
import type { Interaction } from '../parity/interaction.ts'
import { deliver } from '../states/deliver.ts'
import { toPreparation } from '../states/to-preparation.ts'

/** The same in each run. */
const someTime = '2026-01-15'

/**
 * The rules that the gateway of the seed world applies to interactions, by their ids: what its journal names as a
 * refusal or as advice. States that are of a sandbox only are left out: nobody else is asked such an interaction.
 */
export async function findApplied(
  interactions: readonly Interaction[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const gateway = await createGateway({ now: someTime, frozen: true })
  const applied = new Map<string, readonly string[]>()
  for (const { id, request, states, scheme = 'jwt' } of interactions) {
    gateway.reset()
    const { merchantId, isSecretWrong, isSentBefore } = toPreparation(states)
    const origin = `https://${standInHost}`
    const delivery = {
      origin,
      signedHost: new URL(origin).host,
      scheme,
      keys: gateway.merchant(merchantId),
      now: gateway.clock.now(),
    }
    const send = (isWrong: boolean) =>
      deliver(request, { ...delivery, isSecretWrong: isWrong }, { fetch: gateway.fetch })
    if (isSentBefore) await send(false)
    await send(isSecretWrong)
    const [entry] = gateway.journal.page({ limit: 1 }).entries
    applied.set(
      id,
      [...(entry?.refusals ?? []), ...(entry?.advice ?? [])].map(({ rule }) => rule),
    )
  }
  return applied
}
