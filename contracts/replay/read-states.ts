import { isObject } from '../../src/base/json-path.ts'
import { checkFields, object, requiredText } from '../base/check-fields.ts'
import type { DocumentPath, ReadDocument } from '../base/read-document.ts'
import { findStateProblem } from '../states/check-states.ts'
import type { ProviderState } from '../states/provider-states.ts'

const fields = { name: requiredText, params: object }

/**
 * Reads provider states of a YAML file. Any merchant may be named: the side knows which exist.
 *
 * @throws {ReplayError} for an unknown state or wrong parameters; says what is allowed.
 */
export function readStates(document: Pick<ReadDocument, 'fail'>, path: DocumentPath, states: unknown): ProviderState[] {
  if (states === undefined) return []
  if (!Array.isArray(states)) throw document.fail(path, 'is no list. Allowed: a list of { name, params }.')
  return states.map((entry: unknown, index) => {
    const { name, params } = checkFields(document, [...path, index], entry, fields)
    const state = { name: String(name), params: isObject(params) ? params : {} }
    const problem = findStateProblem(state)
    if (problem !== undefined) throw document.fail([...path, index], `is no state: ${problem}.`)
    return state
  })
}
