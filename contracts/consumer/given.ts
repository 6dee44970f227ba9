import { type ProviderState, type ProviderStateName, providerState } from '../states/provider-states.ts'

/**
 * Names a provider state: its name and what it is told are checked by the compiler, and once more when it is made.
 *
 * @example given('the next payment has an outcome', { outcome: 'expired-card' })
 */
export function given<Name extends ProviderStateName>(...state: Parameters<typeof providerState<Name>>): ProviderState {
  const [name, params] = providerState(...state)
  return { name, params }
}
