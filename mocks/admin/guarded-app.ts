import express, { type Express, type RequestHandler, type Response } from 'express'
import { adminPrefix } from '../../src/admin/admin-prefix.ts'
import type { AdminReply } from '../../src/admin/admin-route.ts'
import { isObject } from '../../src/base/json-path.ts'
import { problemType } from '../../src/base/problem.ts'
import { checkAccess, checkInspectorAccess } from './admin-access.ts'
import { serveInspector } from './serve-inspector.ts'

export function createBareApp(): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  return app
}

/** The inspector's files, and before everything else the question who may use it. */
export function createGuardedApp(adminToken: string | undefined, api: RequestHandler): Express {
  const app = createBareApp()
  const passBy =
    (check: typeof checkAccess): RequestHandler =>
    (request, response, next) => {
      response.set({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
      const refusal = check(request, adminToken)
      if (refusal === undefined) next()
      else sendAdminReply(response, refusal)
    }
  app.get(['/', `${adminPrefix}/inspector/:name`], passBy(checkInspectorAccess), serveInspector)
  app.use(passBy(checkAccess), api)
  return app
}

export function sendAdminReply(response: Response, { status, body, allow, challenge }: AdminReply): void {
  if (allow !== undefined) response.set('allow', allow)
  if (challenge !== undefined) response.set('www-authenticate', challenge)
  // The health of a gateway in trouble has an error's status, and is no problem document.
  const isProblem = status >= 400 && isObject(body) && 'title' in body
  response
    .status(status)
    .type(isProblem ? problemType : 'application/json')
    .send(`${JSON.stringify(body, null, isForProgram(response) ? 0 : 2)}\n`)
}

/** Programs ask for JSON; curl and a browser's address bar take anything, and a person reads it. Indented, a list has almost twice the bytes. */
const isForProgram = ({ req }: Response): boolean => /\bapplication\/json\b/i.test(req.headers.accept ?? '')
