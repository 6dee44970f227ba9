import { type RowStore, StoreError } from '../../src/state/row-store.ts'
import { loadEngine, toStoreError } from './engine.ts'
import { closing, opening, page, readRow, toScript } from './file-script.ts'
import { claimStateFile, findHolder, taken } from './state-file.ts'

/**
 * Opens a file as a store of rows, and creates it if there is none: for its user alone (mode 600), in a folder that
 * exists. While it is open, a file with `-wal` after its name belongs to it. A batch that was acknowledged survives the
 * end of the process and of the machine.
 *
 * Needs the package `libsql`.
 *
 * @throws {StoreError} `TAKEN`: another process has it open. `FORMAT`: it is no state file, or has another format; it
 * stays as it is. `AWAY`: it cannot be opened, or libsql is not installed. `BROKEN`, `FULL`.
 */
export async function openFileStore(name: string): Promise<RowStore> {
  const openDatabase = await loadEngine()
  const file = await claimStateFile(name)
  const { path } = file
  const database = await open()
  let problem: StoreError | undefined
  let isClosed = false
  let last: Promise<unknown> = Promise.resolve()

  async function open() {
    try {
      const opened = openDatabase(path)
      await opened.exec(opening).catch((error) => {
        opened.close()
        throw error
      })
      return opened
    } catch (cause) {
      const error = toStoreError(cause, path)
      const holder = error.code === 'TAKEN' ? await findHolder(file) : undefined
      file.release()
      throw error.code === 'TAKEN' ? taken(path, holder) : error
    }
  }

  /** Runs scripts one after the other: they share a transaction. */
  function run(script: string): Promise<void> {
    const turn = last.then(() => database.exec(script))
    const done = turn.then(
      () => {
        problem = undefined
      },
      async (cause) => {
        // Most failures have undone the batch already; then this one fails.
        await database.exec('ROLLBACK').catch(() => undefined)
        problem = toStoreError(cause, path)
        throw problem
      },
    )
    last = done.catch(() => undefined)
    return done
  }

  async function* load() {
    try {
      const statement = (await database.prepare(page.query)).raw()
      for (let rows = await statement.all(0); rows.length > 0; rows = await statement.all(rows.at(-1)?.[0])) {
        for (const row of rows) yield readRow(row)
        if (rows.length < page.rows) return
      }
    } catch (cause) {
      throw toStoreError(cause, path)
    }
  }

  return {
    kind: 'file',
    load,
    async write(changes) {
      if (isClosed) throw new StoreError('AWAY', `${path} is closed.`)
      if (changes.length > 0) await run(toScript(changes))
    },
    /** That of the last write: the next may go well. */
    trouble: () => problem?.message,
    async close() {
      if (isClosed) return
      isClosed = true
      await last
      // When it fails, the next one who opens the file does this.
      await database.exec(closing).catch(() => undefined)
      database.close()
      file.release()
    },
  }
}
