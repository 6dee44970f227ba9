import { toAssumedRules } from '../../src/assumed-rules.ts'
import type { Interaction } from '../../src/parity/interaction.ts'
import { toParityPage } from '../../src/parity/parity-page.ts'
import type { Validation } from '../../src/parity/validation.ts'
import { toCommandLine } from '../cli/command-line.ts'
import type { RecordedComparison } from './compare-recorded.ts'
import { listUnaskable } from './list-unaskable.ts'
import { credentialVariables } from './read-credentials.ts'
import { testSystem } from './read-target.ts'

/** PARITY.md, from what was recorded and, where nothing was, from what was seen in this run. */
export function makeParity(
  interactions: readonly Interaction[],
  { validations, changed }: RecordedComparison,
  live: readonly Validation[] = [],
): string {
  const isNewer = (recorded: Validation) =>
    live.some(({ target, result }) => target === recorded.target && result.id === recorded.result.id)
  return toParityPage({
    interactions,
    validations: [...validations.filter((validation) => !isNewer(validation)), ...live],
    unaskable: listUnaskable(interactions),
    changed: changed.map(({ interaction }) => interaction),
    rules: toAssumedRules(),
    command: toCommandLine('replay', `--target ${testSystem} --record --parity PARITY.md`),
    variables: Object.entries(credentialVariables)
      .filter(([, { isRequired }]) => isRequired)
      .map(([name]) => name),
  })
}
