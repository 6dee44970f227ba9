import { takeTurns } from '../base/take-turns.ts'
import type { MemoryLedger } from './memory-ledger.ts'
import type { LedgerStore } from './store.ts'

/** A memory ledger with the asynchronous interface of every store. */
export const toLedgerStore = ({
  append,
  familyOf,
  lookUp,
  claim,
  settle,
  families,
  search,
  saveSearch,
  savedSearch,
}: MemoryLedger): LedgerStore => ({
  append: async (request) => append(request),
  familyOf: async (transactionId) => familyOf(transactionId),
  lookUp: async (key, limit, fits) => lookUp(key, limit, fits),
  claim: async (request) => claim(request),
  settle: async (transactionId, verdict) => settle(transactionId, verdict),
  async *families() {
    let count = 0
    for (const family of families()) {
      if (++count % 500 === 0) await takeTurns()
      yield family
    }
  },
  search: async (request) => search(request),
  saveSearch: async (request) => saveSearch(request),
  savedSearch: async (id) => savedSearch(id),
})
