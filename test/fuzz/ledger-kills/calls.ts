import type { TransactionKind } from '../../../src/ledger/transaction.ts'

/** A reply that a caller got. */
export interface Reply {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: replies of any operation.
  readonly body: any
  /** Id of the journal entry. */
  readonly journal: string
  readonly advice: string
}

/**
 * What a caller knows of a call.
 *
 * - `told`: it has a reply.
 * - `refused`: it was not handled: 503, or nobody listened.
 * - `unknown`: 502, or the connection broke after the request was sent.
 */
export type Fate =
  | { readonly is: 'open' }
  | { readonly is: 'told'; readonly reply: Reply }
  | { readonly is: 'refused'; readonly why: string }
  | { readonly is: 'unknown'; readonly why: string }

/** A request that may change the ledger, as its caller remembers it. */
export interface Call {
  /** `clientReferenceInformation.code`: of this call alone. */
  readonly reference: string
  readonly kind: TransactionKind
  readonly method: 'POST' | 'PATCH'
  readonly path: string
  /** Yen; 0 for a void. */
  readonly amount: number
  /** `clientReferenceInformation.transactionId`: its own, or that of the call which it takes back. */
  readonly transactionId: string
  /** Id of the transaction that it follows. */
  readonly target?: string
  /** The call with an unknown fate that it takes back. */
  readonly takesBack?: Call
  /** Whether a capture is the last one: the gateway reverses the rest. */
  readonly isFinal?: true
  /** When it ended, by `performance.now()`. */
  endedAt: number
  fate: Fate
}

/** A sale or a capture, as its caller knows it. */
interface KnownCharge {
  readonly id: string
  readonly path: 'payments' | 'captures'
  left: number
  isVoided: boolean
}

/** An approved payment, as its caller knows it. Other callers work on it at the same time. */
export interface KnownPayment {
  readonly id: string
  readonly isSale: boolean
  readonly isPre: boolean
  left: number
  readonly charges: KnownCharge[]
  readonly refunds: string[]
}

/** What all callers know. */
export interface Memory {
  readonly calls: Call[]
  readonly payments: KnownPayment[]
  /** Payments with an unknown fate that nobody takes back yet. */
  readonly doubts: Call[]
  /** Days for which a told reply has set the clock forward. */
  days: number
  /** What callers saw that may not be. */
  readonly complaints: string[]
}

export const createMemory = (): Memory => ({ calls: [], payments: [], doubts: [], days: 0, complaints: [] })

/** Takes note of how a call ended. */
export function remember(memory: Memory, call: Call, fate: Fate, at: number): void {
  call.fate = fate
  call.endedAt = at
  const { kind, amount, takesBack } = call
  if (fate.is === 'unknown' && (kind === 'authorization' || kind === 'sale')) memory.doubts.push(call)
  if (fate.is !== 'told') return
  const { status, body } = fate.reply
  if (status !== 201 || body.status === 'DECLINED' || takesBack !== undefined) return
  if (kind === 'authorization' || kind === 'sale') {
    const isSale = kind === 'sale'
    const charges: KnownCharge[] = isSale ? [{ id: body.id, path: 'payments', left: amount, isVoided: false }] : []
    const isPre = call.transactionId.endsWith('-pre')
    memory.payments.push({ id: body.id, isSale, isPre, left: isSale ? 0 : amount, charges, refunds: [] })
    return
  }
  for (const payment of memory.payments.slice(-recent)) {
    const charge = payment.charges.find(({ id }) => id === call.target)
    if (payment.id === call.target && kind !== 'refund' && kind !== 'void') {
      payment.left += kind === 'increment' ? amount : -amount
      if (call.isFinal) payment.left = 0
      if (kind === 'capture') payment.charges.push({ id: body.id, path: 'captures', left: amount, isVoided: false })
    } else if (charge !== undefined && kind === 'refund') {
      charge.left -= amount
      payment.refunds.push(body.id)
    } else if (charge !== undefined && kind === 'void') charge.isVoided = true
  }
}

/** Payments that callers still work on. */
export const recent = 60
