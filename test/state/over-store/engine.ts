import { createEngine as createInMemory, type Engine, type EngineOptions } from '../../../src/engine/engine.ts'
import { answerWhenStored } from '../../../src/engine/stored-replies.ts'
import { createKeeper } from '../../../src/state/keeper.ts'
import type { RowStore } from '../../../src/state/row-store.ts'
import { openSuiteStore, stateKind } from './store.ts'

export * from '../../../src/engine/engine.ts'

const store: RowStore = {
  kind: 'file',
  async *load() {},
  write: async (changes) => (await opened).write(changes),
  trouble: () => undefined,
  close: async () => {},
}
const opened = openSuiteStore()
let engines = 0
/** Tests with more requests than this would read the same again and again. */
const mostRestored = 30

/** An engine whose replies wait for a store. */
export function createEngine(options: EngineOptions): Engine {
  const keeper = createKeeper(store)
  const notes = keeper.open(`engine ${++engines}`)
  const engine = createInMemory({
    ...options,
    state: { note: notes.note, clear: notes.clear, rows: new Map(), kept: keeper.kept },
  })
  const answer = answerWhenStored(keeper)(engine.handle)
  return {
    ...engine,
    async handle(request) {
      const reply = await answer(request)
      const { entries } = engine.journal.health()
      if (stateKind === 'restored' && entries < mostRestored) engine.restore(new Map(engine.rows()))
      return reply
    },
  }
}
