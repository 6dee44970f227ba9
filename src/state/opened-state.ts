import type { Seal } from '../base/kept.ts'
import type { Row, RowStore } from './row-store.ts'

/** A store with what it held when it was opened. One gateway uses it. */
export interface OpenedState {
  readonly rows: readonly Row[]
  readonly store: RowStore
  /** Closes the secrets among the rows. */
  readonly seal: Seal
  /** Keyed hash of a card number: the same as in earlier runs. */
  readonly fingerprint: (text: string) => string
}
