import type { JournalEntry } from '../journal/journal.ts'
import type { PaymentRecord } from '../ledger/payment-record.ts'
import type { Transaction } from '../ledger/transaction.ts'

/** Events of a gateway, by kind. */
export interface GatewayEvents {
  /** A request was handled. */
  readonly exchange: JournalEntry
  /** A transaction was appended; `payment` is the state of its payment after it. */
  readonly transaction: { readonly transaction: Transaction; readonly payment: PaymentRecord }
  /** The acquirer judged a transaction of a batch. */
  readonly settlement: { readonly transaction: Transaction }
  /** A request was handled in so many ms, not counting a fault's delay. Measured only while somebody reads it. */
  readonly took: number
  /** Everything was forgotten. */
  readonly reset: undefined
}

export type EventKind = keyof GatewayEvents

/** Publishes events to their readers. */
export interface Outbox {
  /** Whether a kind has readers. */
  isRead(kind: EventKind): boolean
  /** Calls each reader of the kind. `make` builds the event, only if there are readers. */
  publish<Kind extends EventKind>(kind: Kind, make: () => GatewayEvents[Kind]): void
  /** Adds a reader; returns its removal. A reader must not throw. */
  subscribe<Kind extends EventKind>(kind: Kind, reader: (event: GatewayEvents[Kind]) => void): () => void
}

export function createOutbox(): Outbox {
  const readers: { readonly [Kind in EventKind]: Set<(event: GatewayEvents[Kind]) => void> } = {
    exchange: new Set(),
    transaction: new Set(),
    settlement: new Set(),
    took: new Set(),
    reset: new Set(),
  }
  return {
    isRead: (kind) => readers[kind].size > 0,
    publish(kind, make) {
      if (readers[kind].size === 0) return
      const event = make()
      for (const read of readers[kind]) read(event)
    },
    subscribe(kind, reader) {
      readers[kind].add(reader)
      return () => {
        readers[kind].delete(reader)
      }
    },
  }
}
