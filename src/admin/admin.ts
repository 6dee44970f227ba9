import type { Engine } from '../engine.ts'
import { version } from '../version.ts'
import { sdkSchemes, toSdkConfig } from './sdk-config.ts'

/** An answer of the admin API: JSON, errors as problem+json (RFC 9457). */
export interface AdminReply {
  readonly status: number
  readonly body: unknown
  /** For the header `Allow` of a 405. */
  readonly allow?: string
}

/** Where the admin API lives: a prefix that cannot clash with CyberSource's paths. */
export const adminPrefix = '/__admin'

interface AdminRoute {
  readonly method: 'GET' | 'DELETE'
  readonly path: RegExp
  /** As documented. */
  readonly title: string
  readonly answer: (engine: Engine, request: AdminQuestion) => AdminReply
}

interface AdminQuestion {
  readonly id: string
  readonly query: URLSearchParams
  /** Base URL of the gateway, as the caller knows it. */
  readonly url: string
}

const routes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: /^\/health$/,
    title: '/health',
    answer: ({ profile, auth, world, journal, ledger }) =>
      ok({
        status: 'ok',
        version,
        profile,
        auth: auth.policy,
        merchants: world.merchants.length,
        journal: journal.health(),
        ledger: ledger.health(),
      }),
  },
  {
    method: 'GET',
    path: /^\/journal$/,
    title: '/journal?limit=&before=',
    answer: ({ journal }, { query }) => toPage('/journal', journal, query),
  },
  {
    method: 'GET',
    path: /^\/journal\/([^/]+)$/,
    title: '/journal/ID',
    answer: ({ journal }, { id }) => found(journal.get(id), 'journal entry'),
  },
  {
    method: 'GET',
    path: /^\/payments$/,
    title: '/payments?limit=&before=',
    answer: ({ ledger }, { query }) => toPage('/payments', ledger, query),
  },
  {
    method: 'GET',
    path: /^\/payments\/([^/]+)$/,
    title: '/payments/ID',
    answer: ({ ledger }, { id }) => found(ledger.get(id), 'payment'),
  },
  {
    method: 'GET',
    path: /^\/world$/,
    title: '/world',
    answer: ({ world }) =>
      ok({
        acquirers: world.acquirers,
        issuers: world.issuers,
        cards: world.cards,
        merchants: world.merchants.map(({ sharedSecret: _, acquirer, ...merchant }) => ({
          ...merchant,
          acquirer: acquirer.id,
        })),
        unlistedCards: { policy: world.unlistedCards.policy, issuer: world.unlistedCards.issuer.id },
        refusals: world.refusals,
      }),
  },
  {
    method: 'GET',
    path: /^\/sdk-config$/,
    title: '/sdk-config?scheme=&merchant=&portfolio=',
    answer: answerSdkConfig,
  },
  {
    method: 'DELETE',
    path: /^\/state$/,
    title: '/state',
    answer: (engine) => ok({ cleared: engine.reset() }),
  },
]

/**
 * Answers one request of the admin API. `path` comes without the prefix, `url` is the base URL of the
 * gateway. Nothing else that the caller sent is repeated in an answer.
 */
export function answerAdmin(
  engine: Engine,
  { method, path, query, url }: Omit<AdminQuestion, 'id'> & { readonly method: string; readonly path: string },
): AdminReply {
  const resource = path.replace(/\/$/, '')
  const atPath = routes.filter((route) => route.path.test(resource))
  if (atPath.length === 0) {
    const known = routes.map((route) => `${route.method} ${adminPrefix}${route.title}`)
    return problem(404, 'There is no such admin resource', `There are ${known.join(', ')}.`)
  }
  // HEAD is GET without the body, which the face leaves out.
  const route = atPath.find((candidate) => candidate.method === (method === 'HEAD' ? 'GET' : method))
  if (route === undefined) {
    const allow = atPath.map((candidate) => candidate.method).join(', ')
    return { ...problem(405, 'The method is not allowed here', `Allowed: ${allow}.`), allow }
  }
  return route.answer(engine, { id: route.path.exec(resource)?.[1] ?? '', query, url })
}

/** The only answer with a secret in it, which is what it is for: keys of a world are test keys. */
function answerSdkConfig({ world }: Engine, { query, url }: AdminQuestion): AdminReply {
  const scheme = sdkSchemes.find((name) => name === (query.get('scheme') || sdkSchemes[0]))
  if (scheme === undefined) return problem(400, 'Bad scheme', `Allowed: ${sdkSchemes.join(', ')}.`)
  const portfolioId = query.get('portfolio') || undefined
  const portfolio = world.portfolios.find((candidate) => candidate.portfolioId === portfolioId)
  if (portfolioId !== undefined && portfolio === undefined) {
    const known = world.portfolios.map((candidate) => candidate.portfolioId).join(', ')
    return problem(404, 'There is no portfolio of that id', `There are ${known || 'none'}.`)
  }
  const merchants = world.merchants.filter(({ merchantId }) => portfolio?.merchants.includes(merchantId) ?? true)
  const merchantId = query.get('merchant') || merchants[0]?.merchantId
  const merchant = merchants.find((candidate) => candidate.merchantId === merchantId)
  if (merchant === undefined) {
    const known = merchants.map((candidate) => candidate.merchantId).join(', ')
    return problem(
      404,
      `There is no merchant of that id${portfolio ? ' in this portfolio' : ''}`,
      `There are ${known}.`,
    )
  }
  const owner = portfolio ?? merchant
  if (scheme === 'jwt_p12' && owner.certificate === undefined) {
    const known = [...world.merchants, ...world.portfolios]
      .filter(({ certificate }) => certificate !== undefined)
      .map((candidate) => ('merchantId' in candidate ? candidate.merchantId : candidate.portfolioId))
    return problem(
      404,
      'There is no certificate of that owner',
      `${known.join(', ') || 'Nobody'} has one. \`npm run keys -- --kind p12\` makes more.`,
    )
  }
  return ok(toSdkConfig({ url, scheme, merchant, portfolio }))
}

const ok = (body: unknown): AdminReply => ({ status: 200, body })

const found = (thing: unknown, kind: string): AdminReply =>
  thing === undefined
    ? problem(404, `There is no ${kind} of that id`, 'It was never made here, was cleared, or gave way to newer ones.')
    : ok(thing)

/** An error of the admin API. */
export const problem = (status: number, title: string, detail: string): AdminReply => ({
  status,
  body: { type: 'about:blank', title, status, detail },
})

const largestPage = 500

function toPage(
  path: string,
  log: Pick<Engine['journal'] | Engine['ledger'], 'page' | 'health'>,
  query: URLSearchParams,
): AdminReply {
  const limit = readNumber(query.get('limit'), 50)
  const before = readNumber(query.get('before'), undefined)
  if (Number.isNaN(limit) || (limit ?? 0) < 1 || (limit ?? 0) > largestPage) {
    return problem(400, 'Bad limit', `limit is a number from 1 to ${largestPage}.`)
  }
  if (Number.isNaN(before))
    return problem(400, 'Bad before', 'before is the number that the page before named in next.')
  const page = log.page({ limit: limit as number, ...(before !== undefined && { before }) })
  const { entries, next } = page
  const { entries: total, evicted } = log.health()
  return ok({
    entries,
    ...(next !== undefined && { next: `${adminPrefix}${path}?limit=${limit}&before=${next}` }),
    total,
    evicted,
  })
}

/** A whole number, the default when there is none, or NaN when it is something else. */
const readNumber = (text: string | null, otherwise: number | undefined): number | undefined =>
  text === null || text === '' ? otherwise : /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
