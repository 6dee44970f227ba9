import { oneOf, type SettingsOf } from '../../src/base/allowed.ts'
import { gatewayHosts } from '../../src/base/hosts.ts'
import type { Gateway, GatewayOptions, ReachableGateway } from '../gateway/gateway.ts'
import { gatewayOptions, hostNames, readOptions } from '../gateway/gateway-options.ts'
import { askSdkConfig } from '../gateway/sdk-config.ts'

export interface InterceptOptions {
  /**
   * Host names to answer for, on any port, over HTTP and HTTPS. Default: the production and test hosts of CyberSource
   * and Visa Acceptance.
   */
  readonly hosts?: readonly string[]
}

/** Treatment of requests to other hosts: sent, sent with a warning, or refused. */
export type UnhandledRequest = 'bypass' | 'warn' | 'error'

export interface MswGatewayOptions extends GatewayOptions, InterceptOptions {
  /** Default `bypass`. */
  readonly onUnhandledRequest?: UnhandledRequest
}

/** What `InterceptOptions` take. */
export const interceptOptions = { hosts: hostNames } as const satisfies SettingsOf<InterceptOptions>

/** What `MswGatewayOptions` take. */
export const mswGatewayOptions = {
  ...gatewayOptions,
  ...interceptOptions,
  onUnhandledRequest: oneOf('bypass', 'warn', 'error'),
} as const satisfies SettingsOf<MswGatewayOptions>

/** The used part of msw's `http`, the same in versions 2 and 3. */
export interface MswHttp<Handler> {
  all(
    predicate: (info: { request: Request }) => boolean,
    resolver: (info: { request: Request }) => Promise<Response>,
  ): Handler
}

/** Makes a test for the name of a host. */
export function toHostTest({ hosts = gatewayHosts }: InterceptOptions): (host: string) => boolean {
  const names = new Set(hosts.map((host) => host.toLowerCase()))
  return (host) => names.has(host.toLowerCase().replace(/\.$/, ''))
}

/** Sends every request for these hosts to the gateway, so that none reaches the network. */
export function toHandlers<Handler>(
  http: MswHttp<Handler>,
  gateway: Pick<Gateway, 'handle'>,
  options: InterceptOptions = {},
): Handler[] {
  const isAnswered = toHostTest(readOptions(options, interceptOptions, 'make the handlers'))
  const isGateway = ({ request }: { request: Request }) => isAnswered(new URL(request.url).hostname)
  return [http.all(isGateway, ({ request }) => gateway.handle(request))]
}

/** `onUnhandledRequest` of msw 2 is `onUnhandledFrame` in msw 3; each ignores the other name. */
export const toUnhandled = (strategy: UnhandledRequest = 'bypass') => ({
  onUnhandledRequest: strategy,
  onUnhandledFrame: strategy,
})

/** A gateway that is reached by interception; `stop` ends the interception. */
export const toIntercepted = (gateway: Gateway, stop: () => unknown): ReachableGateway => ({
  ...gateway,
  // A getter: a test may change the world for a while.
  get merchants() {
    return gateway.merchants
  },
  sdkConfig: (question) => askSdkConfig(gateway, question),
  async close() {
    await stop()
    await gateway.close()
  },
})
