import { gatewayHosts } from '../../src/base/hosts.ts'
import type { Gateway, GatewayOptions, ReachableGateway } from '../gateway/gateway.ts'
import { askSdkConfig } from '../gateway/sdk-config.ts'

export interface InterceptOptions {
  /**
   * Names of hosts to answer for, on any port, over HTTP and HTTPS. Default: the production and test hosts
   * of CyberSource and Visa Acceptance.
   */
  readonly hosts?: readonly string[]
}

/** What becomes of requests to other hosts: sent as they are, the same with a warning, or refused. */
export type UnhandledRequest = 'bypass' | 'warn' | 'error'

export interface MswGatewayOptions extends GatewayOptions, InterceptOptions {
  /** Default `bypass`. */
  readonly onUnhandledRequest?: UnhandledRequest
}

/** The part of `http` that handlers need: the same in msw 2 and 3. */
export interface MswHttp<Handler> {
  all(
    predicate: (info: { request: Request }) => boolean,
    resolver: (info: { request: Request }) => Promise<Response>,
  ): Handler
}

/** Everything at these hosts goes to the gateway, so that nothing meant for CyberSource reaches the network. */
export function toHandlers<Handler>(
  http: MswHttp<Handler>,
  gateway: Pick<Gateway, 'handle'>,
  { hosts = gatewayHosts }: InterceptOptions = {},
): Handler[] {
  const names = new Set(hosts.map((host) => host.toLowerCase()))
  const isGateway = ({ request }: { request: Request }) => names.has(new URL(request.url).hostname.replace(/\.$/, ''))
  return [http.all(isGateway, ({ request }) => gateway.handle(request))]
}

/** What msw 2 calls `onUnhandledRequest` is `onUnhandledFrame` in msw 3; each leaves the other's name alone. */
export const toUnhandled = (strategy: UnhandledRequest = 'bypass') => ({
  onUnhandledRequest: strategy,
  onUnhandledFrame: strategy,
})

/** The verbs of a gateway that requests reach by interception; `stop` takes the interception away. */
export const toIntercepted = (gateway: Gateway, stop: () => unknown): ReachableGateway => ({
  ...gateway,
  // Asked anew each time: a test may change the world for a while.
  get merchants() {
    return gateway.merchants
  },
  sdkConfig: (question) => askSdkConfig(gateway, question),
  async close() {
    await stop()
    await gateway.close()
  },
})
