/**
 * A gateway that is killed, in a process of its own. Prints a line of JSON with its URL when it is ready:
 *
 *     node gateway.fixture.mjs '{"state":"FILE","port":8080}'
 */
import { openGateway } from '../../../mocks/gateway/open-gateway.ts'
import { serve } from '../../../mocks/node/serve.ts'
import { startReplica } from '../../../mocks/replicas/start-replica.ts'
import { isSharedState } from '../../../mocks/stores/is-shared-state.ts'
import { openState } from '../../../mocks/stores/open-state.ts'
import { createFixedWorld } from '../../../mocks/world/create-fixed-world.ts'
import { readWorldFile } from '../../../mocks/world/read-world-file.ts'
import type { OpenedState } from '../../../src/state/opened-state.ts'
import { caps } from './gateway-settings.ts'
import { type Plant, plantInSpaces, plantInState } from './plants.ts'

export interface FixtureOptions {
  /** A file, or the URL of a Valkey. */
  readonly state: string
  readonly port: number
  /** A world file. */
  readonly world: string
  readonly plant?: Plant
  /** Ms of the lease of a leader. */
  readonly lease?: number
}

const { state, port, plant, lease, ...options } = JSON.parse(process.argv[2] ?? '{}') as FixtureOptions
const world = createFixedWorld(await readWorldFile(options.world))

function open(opened: OpenedState) {
  const gateway = openGateway(world, { auth: { policy: 'off' }, ...caps, state: plantInState(opened, plant) })
  return { ...gateway, spaces: plantInSpaces(gateway.spaces, plant) }
}

async function start(): Promise<{ readonly url: string; close(): Promise<void> }> {
  if (isSharedState(state))
    return startReplica({
      ...{ state, port, open },
      auth: { policy: 'off' },
      ...(lease !== undefined && { lease }),
      onNotice: (line) => process.stderr.write(`${line}\n`),
    })
  const gateway = open(await openState(state))
  const server = await serve(gateway.spaces, { port })
  return {
    url: server.url,
    async close() {
      await server.close()
      await gateway.close()
    },
  }
}

const running = await start()
process.once('SIGTERM', () => void running.close().then(() => process.exit(0)))
process.stdout.write(`${JSON.stringify({ url: running.url })}\n`)
