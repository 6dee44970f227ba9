import { toSettledRules } from '../../src/fidelity/claims.ts'
import type { Interaction } from '../parity/interaction.ts'
import { toParityPage } from '../parity/parity-page.ts'
import type { Validation } from '../parity/validation.ts'
import type { RecordedComparison } from './compare-recorded.ts'
import { findApplied } from './find-applied.ts'
import { listUnaskable } from './list-unaskable.ts'
import { credentialVariables } from './read-credentials.ts'

export interface ParityOptions {
  /** What was seen in this run. */
  readonly live?: readonly Validation[]
  /** The whole command line that validates, without the variables that hold credentials. */
  readonly command: string
  /** Whether the contracts are a user's own, so that nothing of this project belongs on the page. */
  readonly isOwn: boolean
}

/** PARITY.md, from what was recorded and, where nothing was, from what was seen in this run. */
export async function makeParity(
  interactions: readonly Interaction[],
  { validations, changed }: RecordedComparison,
  { live = [], command, isOwn }: ParityOptions,
): Promise<string> {
  const unaskable = listUnaskable(interactions)
  const isAsked = ({ id, rules = [] }: Interaction) => !isOwn && rules.length > 0 && !unaskable.has(id)
  const isNewer = (recorded: Validation) =>
    live.some(({ target, result }) => target === recorded.target && result.id === recorded.result.id)
  return toParityPage({
    interactions,
    validations: [...validations.filter((validation) => !isNewer(validation)), ...live],
    unaskable,
    changed: changed.map(({ interaction }) => interaction),
    rules: isOwn ? [] : toSettledRules(),
    applied: await findApplied(interactions.filter(isAsked)),
    command,
    isOwn,
    variables: Object.entries(credentialVariables)
      .filter(([, { isRequired }]) => isRequired)
      .map(([name]) => name),
  })
}
