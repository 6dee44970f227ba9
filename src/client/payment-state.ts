import { toMinorUnits } from '../base/money.ts'
import type { TransactionDetail, TransactionSummary } from './searched-transaction.ts'

/**
 * What has become of a payment:
 *
 * - `approved`: authorized; nothing that stands has followed, so the issuer may hold the money;
 * - `pending`: a reviewer or the cardholder must act first;
 * - `declined`, `refused` (an invalid request): no money moves;
 * - `captured`: a sale, or a capture of it stands; `refunded`: a refund of that stands, in whole or in part;
 * - `reversed`: all that was authorized is released;
 * - `voided`: a sale that was voided; the hold may stay until it is reversed (guide);
 * - `unclear`: a transaction of it cannot be read yet, or its words are not known.
 */
export type PaymentState =
  | 'approved'
  | 'pending'
  | 'declined'
  | 'refused'
  | 'captured'
  | 'refunded'
  | 'reversed'
  | 'voided'
  | 'unclear'

/** A payment with what followed it. */
export interface ReconciledPayment {
  readonly state: PaymentState
  readonly transaction: TransactionDetail
  /** Captures, reversals, refunds, voids and refused attempts of it. */
  readonly related: readonly TransactionDetail[]
}

/** Names of the services, by their effect. Source: guide of Transaction Search. */
const services = {
  authorization: ['ics_auth'],
  charge: ['ics_bill'],
  increment: ['ics_incremental_auth'],
  reversal: [
    'ics_auth_reversal',
    'ics_timeout_auth_reversal',
    'ics_auto_auth_reversal',
    'ics_auto_full_auth_reversal',
    'ics_auto_void_auth_reversal',
  ],
  refund: ['ics_credit'],
  void: ['ics_void'],
} as const

type ServiceName = keyof typeof services

const ran = ({ applications }: TransactionSummary, service: ServiceName): boolean =>
  applications.some(({ name }) => services[service].some((known) => known === name))

/** Whether a transaction is a payment, and does not follow one. */
export const isPayment = (transaction: TransactionSummary): boolean => ran(transaction, 'authorization')

/** Results of all applications that were run. `undefined`: none has one. */
function isDone({ applications }: TransactionSummary): boolean | undefined {
  const results = applications.flatMap(({ rCode, reasonCode }) =>
    rCode !== undefined ? [rCode === '1'] : reasonCode !== undefined ? [reasonCode === '100'] : [],
  )
  return results.length === 0 ? undefined : results.every((result) => result)
}

/** States by the status of a payment alone. `PENDING` and `TRANSMITTED` are of sales. Sources: guide, published replies. */
const states: Readonly<Record<string, PaymentState>> = {
  AUTHORIZED: 'approved',
  PARTIAL_AUTHORIZED: 'approved',
  AUTHORIZED_PENDING_REVIEW: 'pending',
  PENDING_REVIEW: 'pending',
  PENDING_AUTHENTICATION: 'pending',
  DECLINED: 'declined',
  AUTHORIZED_RISK_DECLINED: 'declined',
  INVALID_REQUEST: 'refused',
  PENDING: 'captured',
  TRANSMITTED: 'captured',
  CANCELLED: 'voided',
  VOIDED: 'voided',
  REVERSED: 'reversed',
}

/** The state of a payment alone. The status is sometimes absent (observed). */
function toOwnState(payment: TransactionDetail): PaymentState {
  const { status = '' } = payment
  const isDeclined = isDone(payment) === false
  if (Object.hasOwn(states, status) && !(status === 'PENDING' && isDeclined)) return states[status] ?? 'unclear'
  if (status !== '' || isDone(payment) === undefined) return 'unclear'
  if (isDeclined) return 'declined'
  return ran(payment, 'charge') ? 'captured' : 'approved'
}

/** A voided transaction is `CANCELLED` (observed for refunds). */
const isCancelled = ({ status }: TransactionDetail): boolean => status === 'CANCELLED' || status === 'VOIDED'

/** The state of a payment, from its own record and those that followed. */
export function toPaymentState(payment: TransactionDetail, related: readonly TransactionDetail[]): PaymentState {
  const own = toOwnState(payment)
  if (own !== 'approved' && own !== 'pending' && own !== 'captured') return own
  const all = related.filter((transaction) => isDone(transaction) === true)
  const of = (service: ServiceName) => all.filter((transaction) => ran(transaction, service))
  if (related.some((transaction) => isDone(transaction) === undefined)) return 'unclear'

  const refunds = of('refund')
  const charges = [...(own === 'captured' ? [payment] : []), ...of('charge')]
  // A void does not name what it voids: beyond the number of refunds, it can only be of charges.
  const areVoided = charges.length > 0 && of('void').length - refunds.length >= charges.length
  if (!areVoided && charges.some((charge) => !isCancelled(charge)))
    return refunds.some((refund) => !isCancelled(refund)) ? 'refunded' : 'captured'
  if (isReversed(payment, of('increment'), of('reversal'))) return 'reversed'
  return own === 'captured' ? 'voided' : own
}

/** Whether the reversals sum up to all that was authorized. A reversal without an amount counts as whole. */
function isReversed(
  payment: TransactionDetail,
  increments: readonly TransactionDetail[],
  reversals: readonly TransactionDetail[],
): boolean {
  if (reversals.length === 0) return false
  const { currency = 'JPY', authorizedAmount, amount = authorizedAmount } = payment
  const sum = (amounts: readonly (string | undefined)[]) =>
    amounts.reduce((total, each) => total + toMinorUnits(each ?? '0', currency), 0n)
  const held = sum([authorizedAmount ?? amount, ...increments.map(({ amount: added }) => added)])
  return reversals.some((each) => each.amount === undefined) || sum(reversals.map((each) => each.amount)) >= held
}
