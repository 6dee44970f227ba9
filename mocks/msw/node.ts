import { http } from 'msw'
import { setupServer } from 'msw/node'
import type { MswGatewayOptions } from './intercept.ts'
import { type MswGateway, setupServerGateway } from './setup-server-gateway.ts'

/**
 * Sets up a gateway that answers for CyberSource's production and test hosts in this process. Code and base URL of
 * the application stay as in production, and no request for these hosts reaches the network: `fetch`, `node:http`,
 * `node:https`, and undici with its global dispatcher are answered; a connection by other means, such as HTTP/2 or a
 * dispatcher of your own, ends with an error before a name is looked up.
 *
 * @example
 * const gateway = await setupGateway()
 * gateway.listen()
 * await fetch('https://api.cybersource.com/pts/v2/payments', { method: 'POST', headers, body })
 * await gateway.close()
 */
export const setupGateway = (options?: MswGatewayOptions): Promise<MswGateway> =>
  setupServerGateway({ http, setupServer }, options)

export { gatewayHosts } from '../../src/base/hosts.ts'
export { gatewayHandlers } from './gateway-handlers.ts'
export type { InterceptOptions, MswGatewayOptions, UnhandledRequest } from './intercept.ts'
export type { MswGateway } from './setup-server-gateway.ts'
