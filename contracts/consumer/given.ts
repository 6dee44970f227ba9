import {
  checkProviderState,
  type ProviderState,
  type ProviderStateName,
  type ProviderStateParameters,
} from '../../src/provider-states.ts'

/**
 * Names a provider state: its name and what it is told are checked by the compiler, and once more when it is made.
 *
 * @example given('the next payment has an outcome', { outcome: 'expired-card' })
 */
export function given<Name extends ProviderStateName>(
  name: Name,
  params: ProviderStateParameters[Name],
): ProviderState {
  const state: ProviderState = { name, params: { ...params } }
  const problem = checkProviderState(state)
  if (problem !== undefined) throw new Error(`Failed to name a provider state: ${problem}.`)
  return state
}
