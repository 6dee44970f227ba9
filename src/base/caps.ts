/** Most that a log keeps: entries, and the bytes that they take. */
export interface Caps {
  readonly entries: number
  readonly bytes: number
}

export interface LogHealth {
  readonly entries: number
  /** Bytes that the entries and what finds them take. */
  readonly bytes: number
  readonly maxEntries: number
  readonly maxBytes: number
  /** Number of entries that gave way to newer ones. */
  readonly evicted: number
}

export interface Page<T> {
  /** Newest first. */
  readonly entries: T[]
  /** `before` of the next page. Absent on the last page. */
  readonly next?: number
}
