import { createGateway } from '../gateway/create-gateway.ts'
import type { GatewayOptions as AnyGatewayOptions, ReachableGateway } from '../gateway/gateway.ts'
import { askSdkConfig } from '../gateway/sdk-config.ts'
import { type RunningGateway, type ServeOptions, serve } from './serve.ts'

export interface GatewayOptions extends Partial<ServeOptions>, AnyGatewayOptions {}

/** A gateway with an address. */
export interface Gateway extends RunningGateway, ReachableGateway {
  close(): Promise<void>
}

/**
 * Starts a gateway on loopback, by default on any free port.
 *
 * @example
 * const gateway = await startGateway()
 * await fetch(`${gateway.url}/pts/v2/payments`, { method: 'POST', headers, body })
 * await gateway.close()
 */
export async function startGateway({
  port = 0,
  host = '127.0.0.1',
  adminToken,
  ...options
}: GatewayOptions = {}): Promise<Gateway> {
  const gateway = await createGateway(options)
  const running = await serve(gateway.engine, { port, host, ...(adminToken !== undefined && { adminToken }) })
  return {
    ...gateway,
    // Asked anew each time: a test may change the world for a while.
    get merchants() {
      return gateway.merchants
    },
    ...running,
    sdkConfig: (question) => askSdkConfig(gateway, question, running.url),
    async close() {
      await running.close()
      await gateway.close()
    },
  }
}
