import { ReplayError } from '../base/replay-error.ts'
import { isAccident, toReason } from '../parity/judge.ts'
import type { Sighting } from '../parity/sighting.ts'

export interface TwoPayments {
  /** Sends the payment that must have been sent before. */
  readonly sendFirst: () => Promise<Sighting>
  /** Sends the one that is compared. */
  readonly send: () => Promise<Sighting>
  /** Whether that one is signed wrongly: a 401 of the first must not pass for its answer. */
  readonly isSecretWrong: boolean
  /** As errors name it, such as `pact/a-payment to apitest.cybersource.com`. */
  readonly what: string
}

/**
 * Sends a payment behind the same one. When the first says nothing of the request, it is the answer: nothing more is
 * sent.
 *
 * @throws {ReplayError} when the first was not taken, so that what follows would be of another state.
 */
export async function sendBehindFirst({ sendFirst, send, isSecretWrong, what }: TwoPayments): Promise<Sighting> {
  const first = await sendFirst()
  if (isAccident(first) && !isSecretWrong) return first
  if (isTaken(first)) return send()
  throw new ReplayError(
    `Failed to send ${what}: the same payment, which must be sent before, was not taken (${toWords(first)}). Allowed: a payment that is approved or declined when it is sent once.`,
  )
}

/** A duplicate says that the payment was sent before, if not now. */
const isTaken = (first: Sighting): boolean =>
  first.status !== undefined && (/^2/.test(String(first.status)) || toReason(first) === 'DUPLICATE_REQUEST')

function toWords(first: Sighting): string {
  if (first.status === undefined) return first.detail
  const reason = toReason(first)
  // What a target sends may be anything.
  return typeof reason === 'string' && /^[A-Z_]{1,60}$/.test(reason)
    ? `${first.status} ${reason}`
    : String(first.status)
}
