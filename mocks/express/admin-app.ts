import express, { type Express } from 'express'
import { type AdminReply, adminPrefix, answerAdmin, problem } from '../../src/admin/admin.ts'
import { type Namespaces, namespaceHeader } from '../../src/namespaces.ts'

/**
 * The admin API as an Express app. On loopback it answers local callers only: a web page that is
 * open in the developer's browser can neither read nor change anything, whatever name it resolves.
 */
export function createAdminApp(gateway: Namespaces): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use((request, response, next) => {
    response.set({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    const refusal = checkLocal(request.headers.host, request.headers.origin)
    if (refusal === undefined) next()
    else send(response, refusal)
  })
  app.use(adminPrefix, (request, response) => {
    const [path = '', search = ''] = request.url.split('?', 2)
    const query = new URLSearchParams(search)
    // Mounted in another app, the gateway lies behind that app's prefix.
    const prefix = request.baseUrl.slice(0, -adminPrefix.length)
    send(
      response,
      answerAdmin(gateway, {
        method: request.method,
        path,
        query,
        url: `http://${request.headers.host}${prefix}`,
        namespace: query.get('namespace') || request.get(namespaceHeader),
      }),
    )
  })
  app.use(((_error, _request, response, _next) => {
    send(response, problem(500, 'The admin API failed', 'This is a bug of jpo-sandbox.'))
  }) satisfies express.ErrorRequestHandler)
  return app
}

const localNames = new Set(['localhost', '127.0.0.1', '[::1]'])

function checkLocal(host: string | undefined, origin: string | undefined) {
  if (!isLocal(`http://${host}`)) {
    return problem(403, 'The admin API is for this machine', 'The Host header must be localhost, 127.0.0.1 or [::1].')
  }
  if (origin !== undefined && !isLocal(origin)) {
    return problem(403, 'The admin API is for this machine', 'Pages of other origins may not use it.')
  }
  return undefined
}

const isLocal = (url: string): boolean => URL.canParse(url) && localNames.has(new URL(url).hostname)

function send(response: express.Response, { status, body, allow }: AdminReply): void {
  if (allow !== undefined) response.set('allow', allow)
  response
    .status(status)
    .type(status >= 400 ? 'application/problem+json' : 'application/json')
    .send(`${JSON.stringify(body, null, 2)}\n`)
}
