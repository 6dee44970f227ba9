import type { SettingsOf } from '../../src/base/allowed.ts'
import type { OpenedState } from '../../src/state/opened-state.ts'
import { createGateway } from '../gateway/create-gateway.ts'
import type { GatewayOptions, ReachableGateway, SdkConfigQuestion } from '../gateway/gateway.ts'
import { gatewayOptions, readOptions } from '../gateway/gateway-options.ts'
import { askSdkConfig } from '../gateway/sdk-config.ts'
import { openState } from '../stores/open-state.ts'
import { type RunningGateway, type ServeOptions, serveOptions } from './serve.ts'
import { serveGateway } from './serve-gateway.ts'

export interface HttpGatewayOptions extends Partial<ServeOptions>, Omit<GatewayOptions, 'state'> {
  /** A file that keeps the state, or what `openState()` gave. Default: it is kept in memory. Needs `libsql`. */
  readonly state?: string | OpenedState
}

/** What `HttpGatewayOptions` take. */
export const httpGatewayOptions = {
  ...gatewayOptions,
  ...serveOptions,
  state: {
    what: 'a file name, or what openState() gave',
    test: (value) => (typeof value === 'string' && value !== '') || gatewayOptions.state.test(value),
  },
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
 * @throws {StoreError} when the state cannot be used.
 * @example
 * const gateway = await startGateway()
 * await fetch(`${gateway.url}/pts/v2/payments`, { method: 'POST', headers, body })
 * await gateway.close()
 */
export async function startGateway(given: HttpGatewayOptions = {}): Promise<HttpGateway> {
  const {
    port = 0,
    host = '127.0.0.1',
    adminToken,
    onNotice,
    state,
    ...options
  } = readOptions(given, httpGatewayOptions)
  const opened = typeof state === 'string' ? await openState(state) : state
  const gateway = await createGateway({ ...options, ...(opened !== undefined && { state: opened }) })
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
