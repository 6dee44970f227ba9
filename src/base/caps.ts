/** Limits of a log. */
export interface Caps {
  readonly entries: number
  readonly bytes: number
}

export interface LogHealth {
  readonly entries: number
  /** Bytes of the entries and their indexes. */
  readonly bytes: number
  readonly maxEntries: number
  readonly maxBytes: number
  /** Number of evicted entries. */
  readonly evicted: number
}

export interface Page<T> {
  /** Newest first. */
  readonly entries: T[]
  /** `before` of the next page. Absent on the last page. */
  readonly next?: number
}
