import { toSettledRules } from '../../src/fidelity/claims.ts'
import { type ParityPage, toParityPage } from '../parity/parity-page.ts'
import { isOfTestSystem, type Validation } from '../parity/validation.ts'
import type { Interaction } from '../states/interaction.ts'
import type { RecordedComparison } from './compare-recorded.ts'
import { findTargetRefusal } from './create-target-side.ts'
import { findApplied } from './find-applied.ts'
import { requiredVariables } from './read-credentials.ts'

export interface ParityOptions extends Pick<ParityPage, 'command' | 'isOwn'> {
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
