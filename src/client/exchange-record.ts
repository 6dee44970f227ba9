import type { OperationRow } from '../openapi/index.ts'
import type { FollowOnResult } from './follow-on-result.ts'
import type { PaymentResult } from './result.ts'

/** One exchange, safe to log: redacted, without the headers that hold credentials. */
export interface ExchangeRecord {
  readonly method: OperationRow['method']
  /** Redacted. */
  readonly url: string
  /** HTTP status; absent when no reply came. */
  readonly status?: number
  /** Time from signing to the last byte. */
  readonly ms: number
  /** `found`: a transaction, or a page of a search. */
  readonly outcome: PaymentResult['outcome'] | FollowOnResult['outcome'] | 'found' | 'not-found'
  /** The gateway's id of the payment, or of the transaction that follows it. */
  readonly paymentId?: string
  /** Absent: the request had none. */
  readonly transactionId?: string
  readonly correlationId: string
  readonly gatewayCorrelationId?: string
  /** Absent: the request had no body. */
  readonly request?: unknown
  /** A JSON object, or text if the body is not one. */
  readonly reply?: unknown
}

type Hook = (record: ExchangeRecord) => unknown

/** Calls the caller's hook. A failing hook, sync or async, must not look like a failed payment. */
export function tell(hook: Hook | undefined, record: ExchangeRecord): void {
  try {
    const reply = hook?.(record)
    if (reply instanceof Promise) reply.catch(() => {})
  } catch {
    // The payment has happened; see above.
  }
}
