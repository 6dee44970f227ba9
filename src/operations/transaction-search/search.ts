import { toOrigin } from '../../base/hosts.ts'
import { toSubmitTime } from '../../base/japan-time.ts'
import type { SavedSearch, SearchResult } from '../../ledger/store.ts'
import { toReferenceLookup } from '../../ledger/transaction.ts'
import { operationRows } from '../../openapi/generated/operations.ts'
import type { ReplyBody } from '../../openapi/index.ts'
import { toMatcher } from '../../search/evaluate.ts'
import { exactKeys } from '../../search/exact-keys.ts'
import { toOrder } from '../../search/sort.ts'
import { timeRange } from '../../search/time-range.ts'
import { assumed } from '../../verdict/evidence.ts'
import { toReferenceKey } from '../authorize/authorize.ts'
import { createRead, toCallerFields } from '../create-read.ts'
import type { Booking, Decided, Found, Operation, OperationContext, Reading } from '../operation.ts'
import { refuseOnDemand } from '../refuse-on-demand.ts'
import { notFound } from '../to-refusal.ts'
import { printSummary } from './print-transaction-search.ts'
import { type ReadSearch, readSearch } from './read-search.ts'
import { storedFields, toSearchedValue } from './searched-values.ts'

interface SearchReading extends Reading {
  readonly search: ReadSearch
}

interface FoundSearch extends Found {
  readonly id: string
  /** Undefined: the search was repeated by an id that is not known. */
  readonly done: { readonly search: ReadSearch; readonly result: SearchResult } | undefined
}

/** Searches the merchant's transactions. Undefined without a query. */
async function run(search: ReadSearch, context: OperationContext): Promise<FoundSearch['done']> {
  const { merchant, now, ledger, fingerprint } = context
  const { query, settings } = search
  if (query === undefined) return undefined
  const options = {
    now,
    timezone: settings.timezone,
    fingerprint: (number: string) => fingerprint(number.replace(/[\s-]/g, '')),
    toStored: (reference: string) => toReferenceKey(reference, context),
  }
  const exact = exactKeys(query)
  const times = timeRange(query, now, settings.timezone)
  const toKey = (value: string) => (exact?.field === 'id' ? value : toReferenceLookup(toReferenceKey(value, context)))
  const result = await ledger.search({
    merchantId: merchant.merchantId,
    until: now - merchant.services.searchDelay,
    ...(exact !== undefined && { keys: exact.values.map(toKey) }),
    ...(times !== undefined && { times }),
    toValue: toSearchedValue,
    storedFields,
    toMatcher: (columnOf) => toMatcher(query, columnOf, options),
    toOrder: (columnOf) => toOrder(settings.sort, columnOf),
    offset: settings.offset,
    limit: settings.limit,
  })
  return { search, result }
}

/** Fields that the reply repeats as they were sent. */
const echoed = ['query', 'sort'] as const

type Printed = Required<FoundSearch> & { readonly done: NonNullable<FoundSearch['done']> }

function print({ id, done }: Printed, { host, now }: OperationContext): ReplyBody<'createSearch', 201> {
  const { body, settings } = done.search
  const { total, transactions } = done.result
  return {
    _links: { self: { href: toOrigin(host) + operationRows.getSearch.path.replace('{id}', id), method: 'GET' } },
    searchId: id,
    save: settings.save,
    ...(settings.name !== undefined && { name: settings.name }),
    query: String(body['query']),
    count: transactions.length,
    totalCount: total,
    limit: settings.limit,
    offset: settings.offset,
    ...(typeof body['sort'] === 'string' && { sort: body['sort'] }),
    timezone: settings.timezone,
    submitTimeUtc: toSubmitTime(now),
    _embedded: { transactionSummaries: transactions.map((transaction) => printSummary(transaction, host)) },
  }
}

const decide = ({ id, done }: FoundSearch): Decided<Printed> =>
  done === undefined
    ? notFound('unknown-search', unknown, assumed('a 404 is documented, its body is not'))
    : { ok: true, value: { id, done } as Printed, advice: [] }

const unknown = {
  en: 'this merchant has no search of that id; the last 1,000 searches are remembered, but for those by a card number',
  ja: 'この加盟店にその ID の検索はありません (直近 1,000 件まで。カード番号での検索は保存されません)',
}

/** Searches: `POST /tss/v2/searches`. */
export const createSearch: Operation<'createSearch', SearchReading, FoundSearch, Printed, undefined> = {
  service: 'search',
  stages: ['route', 'authenticate', 'parse', 'scenario', 'validate', 'ledger'],
  decidedBy: 'ledger',
  read: (body, context) => ({ search: readSearch(body), fields: toCallerFields('createSearch', context) }),
  check: ({ search }) => ({ validate: search.findings }),
  find: async ({ search }, context) => ({ id: context.ids.uuid(), done: await run(search, context) }),
  guard: () => undefined,
  provoke: () => undefined,
  decide: (_, found, chosen) => refuseOnDemand(chosen) ?? decide(found),
  book: ({ search }, { id }, __, { merchant, redact }) => ({
    transactions: [],
    facts: undefined,
    ...toSaved({ id, merchantId: merchant.merchantId, body: search.body }, redact),
  }),
  print: (found, _, context) => ({ status: 201, body: print(found, context) }),
}

/** A search is remembered unless it would store card data. */
function toSaved(search: SavedSearch, redact: OperationContext['redact']): Pick<Booking<undefined>, 'keep'> {
  const texts = echoed.map((name) => String(search.body[name] ?? ''))
  if (texts.some((text) => redact(text) !== text)) return {}
  return { keep: ({ searches }) => searches.saveSearch(search) }
}

/** Repeats a search: `GET /tss/v2/searches/{id}`. */
export const getSearch = createRead({
  id: 'getSearch',
  async find(context): Promise<FoundSearch> {
    const { params, ledger, merchant } = context
    const saved = await ledger.savedSearch(params['id'] ?? '')
    if (saved?.merchantId !== merchant.merchantId) return { id: '', done: undefined }
    return { id: saved.id, done: await run(readSearch(saved.body), context) }
  },
  decide,
  print: (found, context) => ({ status: 200, body: print(found, context) }),
})
