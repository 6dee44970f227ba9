import type { IncomingMessage } from 'node:http'
import express, { type Express } from 'express'
import { adminPrefix, answerAdmin, readsBody } from '../../src/admin/admin.ts'
import { type AdminReply, problem } from '../../src/admin/admin-route.ts'
import type { Namespaces } from '../../src/engine/namespaces.ts'
import { namespaceHeader } from '../../src/request/sandbox-headers.ts'
import { readOptions } from '../gateway/gateway-options.ts'
import { type AdminOptions, adminOptions } from './admin-token.ts'
import { createBareApp, createGuardedApp, sendAdminReply } from './guarded-app.ts'
import { createStreams, mostStreams } from './send-events.ts'

/** Maximum size of a body, and of a snapshot: about what the default caps of a namespace hold. */
const largestBody = '100kb'
const largestSnapshot = '64mb'

/**
 * The admin API and the inspector as an Express app. `checkAccess` decides who may use it.
 *
 * @throws {GatewayError} `BAD_OPTION`
 */
export function createAdminApp(gateway: Namespaces, options: AdminOptions = {}, closing?: AbortSignal): Express {
  const { adminToken } = readOptions(options, adminOptions, 'create the admin API')
  return createGuardedApp(adminToken, createAdminApi(gateway, closing))
}

/** The admin API for whoever asks. */
export function createAdminApi(gateway: Namespaces, closing?: AbortSignal): Express {
  const app = createBareApp()
  const streams = createStreams(closing)
  // JSON under any content type: curl sends another one, and `checkAccess` has judged it.
  const readJson = (limit: string) => express.json({ type: hasReadableBody, limit, strict: false })
  app.use(`${adminPrefix}/snapshot`, readJson(largestSnapshot))
  app.use(adminPrefix, readJson(largestBody))
  app.use(adminPrefix, async (request, response) => {
    const [path, search] = splitUrl(request.url)
    const query = new URLSearchParams(search)
    // A gateway that is mounted in another app lies below that app's prefix.
    const prefix = request.baseUrl.slice(0, -adminPrefix.length)
    const reply = await answerAdmin(gateway, {
      method: request.method,
      path,
      query,
      body: request.body,
      headers: request.headers as Readonly<Record<string, string | undefined>>,
      hasBody: request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length']) > 0,
      url: `http://${request.headers.host}${prefix}`,
      namespace: query.get('namespace') || request.get(namespaceHeader),
    })
    const stored = await isStored(gateway)
    if (!stored.ok) sendAdminReply(response, stored.problem)
    else if (reply.open === undefined) sendAdminReply(response, reply)
    else if (!streams.open(request, response, reply.open)) sendAdminReply(response, tooMany)
  })
  app.use(((error: { readonly status?: number; readonly type?: string }, _request, response, _next) => {
    const isOfCaller = error.status !== undefined && error.status < 500
    const otherwise = isOfCaller ? unreadable : problem(500, 'The admin API failed', 'This is a bug of jpo-sandbox.')
    sendAdminReply(response, bodyProblems[error.type ?? ''] ?? otherwise)
  }) satisfies express.ErrorRequestHandler)
  return app
}

/** Whether all changes are stored. */
async function isStored(gateway: Namespaces): Promise<{ ok: true } | { ok: false; problem: AdminReply }> {
  try {
    await gateway.kept()
    return { ok: true }
  } catch (error) {
    const why = error instanceof Error ? error.message : 'The store failed.'
    return { ok: false, problem: problem(503, 'The state cannot be stored', `${why} What was asked for may be lost.`) }
  }
}

function splitUrl(url = ''): [path: string, search: string] {
  const [path = '', search = ''] = url.split('?', 2)
  return [path, search]
}

/** A body that no route takes is discarded unread. */
const hasReadableBody = ({ method = '', url }: IncomingMessage): boolean => readsBody(method, splitUrl(url)[0])

/** For example a body that is declared compressed and is not. */
const unreadable = problem(
  400,
  'The body cannot be read',
  'Send JSON, as it is or compressed as Content-Encoding says.',
)

const tooMany = problem(
  503,
  'Too many readers of events',
  `Allowed: ${mostStreams} at a time. Close a page of the inspector.`,
)

/** Problems by the error type of Express. None repeats the body. */
const bodyProblems: Readonly<Record<string, AdminReply>> = {
  'entity.parse.failed': problem(
    400,
    'The body is not JSON',
    'Allowed: a JSON object, such as {"name": "expired-card"}.',
  ),
  'entity.too.large': problem(413, 'The body is too large', `Allowed: ${largestBody}.`),
  'encoding.unsupported': problem(415, 'The encoding is not supported', 'Send the body as it is, gzip or deflate.'),
  'charset.unsupported': problem(415, 'The character set is not supported', 'Send the body in UTF-8.'),
  'request.aborted': problem(400, 'The body is not whole', 'The connection ended within it.'),
  'request.size.invalid': problem(400, 'The body is not whole', 'It is shorter or longer than its Content-Length.'),
}
