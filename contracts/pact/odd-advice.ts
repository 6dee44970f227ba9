import { allFieldRules } from '../../src/fidelity/field-rules.ts'
import type { RefusalNote } from '../../src/verdict/stage.ts'

const odd: ReadonlySet<string> = new Set(allFieldRules.filter(({ weight }) => weight === 'odd').map(({ name }) => name))

/** Whether the strict profile would refuse the request: for an unknown, misplaced or malformed field. */
export const isOdd = ({ rule }: RefusalNote): boolean => odd.has(rule)
