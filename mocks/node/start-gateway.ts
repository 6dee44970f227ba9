import { createGateway } from '../gateway/create-gateway.ts'
import type { GatewayOptions, ReachableGateway, SdkConfigQuestion } from '../gateway/gateway.ts'
import { askSdkConfig } from '../gateway/sdk-config.ts'
import type { RunningGateway, ServeOptions } from './serve.ts'
import { serveGateway } from './serve-gateway.ts'

export interface HttpGatewayOptions extends Partial<ServeOptions>, GatewayOptions {}

/** A gateway that is reached over HTTP. */
export interface HttpGateway extends RunningGateway, ReachableGateway {
  close(): Promise<void>
}

/**
 * Starts a gateway on loopback, by default on a free port.
 *
 * @example
 * const gateway = await startGateway()
 * await fetch(`${gateway.url}/pts/v2/payments`, { method: 'POST', headers, body })
 * await gateway.close()
 */
export async function startGateway({
  port,
  host,
  adminToken,
  onNotice,
  ...options
}: HttpGatewayOptions = {}): Promise<HttpGateway> {
  const gateway = await createGateway(options)
  const running = await serveGateway(gateway, {
    ...(port !== undefined && { port }),
    ...(host !== undefined && { host }),
    ...(adminToken !== undefined && { adminToken }),
    ...(onNotice !== undefined && { onNotice }),
  })
  return Object.assign(running, {
    sdkConfig: (question?: SdkConfigQuestion) => askSdkConfig(gateway, question, running.url),
  })
}
