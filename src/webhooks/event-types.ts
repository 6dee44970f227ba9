import type { EventKind, GatewayEvents } from '../events/outbox.ts'
import type { Transaction, TransactionKind, TransactionState } from '../ledger/transaction.ts'
import { assumed, documented, type Evidence, observed } from '../verdict/evidence.ts'

/** Products that can be subscribed: the present catalogue of payment events, and the older one. */
export const productNames = { payments: 'Payments', cardProcessing: 'Card Processing' } as const
export type ProductId = keyof typeof productNames

/** An event type, and the events of the gateway that it reports. */
export interface EventRow {
  readonly productId: ProductId
  readonly eventType: string
  /** Kind of the gateway's events. Absent: it can be subscribed, and nothing publishes it. */
  readonly on?: EventKind
  /** The transaction that the row reports of an event; undefined when the row is about others. */
  readonly pick: (event: GatewayEvents[EventKind]) => Transaction | undefined
  readonly evidence: Evidence
}

const guide = documented('guide: webhooks, revision of July 2026')
const plugin = observed('public plugins and samples of 2023 to 2025')
const inferred = assumed('the name is published; which transactions have it is inferred')

/** A row about events of one kind. */
export const defineEvent = <Kind extends EventKind>(
  productId: ProductId,
  eventType: string,
  on: Kind,
  pick: (event: GatewayEvents[Kind]) => Transaction | undefined,
  evidence: Evidence = productId === 'payments' ? guide : plugin,
): EventRow => ({ productId, eventType, on, pick: pick as EventRow['pick'], evidence })

/** A row about new transactions of some kinds and states. */
const onNew = (
  productId: ProductId,
  eventType: string,
  kinds: readonly TransactionKind[],
  states: readonly TransactionState[],
  options: { readonly reason?: string; readonly evidence?: Evidence } = {},
): EventRow =>
  defineEvent(
    productId,
    eventType,
    'transaction',
    ({ transaction }) => {
      const { kind, state, automatic, reason } = transaction
      const fits = kinds.includes(kind) && states.includes(state) && automatic !== true
      return fits && (options.reason ?? reason) === reason ? transaction : undefined
    },
    options.evidence,
  )

/** A row about transactions of a batch: from PENDING to BATCHED, whatever the acquirer makes of them. */
const onBatch = (eventType: string, kinds: readonly TransactionKind[]): EventRow =>
  defineEvent('payments', eventType, 'settlement', ({ transaction }) =>
    kinds.includes(transaction.kind) ? transaction : undefined,
  )

/** A row that nothing publishes. */
const never = (productId: ProductId, eventType: string): EventRow => ({
  productId,
  eventType,
  pick: () => undefined,
  evidence: productId === 'payments' ? guide : plugin,
})

const authorizations = ['authorization', 'sale', 'increment'] as const
const charges = ['sale', 'capture'] as const
const held = ['AUTHORIZED_PENDING_REVIEW', 'PENDING_REVIEW'] as const
const declined = ['DECLINED', 'AUTHORIZED_RISK_DECLINED'] as const
const refused = ['INVALID_REQUEST', 'DECLINED'] as const
const approved = ['AUTHORIZED', 'PARTIAL_AUTHORIZED'] as const
const old = 'cardProcessing'

/** All event types, a row each. Which transactions an event is about is inferred from its name. */
export const eventRows: readonly EventRow[] = [
  onNew('payments', 'payments.authorization.status.accepted', authorizations, ['AUTHORIZED']),
  onNew('payments', 'payments.authorization.status.reviewed', authorizations, held),
  onNew('payments', 'payments.authorization.status.rejected', authorizations, declined),
  onNew('payments', 'payments.authorization.status.partiallyApproved', authorizations, ['PARTIAL_AUTHORIZED']),
  onNew('payments', 'payments.capture.status.accepted', charges, ['PENDING', ...approved], { evidence: inferred }),
  onBatch('payments.capture.status.updated', ['sale', 'capture']),
  onNew('payments', 'payments.refund.status.accepted', ['refund'], ['PENDING']),
  onBatch('payments.refund.status.updated', ['refund']),
  onNew('payments', 'payments.credit.status.accepted', ['credit'], ['PENDING']),
  onBatch('payments.credit.status.updated', ['credit']),
  onNew('payments', 'payments.void.status.accepted', ['void'], ['VOIDED']),
  onNew('payments', 'payments.void.status.rejected', ['void'], refused, { reason: 'NOT_VOIDABLE' }),
  onNew('payments', 'payments.reversal.status.accepted', ['reversal'], ['REVERSED']),
  onNew('payments', 'payments.reversal.status.rejected', ['reversal'], refused),
  onNew(old, 'payments.payments.accept', authorizations, ['AUTHORIZED']),
  onNew(old, 'payments.payments.review', authorizations, held),
  onNew(old, 'payments.payments.reject', authorizations, declined),
  onNew(old, 'payments.payments.partial.approval', authorizations, ['PARTIAL_AUTHORIZED']),
  onNew(old, 'payments.captures.accept', ['capture'], ['PENDING']),
  never(old, 'payments.captures.review'),
  onNew(old, 'payments.captures.reject', ['capture'], refused),
  onNew(old, 'payments.reversals.accept', ['reversal'], ['REVERSED']),
  onNew(old, 'payments.reversals.reject', ['reversal'], refused),
  onNew(old, 'payments.refunds.accept', ['refund'], ['PENDING']),
  onNew(old, 'payments.refunds.reject', ['refund'], refused),
  never(old, 'payments.refunds.partial.approval'),
  onNew(old, 'payments.credits.accept', ['credit'], ['PENDING']),
  never(old, 'payments.credits.review'),
  onNew(old, 'payments.credits.reject', ['credit'], refused),
  never(old, 'payments.credits.partial.approval'),
  onNew(old, 'payments.voids.accept', ['void'], ['VOIDED']),
  onNew(old, 'payments.voids.reject', ['void'], refused),
]

/** Kinds of the gateway's events that any row reports. */
export const reportedKinds: readonly EventKind[] = [...new Set(eventRows.flatMap(({ on }) => on ?? []))]

/** Event types of a product, by their names. */
export const eventTypesOf = (productId: ProductId): readonly string[] =>
  eventRows.filter((row) => row.productId === productId).map(({ eventType }) => eventType)
