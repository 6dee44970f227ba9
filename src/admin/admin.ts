import { sayUnknown } from '../base/allowed.ts'
import { toCommandLine } from '../base/command-line.ts'
import { didYouMean } from '../base/did-you-mean.ts'
import type { Engine } from '../engine/engine.ts'
import { isNamespace, type Namespaces, namespaceWords } from '../engine/namespaces.ts'
import { findUnknownHeader, namespaceHeader } from '../request/sandbox-headers.ts'
import { adminPrefix } from './admin-prefix.ts'
import { type AdminQuestion, type AdminReply, type AdminRoute, engineOf, ok, problem, toReply } from './admin-route.ts'
import { controlRoutes } from './control-routes.ts'
import { toHealth } from './health.ts'
import { createLiveReader } from './live-reader.ts'
import { remedyRoute } from './remedy-route.ts'
import { sdkSchemes, toSdkConfig } from './sdk-config.ts'
import { settlementRoutes } from './settlement-routes.ts'
import { webhookRoutes } from './webhook-routes.ts'

// Servers import only the prefix, without the routes.
export { adminPrefix }

const routes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/health',
    answer: (gateway) => ({ status: gateway.trouble() === undefined ? 200 : 503, body: toHealth(gateway) }),
  },
  {
    method: 'GET',
    path: '/events',
    query: ['namespace'],
    answer: openEvents,
  },
  {
    method: 'GET',
    path: '/journal',
    query: ['limit', 'before', 'namespace'],
    answer: (gateway, question) => toPage('journal', gateway, question),
  },
  {
    method: 'GET',
    path: '/journal/ID',
    query: ['namespace'],
    answer: (gateway, question) => found(engineOf(gateway, question).journal.get(question.id), 'journal entry'),
  },
  remedyRoute,
  {
    method: 'GET',
    path: '/payments',
    query: ['limit', 'before', 'reference', 'namespace'],
    answer: (gateway, question) => toPage('payments', gateway, question),
  },
  {
    method: 'GET',
    path: '/payments/ID',
    query: ['namespace'],
    answer: (gateway, question) => found(engineOf(gateway, question).ledger.get(question.id), 'payment'),
  },
  {
    method: 'GET',
    path: '/world',
    answer: ({ main: { world } }) =>
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
    path: '/sdk-config',
    query: ['scheme', 'merchant', 'portfolio'],
    answer: answerSdkConfig,
  },
  {
    method: 'POST',
    path: '/reset',
    query: ['namespace'],
    answer: startOver,
  },
  {
    method: 'GET',
    path: '/snapshot',
    query: ['namespace'],
    answer: (gateway, { namespace }) => ok(gateway.snapshot(namespace)),
  },
  {
    method: 'PUT',
    path: '/snapshot',
    query: ['namespace'],
    takesBody: true,
    answer: (gateway, { body, namespace }) => toReply(gateway.restore(body, namespace)),
  },
  {
    method: 'GET',
    path: '/namespaces',
    answer: (gateway) => ok({ isolateBy: gateway.isolateBy, entries: gateway.list(), ...toTotal(gateway.health()) }),
  },
  {
    method: 'DELETE',
    path: '/namespaces',
    answer: (gateway) => ok({ cleared: { namespaces: gateway.dropAll() } }),
  },
  ...controlRoutes,
  ...settlementRoutes,
  {
    method: 'GET',
    path: '/webhooks/deliveries',
    query: ['limit', 'before', 'namespace'],
    answer: (gateway, question) => toPage('webhooks/deliveries', gateway, question),
  },
  {
    method: 'GET',
    path: '/webhooks/deliveries/ID',
    query: ['namespace'],
    answer: (gateway, question) => found(engineOf(gateway, question).webhooks.deliveries.get(question.id), 'delivery'),
  },
  ...webhookRoutes,
]

/**
 * Answers one request of the admin API. `path` comes without the prefix, `url` is the base URL of the gateway.
 * An answer repeats nothing else of the request.
 */
export function answerAdmin(
  gateway: Namespaces,
  { method, path, ...question }: Omit<AdminQuestion, 'id'> & { readonly method: string; readonly path: string },
): AdminReply | Promise<AdminReply> {
  const resource = toResource(path)
  const atPath = routesAt(resource)
  if (atPath.length === 0) {
    const known = routes.map((route) => `${route.method} ${adminPrefix}${toTitle(route)}`)
    const paths = [...new Set(routes.map(({ path }) => path))]
    const meant = ask(resource, paths, (near) => adminPrefix + near)
    return problem(404, 'There is no such admin resource', `There are ${known.join(', ')}.${meant}`)
  }
  const route = routeOf(atPath, method)
  if (route === undefined) {
    const allow = atPath.map((candidate) => candidate.method).join(', ')
    return { ...problem(405, 'The method is not allowed here', `Allowed: ${allow}.`), allow }
  }
  const wrong = checkQuestion(route, question)
  if (wrong !== undefined) return wrong
  if (route.query?.includes('namespace') && question.namespace !== undefined && !isNamespace(question.namespace))
    return problem(400, 'Bad namespace', `namespace is ${namespaceWords}.`)
  return route.answer(gateway, { ...question, id: route.pattern.exec(resource)?.[1] ?? '' })
}

/** What a question asks for that is not there: it would be answered as if it had not been asked. */
function checkQuestion({ query: known = [], takesBody }: AdminRoute, question: Omit<AdminQuestion, 'id'>) {
  const name = [...question.query.keys()].find((parameter) => !known.includes(parameter))
  if (name !== undefined) return problem(400, 'Bad query', sayUnknown(name, known, 'a parameter here'))
  const header = findUnknownHeader(question.headers ?? {})
  if (header !== undefined)
    return problem(400, 'Bad header', sayUnknown(header.name, [namespaceHeader], 'a header here'))
  if (question.hasBody && !takesBody)
    return problem(
      400,
      'There is a body',
      'This resource reads none. Parameters stand in the query, such as ?namespace=NAME.',
    )
  return undefined
}

/** Whether a request has a body to read; `path` comes without the prefix. */
export const readsBody = (method: string, path: string): boolean =>
  routeOf(routesAt(toResource(path)), method)?.takesBody === true

function toPattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace('/ID', '/([^/]+)')}$`)
}

/** A route as the 404 lists it, such as `/journal?limit=&before=&namespace=`. */
const toTitle = ({ path, query = [] }: AdminRoute): string =>
  query.length === 0 ? path : `${path}?${query.map((name) => `${name}=`).join('&')}`

const toResource = (path: string): string => path.replace(/\/$/, '')

const table = routes.map((route) => ({ ...route, pattern: toPattern(route.path) }))

type TableRow = (typeof table)[number]

const routesAt = (resource: string): readonly TableRow[] => table.filter(({ pattern }) => pattern.test(resource))

/** HEAD is GET; the server drops the body. */
const routeOf = (atPath: readonly TableRow[], method: string): TableRow | undefined =>
  atPath.find((candidate) => candidate.method === (method === 'HEAD' ? 'GET' : method))

function openEvents(gateway: Namespaces, { headers = {}, namespace }: AdminQuestion): AdminReply {
  const last = headers['last-event-id']
  if (last !== undefined && !/^(j\d{1,15})?$/.test(last))
    return problem(400, 'Bad Last-Event-ID', 'Last-Event-ID is the id of an exchange, such as j12.')
  const after = last ? Number(last.slice(1)) : undefined
  return { status: 200, body: undefined, open: () => createLiveReader(gateway, { namespace, after }) }
}

function startOver(gateway: Namespaces, { namespace }: AdminQuestion): AdminReply {
  return ok({ cleared: namespace === undefined ? gateway.main.reset() : gateway.drop(namespace) })
}

/** The only answer with a secret. Keys of a world are test keys. */
export function answerSdkConfig(
  { main: { world } }: Namespaces,
  { query, url }: Pick<AdminQuestion, 'query' | 'url'>,
): AdminReply {
  const scheme = sdkSchemes.find((name) => name === (query.get('scheme') || sdkSchemes[0]))
  if (scheme === undefined)
    return problem(400, 'Bad scheme', `Allowed: ${sdkSchemes.join(', ')}.${ask(query.get('scheme'), sdkSchemes)}`)
  const portfolioId = query.get('portfolio') || undefined
  const portfolio = world.portfolios.find((candidate) => candidate.portfolioId === portfolioId)
  if (portfolioId !== undefined && portfolio === undefined) {
    const known = world.portfolios.map((candidate) => candidate.portfolioId)
    return problem(
      404,
      'There is no portfolio of that id',
      `There are ${known.join(', ') || 'none'}.${ask(portfolioId, known)}`,
    )
  }
  const merchants = world.merchants.filter(({ merchantId }) => portfolio?.merchants.includes(merchantId) ?? true)
  const merchantId = query.get('merchant') || merchants[0]?.merchantId
  const merchant = merchants.find((candidate) => candidate.merchantId === merchantId)
  if (merchant === undefined) {
    const known = merchants.map((candidate) => candidate.merchantId)
    return problem(
      404,
      `There is no merchant of that id${portfolio ? ' in this portfolio' : ''}`,
      `There are ${known.join(', ')}.${ask(merchantId, known)}`,
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
      `${known.join(', ') || 'Nobody'} has one. \`${toCommandLine('keys', '--kind p12')}\` makes more.`,
    )
  }
  return ok(toSdkConfig({ url, scheme, merchant, portfolio }))
}

/** Asks whether a near name was meant. */
function ask(
  name: string | null | undefined,
  known: readonly string[],
  toShown = (near: string) => `"${near}"`,
): string {
  const { en } = didYouMean(name ?? '', known, { lead: ' ', toShown })
  return en.replace('did', 'Did')
}

const found = (thing: unknown, kind: string): AdminReply =>
  thing === undefined
    ? problem(404, `There is no ${kind} of that id`, 'It was never made here, was cleared, or gave way to newer ones.')
    : ok(thing)

const largestPage = 500

/** Logs by path. */
const logs = {
  journal: ({ journal }: Engine) => journal,
  payments: ({ ledger }: Engine) => ledger,
  'webhooks/deliveries': ({ webhooks }: Engine) => webhooks.deliveries,
} as const

function toPage(path: keyof typeof logs, gateway: Namespaces, question: AdminQuestion): AdminReply {
  const { query, url } = question
  const engine = engineOf(gateway, question)
  const log: Pick<Engine['journal'] | Engine['ledger'] | Engine['webhooks']['deliveries'], 'page' | 'health'> =
    logs[path](engine)
  const limit = readNumber(query.get('limit'), 50)
  const before = readNumber(query.get('before'), undefined)
  if (Number.isNaN(limit) || (limit ?? 0) < 1 || (limit ?? 0) > largestPage) {
    return problem(400, 'Bad limit', `limit is a number from 1 to ${largestPage}.`)
  }
  if (Number.isNaN(before))
    return problem(400, 'Bad before', 'before is the number that the page before named in next.')
  const reference = query.get('reference')
  if (path === 'payments' && reference) {
    const entries = engine.ledger.find(reference, limit as number)
    return ok({ entries, total: entries.length, evicted: log.health().evicted })
  }
  const page = log.page({ limit: limit as number, ...(before !== undefined && { before }) })
  const { entries, next } = page
  // The gateway may be mounted below a prefix of another app.
  const prefix = URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, '') : ''
  const name = question.namespace && gateway.toShownName(question.namespace)
  const namespace = name === undefined ? '' : `&namespace=${encodeURIComponent(name)}`
  return ok({
    entries,
    ...(next !== undefined && { next: `${prefix}${adminPrefix}/${path}?limit=${limit}&before=${next}${namespace}` }),
    ...toTotal(log.health()),
  })
}

const toTotal = ({ entries, evicted }: ReturnType<Engine['journal']['health']>) => ({ total: entries, evicted })

/** A whole number; the default when empty; NaN for anything else. */
const readNumber = (text: string | null, otherwise: number | undefined): number | undefined =>
  text === null || text === '' ? otherwise : /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
