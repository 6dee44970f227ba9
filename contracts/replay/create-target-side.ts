import { seed } from '../../mocks/world/generated/seed.ts'
import { findStateProblem } from '../states/check-states.ts'
import type { Interaction } from '../states/interaction.ts'
import { type ProviderState, type ProviderStateName, providerStates } from '../states/provider-states.ts'
import { type Destination, sendInState } from '../states/send-in-state.ts'
import type { ReplayWorld, Side, SideOptions } from '../states/side.ts'
import { findSandboxWish } from './find-sandbox-wish.ts'
import type { ReplayCredentials } from './read-credentials.ts'
import type { Target } from './read-target.ts'

export interface TargetSideOptions extends SideOptions, Pick<Destination, 'pace'> {
  /** From `readTarget`, which refuses production. */
  readonly target: Target
  readonly credentials: ReplayCredentials
  /** World of the gateway that the target is compared with; default the seed world. */
  readonly world?: ReplayWorld
  /** Epoch ms; default the machine's clock. */
  readonly now?: () => number
}

/**
 * Makes a side of CyberSource's test system, or of a stand-in for it. It gets the same bytes as a sandbox, so an account
 * that refuses duplicates refuses the same interaction within 15 minutes.
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
  const refusal = (interaction: Interaction) => findTargetRefusal(interaction, world)
  const destination = { name, refusal, origin, signedHost, scheme, keysOf: () => keys, now, pace }
  return { name, refusal, send: (interaction, signal) => sendInState(interaction, destination, { ...options, signal }) }
}

/** Finds why an interaction cannot be sent to a target that is no sandbox. */
export const findTargetRefusal = (
  { states, request, unsendable }: Interaction,
  world: ReplayWorld = seed,
): string | undefined =>
  unsendable ??
  states.map((state) => refuseState(state, world)).find((why) => why !== undefined) ??
  findSandboxWish(request, world)

/** Maps interactions that cannot be sent to a target that is no sandbox to the reason, by id. */
export const listUnaskable = (interactions: readonly Interaction[], world?: ReplayWorld): ReadonlyMap<string, string> =>
  new Map(
    interactions.flatMap((interaction) => {
      const why = findTargetRefusal(interaction, world)
      return why === undefined ? [] : [[interaction.id, why] as const]
    }),
  )

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
