import { matching, type SettingsOf, wholeFrom } from '../base/allowed.ts'
import type { RequestBody } from '../openapi/index.ts'
import { createError } from './client-error.ts'
import { compact } from './compact.ts'
import type { CallOptions, ExchangeOnce } from './exchange.ts'
import { pageReader } from './read-search.ts'
import { checkGiven } from './request-fields.ts'
import type { SearchPageResult, TransactionSummary } from './searched-transaction.ts'

/** Options of a search. */
export interface SearchOptions {
  /** Default `'submitTimeUtc:asc,id:asc'`: what arrives during the search comes last, and moves no page. */
  readonly sort?: string
  /** Transactions on a page, 1 to 2500 (guide). Default 100. */
  readonly limit?: number
  /** Time zone of the query's days, such as `'Asia/Tokyo'`. Default: the gateway's, GMT. */
  readonly timezone?: string
}

const searchOptions = {
  sort: matching('fields and directions, such as submitTimeUtc:desc', /\S/),
  limit: wholeFrom(1, 2_500),
  timezone: matching('a time zone, such as Asia/Tokyo', /\S/),
} as const satisfies SettingsOf<SearchOptions>

/** The settings of a search, checked. @throws {ClientError} */
export function toSearchRequest(
  query: string,
  options: SearchOptions,
): RequestBody<'createSearch'> & { limit: number } {
  checkGiven(options, searchOptions, 'INVALID_OPTION', 'search')
  const { sort = 'submitTimeUtc:asc,id:asc', limit = 100, timezone } = options
  if (typeof query !== 'string' || query.trim() === '')
    throw refuse('query is text, such as clientReferenceInformation.code:order-1')
  return { query, sort, limit, ...compact({ timezone }) }
}

const refuse = (allowed: string) =>
  createError('INVALID_OPTION', `Failed to search: an option is not allowed. Allowed: ${allowed}.`)

/**
 * Yields the transactions of a search, page by page. It ends at the number of matches that the gateway names, and at
 * an empty page or one that repeats the page before.
 */
export async function* readPages(
  exchange: ExchangeOnce,
  request: RequestBody<'createSearch'>,
  call: CallOptions | undefined,
): AsyncGenerator<TransactionSummary, void, undefined> {
  let before: ReadonlySet<string> = new Set()
  for (let offset = 0; ; ) {
    const body = { ...request, offset }
    const page = (await exchange('createSearch', { body, reader: pageReader }, call)) as SearchPageResult
    if (page.outcome !== 'found')
      throw createError('SEARCH_FAILED', `Failed to search: ${page.outcome}. The property result says more.`, page)
    const fresh = page.transactions.filter(({ id }) => !before.has(id))
    yield* fresh
    offset += page.transactions.length
    if (fresh.length === 0 || offset >= page.total) return
    before = new Set(page.transactions.map(({ id }) => id))
  }
}
