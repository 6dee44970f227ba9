import type { Text } from '../../src/verdict/text.ts'
import { hints } from './hints.ts'
import type { PactFailure, VerifiedInteraction } from './verify-pacts.ts'

export interface InteractionAdvice {
  /** What to do, causes first. */
  readonly advice: readonly Text[]
  readonly causes: readonly PactFailure[]
  /** Failures that follow from others, and go when those do. */
  readonly consequences: readonly PactFailure[]
}

/** What to do about an interaction that is broken: one advice for all failures of a kind, none for consequences. */
export function toAdvice(interaction: VerifiedInteraction): InteractionAdvice {
  const found = interaction.failures.map((failure) => ({
    failure,
    hint: hints.find(({ fits }) => fits(failure, interaction)),
  }))
  const isExplained = ({ failure, hint }: (typeof found)[number]): boolean =>
    found.some((other) => other.hint !== hint && other.hint?.explains?.test(`${failure.where} ${failure.what}`))
  const causes = found.filter((one) => !isExplained(one))
  const groups = hints
    .map((hint) => ({ hint, own: causes.filter((one) => one.hint === hint).map(({ failure }) => failure) }))
    .filter(({ own }) => own.length > 0)
  return {
    advice: groups.map(({ hint, own }) => hint.text(own, interaction)),
    causes: causes.map(({ failure }) => failure),
    consequences: found.filter(isExplained).map(({ failure }) => failure),
  }
}
