import type { TransactionKind } from '../../../src/ledger/transaction.ts'

/** What is wrong: `lost`, `doubled` and `ghost` are about transactions that callers were told of, or not. */
export type FaultKind = 'lost' | 'doubled' | 'ghost' | 'changed' | 'balance' | 'journal' | 'batch' | 'other'

export interface Finding {
  readonly kind: FaultKind
  readonly what: string
}

/** A transaction that is there, by both doors. */
export interface There {
  readonly id: string
  readonly kind: TransactionKind
  readonly reference: string
  readonly amount: string
  readonly parentId?: string | undefined
  /** Refused: it stands for an attempt and moves nothing. */
  readonly isAttempt: boolean
  readonly isDeclined: boolean
  readonly isVoided: boolean
  readonly isAutomatic: boolean
  /** Id of the batch, and the verdict. */
  readonly batch?: string | undefined
  readonly verdict?: string | undefined
}

/** Takes note of what is wrong. */
export type Report = (kind: FaultKind, what: string) => void
