import { isObject } from '../base/json-path.ts'
import { type Ruling, refuse } from '../base/ruling.ts'
import { stateFormat } from '../state/row-store.ts'
import type { Engine } from './engine.ts'

/** The state of a namespace: payments, journal, clock, tokens, webhooks, and what is armed. Plain JSON. */
export interface Snapshot {
  /** Version of the rows. */
  readonly format: number
  /** Names the key of the gateway that made it. A gateway restores its own, and those of others with the same key. */
  readonly key: string
  readonly rows: readonly (readonly [key: string, text: string])[]
}

/** Name of a gateway's key: a keyed hash of a fixed text. */
export const toKeyName = (fingerprint: (text: string) => string): string => fingerprint('jpo-sandbox snapshot')

export const takeSnapshot = (engine: Engine, key: string): Snapshot => ({
  format: stateFormat,
  key,
  rows: [...engine.rows()],
})

const title = 'Bad snapshot'

/** Checks a snapshot from outside. */
export function readSnapshot(value: unknown, key: string): Ruling<ReadonlyMap<string, string>> {
  if (!isObject(value) || !Array.isArray(value['rows']))
    return refuse(400, title, 'Allowed: what a snapshot of this gateway gave, unchanged.')
  if (value['format'] !== stateFormat)
    return refuse(400, title, `It has format ${String(value['format']).slice(0, 20)}. Allowed: format ${stateFormat}.`)
  if (value['key'] !== key)
    return refuse(
      409,
      'The snapshot is of another gateway',
      'Its cards are hashed with another key. Allowed: a snapshot of this gateway since its start, or of one with the same JPO_SANDBOX_STATE_KEY.',
    )
  const rows: unknown[] = value['rows']
  const isRow = (row: unknown): row is [string, string] =>
    Array.isArray(row) && row.length === 2 && row.every((text) => typeof text === 'string')
  if (!rows.every(isRow)) return refuse(400, title, 'rows is a list of pairs of texts, as the snapshot gave it.')
  return { ok: true, value: new Map(rows) }
}
