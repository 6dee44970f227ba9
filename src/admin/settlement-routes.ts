import type { Engine } from '../engine/engine.ts'
import type { Batch } from '../settlement/batch.ts'
import { listBatchItems } from '../settlement/batch-items.ts'
import { type AdminReply, type AdminRoute, engineOf, ok, problem } from './admin-route.ts'

/** Transactions that an answer lists. */
const mostItems = 500

/** A batch with its transactions. */
async function toWhole({ families }: Engine, batch: Batch): Promise<AdminReply> {
  return ok({ ...batch, transactions: await listBatchItems(families, batch.id, mostItems) })
}

/** Routes for batches. Those that came due by the clock are judged before an answer. */
export const settlementRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/batches',
    query: ['namespace'],
    async answer(gateway, question) {
      const { settlement } = engineOf(gateway, question)
      await settlement.idle()
      return ok({ entries: settlement.batches() })
    },
  },
  {
    method: 'POST',
    path: '/batches',
    query: ['namespace'],
    async answer(gateway, question) {
      const engine = engineOf(gateway, question)
      await engine.settlement.idle()
      const batch = await engine.settlement.run()
      return batch === undefined
        ? problem(409, 'Nothing waits for a batch', 'Captures, sales, refunds and credits do, until the cut-off.')
        : toWhole(engine, batch)
    },
  },
  {
    method: 'GET',
    path: '/batches/ID',
    query: ['namespace'],
    async answer(gateway, question) {
      const engine = engineOf(gateway, question)
      await engine.settlement.idle()
      const batch = engine.settlement.batches().find(({ id }) => id === question.id)
      return batch === undefined
        ? problem(404, 'There is no batch of that id', 'It never was, was cleared, or gave way to newer ones.')
        : toWhole(engine, batch)
    },
  },
]
