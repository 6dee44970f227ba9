import { seed } from '../../mocks/world/generated/seed.ts'
import { ReplayError } from '../base/replay-error.ts'
import type { Side } from '../parity/side.ts'
import { deliver } from '../states/deliver.ts'
import { findStateProblem } from '../states/find-state-problem.ts'
import { type ProviderState, type ProviderStateName, providerStates } from '../states/provider-states.ts'
import { sendBehindFirst } from '../states/send-behind-first.ts'
import type { ReplayWorld, SideOptions } from '../states/side-options.ts'
import { toPreparation } from '../states/to-preparation.ts'
import { findSandboxWish } from './find-sandbox-wish.ts'
import type { ReplayCredentials } from './read-credentials.ts'
import type { ReadInteraction } from './read-interaction.ts'
import type { Target } from './read-target.ts'

export interface TargetSideOptions extends SideOptions {
  /** Of `readTarget`, which refuses production. */
  readonly target: Target
  readonly credentials: ReplayCredentials
  /** Of the gateway that it is compared with; default the seed world. */
  readonly world?: ReplayWorld
  /** Epoch ms; default the machine's clock. */
  readonly now?: () => number
  /** Awaited between the two requests of an interaction that is sent twice: the vendor forbids load. */
  readonly pace?: (signal?: AbortSignal) => Promise<void>
}

/**
 * CyberSource's test system, or what stands in for it, as a side. The bytes are those that a sandbox gets; so
 * an account that refuses duplicates refuses the same interaction within 15 minutes.
 *
 * @example createTargetSide({ target: readTarget('https://apitest.cybersource.com'), credentials })
 */
export function createTargetSide({
  target,
  credentials,
  world = seed,
  name = target.name,
  now = Date.now,
  pace,
  ...options
}: TargetSideOptions): Side {
  const { scheme, ...keys } = credentials
  const { origin, signedHost } = target

  const refusal = ({ states, request, unsendable }: ReadInteraction): string | undefined =>
    unsendable ??
    states.map((state) => refuseState(state, world)).find((why) => why !== undefined) ??
    findSandboxWish(request, world)

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
      const sendAs = (isWrong: boolean) =>
        deliver(
          interaction.request,
          { origin, signedHost, scheme: own, keys, isSecretWrong: isWrong, now: now() },
          { ...options, signal },
        )
      if (!isSentBefore) return sendAs(isSecretWrong)
      return sendBehindFirst({
        sendFirst: () => sendAs(false),
        async send() {
          await pace?.(signal)
          return sendAs(isSecretWrong)
        },
        isSecretWrong,
        what: `${interaction.id} to ${name}`,
      })
    },
  }
}

type Elsewhere = (typeof providerStates)[ProviderStateName]['elsewhere']

const refusals: Readonly<Record<Elsewhere, (state: ProviderState, world: ReplayWorld) => string | undefined>> = {
  sent: () => undefined,
  own: ({ params: { merchantId } }, { merchants }) => {
    const own = merchants[0]?.merchantId
    if (merchantId === own) return undefined
    return `it is of the sandbox's merchant ${String(merchantId)}; your own stands in for ${own} alone`
  },
  never: ({ name }) => `the state "${name}" can be made true in a sandbox only`,
}

function refuseState(state: ProviderState, world: ReplayWorld): string | undefined {
  const problem = findStateProblem(state)
  if (problem !== undefined) return problem
  return refusals[providerStates[state.name as ProviderStateName].elsewhere](state, world)
}
