import { setTimeout as wait } from 'node:timers/promises'
import { findFreePort, startValkey, type ValkeyServer } from '../../replicas/valkey-server.ts'
import type { FixtureOptions } from './gateway.fixture.ts'
import { writeWorld } from './gateway-settings.ts'
import type { Random } from './make-call.ts'
import type { Plant } from './plants.ts'
import { createProgram, type Program } from './program.ts'
import { breaks, type StoreProxy, startProxy } from './proxy.ts'
import type { Harm, Target } from './target.ts'

interface ValkeyTargetOptions {
  readonly programs: string
  readonly folder: string
  readonly replicas: number
  readonly random: Random
  readonly plant?: Plant | undefined
}

/** Ms of the lease of a leader: short, so that another leads soon, but more than a busy machine lets a process wait. */
const lease = 2_500
const key = 'killed-again-and-again-'.repeat(2)

interface Replica {
  readonly url: string
  readonly program: Program
  readonly proxy: StoreProxy
}

/** Replicas over one Valkey, each with a connection of its own that can be spoilt. */
export async function createValkeyTarget(options: ValkeyTargetOptions): Promise<Target> {
  const { programs, folder, random, plant } = options
  // Every second would lose what it has confirmed when the disk is slow.
  const valkey = await startValkey('--appendonly', 'yes', '--appendfsync', 'always')
  const world = writeWorld(folder)
  const replicas: Replica[] = []
  for (let count = 0; count < options.replicas; count++) {
    const [port, proxy] = [await findFreePort(), await startProxy(valkey.port)]
    const settings: FixtureOptions = {
      ...{ port, world, lease },
      state: `valkey://127.0.0.1:${proxy.port}`,
      ...(plant !== undefined && { plant }),
    }
    const program = createProgram(
      [`${programs}/test/fuzz/ledger-kills/gateway.fixture.mjs`, JSON.stringify(settings)],
      { JPO_SANDBOX_STATE_KEY: key },
    )
    replicas.push({ url: `http://127.0.0.1:${port}`, program, proxy })
  }
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T

  async function findLeader(): Promise<Replica> {
    for (const { url, program } of replicas) {
      if (!program.isRunning()) continue
      const health = await fetch(`${url}/__admin/health`, { signal: AbortSignal.timeout(300) })
        .then((response) => response.json() as Promise<{ readonly state?: { readonly leader?: string } }>)
        .catch(() => undefined)
      const leader = replicas.find((each) => each.url === health?.state?.leader)
      if (leader !== undefined) return leader
    }
    return pick(replicas)
  }

  const harms: readonly (readonly [share: number, harm: () => Promise<Harm>])[] = [
    [
      20,
      async () => {
        const leader = await findLeader()
        return { kind: 'leader', mended: leader.program.restart() }
      },
    ],
    [
      15,
      async () => {
        const leader = await findLeader()
        return { kind: 'follower', mended: pick(replicas.filter((each) => each !== leader)).program.restart() }
      },
    ],
    [5, async () => ({ kind: 'SIGTERM', mended: pick(replicas).program.restart('SIGTERM') })],
    [20, async () => ({ kind: 'store', mended: restartStore(valkey, random) })],
    [
      20,
      async () => {
        const [replica, how] = [random() < 0.7 ? await findLeader() : pick(replicas), pick(breaks)]
        replica.proxy.cut(how)
        return { kind: `cut: ${how}`, mended: Promise.resolve() }
      },
    ],
    [
      10,
      async () => {
        const replica = random() < 0.7 ? await findLeader() : pick(replicas)
        return { kind: 'stall', mended: replica.proxy.stall(random() * 2 * lease, random) }
      },
    ],
    [
      10,
      async () => {
        const leader = await findLeader()
        return { kind: 'pause', mended: pause(leader, lease * (1.2 + random())) }
      },
    ],
  ]
  const all = harms.reduce((sum, [share]) => sum + share, 0)

  return {
    urls: replicas.map(({ url }) => url),
    open: () => replicas.filter(({ program }) => program.isRunning()).map(({ url }) => url),
    async start() {
      await Promise.all(replicas.map(({ program }) => program.start()))
    },
    async harm() {
      let dice = random() * all
      for (const [share, harm] of harms) {
        dice -= share
        if (dice < 0) return harm()
      }
      throw new Error('unreachable')
    },
    async restart() {
      await Promise.all([restartStore(valkey, () => 0), ...replicas.map(({ program }) => program.restart())])
    },
    words: () => replicas.map(({ url, program }) => `${url}\n${program.words()}`).join('\n'),
    async stop() {
      await Promise.all(replicas.map(({ program }) => program.stop()))
      await Promise.all(replicas.map(({ proxy }) => proxy.close()))
      await valkey.stop()
    },
  }
}

async function pause({ program }: Replica, ms: number): Promise<void> {
  program.signal('SIGSTOP')
  await wait(ms)
  program.signal('SIGCONT')
}

let restarting: Promise<void> = Promise.resolve()

/** One after another: there is one server. */
function restartStore(valkey: ValkeyServer, random: Random): Promise<void> {
  const done = restarting.then(async () => {
    await valkey.kill()
    await wait(random() * 300)
    await valkey.start()
  })
  restarting = done.catch(() => {})
  return done
}
