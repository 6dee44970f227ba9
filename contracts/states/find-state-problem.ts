import { type FaultName, faults } from '../../src/faults/faults.ts'
import { type CheckedWorld, checkStates } from './check-states.ts'
import type { ProviderState, ProviderStateName } from './provider-states.ts'

/**
 * What is wrong with a state that is replayed, or nothing: all that a verification refuses, but for faults that leave
 * no whole answer. A replay compares silence too.
 *
 * @param world whose merchants it may name; any without it
 * @example findStateProblem({ name: 'the time is set', params: { now: 'soon' } }) // 'the state "the time is set": …'
 */
export const findStateProblem = (state: ProviderState, world?: CheckedWorld): string | undefined =>
  checkStates([toAnswering(state)], world)[0]?.en

const faultState: ProviderStateName = 'the next payment meets a fault'
const answering: FaultName = 'latency'

/** A fault that exists is looked at as one that answers. */
function toAnswering(state: ProviderState): ProviderState {
  const { fault } = state.params
  if (state.name !== faultState || typeof fault !== 'string' || !Object.hasOwn(faults, fault)) return state
  return { ...state, params: { ...state.params, fault: answering } }
}
