import { type Row, type RowChange, stateFormat } from '../../src/state/row-store.ts'
import { applicationId } from './state-file.ts'

/** Makes an empty file a state file, and takes it for this process alone. The settings are explained in decisions/0023. */
export const opening = `
  PRAGMA page_size = 8192;
  PRAGMA locking_mode = EXCLUSIVE;
  BEGIN IMMEDIATE;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${stateFormat};
  CREATE TABLE IF NOT EXISTS rows (space TEXT NOT NULL, key TEXT NOT NULL, text NOT NULL, UNIQUE (space, key));
  COMMIT;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA journal_size_limit = 16777216`

/** Moves everything into the one file, and gives up its lock. */
export const closing = `
  PRAGMA journal_mode = DELETE;
  PRAGMA locking_mode = NORMAL;
  SELECT 1 FROM rows LIMIT 1`

/** Rows of a page of the table, after a row id. */
export const page = {
  rows: 100,
  query: 'SELECT rowid, space, key, text FROM rows WHERE rowid > ? ORDER BY rowid LIMIT 100',
}

export function readRow([, space, key, text]: readonly unknown[]): Row {
  return { space: toName(String(space)), key: toName(String(key)), text: toText(text) }
}

/**
 * A batch as one script: the engine runs a script in its own thread, whereas statements with parameters run in the
 * thread of the gateway.
 */
export function toScript(changes: readonly RowChange[]): string {
  const script = ['BEGIN IMMEDIATE']
  let values: string[] = []
  const put = () => {
    if (values.length > 0)
      script.push(`INSERT INTO rows VALUES ${values.join()} ON CONFLICT DO UPDATE SET text = excluded.text`)
    values = []
  }
  for (const change of changes) {
    const space = quoteName(change.space)
    if ('isCleared' in change) {
      put()
      script.push(`DELETE FROM rows WHERE space = ${space}`)
    } else if (change.text === undefined) {
      put()
      script.push(`DELETE FROM rows WHERE space = ${space} AND key = ${quoteName(change.key)}`)
    } else values.push(`(${space},${quoteName(change.key)},${quoteText(change.text)})`)
  }
  put()
  return [...script, 'COMMIT'].join(';')
}

/** In SQL, a quote is the only character with a meaning within quotes. */
const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** SQL has no NUL, which a name of a space has, and UTF-8 no half of a pair. */
const quoteName = (name: string): string => quote(JSON.stringify(name).slice(1, -1))
const toName = (kept: string): string => JSON.parse(`"${kept}"`)

/** A text with either, or with any character beyond 16 bits, is kept as bytes of UTF-16: looking closer costs more. */
const quoteText = (text: string): string =>
  /[\0\ud800-\udfff]/.test(text) ? `x'${Buffer.from(text, 'utf16le').toString('hex')}'` : quote(text)
const toText = (kept: unknown): string =>
  kept instanceof Uint8Array ? Buffer.from(kept).toString('utf16le') : String(kept)
