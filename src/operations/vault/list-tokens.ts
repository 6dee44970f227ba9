import type { Token, TokenKind } from '../../vault/token.ts'
import type { Owner } from '../../vault/vault.ts'
import type { Decided, OperationContext } from '../operation.ts'
import { printToken } from './print-token.ts'
import { allow, type VaultStep } from './vault-operation.ts'
import { toVaultRefusal } from './vault-refusals.ts'

/** Limits of a page. Source: API description of 2026. */
const defaultLimit = 20
const mostLimit = 100

interface Listing {
  /** Name of the list in `_embedded`. */
  readonly name: 'paymentInstruments' | 'shippingAddresses'
  readonly kind: TokenKind
  readonly owner: Owner
  /** Address of the list, without a query. */
  readonly at: string
}

/** Lists tokens by `offset` and `limit` of the query. Source of the form: guide. */
export function listTokens({ name, kind, owner, at }: Listing, context: OperationContext): Decided<VaultStep> {
  const query = new URLSearchParams(context.request.path.replace(/^[^?]*/, ''))
  const read = (field: string, fallback: number, least: number, most: number): number | undefined => {
    const text = query.get(field)
    if (text === null || text.trim() === '') return fallback
    const value = /^\d{1,9}$/.test(text) ? Number(text) : -1
    return value >= least && value <= most ? value : undefined
  }
  const offset = read('offset', 0, 0, 999_999_999)
  const limit = read('limit', defaultLimit, 1, mostLimit)
  if (offset === undefined || limit === undefined) {
    const wrong = offset === undefined ? 'offset' : 'limit'
    const refusal = toVaultRefusal('invalidFields', {
      rule: 'vault-page',
      text: {
        en: 'offset is 0 or more, and limit is 1 to 100',
        ja: 'offset は 0 以上、limit は 1 から 100 の数字で指定します',
      },
      fields: [{ name: wrong, location: 'query' }],
    })
    return { ok: false, refusal }
  }
  return allow(async (vault) => {
    const all = await vault.list(kind, owner)
    const page = all.slice(offset, offset + limit)
    const printed = await Promise.all(page.map((token: Token) => printToken(token, { vault, origin: context.origin })))
    return {
      status: 200,
      body: {
        _links: toPageLinks(at, { offset, limit, total: all.length }),
        object: 'collection',
        offset,
        limit,
        count: page.length,
        total: all.length,
        ...(page.length > 0 && { _embedded: { [name]: printed } }),
      },
    }
  })
}

interface PageFacts {
  readonly offset: number
  readonly limit: number
  readonly total: number
}

function toPageLinks(at: string, { offset, limit, total }: PageFacts) {
  const link = (to: number) => ({ href: `${at}?offset=${to}&limit=${limit}` })
  const last = Math.max(Math.ceil(total / limit) - 1, 0) * limit
  return {
    self: link(offset),
    first: link(0),
    ...(offset > 0 && { prev: link(Math.max(offset - limit, 0)) }),
    ...(offset + limit < total && { next: link(offset + limit) }),
    last: link(last),
  }
}
