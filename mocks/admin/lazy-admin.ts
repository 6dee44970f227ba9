import type { RequestListener } from 'node:http'
import type { Namespaces } from '../../src/engine/namespaces.ts'
import { readOptions } from '../gateway/gateway-options.ts'
import { type AdminOptions, adminOptions } from './admin-token.ts'

/** The admin API and the inspector, with Express imported on the first request: payments do not wait for it. */
export function createLazyAdmin(
  spaces: Namespaces,
  options: AdminOptions = {},
  closing?: AbortSignal,
): RequestListener {
  readOptions(options, adminOptions, 'create the admin API')
  let app: Promise<RequestListener> | undefined
  return (request, response) => {
    app ??= import('./admin-app.ts').then(({ createAdminApp }) => createAdminApp(spaces, options, closing))
    app.then((admin) => admin(request, response))
  }
}
