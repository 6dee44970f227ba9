import { refusals } from '../../src/acquirer/refusals.ts'
import { choices } from '../../src/choices.ts'
import { jpoRules, jpoValueRules } from '../../src/jpo/rules.ts'
import { requestRules } from '../../src/validation/rules.ts'

/** The rules that an answer of the real gateway can confirm or contradict, by the names of docs/fidelity.md. */
export const knownRules: readonly string[] = [
  ...refusals,
  ...Object.values(requestRules),
  ...Object.values(jpoRules),
  ...jpoValueRules,
  ...choices,
].flatMap(({ name }) => name ?? [])
