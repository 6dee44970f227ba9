import { toBalance } from '../../ledger/balance.ts'
import { assumed } from '../../verdict/evidence.ts'
import { refused } from '../../verdict/stage.ts'
import type { Decided, Found, Operation, Reading } from '../operation.ts'
import { refuseOnDemand } from '../refuse-on-demand.ts'
import { type DetailsSource, printDetails } from './print-transaction-search.ts'

interface FoundTransaction extends Found {
  readonly source: DetailsSource | undefined
  /** Whether the transaction exists, but is not found yet. */
  readonly isDelayed: boolean
}

/** Reads a transaction: `GET /tss/v2/transactions/{id}`. */
export const getTransaction: Operation<'getTransaction', Reading, FoundTransaction, DetailsSource, undefined> = {
  service: 'read',
  stages: ['route', 'authenticate', 'scenario', 'ledger'],
  decidedBy: 'ledger',
  read: (_, { merchant: { merchantId } }) => ({
    fields: {
      merchant: merchantId,
      operation: 'getTransaction',
      method: undefined,
      amount: '',
      card: '',
      reference: '',
    },
  }),
  check: () => ({}),
  async find(_, { ledger, params, merchant, now, origin }) {
    const family = (await ledger.familyOf(params['id'] ?? ''))?.family
    const transaction = family?.find(({ id }) => id === params['id'])
    if (family === undefined || transaction?.merchantId !== merchant.merchantId)
      return { source: undefined, isDelayed: false }
    const isDelayed = Date.parse(transaction.submitTimeUtc) > now - merchant.services.searchDelay
    const source = { transaction, family, balance: toBalance(family), origin, now }
    return { source: isDelayed ? undefined : source, isDelayed }
  },
  guard: () => undefined,
  provoke: () => undefined,
  decide: (_, { source, isDelayed }, chosen) =>
    refuseOnDemand(chosen) ?? (source === undefined ? notFound(isDelayed) : { ok: true, value: source, advice: [] }),
  book: () => ({ transactions: [], facts: undefined }),
  print: (source) => ({ status: 200, body: printDetails(source) }),
}

function notFound(isDelayed: boolean): Decided<never> {
  const text = isDelayed
    ? {
        en: 'the transaction is not indexed yet: ask again later (services.searchDelay)',
        ja: 'まだ検索できません。後で再度お試しください (services.searchDelay)',
      }
    : { en: 'this merchant has no transaction of that id', ja: 'この加盟店にその ID の取引はありません' }
  return refused(
    { kind: 'http-status', status: 404 },
    { rule: 'unknown-transaction', text, evidence: assumed('a 404 is documented, its body is not') },
  ) as Decided<never>
}
