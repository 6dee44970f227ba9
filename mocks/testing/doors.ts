import type { Gateway, GatewayOptions } from '../gateway/gateway.ts'
import type { MswGateway } from '../msw/setup-server-gateway.ts'
import type { HttpGateway } from '../node/start-gateway.ts'

/** Ways to reach a gateway, and the gateway that each opens. */
export interface Doors {
  /** `gateway.fetch()` or `gateway.handle()`: the fastest, without a server. */
  readonly 'in-process': Gateway
  /** A server on a free port of this machine, at `gateway.url`. */
  readonly http: HttpGateway
  /** Intercepts requests of the test's process to CyberSource's hosts. Needs msw. */
  readonly msw: MswGateway
}

export type Door = keyof Doors

/** Opens a door; its dependencies are imported on demand. */
export const openDoor: { readonly [D in Door]: (options: GatewayOptions) => Promise<Doors[D]> } = {
  'in-process': async (options) => (await import('../gateway/create-gateway.ts')).createGateway(options),
  http: async (options) => (await import('../node/start-gateway.ts')).startGateway(options),
  async msw(options) {
    const gateway = await (await import('../msw/node.ts')).setupGateway(options)
    gateway.listen()
    return gateway
  },
}

export const doorNames = Object.keys(openDoor) as Door[]
