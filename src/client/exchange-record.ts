import type { PaymentResult } from './result.ts'

/** One exchange, safe to log: redacted, without the headers that hold credentials. */
export interface ExchangeRecord {
  readonly method: 'POST'
  readonly url: string
  /** HTTP status; absent when no reply came. */
  readonly status?: number
  /** Time from signing to the last byte. */
  readonly ms: number
  readonly outcome: PaymentResult['outcome']
  /** The gateway's id of the payment. */
  readonly paymentId?: string
  readonly transactionId: string
  readonly correlationId: string
  readonly gatewayCorrelationId?: string
  readonly request: unknown
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
