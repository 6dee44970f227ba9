import type { RowStore } from '../../src/state/row-store.ts'

/** A store of many replicas, of which one leads: it alone reads and writes the rows. */
export interface SharedStore {
  readonly kind: RowStore['kind']
  /** Where it is, without its password. */
  readonly shown: string
  /**
   * Takes the lead unless another replica has it.
   *
   * @param address where other replicas reach this one; undefined: only look who leads
   * @param lease ms for which nobody else can take it
   * @throws {StoreError} `AWAY`, `UNKNOWN`, `FULL`, `FORMAT`
   */
  takeLead(address: string | undefined, lease: number): Promise<Lead>
  /** Why nothing can be written now; undefined when it can. */
  trouble(): string | undefined
  /** What could be lost by the settings of the store; undefined: nothing. */
  warning(): string | undefined
  close(): Promise<void>
}

/** Who leads: nobody without `leader`; the caller with `reign`. */
export interface Lead {
  /** Grows with each leader. */
  readonly term: number
  readonly leader?: string
  readonly reign?: Reign
}

/** The rows in the hands of one leader. When another has taken the lead each write fails as `SUPERSEDED`. */
export interface Reign extends RowStore {
  /** False when the lease has run out by the clock of this process: another replica may lead. */
  isCurrent(): boolean
  /**
   * Extends the lease.
   *
   * @param lease ms from now; default: as it was taken
   * @throws {StoreError} `SUPERSEDED` when another has taken the lead; `AWAY`, `UNKNOWN`
   */
  renew(lease?: number): Promise<void>
  /** Ends the lease, so that another replica leads at once. */
  release(): Promise<void>
}
