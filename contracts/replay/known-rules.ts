import { toSettledRules } from '../../src/fidelity/claims.ts'

/** The rules that an answer of the real gateway can confirm or contradict, by the names of docs/fidelity.md. */
export const knownRules: readonly string[] = toSettledRules()
  .filter(({ settledBy }) => settledBy !== 'nothing')
  .map(({ name }) => name)
