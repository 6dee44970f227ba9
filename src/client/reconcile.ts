import { anything, matching, objectOf, type SettingsOf, wholeFrom } from '../base/allowed.ts'
import { redactText } from '../card-data/redact.ts'
import { type ClientError, createError } from './client-error.ts'
import { compact } from './compact.ts'
import type { CallOptions, ExchangeOnce } from './exchange.ts'
import { type Money, readTransactionId } from './follow-on.ts'
import type { TimeOutReversalResult } from './follow-on-result.ts'
import { judgeReversal, type ReconciledOutcome } from './judge-reversal.ts'
import type { PaymentClient } from './payment-client.ts'
import { isPayment, type ReconciledPayment, toPaymentState } from './payment-state.ts'
import { checkAmount, checkGiven, requestFields } from './request-fields.ts'
import type { ReadFailure } from './result.ts'
import { readPages, toSearchRequest } from './search.ts'
import type { TransactionDetail, TransactionSummary } from './searched-transaction.ts'

/** A payment whose answer was lost. */
export interface LostPayment {
  /** `reference` of the payment. Transaction Search finds it by that, but not by its transaction id. */
  readonly reference?: string
  /** `transactionId` of the result: the only key of the reversal, and the only one that is of one payment alone. */
  readonly transactionId?: string
  /** Ids of other payments of the reference, whose answers arrived. They are left out. */
  readonly answered?: readonly string[]
}

/** Options of `reconcile`. */
export interface ReconcileOptions {
  /** Sends a time-out reversal of this amount, that of the payment, after the look-up. */
  readonly reverse?: Money
  /** How often the look-up is tried while it finds nothing, 1 to 20. Default 3. */
  readonly attempts?: number
  /** Time between two look-ups in ms. Default 2,000. The guide advises 5 minutes, and at most five attempts. */
  readonly delay?: number
}

/** What became of a payment whose answer was lost. */
export interface Reconciliation {
  readonly outcome: ReconciledOutcome
  /** What Transaction Search showed before the reversal: the payments of the reference, without those answered. */
  readonly payments: readonly ReconciledPayment[]
  /** The result of the reversal, if one was sent. */
  readonly reversal?: TimeOutReversalResult
  /** Why the last look-up failed. */
  readonly failure?: ReadFailure
}

interface LookUp {
  readonly payments: readonly ReconciledPayment[]
  readonly failure?: ReadFailure
}

interface Reach {
  readonly exchange: ExchangeOnce
  readonly getTransaction: PaymentClient['getTransaction']
  readonly timeOutReversal: PaymentClient['timeOutReversal']
}

/** More payments of one reference are not read. */
const mostPayments = 20
const mostRelated = 50
const nothing: LookUp = { payments: [] }

/** Creates the recipe for a lost answer. */
export function createReconcile({ exchange, getTransaction, timeOutReversal }: Reach): PaymentClient['reconcile'] {
  return async (lost: LostPayment, options: ReconcileOptions = {}, call: CallOptions = {}) => {
    const { reference, transactionId, reverse, attempts, delay } = readQuestion(lost, options)
    const lookUpAgain = async (): Promise<LookUp> => {
      if (reference === undefined) return nothing
      let found = await lookUp(reference, lost.answered ?? [], call)
      for (let tried = 1; tried < attempts && isWorthWaiting(found) && !call.signal?.aborted; tried++) {
        await wait(delay, call.signal)
        found = await lookUp(reference, lost.answered ?? [], call)
      }
      return found
    }

    const before = await lookUpAgain()
    if (reverse === undefined || transactionId === undefined) return { outcome: toOutcome(before), ...before }
    // Exactly one reversal, whatever comes back. The search may lag and a reference may be of several payments, so
    // only the gateway's answer to it is about this payment; it refuses one that was reversed, voided or settled.
    const reversal = await timeOutReversal(transactionId, { ...reverse, ...compact({ reference }) }, call)
    const judged = judgeReversal(reversal, before.payments)
    const outcome = judged === 'unknown' ? await findReversal(before, lookUpAgain) : judged
    return { outcome, ...before, reversal }
  }

  /** Reads the payments of a reference once. */
  async function lookUp(reference: string, answered: readonly string[], call: CallOptions): Promise<LookUp> {
    const summaries: TransactionSummary[] = []
    // A sandbox shows a reference that looks like a card number redacted.
    const shown = [reference, redactText(reference)]
    try {
      const query = `clientReferenceInformation.code:${toValue(reference)}`
      for await (const found of readPages(exchange, toSearchRequest(query, {}), call)) {
        const isOurs = isPayment(found) && shown.includes(found.reference ?? '') && !answered.includes(found.id)
        if (isOurs && summaries.push(found) === mostPayments) break
      }
    } catch (error) {
      const { result } = error as ClientError
      if (result === undefined) throw error
      return { payments: [], failure: result }
    }
    const payments: ReconciledPayment[] = []
    for (const summary of summaries) {
      const read = await readPayment(summary, call)
      if ('outcome' in read) return { payments, failure: read }
      payments.push(read)
    }
    return { payments }
  }

  /** A payment with its related transactions. */
  async function readPayment(summary: TransactionSummary, call: CallOptions): Promise<ReconciledPayment | ReadFailure> {
    const found = await getTransaction(summary.id, call)
    if (found.outcome === 'not-found')
      return { state: 'unclear', transaction: { ...summary, related: [] }, related: [] }
    if (found.outcome !== 'found') return found
    const { transaction } = found
    const related: TransactionDetail[] = []
    for (const id of transaction.related.slice(0, mostRelated)) {
      const other = await getTransaction(id, call)
      if (other.outcome === 'found') related.push(other.transaction)
      else if (other.outcome !== 'not-found') return other
    }
    const isWhole = related.length === transaction.related.length
    return { state: isWhole ? toPaymentState(transaction, related) : 'unclear', transaction, related }
  }
}

/** Whether another look-up may show more: the index may lag, and a read may be repeated. */
function isWorthWaiting({ payments, failure }: LookUp): boolean {
  if (failure !== undefined) return failure.outcome === 'unavailable' || failure.outcome === 'unknown'
  return payments.length === 0 || payments.some(({ state }) => state === 'unclear')
}

function toOutcome({ payments: [first, ...others], failure }: LookUp): ReconciledOutcome {
  if (failure !== undefined) return 'unknown'
  if (first === undefined) return 'not-found'
  return others.length > 0 ? 'ambiguous' : first.state
}

/** After a reversal without an answer: a payment that has become reversed since is the one. */
async function findReversal(before: LookUp, lookUpAgain: () => Promise<LookUp>): Promise<ReconciledOutcome> {
  const isReversed = ({ state }: ReconciledPayment) => state === 'reversed'
  const earlier = before.payments.filter(isReversed).map(({ transaction }) => transaction.id)
  const after = await lookUpAgain()
  return after.payments.some((payment) => isReversed(payment) && !earlier.includes(payment.transaction.id))
    ? 'reversed'
    : 'unknown'
}

/** A value of the query language. Quotes are not in the guide, so a plain value has none. */
const toValue = (text: string): string =>
  /^\w[\w.@/-]*$/.test(text) && !/^(AND|OR|NOT|TO)$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`

const lostPayment = {
  reference: matching('text', /\S/),
  transactionId: anything,
  answered: { what: 'a list of ids', test: Array.isArray },
} as const satisfies SettingsOf<LostPayment>

const reconcileOptions = {
  reverse: objectOf<Money>(requestFields.money),
  attempts: wholeFrom(1, 20),
  delay: {
    what: 'a number of milliseconds from 0',
    test: (value) => typeof value === 'number' && value >= 0 && value < 2 ** 31,
  },
} as const satisfies SettingsOf<ReconcileOptions>

/** @throws {ClientError} */
function readQuestion(lost: LostPayment, options: ReconcileOptions) {
  checkGiven(lost, lostPayment, 'INVALID_OPTION', 'reconcile')
  checkGiven(options, reconcileOptions, 'INVALID_OPTION', 'reconcile')
  const { reference, transactionId } = lost
  const { reverse, attempts = 3, delay = 2_000 } = options
  if (transactionId !== undefined) readTransactionId(transactionId)
  if (reverse === undefined && reference === undefined)
    throw refuse('a reference, because Transaction Search finds nothing by a transactionId; or reverse')
  if (reverse !== undefined && transactionId === undefined) throw refuse('reverse needs the transactionId')
  if (reverse !== undefined) checkAmount(reverse.amount, reverse.currency ?? 'JPY')
  return { reference, transactionId, reverse, attempts, delay }
}

const refuse = (allowed: string) =>
  createError('INVALID_OPTION', `Failed to reconcile: the question is not complete. Allowed: ${allowed}.`)

/** Waits, or less when the caller gives up. */
function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal?.addEventListener('abort', end, { once: true })
  })
}
