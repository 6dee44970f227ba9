import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { toSettledRules } from '../../src/fidelity/claims.ts'
import { type ParityPage, toParityPage } from '../parity/parity-page.ts'
import { isOfTestSystem, type Validation } from '../parity/validation.ts'
import type { Interaction } from '../states/interaction.ts'
import type { RecordedComparison } from './compare-recorded.ts'
import { createTargetSide, findTargetRefusal } from './create-target-side.ts'
import { requiredVariables } from './read-credentials.ts'
import { readTarget, testSystem } from './read-target.ts'

interface ParityOptions extends Pick<ParityPage, 'command' | 'isOwn'> {
  /** Answers of this run, which replace recorded ones. */
  readonly live?: readonly Validation[]
}

/** Makes PARITY.md from recordings and from the answers of this run. */
export async function makeParity(
  interactions: readonly Interaction[],
  { validations: recorded, changed }: Pick<RecordedComparison, 'validations' | 'changed'>,
  { live = [], command, isOwn }: ParityOptions,
): Promise<string> {
  const isReplaced = ({ target, result }: Validation) =>
    live.some((one) => target === one.target && result.id === one.result.id)
  const validations = [...recorded.filter((validation) => !isReplaced(validation)), ...live]
  const settles = !isOwn && validations.some(isOfTestSystem)
  const isAsked = (interaction: Interaction) =>
    (interaction.rules ?? []).length > 0 && findTargetRefusal(interaction) === undefined
  return toParityPage({
    interactions,
    validations,
    changed: changed.map(({ interaction }) => interaction),
    rules: settles ? toSettledRules() : [],
    applied: await findApplied(settles ? interactions.filter(isAsked) : []),
    command,
    isOwn,
    variables: requiredVariables,
  })
}

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
    const advice = (entry?.advice ?? []).filter(({ quiet }) => quiet !== true)
    const notes = [...(entry?.refusals ?? []), ...advice]
    applied.set(
      interaction.id,
      notes.map(({ rule }) => rule),
    )
  }
  return applied
}
