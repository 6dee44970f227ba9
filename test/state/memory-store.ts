import { toOpenedState } from '../../mocks/stores/opened-state.ts'
import type { OpenedState } from '../../src/state/opened-state.ts'
import { gatewaySpace, type RowChange, type RowStore } from '../../src/state/row-store.ts'

/** A store in memory that survives its gateways. */
export function createMemoryStore() {
  const spaces = new Map<string, Map<string, string>>()
  let fails: (() => Error) | undefined

  function make(change: RowChange): void {
    if ('isCleared' in change) spaces.delete(change.space)
    else {
      const rows = spaces.get(change.space) ?? new Map<string, string>()
      spaces.set(change.space, rows)
      if (change.text === undefined) rows.delete(change.key)
      else rows.set(change.key, change.text)
    }
  }

  const store: RowStore = {
    kind: 'file',
    async *load() {
      for (const [space, rows] of spaces) for (const [key, text] of rows) yield { space, key, text }
    },
    async write(changes) {
      if (fails !== undefined) throw fails()
      changes.forEach(make)
    },
    trouble: () => undefined,
    close: async () => {},
  }
  return {
    /** Rows of a space, sorted. */
    rowsOf: (space: string) => [...(spaces.get(space) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)),
    spaces: () => [...spaces.keys()].filter((space) => space !== gatewaySpace),
    failWith(make: (() => Error) | undefined) {
      fails = make
    },
    async open(key = 'k'.repeat(32)): Promise<OpenedState> {
      const rows = []
      for await (const row of store.load()) rows.push(row)
      return toOpenedState(rows, store, key)
    },
  }
}
