import type { PaymentResult } from './result.ts'

/** One exchange as it may be logged: redacted, without the headers that hold credentials. */
export interface ExchangeRecord {
  readonly method: 'POST'
  readonly url: string
  /** Of HTTP; absent when no reply came. */
  readonly status?: number
  /** From signing to the last byte. */
  readonly ms: number
  readonly outcome: PaymentResult['outcome']
  /** The gateway's id of the payment. */
  readonly paymentId?: string
  readonly transactionId: string
  readonly correlationId: string
  readonly gatewayCorrelationId?: string
  readonly request: unknown
  /** A JSON object, or text that is none. */
  readonly reply?: unknown
}

type Hook = (record: ExchangeRecord) => unknown

/** Tells the caller's hook, whose failure, at once or later, must not look like that of a payment. */
export function tell(hook: Hook | undefined, record: ExchangeRecord): void {
  try {
    const answer = hook?.(record)
    if (answer instanceof Promise) answer.catch(() => {})
  } catch {
    // See above.
  }
}
