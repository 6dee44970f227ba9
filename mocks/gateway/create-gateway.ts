import { createWorld } from '../world/create-world.ts'
import type { Gateway, GatewayOptions } from './gateway.ts'
import { gatewayOptions, readOptions } from './gateway-options.ts'
import { openGateway } from './open-gateway.ts'

/**
 * Creates a gateway inside this process, without port or patching, with the same bytes as over the network. Runs in
 * Node and in browsers.
 *
 * @throws {GatewayError} `BAD_OPTION`
 * @throws {WorldError}
 * @example
 * const gateway = await createGateway()
 * const response = await gateway.fetch('https://apitest.cybersource.com/pts/v2/payments', { method: 'POST', headers, body })
 * gateway.journal.page({ limit: 1 })
 */
export async function createGateway(given: GatewayOptions = {}): Promise<Gateway> {
  const { world, worldSource, ...options } = readOptions(given, gatewayOptions)
  return openGateway(await createWorld(world, worldSource), options)
}
