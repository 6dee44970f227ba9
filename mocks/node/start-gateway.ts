import type { SettingsOf } from '../../src/base/allowed.ts'
import { createGateway } from '../gateway/create-gateway.ts'
import type { GatewayOptions, ReachableGateway, SdkConfigQuestion } from '../gateway/gateway.ts'
import { gatewayOptions, readOptions } from '../gateway/gateway-options.ts'
import { askSdkConfig } from '../gateway/sdk-config.ts'
import { type RunningGateway, type ServeOptions, serveOptions } from './serve.ts'
import { serveGateway } from './serve-gateway.ts'

export interface HttpGatewayOptions extends Partial<ServeOptions>, GatewayOptions {}

/** What `HttpGatewayOptions` take. */
export const httpGatewayOptions = {
  ...gatewayOptions,
  ...serveOptions,
} as const satisfies SettingsOf<HttpGatewayOptions>

/** A gateway that is reached over HTTP. */
export interface HttpGateway extends RunningGateway, ReachableGateway {
  close(): Promise<void>
}

/**
 * Starts a gateway on loopback, by default on a free port.
 *
 * @throws {GatewayError} `BAD_OPTION`
 * @throws {WorldError}
 * @example
 * const gateway = await startGateway()
 * await fetch(`${gateway.url}/pts/v2/payments`, { method: 'POST', headers, body })
 * await gateway.close()
 */
export async function startGateway(given: HttpGatewayOptions = {}): Promise<HttpGateway> {
  const { port = 0, host = '127.0.0.1', adminToken, onNotice, ...options } = readOptions(given, httpGatewayOptions)
  const gateway = await createGateway(options)
  const running = await serveGateway(gateway, {
    port,
    host,
    ...(adminToken !== undefined && { adminToken }),
    ...(onNotice !== undefined && { onNotice }),
  })
  return Object.assign(running, {
    sdkConfig: (question?: SdkConfigQuestion) => askSdkConfig(gateway, question, running.url),
  })
}
