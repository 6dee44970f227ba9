import type { TimeOutReversalResult } from './follow-on-result.ts'
import type { PaymentState, ReconciledPayment } from './payment-state.ts'

/**
 * What became of a payment whose answer was lost: its state, or
 *
 * - `not-found`: there is none as far as can be seen;
 * - `ambiguous`: several payments have the reference, and no reversal was asked for;
 * - `not-reversed`: the gateway refused the reversal, and the money may be held; `reversal` says why;
 * - `unknown`: neither the search nor the reversal gave an answer. Ask again.
 */
export type ReconciledOutcome = PaymentState | 'not-found' | 'ambiguous' | 'not-reversed' | 'unknown'

const key = 'clientReferenceInformation.transactionId'

type Invalid = Extract<TimeOutReversalResult, { readonly outcome: 'invalid' }>

/** Outcomes by reason of a refused reversal. Source: API description of 2026; AUTH_ALREADY_REVERSED was observed. */
const byReason: Readonly<
  Record<string, (reversal: Invalid, payments: readonly ReconciledPayment[]) => ReconciledOutcome>
> = {
  AUTH_ALREADY_REVERSED: () => 'reversed',
  TRANSACTION_ALREADY_SETTLED: () => 'captured',
  // Captured, a sale, voided or reversed: the reason does not tell which.
  TRANSACTION_ALREADY_REVERSED_OR_SETTLED: (_, [payment, ...others]) =>
    payment !== undefined && others.length === 0 && isOver(payment) ? payment.state : 'not-reversed',
  // The reason for an unknown transaction id, as in the guide's time-out void, and for much else.
  INVALID_DATA({ fields }, payments) {
    if (fields.length > 0) return fields.every(({ field }) => field === key) ? 'not-found' : 'not-reversed'
    return payments.some((payment) => !isOver(payment)) ? 'not-reversed' : 'not-found'
  },
}

const over: readonly PaymentState[] = ['captured', 'refunded', 'voided', 'reversed', 'declined', 'refused']
const isOver = ({ state }: ReconciledPayment): boolean => over.includes(state)

/** What the gateway's answer to a time-out reversal says about the payment. */
export function judgeReversal(
  reversal: TimeOutReversalResult,
  payments: readonly ReconciledPayment[],
): ReconciledOutcome {
  const { outcome } = reversal
  if (outcome === 'reversed') return 'reversed'
  if (outcome === 'unknown' || (outcome === 'unexpected' && reversal.mayBeProcessed)) return 'unknown'
  if (outcome !== 'invalid' || !Object.hasOwn(byReason, reversal.reason)) return 'not-reversed'
  return byReason[reversal.reason]?.(reversal, payments) ?? 'not-reversed'
}
