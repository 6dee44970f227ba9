/** A row of a gateway's state. */
export interface Row {
  /** Name of the namespace; empty for the default one, `gatewaySpace` for what all share. */
  readonly space: string
  /** Part and place, such as `ledger/12/0`. ASCII, at most 400 characters. */
  readonly key: string
  readonly text: string
}

/** A change of rows: a text, the removal of a row, or of all rows of a space. */
export type RowChange =
  | { readonly space: string; readonly key: string; readonly text: string | undefined }
  | { readonly space: string; readonly isCleared: true }

/** Version of the rows: what their keys and texts mean. */
export const stateFormat = 1

/** Space of what belongs to no namespace. No namespace can have this name. */
export const gatewaySpace = '\u0000'

/**
 * Keeps the rows of a gateway where they survive its process. Only one process writes at a time: a store refuses the
 * others. Rows hold no card number and no secret in the clear.
 */
export interface RowStore {
  readonly kind: 'file' | 'valkey'
  /** All rows, in any order. Read once, before the first write. @throws {StoreError} */
  load(): AsyncIterable<Row>
  /**
   * Makes changes in their order, all or none. Resolves when they are durable.
   *
   * @throws {StoreError} `UNKNOWN` when they may have been made; otherwise they were not.
   */
  write(changes: readonly RowChange[]): Promise<void>
  /** Why nothing can be written now; undefined when it can. */
  trouble(): string | undefined
  close(): Promise<void>
}

/**
 * - `AWAY`: the store cannot be reached; later it may be.
 * - `UNKNOWN`: the connection broke; the changes may have been made. Making them again does no harm.
 * - `FULL`: there is no room.
 * - `SUPERSEDED`: another process writes now.
 * - `TAKEN`: another process uses the store.
 * - `FORMAT`: the store has another format, or another key.
 * - `BROKEN`: the store cannot be read.
 */
export type StoreErrorCode = 'AWAY' | 'UNKNOWN' | 'FULL' | 'SUPERSEDED' | 'TAKEN' | 'FORMAT' | 'BROKEN'

/** Failure of a store. The message says what is wrong and what helps. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
