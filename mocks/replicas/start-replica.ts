import { setMaxListeners } from 'node:events'
import type { RequestListener } from 'node:http'
import { toHealth } from '../../src/admin/health.ts'
import type { AuthSettings } from '../../src/auth/settings.ts'
import type { OpenedState } from '../../src/state/opened-state.ts'
import { StoreError, type StoreErrorCode } from '../../src/state/row-store.ts'
import type { World } from '../../src/world/world.ts'
import { isLoopback } from '../admin/local.ts'
import { readOptions } from '../gateway/gateway-options.ts'
import type { GatewayOver } from '../gateway/open-gateway.ts'
import { createEngineListener } from '../node/engine-listener.ts'
import { type RunningGateway, type ServeOptions, serveOptions, servePatiently } from '../node/serve.ts'
import type { Served } from '../node/served.ts'
import { stateKeyName, stateKeyOfEnvironment } from '../stores/open-state.ts'
import { deriveKey, toOpenedState } from '../stores/opened-state.ts'
import { openValkeyStore } from '../stores/valkey.ts'
import { adminTokenOf } from './admin-token-of.ts'
import { toAdvertised } from './advertised.ts'
import { createLeaderDoor } from './leader-door.ts'
import { createLeadership, type OpenedGateway, type Role, toRole } from './leadership.ts'
import { createHandler } from './where-led.ts'

export interface ReplicaOptions extends Partial<ServeOptions> {
  /** URL of the state that all replicas share, such as `valkey://HOST:6379`. */
  readonly state: string
  /** Key of the state, 32 characters or more. Default: `JPO_SANDBOX_STATE_KEY`. */
  readonly key?: string
  /** URL at which other replicas reach this one. Default: where it listens. */
  readonly advertise?: string
  /** Ms after which another replica leads when the leader says nothing. Default 5,000. */
  readonly lease?: number
  /** Ms for which a request waits for a leader. Default 10,000. */
  readonly patience?: number
  /** Ms that callers have to leave when it is closed, and other replicas to see the next leader. Default 2,000. */
  readonly leave?: number
  /** Policy of the gateway that `open` makes. Default `strict`. */
  readonly auth?: Pick<AuthSettings, 'policy'>
  /** Makes the gateway when this replica leads: the same on all replicas. */
  readonly open: (state: OpenedState) => GatewayOver<World> | Promise<GatewayOver<World>>
}

/** A replica that listens on an address. */
export interface RunningReplica extends RunningGateway {
  role(): Role
  /** Finishes what is in flight, lets another replica lead, and ends. */
  close(): Promise<void>
}

/**
 * Starts one of many replicas of a gateway. One leads and decides; the others hand requests on to it, and deliver its replies.
 * A state that is away is waited for.
 *
 * @throws {GatewayError} `BAD_OPTION`
 * @throws {StoreError} `FORMAT` when the state was made with another key, or by another version
 * @throws the error of node:net, such as EADDRINUSE, when it cannot listen.
 * @example
 * await startReplica({ state: 'valkey://127.0.0.1', key, open: (state) => openGateway(world, { state }) })
 */
export async function startReplica(options: ReplicaOptions): Promise<RunningReplica> {
  const {
    port = 0,
    host = '127.0.0.1',
    lease = 5_000,
    patience = 10_000,
    leave = 2_000,
    auth = { policy: 'strict' },
    onNotice,
  } = options
  const key = options.key ?? stateKeyOfEnvironment()
  if (key === undefined)
    throw new StoreError(
      'FORMAT',
      `A state that replicas share needs a key: set ${stateKeyName}, the same for all. Make one: openssl rand -hex 32`,
    )
  const token = deriveKey(key, 'replicas').toString('base64url')
  // A random one would be another for each replica behind one address.
  const adminToken = options.adminToken ?? (isLoopback(host) ? undefined : adminTokenOf(key))
  // With Express, which who starts no replica need not load. Before the port is open: a request would meet no listener.
  const { createReplicaAdmin } = await import('./replica-admin.ts')
  const store = await openValkeyStore(options.state, key)
  const leaving = new AbortController()
  // One listener for each delayed reply and each reader of events.
  setMaxListeners(0, leaving.signal)
  let listener: RequestListener | undefined
  const served: Served = { listen: () => (request, response) => listener?.(request, response) }
  const serverOptions = { port, host, ...(adminToken !== undefined && { adminToken }), ...(onNotice && { onNotice }) }
  const server = await servePatiently(served, readOptions(serverOptions, serveOptions, 'start the replica')).catch(
    async (error: unknown) => {
      await store.close()
      throw error
    },
  )
  const address = options.advertise ?? toAdvertised(host, server.url)
  const leadership = createLeadership({
    ...{ store, address, lease, token, onNotice },
    open: async (rows, reign) => toOpenedGateway(await options.open(toOpenedState(rows, reign, key))),
  })
  const handle = createHandler(leadership, patience)
  const admin = createReplicaAdmin({
    ...{ leadership, store, adminToken, token, address, patience },
    leaving: leaving.signal,
  })
  listener = createLeaderDoor(leadership, token, createEngineListener({ handle, auth }, admin, leaving.signal))

  async function close(): Promise<void> {
    const left = server.leave(leave)
    await leadership.resign()
    leaving.abort()
    await left
    await server.close()
    leadership.stop()
    await store.close()
  }

  await leadership.look()
  const problem = leadership.problem()
  if (problem !== undefined && !(problem instanceof StoreError && mayPass.has(problem.code))) {
    await close()
    throw problem
  }
  for (const words of [leadership.trouble(), store.warning()]) if (words !== undefined) onNotice?.(words)
  const { url, admin: adminUrl } = server
  return {
    ...{ url, admin: adminUrl, close },
    ...(adminToken !== undefined && { adminToken }),
    role: () => toRole(leadership),
  }
}

/** Failures of a store that end without the user. */
const mayPass: ReadonlySet<StoreErrorCode> = new Set(['AWAY', 'UNKNOWN', 'FULL', 'SUPERSEDED'])

function toOpenedGateway({ spaces, closing, close }: GatewayOver<World>): OpenedGateway {
  let api: Promise<RequestListener> | undefined
  return {
    handle: spaces.handle,
    // Express is imported with the first request: payments do not wait for it.
    api(request, response) {
      api ??= import('../admin/admin-app.ts').then(({ createAdminApi }) => createAdminApi(spaces, closing))
      api.then((answer) => answer(request, response))
    },
    health: () => toHealth(spaces),
    close,
  }
}
