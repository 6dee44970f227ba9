import express, { type Express } from 'express'
import { createAdminApp } from '../admin/admin-app.ts'
import type { AdminOptions } from '../admin/admin-token.ts'
import type { Gateway } from '../gateway/gateway.ts'
import { createMountedListener } from '../node/create-listener.ts'

/**
 * The gateway as an Express app: payments, admin API, the inspector at its root, and the gateway's own 404 for everything else. Mount it
 * behind a prefix or after your own routes, and before `express.json()`: signatures cover raw bytes. The admin
 * API serves this machine only; set an `adminToken` where the app listens on another address.
 *
 * @example
 * const gateway = await createGateway()
 * app.use('/cybersource', createApp(gateway))
 */
export function createApp(gateway: Gateway, options: AdminOptions = {}): Express {
  const listener = createMountedListener(gateway, createAdminApp(gateway.spaces, options, gateway.closing))
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use((request, response) => {
    // Set by the outer app.
    response.removeHeader('x-powered-by')
    listener(request, response)
  })
  return app
}
