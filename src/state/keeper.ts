import type { Note } from '../base/kept.ts'
import { takeTurns } from '../base/take-turns.ts'
import { type RowChange, type RowStore, StoreError } from './row-store.ts'

/** Notes of one space. */
export interface SpaceNotes {
  readonly note: Note
  /** All rows of the space go. */
  clear(): void
  /** All rows of the space go, and later notes are of nobody. */
  drop(): void
}

/** Writes the noted rows of a gateway to its store, those of all requests in flight together. */
export interface Keeper {
  open(space: string): SpaceNotes
  /**
   * Resolves when everything noted so far is stored; undefined when it is.
   *
   * @throws {StoreError}
   */
  kept(): Promise<void> | undefined
  /**
   * Whether the next request may be handled. After a failure what waits is written first.
   *
   * @throws {StoreError} Nothing can be stored now.
   */
  ready(): Promise<void> | undefined
  /** What keeps rows from being stored; undefined when nothing does. */
  trouble(): string | undefined
  /** Writes what waits and closes the store. */
  close(): Promise<void>
}

/** Changes of one space that wait. */
interface Changes {
  isCleared: boolean
  readonly rows: Map<string, (() => string) | undefined>
}

/** Ms after which a change is written that no reply waits for. */
const longestWait = 20
/** Ms between attempts after a failure. */
const betweenTries = 500

export function createKeeper(store: RowStore): Keeper {
  let waiting = new Map<string, Changes>()
  let writing: Promise<void> | undefined
  /** The write that takes what waits. */
  let next: Promise<void> | undefined
  let failure: StoreError | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isClosed = false
  let closed: Promise<void> | undefined
  /** Whether something changed after the end: nobody may be told of it. */
  let isLate = false

  const changesOf = (space: string): Changes => {
    let changes = waiting.get(space)
    if (changes === undefined) {
      changes = { isCleared: false, rows: new Map() }
      waiting.set(space, changes)
    }
    return changes
  }

  function wakeIn(ms: number): void {
    timer ??= setTimeout(() => {
      timer = undefined
      kept()?.catch(() => {})
    }, ms)
  }

  /** Writes one after another: what is noted during a write goes with the next one. */
  async function begin(): Promise<void> {
    await writing?.catch(() => {})
    // What a request notes in several steps goes together.
    await takeTurns()
    next = undefined
    writing = write().finally(() => {
      writing = undefined
    })
    await writing
  }

  const kept = (): Promise<void> | undefined => {
    if (isLate) return Promise.reject(new StoreError('SUPERSEDED', 'The gateway closed before this was stored.'))
    if (waiting.size === 0) return writing
    next ??= begin()
    return next
  }

  async function write(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const taken = waiting
    waiting = new Map()
    try {
      await store.write(toChanges(taken))
      failure = undefined
    } catch (error) {
      giveBack(taken)
      failure = error instanceof StoreError ? error : new StoreError('UNKNOWN', 'The store failed.', { cause: error })
      if (!isClosed && failure.code !== 'SUPERSEDED') wakeIn(betweenTries)
      throw failure
    }
  }

  /** Changes that were not stored, under those that were noted since. */
  function giveBack(taken: ReadonlyMap<string, Changes>): void {
    for (const [space, { isCleared, rows }] of taken) {
      const changes = changesOf(space)
      if (changes.isCleared) continue
      changes.isCleared = isCleared
      for (const [key, print] of rows) if (!changes.rows.has(key)) changes.rows.set(key, print)
    }
  }

  async function end(): Promise<void> {
    isClosed = true
    clearTimeout(timer)
    try {
      await kept()
    } finally {
      await store.close()
    }
  }

  return {
    open(space) {
      let isOpen = true
      const clear = () => {
        if (isClosed || !isOpen) return
        waiting.set(space, { isCleared: true, rows: new Map() })
        wakeIn(longestWait)
      }
      return {
        note(key, print) {
          isLate ||= isClosed
          if (!isOpen || isClosed) return
          changesOf(space).rows.set(key, print)
          wakeIn(longestWait)
        },
        clear,
        drop() {
          clear()
          isOpen = false
        },
      }
    },
    kept,
    ready: () => (failure === undefined ? undefined : kept()),
    trouble: () => store.trouble() ?? failure?.message,
    close: () => (closed ??= end()),
  }
}

function toChanges(taken: ReadonlyMap<string, Changes>): RowChange[] {
  const changes: RowChange[] = []
  for (const [space, { isCleared, rows }] of taken) {
    if (isCleared) changes.push({ space, isCleared: true })
    for (const [key, print] of rows) changes.push({ space, key, text: print?.() })
  }
  return changes
}
