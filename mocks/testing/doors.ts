import type { Gateway, GatewayOptions } from '../gateway/gateway.ts'
import type { MswGateway } from '../msw/setup-server-gateway.ts'
import type { HttpGateway } from '../node/start-gateway.ts'

/** How a test reaches its gateway, and what it then holds. */
export interface Doors {
  /** `gateway.fetch()`, or `gateway.handle()`: the fastest, with nothing listening. */
  readonly 'in-process': Gateway
  /** A server on a free port of this machine, at `gateway.url`. */
  readonly http: HttpGateway
  /** What the test's process sends to CyberSource's hosts is intercepted. Needs msw. */
  readonly msw: MswGateway
}

export type Door = keyof Doors

/** Opens a door; what a door needs is loaded with it. */
export const openDoor: { readonly [D in Door]: (options: GatewayOptions) => Promise<Doors[D]> } = {
  'in-process': async (options) => (await import('../gateway/create-gateway.ts')).createGateway(options),
  http: async (options) => (await import('../node/start-gateway.ts')).startGateway(options),
  async msw(options) {
    const gateway = await (await import('../msw/node.ts')).setupGateway(options)
    gateway.listen()
    return gateway
  },
}
