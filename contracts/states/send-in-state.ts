import type { RemoteGateway } from '../../mocks/testing/connect-gateway.ts'
import type { OutcomeName } from '../../src/acquirer/outcome-catalogue.ts'
import type { FaultName } from '../../src/faults/faults.ts'
import { ReplayError } from '../base/replay-error.ts'
import type { Interaction } from './interaction.ts'
import { checkProviderState, type ProviderState, type ProviderStateName } from './provider-states.ts'
import { type SendOptions, send } from './send.ts'
import type { Side } from './side.ts'
import { isAccident, type Sighting, toReason } from './sighting.ts'
import { listSecrets, type Signing, type SigningKeys, sign } from './sign.ts'

/** The verbs of a sandbox that make states true. */
type StateVerbs = Pick<RemoteGateway, 'clock' | 'scenarios' | 'faults'>
type Act = (gateway: StateVerbs) => Promise<unknown>

/** The provider states of one request, as settings of what is sent and as acts on a sandbox. */
interface Preparation {
  /** The merchant that sends; default the first one of the world. */
  readonly merchantId?: string
  readonly isSecretWrong: boolean
  readonly isSentBefore: boolean
  /** Runs before anything is sent. */
  readonly setUp: readonly Act[]
  /** Runs directly before the request, so that a payment sent before does not use up what is armed. */
  readonly arm: readonly Act[]
}

const parts: Readonly<Record<ProviderStateName, (params: ProviderState['params']) => Partial<Preparation>>> = {
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
}

/**
 * Translates provider states without acting on a gateway.
 *
 * @throws {Error} for an unknown state or wrong parameters; says what is allowed.
 */
export function toPreparation(states: readonly ProviderState[]): Preparation {
  const prepared = states.map((state) => {
    const problem = checkProviderState(state)?.en
    if (problem !== undefined) throw new Error(`Failed to make a provider state true: ${problem}.`)
    return parts[state.name as ProviderStateName](state.params)
  })
  return {
    isSecretWrong: false,
    isSentBefore: false,
    ...Object.assign({}, ...prepared),
    setUp: prepared.flatMap(({ setUp = [] }) => setUp),
    arm: prepared.flatMap(({ arm = [] }) => arm),
  }
}

export interface StateSteps<Answer> {
  /** The sandbox to act on; absent for a target that is none. */
  readonly gateway?: StateVerbs | undefined
  /** Sends the same payment, correctly signed. An answer that it returns is the answer of the whole exchange. */
  readonly sendBefore: () => Promise<Answer | undefined>
  readonly send: () => Promise<Answer>
}

/** Runs the steps of one request in order: set up, send before, arm, send. */
export async function runInState<Answer>(
  { isSentBefore, setUp, arm }: Preparation,
  { gateway, sendBefore, send }: StateSteps<Answer>,
): Promise<Answer> {
  const act = async (acts: readonly Act[]) => {
    if (gateway !== undefined) for (const one of acts) await one(gateway)
  }
  await act(setUp)
  if (isSentBefore) {
    const answer = await sendBefore()
    if (answer !== undefined) return answer
  }
  await act(arm)
  return send()
}

/** Where interactions are sent, and how they are signed. */
export interface Destination extends Pick<Side, 'name' | 'refusal'>, Pick<Signing, 'signedHost'> {
  /** Scheme, host and port. */
  readonly origin: string
  /** Signature scheme of interactions without one of their own. */
  readonly scheme: Signing['scheme']
  readonly keysOf: (merchantId: string | undefined) => SigningKeys
  /** Time of signatures, in epoch ms. */
  readonly now: () => number | Promise<number>
  /** The sandbox, with the headers that name its namespace. */
  readonly gateway?: StateVerbs & Pick<RemoteGateway, 'headers'>
  /** Waits between the two requests of an interaction that is sent twice: the vendor forbids load. */
  readonly pace?: ((signal?: AbortSignal) => Promise<void>) | undefined
}

/**
 * Brings a destination into the states of an interaction, signs the exact bytes of the request, and sends them. When a
 * payment that must be sent before meets an accident, that accident is the answer.
 *
 * @throws {ReplayError} when the destination cannot take the interaction, or did not accept the payment before it.
 */
export async function sendInState(
  interaction: Interaction,
  destination: Destination,
  options: SendOptions,
): Promise<Sighting> {
  const { name, gateway, pace, refusal } = destination
  const what = `${interaction.id} to ${name}`
  const why = refusal(interaction)
  if (why !== undefined)
    throw new ReplayError(`Failed to send ${what}: ${why}. Allowed: interactions that it can be asked.`)
  const preparation = toPreparation(interaction.states)
  const { isSecretWrong, merchantId } = preparation
  const keys = destination.keysOf(merchantId)
  const sendSigned = (isWrong: boolean) => sendOnce(interaction, destination, { keys, isSecretWrong: isWrong }, options)
  return runInState(preparation, {
    gateway,
    async sendBefore() {
      const first = await sendSigned(false)
      // With a wrong secret, a 401 of the first must not pass for the answer.
      if (isAccident(first) && !isSecretWrong) return first
      if (!isAccepted(first)) {
        throw new ReplayError(
          `Failed to send ${what}: the same payment, which must be sent before, was not taken (${toWords(first)}). Allowed: a payment that is approved or declined when it is sent once.`,
        )
      }
      await pace?.(options.signal)
      return undefined
    },
    send: () => sendSigned(isSecretWrong),
  })
}

async function sendOnce(
  { request, scheme }: Interaction,
  { origin, signedHost, gateway, now, ...destination }: Destination,
  { keys, isSecretWrong }: Pick<Signing, 'keys' | 'isSecretWrong'>,
  options: SendOptions,
): Promise<Sighting> {
  const url = new URL(origin + request.path)
  const { method } = request
  const body = new TextEncoder().encode(request.body === undefined ? '' : JSON.stringify(request.body))
  const credentials = await sign(
    { method, path: url.pathname + url.search, host: url.host, body },
    { scheme: scheme ?? destination.scheme, keys, signedHost, isSecretWrong, now: await now() },
  )
  const headers = { ...request.headers, ...gateway?.headers, ...credentials }
  return send({ url, method, headers, body }, { ...options, secrets: listSecrets(credentials, keys) })
}

/** A duplicate proves that the payment was sent before, if not now. */
const isAccepted = (first: Sighting): boolean =>
  first.status !== undefined && (/^2/.test(String(first.status)) || toReason(first) === 'DUPLICATE_REQUEST')

function toWords(first: Sighting): string {
  if (first.status === undefined) return first.detail
  const reason = toReason(first)
  // A target may send anything as a reason.
  return typeof reason === 'string' && /^[A-Z_]{1,60}$/.test(reason)
    ? `${first.status} ${reason}`
    : String(first.status)
}
