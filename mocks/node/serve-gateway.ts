import type { World } from '../../src/world/world.ts'
import type { GatewayOver } from '../gateway/open-gateway.ts'
import { type RunningGateway, type ServeOptions, serve } from './serve.ts'

/**
 * Serves a gateway on an address, by default a free port on loopback.
 *
 * @throws the error of node:net, such as EADDRINUSE, when it cannot listen.
 * @throws {GatewayError} `BAD_OPTION` for an invalid admin token.
 */
export async function serveGateway<W extends World>(
  gateway: GatewayOver<W>,
  { port = 0, host = '127.0.0.1', ...rest }: Partial<ServeOptions>,
): Promise<GatewayOver<W> & RunningGateway> {
  const running = await serve(gateway.spaces, { port, host, ...rest })
  return {
    ...gateway,
    // A getter: a test may change the world for a while.
    get merchants() {
      return gateway.merchants
    },
    ...running,
    async close() {
      await running.close()
      await gateway.close()
    },
  }
}
