import { randomUUID } from 'node:crypto'
import type { RemoteGateway } from '../../mocks/testing/connect-gateway.ts'
import type { OutcomeName } from '../../src/acquirer/outcome-catalogue.ts'
import type { FaultName } from '../../src/faults/faults.ts'
import {
  checkProviderState,
  isProviderState,
  type ProviderState,
  type ProviderStateName,
  providerStates,
  type TransactionStateName,
} from './provider-states.ts'
import { fillIn, type GivenValues, type PriorRequest } from './step.ts'
import { isTransactionState, toSteps } from './transaction-states.ts'

/** The verbs of a sandbox that make states true. */
export type StateVerbs = Pick<RemoteGateway, 'clock' | 'scenarios' | 'faults'>
type Act = (gateway: StateVerbs) => Promise<unknown>

/** A state that requests make true. */
interface MadeState {
  readonly steps: readonly PriorRequest[]
  /** Names of the values that it gives. */
  readonly gives: readonly string[]
}

/** The provider states of one request, as settings of what is sent and as acts on a sandbox. */
interface Preparation {
  /** The merchant that sends; default the first one of the world. */
  readonly merchantId?: string
  readonly isSecretWrong: boolean
  readonly isSentBefore: boolean
  /** Runs before anything is sent. */
  readonly setUp: readonly Act[]
  readonly made: readonly MadeState[]
  /** Runs directly before the request, so that a payment sent before does not use up what is armed. */
  readonly arm: readonly Act[]
}

/** No batch is later than a day after its transactions. */
const untilBatch = '24h'

const parts: Readonly<
  Record<Exclude<ProviderStateName, TransactionStateName>, (params: ProviderState['params']) => Partial<Preparation>>
> = {
  'the payment is sent by a merchant': ({ merchantId }) => ({ merchantId: String(merchantId) }),
  'the next payment has an outcome': ({ outcome }) => ({
    arm: [({ scenarios }) => scenarios.next(outcome as OutcomeName)],
  }),
  'the next payment meets a fault': ({ fault, delay }) => ({
    arm: [({ faults }) => faults.next(fault as FaultName, delay === undefined ? {} : { delay: Number(delay) })],
  }),
  'the same payment was sent before': () => ({ isSentBefore: true }),
  'the payment is signed with a wrong secret': () => ({ isSecretWrong: true }),
  'the time is set': ({ now }) => ({ setUp: [({ clock }) => clock.freeze(String(now))] }),
  'the batch has gone out': () => ({ arm: [({ clock }) => clock.advance(untilBatch)] }),
}

/**
 * Translates provider states without acting on a gateway.
 *
 * @throws {Error} for an unknown state or wrong parameters; says what is allowed.
 */
export function toPreparation(states: readonly ProviderState[]): Preparation {
  const prepared = states.map((state): Partial<Preparation> => {
    const { name, params } = state
    const problem = checkProviderState(state)?.en
    if (problem !== undefined || !isProviderState(name))
      throw new Error(`Failed to make a provider state true: ${problem}.`)
    if (!isTransactionState(name)) return parts[name](params)
    return { made: [{ steps: toSteps(name, params), gives: providerStates[name].gives ?? [] }] }
  })
  return {
    isSecretWrong: false,
    isSentBefore: false,
    ...Object.assign({}, ...prepared),
    setUp: prepared.flatMap(({ setUp = [] }) => setUp),
    made: prepared.flatMap(({ made = [] }) => made),
    arm: prepared.flatMap(({ arm = [] }) => arm),
  }
}

/** What a request before an interaction leads to: values, or an answer that ends the exchange. */
type StepResult<Answer> = { readonly values: GivenValues } | { readonly end: Answer }

export interface StateSteps<Answer> {
  /** The sandbox to act on; absent for a target that is none. */
  readonly gateway?: StateVerbs | undefined
  /** Sends a request before the interaction, its values filled in. */
  readonly sendStep: (step: PriorRequest) => Promise<StepResult<Answer>>
  /** Sends the same payment, correctly signed. An answer that it returns is the answer of the whole exchange. */
  readonly sendBefore: (values: GivenValues) => Promise<Answer | undefined>
  readonly send: (values: GivenValues) => Promise<Answer>
}

/** Runs the steps of one request in order: set up, make transactions, send before, arm, send. */
export async function runInState<Answer>(
  preparation: Preparation,
  before: readonly PriorRequest[],
  { sendBefore, send, ...steps }: StateSteps<Answer>,
): Promise<Answer> {
  const made = await makeTrue(preparation, before, steps)
  if ('end' in made) return made.end
  if (preparation.isSentBefore) {
    const answer = await sendBefore(made.values)
    if (answer !== undefined) return answer
  }
  await act(preparation.arm, steps.gateway)
  return send(made.values)
}

/** Sets up and makes transactions, and returns what they give. */
export async function makeTrue<Answer>(
  { setUp, made }: Pick<Preparation, 'setUp' | 'made'>,
  before: readonly PriorRequest[],
  { gateway, sendStep }: Pick<StateSteps<Answer>, 'gateway' | 'sendStep'>,
): Promise<StepResult<Answer>> {
  await act(setUp, gateway)
  let values: GivenValues = {}
  for (const { steps, gives } of made) {
    const result = await takeSteps(steps, nameAnew(), sendStep)
    if ('end' in result) return result
    values = { ...values, ...pick(result.values, gives) }
  }
  return takeSteps(before, values, sendStep)
}

async function act(acts: readonly Act[], gateway: StateVerbs | undefined): Promise<void> {
  if (gateway !== undefined) for (const one of acts) await one(gateway)
}

/** Sends requests one after another. Each is filled with the values of those before it. */
async function takeSteps<Answer>(
  steps: readonly PriorRequest[],
  initial: GivenValues,
  sendStep: StateSteps<Answer>['sendStep'],
): Promise<StepResult<Answer>> {
  let values = initial
  for (const step of steps) {
    const result = await sendStep({ ...step, request: fillIn(step.request, values) })
    if ('end' in result) return result
    values = { ...values, ...result.values }
  }
  return { values }
}

/** Names for the transactions of a state, which nobody has used before. */
const nameAnew = (): GivenValues => {
  const id = randomUUID().replaceAll('-', '')
  // A transaction id has at most 30 characters.
  return { reference: `state-${id.slice(0, 12)}`, transactionId: id.slice(0, 30) }
}

const pick = (values: GivenValues, names: readonly string[]): GivenValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)))
