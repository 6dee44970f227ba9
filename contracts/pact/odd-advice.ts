import { captureOptionDiffers } from '../../src/jpo/check-capture-options.ts'
import { jpoRules, jpoValueRules } from '../../src/jpo/jpo-rules.ts'
import { searchRules } from '../../src/search/search-rules.ts'
import { requestRules } from '../../src/validation/request-rules.ts'
import type { Rule } from '../../src/verdict/rule.ts'
import type { RefusalNote } from '../../src/verdict/stage.ts'

const rules: readonly Rule[] = [
  ...[...Object.values(requestRules), ...Object.values(jpoRules), ...jpoValueRules],
  ...[captureOptionDiffers, ...Object.values(searchRules)],
]
const odd: ReadonlySet<string> = new Set(rules.filter(({ weight }) => weight === 'odd').map(({ name }) => name))

/** Whether the strict profile would refuse the request: for an unknown, misplaced or malformed field. */
export const isOdd = ({ rule }: RefusalNote): boolean => odd.has(rule)
