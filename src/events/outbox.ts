import type { JournalEntry } from '../journal/journal.ts'
import type { PaymentRecord } from '../ledger/payment-record.ts'
import type { Transaction } from '../ledger/transaction.ts'

/** Events of a gateway, by kind. */
export interface GatewayEvents {
  /** A request was handled. */
  readonly exchange: JournalEntry
  /** A transaction was appended; `payment` is the state of its payment after it. */
  readonly transaction: { readonly transaction: Transaction; readonly payment: PaymentRecord }
}

export type EventKind = keyof GatewayEvents

/** The one place that events go to, and that readers join. */
export interface Outbox {
  /** Calls each reader of the kind. `make` builds the event, and is called only when somebody reads. */
  publish<Kind extends EventKind>(kind: Kind, make: () => GatewayEvents[Kind]): void
  /** Joins as a reader; returns the way to leave. A reader must not throw. */
  subscribe<Kind extends EventKind>(kind: Kind, reader: (event: GatewayEvents[Kind]) => void): () => void
}

export function createOutbox(): Outbox {
  const readers: { readonly [Kind in EventKind]: Set<(event: GatewayEvents[Kind]) => void> } = {
    exchange: new Set(),
    transaction: new Set(),
  }
  return {
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
