import type { Side } from '../../src/parity/side.ts'
import {
  checkProviderState,
  type ProviderState,
  type ProviderStateName,
  providerStates,
} from '../../src/provider-states.ts'
import { toPreparation } from '../provider-states/to-preparation.ts'
import { seed } from '../world/generated/seed.ts'
import { deliver, isAccident } from './deliver.ts'
import { findSandboxWish } from './find-sandbox-wish.ts'
import type { ReplayCredentials } from './read-credentials.ts'
import type { Target } from './read-target.ts'
import { ReplayError } from './replay-error.ts'
import type { SideOptions } from './side-options.ts'

export interface TargetSideOptions extends SideOptions {
  /** Of `readTarget`, which refuses production. */
  readonly target: Target
  readonly credentials: ReplayCredentials
  /** Epoch ms; default the machine's clock. */
  readonly now?: () => number
  /** Awaited between the two requests of an interaction that is sent twice: the vendor forbids load. */
  readonly pace?: (signal?: AbortSignal) => Promise<void>
}

/** The sandbox's first merchant, for whom the user's own stands in. */
const ownMerchant = seed.merchants[0]?.merchantId

/**
 * CyberSource's test system, or what stands in for it, as a side. The bytes are those that a sandbox gets; so
 * an account that refuses duplicates refuses the same interaction within 15 minutes.
 *
 * @example createTargetSide({ target: readTarget('https://apitest.cybersource.com'), credentials })
 */
export function createTargetSide({
  target,
  credentials,
  name = target.name,
  now = Date.now,
  pace,
  ...options
}: TargetSideOptions): Side {
  const { scheme, ...keys } = credentials
  const { origin, signedHost } = target

  const refusal: Side['refusal'] = ({ states, request }) =>
    states.map(refuseState).find((why) => why !== undefined) ?? findSandboxWish(request)

  return {
    name,
    refusal,
    async send(interaction, signal) {
      const why = refusal(interaction)
      if (why !== undefined) {
        throw new ReplayError(
          `Failed to send ${interaction.id} to ${name}: ${why}. Allowed: interactions that it can be asked.`,
        )
      }
      const own = interaction.scheme ?? scheme
      const { isSecretWrong, isSentBefore } = toPreparation(interaction.states)
      const sendOnce = () =>
        deliver(
          interaction.request,
          { origin, signedHost, scheme: own, keys, isSecretWrong, now: now() },
          { ...options, signal },
        )
      if (!isSentBefore) return sendOnce()
      const first = await sendOnce()
      if (isAccident(first)) return first
      await pace?.(signal)
      return sendOnce()
    },
  }
}

type Elsewhere = (typeof providerStates)[ProviderStateName]['elsewhere']

const refusals: Readonly<Record<Elsewhere, (state: ProviderState) => string | undefined>> = {
  sent: () => undefined,
  own: ({ params: { merchantId } }) =>
    merchantId === ownMerchant
      ? undefined
      : `it is of the sandbox's merchant ${String(merchantId)}; your own stands in for ${ownMerchant} alone`,
  never: ({ name }) => `the state "${name}" can be made true in a sandbox only`,
}

function refuseState(state: ProviderState): string | undefined {
  const problem = checkProviderState(state)
  if (problem !== undefined) return problem
  return refusals[providerStates[state.name as ProviderStateName].elsewhere](state)
}
