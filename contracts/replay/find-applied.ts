import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { Interaction } from '../states/interaction.ts'
import { createTargetSide } from './create-target-side.ts'
import { readTarget, testSystem } from './read-target.ts'

/** A fixed time, so that the result is the same in each run. */
const someTime = '2026-01-15'

/**
 * Finds the rules that the gateway of the seed world applies to interactions, by id: those that its journal names as a
 * refusal or as advice.
 *
 * @param interactions ones that a target can be asked
 */
export async function findApplied(
  interactions: readonly Interaction[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const gateway = await createGateway({ now: someTime, frozen: true })
  const side = createTargetSide({
    target: readTarget(testSystem),
    credentials: { scheme: 'jwt', ...gateway.merchant() },
    now: gateway.clock.now,
    fetch: gateway.fetch,
  })
  const applied = new Map<string, readonly string[]>()
  for (const interaction of interactions) {
    gateway.reset()
    await side.send(interaction)
    const [entry] = gateway.journal.page({ limit: 1 }).entries
    const notes = [...(entry?.refusals ?? []), ...(entry?.advice ?? [])]
    applied.set(
      interaction.id,
      notes.map(({ rule }) => rule),
    )
  }
  return applied
}
