import type { Interaction } from '../parity/interaction.ts'
import type { ReplayWorld } from '../states/side-options.ts'
import { createTargetSide } from './create-target-side.ts'
import { readTarget, type Target, testSystem } from './read-target.ts'

/** Nobody: nothing is sent. */
const credentials = { scheme: 'jwt', merchantId: 'nobody', keyId: 'none', sharedSecret: '' } as const

/** Why a target that is no sandbox cannot be asked, by the ids of the interactions of which that is so. */
export function listUnaskable(
  interactions: readonly Interaction[],
  target: Target = readTarget(testSystem),
  world?: ReplayWorld,
): ReadonlyMap<string, string> {
  const side = createTargetSide({ target, credentials, ...(world !== undefined && { world }) })
  return new Map(
    interactions.flatMap((interaction) => {
      const why = side.refusal(interaction)
      return why === undefined ? [] : [[interaction.id, why] as const]
    }),
  )
}
