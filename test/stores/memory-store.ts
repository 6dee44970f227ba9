import { type Row, type RowStore, StoreError } from '../../src/state/row-store.ts'

/** Where the rows of a memory store are while it is closed. */
export interface MemoryPlace {
  readonly spaces: Map<string, Map<string, string>>
  isOpen: boolean
}

/** The reference for other stores: it does what `RowStore` says, and keeps nothing. */
export function openMemoryStore(place: MemoryPlace): RowStore {
  if (place.isOpen) throw new StoreError('TAKEN', 'The place is in use.')
  place.isOpen = true
  let isClosed = false
  return {
    kind: 'file',
    async *load(): AsyncGenerator<Row> {
      for (const [space, rows] of place.spaces) for (const [key, text] of rows) yield { space, key, text }
    },
    async write(changes) {
      if (isClosed) throw new StoreError('AWAY', 'The place is closed.')
      for (const change of changes) {
        if ('isCleared' in change) place.spaces.delete(change.space)
        else if (change.text === undefined) place.spaces.get(change.space)?.delete(change.key)
        else {
          const rows = place.spaces.get(change.space) ?? new Map<string, string>()
          place.spaces.set(change.space, rows.set(change.key, change.text))
        }
      }
    },
    trouble: () => undefined,
    async close() {
      if (!isClosed) place.isOpen = false
      isClosed = true
    },
  }
}
