import { toSubmitTime } from '../../base/japan-time.ts'
import type { SavedSearch, SearchResult } from '../../ledger/store.ts'
import { toReferenceLookup } from '../../ledger/transaction.ts'
import type { ChosenOutcome } from '../../on-demand/chosen-outcome.ts'
import { operationRows } from '../../openapi/generated/operations.ts'
import { requestValidators } from '../../openapi/generated/request-validators.js'
import type { ReplyBody } from '../../openapi/index.ts'
import { createQueryMatcher } from '../../search/evaluate.ts'
import { exactKeys } from '../../search/exact-keys.ts'
import { parseQuery } from '../../search/parse-query.ts'
import { readSearchSettings } from '../../search/read-settings.ts'
import { checkFollowOn } from '../../validation/check-request.ts'
import { assumed } from '../../verdict/evidence.ts'
import type { Advice, Finding } from '../../verdict/finding.ts'
import { toFinding } from '../../verdict/rule.ts'
import { refused } from '../../verdict/stage.ts'
import { toReferenceKey } from '../authorize/authorize.ts'
import type { Decided, Found, Operation, OperationContext, Reading } from '../operation.ts'
import { refuseOnDemand } from '../refuse-on-demand.ts'
import { printSummary } from './print-transaction-search.ts'
import { storedFields, toSearchedValue } from './searched-values.ts'

type Body = Readonly<Record<string, unknown>>

interface SearchReading extends Reading {
  readonly body: Body
}

interface FoundSearch extends Found {
  readonly id: string
  readonly body: Body
  /** Undefined: the search was repeated by an id that is not known. */
  readonly result: SearchResult | undefined
}

/** Findings of the body of a search. */
function checkSearch(body: Body): readonly Finding[] {
  const findings = checkFollowOn(body, requestValidators.createSearch, 'none', ['query'])
  if (findings.length > 0) return findings
  const parsed = parseQuery(String(body['query']))
  const ofQuery = parsed.ok ? parsed.advice.map(toNote) : [toFinding(parsed.rule, 'query', parsed.text)]
  return [...ofQuery, ...readSearchSettings(body).findings]
}

const toNote = ({ rule, text, evidence }: Advice): Finding => ({
  rule,
  weight: 'note',
  field: 'query',
  reason: 'INVALID_DATA',
  text,
  evidence,
})

/** Searches the merchant's transactions. Undefined for a body that the checks would refuse. */
async function run(body: Body, context: OperationContext): Promise<SearchResult | undefined> {
  const { merchant, now, ledger, fingerprint } = context
  const parsed = parseQuery(String(body['query']))
  if (!parsed.ok) return undefined
  const { settings } = readSearchSettings(body)
  const { matches } = createQueryMatcher(parsed.query, {
    now,
    timezone: settings.timezone,
    fingerprint: (number) => fingerprint(number.replace(/[\s-]/g, '')),
    toStored: (reference) => toReferenceKey(reference, context),
  })
  const exact = exactKeys(parsed.query)
  const toKey = (value: string) => (exact?.field === 'id' ? value : toReferenceLookup(toReferenceKey(value, context)))
  return ledger.search({
    merchantId: merchant.merchantId,
    until: now - merchant.services.searchDelay,
    ...(exact !== undefined && { keys: exact.values.map(toKey) }),
    toValue: toSearchedValue,
    storedFields,
    matches,
    compare: settings.compare,
    offset: settings.offset,
    limit: settings.limit,
  })
}

/** Fields that the reply repeats as they were sent. */
const echoed = ['query', 'sort'] as const

function print({ id, body, result }: FoundSearch, { origin, now }: OperationContext): ReplyBody<'createSearch', 201> {
  const { settings } = readSearchSettings(body)
  const transactions = result?.transactions ?? []
  return {
    _links: { self: { href: origin + operationRows.getSearch.path.replace('{id}', id), method: 'GET' } },
    searchId: id,
    save: settings.save,
    ...(settings.name !== undefined && { name: settings.name }),
    query: String(body['query']),
    count: transactions.length,
    totalCount: result?.total ?? 0,
    limit: settings.limit,
    offset: settings.offset,
    ...(typeof body['sort'] === 'string' && { sort: body['sort'] }),
    timezone: settings.timezone,
    submitTimeUtc: toSubmitTime(now),
    _embedded: { transactionSummaries: transactions.map((transaction) => printSummary(transaction, origin)) },
  }
}

const toFields = (operation: 'createSearch' | 'getSearch', { merchant }: OperationContext): Reading['fields'] => ({
  merchant: merchant.merchantId,
  operation,
  method: undefined,
  amount: '',
  card: '',
  reference: '',
})

const common = {
  decidedBy: 'ledger',
  guard: () => undefined,
  provoke: () => undefined,
} as const

function decide(found: FoundSearch, chosen: ChosenOutcome | undefined): Decided<FoundSearch> {
  const demanded = refuseOnDemand(chosen)
  if (demanded !== undefined) return demanded
  if (found.result !== undefined) return { ok: true, value: found, advice: [] }
  return refused(
    { kind: 'http-status', status: 404 },
    {
      rule: 'unknown-search',
      text: {
        en: 'this merchant has no search of that id; the last 1,000 searches are remembered, but for those by a card number',
        ja: 'この加盟店にその ID の検索はありません (直近 1,000 件まで。カード番号での検索は保存されません)',
      },
      evidence: assumed('a 404 is documented, its body is not'),
    },
  ) as Decided<never>
}

/** Searches: `POST /tss/v2/searches`. */
export const createSearch: Operation<'createSearch', SearchReading, FoundSearch, FoundSearch, undefined> = {
  ...common,
  service: 'search',
  stages: ['route', 'authenticate', 'parse', 'scenario', 'validate', 'ledger'],
  read: (body, context) => ({ body, fields: toFields('createSearch', context) }),
  check: ({ body }) => ({ validate: checkSearch(body) }),
  find: async ({ body }, context) => ({ id: context.ids.uuid(), body, result: await run(body, context) }),
  decide: (_, found, chosen) => decide(found, chosen),
  book: (_, { id, body }, __, { merchant, redact }) => ({
    transactions: [],
    facts: undefined,
    ...toSaved(id, body, merchant.merchantId, redact),
  }),
  print: (found, _, context) => ({ status: 201, body: print(found, context) }),
}

/** A search is remembered unless it would store card data. */
function toSaved(
  id: string,
  body: Body,
  merchantId: string,
  redact: OperationContext['redact'],
): { readonly search?: SavedSearch } {
  const texts = echoed.map((name) => String(body[name] ?? ''))
  return texts.every((text) => redact(text) === text) ? { search: { id, merchantId, body } } : {}
}

/** Repeats a search: `GET /tss/v2/searches/{id}`. */
export const getSearch: Operation<'getSearch', Reading, FoundSearch, FoundSearch, undefined> = {
  ...common,
  service: 'read',
  stages: ['route', 'authenticate', 'scenario', 'ledger'],
  read: (_, context) => ({ fields: toFields('getSearch', context) }),
  check: () => ({}),
  async find(_, context) {
    const { params, ledger, merchant } = context
    const saved = await ledger.savedSearch(params['id'] ?? '')
    const isOwn = saved?.merchantId === merchant.merchantId
    if (saved === undefined || !isOwn) return { id: '', body: {}, result: undefined }
    return { id: saved.id, body: saved.body, result: await run(saved.body, context) }
  },
  decide: (_, found, chosen) => decide(found, chosen),
  book: () => ({ transactions: [], facts: undefined }),
  print: (found, _, context) => ({ status: 200, body: print(found, context) }),
}
