import { isObject } from '../../src/base/json-path.ts'
import { checkFields, object, requiredText } from '../base/check-fields.ts'
import type { ReadDocument } from '../base/read-document.ts'
import { findStateProblem } from '../states/find-state-problem.ts'
import type { ProviderState } from '../states/provider-states.ts'

const fields = { name: requiredText, params: object }

/**
 * Reads provider states as they stand in a file. Any merchant may be named: which ones there are is the side's to say.
 *
 * @param findProblem what is wrong with a state, or nothing
 * @throws {ReplayError} for one that is unknown or told the wrong things; says what is allowed.
 */
export function readStates(
  document: Pick<ReadDocument, 'fail'>,
  path: readonly (string | number)[],
  states: unknown,
  findProblem: (state: ProviderState) => string | undefined = (state) => findStateProblem(state),
): ProviderState[] {
  if (states === undefined) return []
  if (!Array.isArray(states)) throw document.fail(path, 'is no list. Allowed: a list of { name, params }.')
  return states.map((entry: unknown, index) => {
    const { name, params } = checkFields(document, [...path, index], entry, fields)
    const state = { name: String(name), params: isObject(params) ? params : {} }
    const problem = findProblem(state)
    if (problem !== undefined) throw document.fail([...path, index], `is no state: ${problem}.`)
    return state
  })
}
