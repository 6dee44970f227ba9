import { toBalance } from '../../ledger/balance.ts'
import { assumed } from '../../verdict/evidence.ts'
import { createRead } from '../create-read.ts'
import type { Decided } from '../operation.ts'
import { notFound } from '../to-refusal.ts'
import { type DetailsSource, printDetails } from './print-transaction-search.ts'

/** Reads a transaction: `GET /tss/v2/transactions/{id}`. */
export const getTransaction = createRead({
  id: 'getTransaction',
  async find({ ledger, params, merchant, now, host }) {
    const family = (await ledger.familyOf(params['id'] ?? ''))?.family
    const transaction = family?.find(({ id }) => id === params['id'])
    if (family === undefined || transaction?.merchantId !== merchant.merchantId)
      return { source: undefined, isDelayed: false }
    const isDelayed = Date.parse(transaction.submitTimeUtc) > now - merchant.services.searchDelay
    const source = { transaction, family, balance: toBalance(family), host }
    return { source: isDelayed ? undefined : source, isDelayed }
  },
  decide: ({ source, isDelayed }): Decided<DetailsSource> =>
    source === undefined
      ? notFound('unknown-transaction', isDelayed ? delayed : unknown, assumed('a 404 is documented, its body is not'))
      : { ok: true, value: source, advice: [] },
  print: (source) => ({ status: 200, body: printDetails(source) }),
})

const delayed = {
  en: 'the transaction is not indexed yet: ask again later (services.searchDelay)',
  ja: 'まだ検索できません。後で再度お試しください (services.searchDelay)',
}
const unknown = { en: 'this merchant has no transaction of that id', ja: 'この加盟店にその ID の取引はありません' }
