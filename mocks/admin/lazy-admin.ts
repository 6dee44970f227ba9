import type { RequestListener } from 'node:http'
import type { Namespaces } from '../../src/engine/namespaces.ts'
import type { AdminOptions } from './admin-app.ts'
import { readToken } from './admin-token.ts'

/** The admin API, with Express imported on the first request: payments do not wait for it. */
export function createLazyAdmin(spaces: Namespaces, options: AdminOptions = {}): RequestListener {
  readToken(options.adminToken)
  let app: Promise<RequestListener> | undefined
  return (request, response) => {
    app ??= import('./admin-app.ts').then(({ createAdminApp }) => createAdminApp(spaces, options))
    app.then((admin) => admin(request, response))
  }
}
