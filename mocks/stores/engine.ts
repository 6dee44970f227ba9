import { StoreError } from '../../src/state/row-store.ts'

/** What the file store uses of `libsql/promise`, whose own types say `any`. */
export interface Database {
  /** Runs statements, separated by `;`, in a thread of its own. Stops at the first that fails. */
  exec(sql: string): Promise<void>
  prepare(sql: string): Promise<Statement>
  /** A prepared statement keeps the connection, and its locks, until the garbage collector takes it. */
  close(): void
}

export interface Statement {
  /** Rows become arrays. */
  raw(): Statement
  all(...parameters: readonly unknown[]): Promise<unknown[][]>
}

export type OpenDatabase = (path: string) => Database

/** Loads the engine: an optional package. @throws {StoreError} `AWAY`: it is not installed. */
export async function loadEngine(): Promise<OpenDatabase> {
  try {
    const { default: Engine } = await import('libsql/promise')
    return (path) => new Engine(path, {})
  } catch (cause) {
    throw new StoreError('AWAY', explainMissing(String((cause as Error).message)), { cause })
  }
}

const explainMissing = (message: string): string => {
  const binary = /@libsql\/[\w-]+/.exec(message)?.[0]
  return binary === undefined
    ? 'State in a file needs the package libsql. Install it beside jpo-sandbox: npm install libsql@0.5'
    : `The package libsql is installed without its part for this machine, ${binary}. Install it again with optional dependencies: npm install --include=optional libsql@0.5`
}

/** Errors of the engine by the start of their code: the first row that fits. */
const errors: readonly (readonly [string, StoreError['code'], (path: string) => string])[] = [
  [
    'SQLITE_FULL',
    'FULL',
    (path) =>
      `There is no room on the disk of ${path}. Nothing of this write was kept. Make room: the store then goes on by itself.`,
  ],
  ['SQLITE_BUSY', 'TAKEN', (path) => `${path} is in use by another process. Stop it, or name another file.`],
  ['SQLITE_NOTADB', 'BROKEN', (path) => `${path} is damaged. Put back a copy of it, or name another file.`],
  ['SQLITE_CORRUPT', 'BROKEN', (path) => `${path} is damaged. Put back a copy of it, or name another file.`],
  ['SQLITE_CANTOPEN', 'AWAY', (path) => `${path} cannot be opened. Its folder must be writable too.`],
  ['SQLITE_READONLY', 'AWAY', (path) => `${path} cannot be written. It and its folder must be writable.`],
  // The last thing that a batch writes is its end: without that, nothing of it counts.
  [
    'SQLITE_IOERR_WRITE',
    'AWAY',
    (path) =>
      `${path} cannot be written: its disk fails, or a quota or a limit of file sizes is reached. Nothing of this write was kept.`,
  ],
  // Such as an fsync: a crash now may bring the batch back.
  ['', 'UNKNOWN', (path) => `The disk of ${path} fails: this write may have been kept, or not.`],
]

/** Tells an error of the engine in the words of a store. */
export function toStoreError(cause: unknown, path: string): StoreError {
  if (cause instanceof StoreError) return cause
  const { code: given, message } = cause as { readonly code?: unknown; readonly message?: unknown }
  const found = errors.find(([start]) => String(given).startsWith(start))
  const [, code, explain] = found ?? ['', 'UNKNOWN', String]
  return new StoreError(code, `${explain(path)} (${String(given)}: ${String(message)})`, { cause })
}
