import { onTestFinished } from 'vitest'
import { type OpenOptions, openGateway } from '../../mocks/gateway/open-gateway.ts'
import { type ReplicaOptions, type RunningReplica, startReplica } from '../../mocks/replicas/start-replica.ts'
import { createWorld } from '../../mocks/world/create-world.ts'
import { type Face, sendTo } from '../conformance/face.ts'
import { type Answered, unverified } from '../support.ts'
import { durable, startValkey, type ValkeyServer } from './valkey-server.ts'

export const stateKey = 'state-key-of-the-tests-0123456789'

/** A replica in this process, and what it said. */
export interface TestReplica extends RunningReplica {
  readonly send: Face['send']
  readonly notices: readonly string[]
  /** Asks its admin API. */
  ask(
    path: string,
    method?: string,
    body?: unknown,
  ): Promise<{ readonly status: number; readonly body: Answered['body'] }>
}

export interface ReplicaSet {
  readonly server: ValkeyServer
  readonly replicas: readonly TestReplica[]
  /** The one that leads. */
  leader(): TestReplica
  follower(index: number): TestReplica
  at(index: number): TestReplica
  start(options?: Partial<ReplicaOptions>): Promise<TestReplica>
}

const world = createWorld()

/** Replicas over a server of their own. They end with the test. */
export async function startReplicas(
  count: number,
  {
    gateway = {},
    valkey = durable,
    ...shared
  }: Partial<ReplicaOptions> & {
    readonly gateway?: OpenOptions
    readonly valkey?: readonly string[]
  } = {},
): Promise<ReplicaSet> {
  const server = await startValkey(...valkey)
  onTestFinished(server.stop)
  const given = await world
  const replicas: TestReplica[] = []

  async function start(options: Partial<ReplicaOptions> = {}): Promise<TestReplica> {
    const notices: string[] = []
    const running = await startReplica({
      state: server.url,
      key: stateKey,
      auth: unverified,
      lease: 1_000,
      leave: 100,
      open: (state) => openGateway(given, { ...gateway, auth: unverified, state }),
      onNotice: (line) => notices.push(line),
      ...shared,
      ...options,
    })
    let isClosed = false
    const replica: TestReplica = {
      ...running,
      notices,
      send: sendTo(running.url),
      async ask(path, method = 'GET', body) {
        const response = await fetch(running.admin + path, {
          method,
          ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
        })
        const text = await response.text()
        return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
      },
      async close() {
        if (isClosed) return
        isClosed = true
        await running.close()
      },
    }
    onTestFinished(replica.close)
    replicas.push(replica)
    return replica
  }

  for (let made = 0; made < count; made++) await start()
  return {
    server,
    replicas,
    start,
    leader: () => replicas.find((replica) => replica.role() === 'leader') ?? fail(),
    follower: (index) => replicas.filter((replica) => replica.role() === 'follower')[index] ?? fail(),
    at: (index) => replicas[index] ?? fail(),
  }
}

function fail(): never {
  throw new Error('there is no such replica')
}
