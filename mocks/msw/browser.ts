import { http } from 'msw'
import { setupWorker } from 'msw/browser'
import { matching, type SettingsOf } from '../../src/base/allowed.ts'
import { createGateway } from '../gateway/create-gateway.ts'
import type { ReachableGateway } from '../gateway/gateway.ts'
import { readOptions } from '../gateway/gateway-options.ts'
import { type MswGatewayOptions, mswGatewayOptions, toHandlers, toIntercepted, toUnhandled } from './intercept.ts'

/** Location of `mockServiceWorker.js`, which `npx msw init` creates. */
export interface WorkerOptions {
  /** Default `/mockServiceWorker.js`. */
  readonly url?: string
}

const workerOptions = {
  url: matching('the path or URL of mockServiceWorker.js', /\S/),
} as const satisfies SettingsOf<WorkerOptions>

/** A gateway that intercepts the requests of this page to CyberSource. */
export interface WorkerGateway extends ReachableGateway {
  /** Registers the worker and starts to intercept; `close()` stops it. */
  start(worker?: WorkerOptions): Promise<void>
}

/**
 * Sets up a gateway in a browser page. The default policy for credentials is `lenient`: a page can set neither `Host`
 * nor `Date`, which HTTP Signature covers, and must hold no secret.
 *
 * @example
 * const gateway = await setupGatewayWorker()
 * await gateway.start()
 * await fetch('https://apitest.cybersource.com/pts/v2/payments', { method: 'POST', headers, body })
 */
export async function setupGatewayWorker(given: MswGatewayOptions = {}): Promise<WorkerGateway> {
  const { hosts, onUnhandledRequest, auth, ...options } = readOptions(given, mswGatewayOptions)
  const gateway = await createGateway({ ...options, auth: { policy: 'lenient', ...auth } })
  const worker = setupWorker(...toHandlers(http, gateway, hosts === undefined ? {} : { hosts }))
  // msw 3 throws when started or stopped twice.
  let isRunning = false
  const stop = async () => {
    if (isRunning) await worker.stop()
    isRunning = false
  }
  const start = async (options: WorkerOptions = {}) => {
    const { url } = readOptions(options, workerOptions, 'start the worker')
    if (isRunning) return
    isRunning = true
    await worker.start({
      ...toUnhandled(onUnhandledRequest),
      quiet: true,
      ...(url !== undefined && { serviceWorker: { url } }),
    })
  }
  return Object.assign(toIntercepted(gateway, stop), { start })
}

export { gatewayHosts } from '../../src/base/hosts.ts'
export { gatewayHandlers } from './gateway-handlers.ts'
export type { InterceptOptions, MswGatewayOptions, UnhandledRequest } from './intercept.ts'
