import { createEngine, type Engine, type EngineOptions } from '../../src/engine.ts'
import { createWorld, type SandboxWorld } from '../world/create-world.ts'
import { createFingerprint } from './fingerprint.ts'
import { type RunningGateway, type ServeOptions, serve } from './serve.ts'

export interface GatewayOptions extends Partial<ServeOptions>, Partial<Omit<EngineOptions, 'world'>> {
  /** A world as an object of the form of `world.schema.json`. Default: the seed world. */
  readonly world?: unknown
  /** Where the world came from, for error messages. */
  readonly worldSource?: string
  /** Overrules the world's own word on valid card numbers that it does not list. */
  readonly unlistedCards?: 'refuse' | 'allow'
}

export interface Gateway extends RunningGateway {
  readonly engine: Engine
  readonly world: SandboxWorld
}

/**
 * Starts a gateway on loopback, by default on any free port.
 *
 * @example
 * const gateway = await startGateway()
 * await fetch(`${gateway.url}/pts/v2/payments`, { method: 'POST', headers, body })
 * await gateway.close()
 */
export async function startGateway(options: GatewayOptions = {}): Promise<Gateway> {
  const { port = 0, host = '127.0.0.1', world: file, worldSource, unlistedCards, ...rest } = options
  const world = await createWorld(file, worldSource)
  const adjusted: SandboxWorld =
    unlistedCards === undefined
      ? world
      : Object.create(world, {
          unlistedCards: { get: () => ({ ...world.unlistedCards, policy: unlistedCards }) },
        })
  const engine = createEngine({ fingerprint: createFingerprint(), ...rest, world: adjusted })
  const running = await serve(engine, { port, host })
  return { ...running, engine, world: adjusted }
}
