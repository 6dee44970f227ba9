import { type Row, type RowChange, StoreError } from '../../src/state/row-store.ts'
import type { Reign } from './shared-store.ts'
import type { ValkeyConnection } from './valkey-connection.ts'
import { mostRowsAtOnce, postponeExpiry, releaseLease, renewLease, writeRows } from './valkey-scripts.ts'

export interface ValkeyKeys {
  readonly head: string
  readonly lease: string
  readonly spaces: string
  readonly rows: (space: string) => string
}

interface ReignParts {
  readonly connection: ValkeyConnection
  readonly keys: ValkeyKeys
  /** Of this reign and no other. */
  readonly name: string
  readonly lease: number
  /** When the lead was asked for, by `performance.now()`. */
  readonly asked: number
  /** Writes of all reigns before. */
  readonly writes: number
  readonly expiry: number | undefined
  readonly shown: string
  readonly trouble: () => string | undefined
  /** Called with the server's words when it takes no changes, and with undefined when it does again. */
  readonly onRefusal: (words: string | undefined) => void
}

/** Ms between attempts to write after the server was full. */
const betweenTries = 500

/** The rows in a Valkey, for the one who leads. */
export function createValkeyReign({ connection, keys, name, expiry, shown, onRefusal, ...parts }: ReignParts): Reign {
  let until = parts.asked + parts.lease
  let isOver = false
  /**
   * Number of writes that the server must have: from those that it confirmed to those that it may have made. A write of a
   * broken connection that arrives after the next one is refused.
   */
  let [least, most] = [parts.writes, parts.writes]
  let last: Promise<unknown> = Promise.resolve()
  let tries: NodeJS.Timeout | undefined
  let expiresAt = expiry === undefined ? 0 : Date.now() + expiry
  let isPostponed = expiry === undefined

  function superseded(why: string): StoreError {
    isOver = true
    clearInterval(tries)
    return new StoreError('SUPERSEDED', `${shown}: ${why}`)
  }

  async function writeNext(changes: readonly RowChange[]): Promise<void> {
    if (isOver) throw superseded('another replica leads now.')
    const { rows, names, words } = toWords(changes, keys.rows)
    const range = [least, most] as const
    most++
    let answer: unknown
    try {
      answer = await connection.run(
        writeRows,
        [keys.head, keys.spaces, ...rows],
        [name, ...range, expiresAt, ...names, ...words],
      )
    } catch (error) {
      // Nothing was made: the next write may have this one's number.
      if ((error as StoreError).code !== 'UNKNOWN') most = range[1]
      if ((error as StoreError).code === 'FULL') refuse((error as StoreError).message)
      throw error
    }
    if (answer === 'SUPERSEDED') throw superseded('another replica leads now.')
    if (answer !== 'OK') throw superseded('it has an older state than it confirmed; this replica reads it again.')
    least = most
    accept()
  }

  function refuse(words: string): void {
    onRefusal(words)
    tries ??= setInterval(() => write([]).catch(() => {}), betweenTries).unref()
  }

  function accept(): void {
    if (tries === undefined) return
    clearInterval(tries)
    tries = undefined
    onRefusal(undefined)
  }

  /** One after another: their numbers tell the order. */
  function write(changes: readonly RowChange[]): Promise<void> {
    const done = last.then(() => writeNext(changes))
    last = done.catch(() => {})
    return done
  }

  const listSpaces = async () => (await connection.send('SMEMBERS', keys.spaces)) as readonly string[]

  /** All keys get the same time, at which a state that nobody leads vanishes whole. */
  async function postpone(): Promise<void> {
    if (expiry === undefined || (isPostponed && expiresAt - Date.now() > (expiry * 3) / 4)) return
    const later = Date.now() + expiry
    const rows = (await listSpaces()).map(keys.rows)
    await connection.run(postponeExpiry, [keys.head, keys.spaces, ...rows], [name, later])
    expiresAt = later
    isPostponed = true
  }

  async function release(): Promise<void> {
    await last
    if (isOver) return
    isOver = true
    clearInterval(tries)
    await connection.run(releaseLease, [keys.head, keys.lease], [name])
  }

  return {
    kind: 'valkey',
    isCurrent: () => !isOver && performance.now() < until,
    trouble: () => (isOver ? `${shown}: another replica leads now.` : parts.trouble()),
    async *load() {
      for (const space of await listSpaces()) {
        // A scan may give a field twice.
        const met = new Set<string>()
        let cursor = '0'
        do {
          const scan = await connection.send('HSCAN', keys.rows(space), cursor, 'COUNT', '500')
          const [next, found] = scan as [string, string[]]
          for (let at = 0; at < found.length; at += 2) {
            const [key = '', text = ''] = found.slice(at, at + 2)
            if (!met.has(key)) yield { space, key, text: readText(text) } satisfies Row
            met.add(key)
          }
          cursor = next
        } while (cursor !== '0')
      }
    },
    write,
    async renew(lease = parts.lease) {
      if (isOver) throw superseded('another replica leads now.')
      const asked = performance.now()
      if ((await connection.run(renewLease, [keys.head, keys.lease], [name, lease])) !== 1)
        throw superseded('another replica leads now.')
      until = asked + lease
      const done = last.then(postpone)
      last = done.catch(() => {})
      await done
    },
    release,
    close: release,
  }
}

/** Changes as words of the script; neighbours of one space and kind go together. */
function toWords(changes: readonly RowChange[], toRows: ValkeyKeys['rows']) {
  const rows: string[] = []
  const names: string[] = []
  const words: (string | number)[] = []
  const indexes = new Map<string, number>()
  let [kind, index, count, countAt] = ['', 0, 0, 0]
  for (const change of changes) {
    let to = indexes.get(change.space)
    if (to === undefined) {
      // Two keys stand before the rows, and Lua counts from 1.
      to = 2 + names.push(change.space)
      rows.push(toRows(change.space))
      indexes.set(change.space, to)
    }
    const wanted = 'isCleared' in change ? 'all' : change.text === undefined ? 'cut' : 'set'
    if (wanted === 'all') words.push(wanted, to)
    else if (wanted !== kind || to !== index || count === mostRowsAtOnce) {
      countAt = words.push(wanted, to, 0) - 1
      count = 0
    }
    ;[kind, index] = [wanted, to]
    if ('isCleared' in change) continue
    words[countAt] = ++count
    words.push(change.key)
    if (change.text !== undefined) words.push(printText(change.text))
  }
  return { rows, names, words }
}

/** First character of a text that is kept as JSON. */
const asJson = '\0'

/** UTF-8 has no half of a surrogate pair. */
const printText = (text: string): string =>
  text.startsWith(asJson) || /\p{Surrogate}/u.test(text) ? asJson + JSON.stringify(text) : text

const readText = (text: string): string => (text.startsWith(asJson) ? JSON.parse(text.slice(1)) : text)
