import type { RemoteGateway } from '../../mocks/testing/connect-gateway.ts'
import type { OutcomeName } from '../../src/acquirer/catalogue.ts'
import type { FaultName } from '../../src/faults/faults.ts'
import { checkProviderState, type ProviderState, type ProviderStateName } from './provider-states.ts'

/** Does something to the namespace of a sandbox. */
type Act = (gateway: Pick<RemoteGateway, 'clock' | 'scenarios' | 'faults'>) => Promise<unknown>

/** What makes provider states true: how the request is sent, and what a sandbox is told. */
export interface Preparation {
  /** Who sends; nothing for the sandbox's first merchant, or the user's own. */
  readonly merchantId?: string
  readonly isSecretWrong: boolean
  readonly isSentBefore: boolean
  /** Before anything is sent. */
  readonly setUp: Act
  /** Directly before the request itself: what is armed is for it, and for none that is sent before. */
  readonly arm: Act
}

/** What each state asks for. Its parameters were checked before. */
const parts: Readonly<Record<ProviderStateName, (params: ProviderState['params']) => Partial<Preparation>>> = {
  'the payment is sent by a merchant': ({ merchantId }) => ({ merchantId: String(merchantId) }),
  'the next payment has an outcome': ({ outcome }) => ({
    arm: ({ scenarios }) => scenarios.next(outcome as OutcomeName),
  }),
  'the next payment meets a fault': ({ fault, delay }) => ({
    arm: ({ faults }) => faults.next(fault as FaultName, delay === undefined ? {} : { delay: Number(delay) }),
  }),
  'the same payment was sent before': () => ({ isSentBefore: true }),
  'the payment is signed with a wrong secret': () => ({ isSecretWrong: true }),
  'the time is set': ({ now }) => ({ setUp: ({ clock }) => clock.freeze(String(now)) }),
}

/**
 * Turns provider states into what makes them true, without doing it.
 *
 * @throws {Error} for a state that is unknown, or told the wrong things; says what is allowed.
 * @example await toPreparation([{ name: 'the time is set', params: { now: '2026-12-16' } }]).setUp(gateway)
 */
export function toPreparation(states: readonly ProviderState[]): Preparation {
  const asked = states.map((state) => {
    const problem = checkProviderState(state)
    if (problem !== undefined) throw new Error(`Failed to make a provider state true: ${problem}.`)
    return parts[state.name as ProviderStateName](state.params)
  })
  return {
    isSecretWrong: false,
    isSentBefore: false,
    ...Object.assign({}, ...asked),
    setUp: inOrder(asked.flatMap(({ setUp }) => setUp ?? [])),
    arm: inOrder(asked.flatMap(({ arm }) => arm ?? [])),
  }
}

const inOrder =
  (acts: readonly Act[]): Act =>
  async (gateway) => {
    for (const act of acts) await act(gateway)
  }
