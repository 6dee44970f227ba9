import type { RemoteGateway } from '../../mocks/testing/connect-gateway.ts'
import { foreignPath, isGatewayPath } from '../base/gateway-path.ts'
import { ReplayError } from '../base/replay-error.ts'
import type { Interaction } from './interaction.ts'
import { runInState, type StateVerbs, toPreparation } from './run-in-state.ts'
import { type SendOptions, send } from './send.ts'
import type { Side } from './side.ts'
import { isAccident, type Sighting, toReason } from './sighting.ts'
import { listSecrets, type Signing, type SigningKeys, sign } from './sign.ts'
import { fillIn, type GivenValues, toGiven } from './step.ts'

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
 * request that must be sent before meets an accident, that accident is the answer.
 *
 * @throws {ReplayError} when the destination cannot take the interaction, or did not accept a request before it.
 */
export async function sendInState(
  interaction: Interaction,
  destination: Destination,
  options: SendOptions,
): Promise<Sighting> {
  const { name, gateway, pace, refusal } = destination
  const { id, states, scheme, request, before = [] } = interaction
  const what = `${id} to ${name}`
  const why = refusal(interaction)
  if (why !== undefined)
    throw new ReplayError(`Failed to send ${what}: ${why}. Allowed: interactions that it can be asked.`)
  const preparation = toPreparation(states)
  const { isSecretWrong, merchantId } = preparation
  const keys = destination.keysOf(merchantId)
  const sendSigned = (sent: Pick<Interaction, 'request' | 'scheme'>, isWrong: boolean) =>
    sendOnce(sent, destination, { keys, isSecretWrong: isWrong }, options)
  const toOwn = (values: GivenValues) => ({ request: fillIn(request, values), ...(scheme !== undefined && { scheme }) })
  return runInState<Sighting>(preparation, before, {
    gateway,
    async sendStep(step) {
      const reply = await sendSigned({ request: step.request }, false)
      if (isAccident(reply)) return { end: reply }
      const isTaken = reply.status !== undefined && /^2/.test(String(reply.status)) && reply.body.kind === 'json'
      const values = isTaken ? toGiven(step, reply.body.value) : undefined
      if (values === undefined)
        throw new ReplayError(
          `Failed to send ${what}: the request before it, "${step.name}", was not taken (${toWords(reply)}). Allowed: an account for which it succeeds.`,
          { isNotEnabled: true },
        )
      await pace?.(options.signal)
      return { values }
    },
    async sendBefore(values) {
      const first = await sendSigned(toOwn(values), false)
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
    async send(values) {
      const seen = await sendSigned(toOwn(values), isSecretWrong)
      return seen.status === undefined || Object.keys(values).length === 0 ? seen : { ...seen, given: values }
    },
  })
}

async function sendOnce(
  { request, scheme }: Pick<Interaction, 'request' | 'scheme'>,
  { origin, signedHost, gateway, now, ...destination }: Destination,
  { keys, isSecretWrong }: Pick<Signing, 'keys' | 'isSecretWrong'>,
  options: SendOptions,
): Promise<Sighting> {
  if (!isGatewayPath(request.path)) throw new ReplayError(`Failed to send a request: ${foreignPath.en}.`)
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
