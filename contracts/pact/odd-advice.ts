import { jpoRules, jpoValueRules } from '../../src/jpo/rules.ts'
import { requestRules } from '../../src/validation/rules.ts'
import type { Rule } from '../../src/verdict/rule.ts'
import type { RefusalNote } from '../../src/verdict/stage.ts'

const rules: readonly Rule[] = [...Object.values(requestRules), ...Object.values(jpoRules), ...jpoValueRules]
const odd: ReadonlySet<string> = new Set(rules.filter(({ weight }) => weight === 'odd').map(({ name }) => name))

/** Whether the strict profile would refuse the request for it: a field that is unknown, out of place, or of an odd form. */
export const isOdd = ({ rule }: RefusalNote): boolean => odd.has(rule)
