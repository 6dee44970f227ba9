import type { Engine } from '../engine.ts'
import { version } from '../version.ts'

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
  readonly answer: (engine: Engine, request: { readonly id: string; readonly query: URLSearchParams }) => AdminReply
}

const routes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: /^\/health$/,
    title: '/health',
    answer: ({ profile, world, journal, ledger }) =>
      ok({
        status: 'ok',
        version,
        profile,
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
    method: 'DELETE',
    path: /^\/state$/,
    title: '/state',
    answer: (engine) => ok({ cleared: engine.reset() }),
  },
]

/**
 * Answers one request of the admin API. `path` comes without the prefix.
 * Nothing that the caller sent is repeated in an answer.
 */
export function answerAdmin(engine: Engine, method: string, path: string, query: URLSearchParams): AdminReply {
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
  return route.answer(engine, { id: route.path.exec(resource)?.[1] ?? '', query })
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
