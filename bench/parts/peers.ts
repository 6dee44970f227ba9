import { type Layout, pinLoad } from '../measure/cores.ts'
import type { Settings } from '../measure/flags.ts'
import { countFailed, type Load } from '../measure/load.ts'
import { pay } from '../measure/pay.ts'
import { readUsage, type Usage } from '../measure/process-usage.ts'
import { progress } from '../measure/progress.ts'
import { type Answer, type RunningServer, startServer } from '../measure/start-server.ts'
import { type ServerFiles, writeServerFiles } from '../servers/server-files.ts'
import { chooseServers, type ServerKind } from '../servers/servers.ts'

/** One load on one server. CPU time is known on Linux only. */
export interface PeerRound extends Omit<Load, 'elapsed'> {
  /** User and system time of the server, in µs. */
  readonly cpuPerRequest?: number
  /** The part of the time that the server was on a core. */
  readonly busy?: number
  /** The same of this process, which makes the load. */
  readonly loadBusy: number
}

export interface Peer {
  readonly name: string
  readonly rounds: readonly PeerRound[]
  readonly first?: Answer
  /** MB after the last round. */
  readonly memory?: number
  /** Why there are no rounds. */
  readonly failure?: string
}

export interface Peers {
  readonly layout: Layout
  readonly requestBytes: number
  readonly peers: readonly Peer[]
}

interface Contender {
  readonly kind: ServerKind
  readonly server?: RunningServer
  readonly failure?: string
  readonly rounds: PeerRound[]
}

/** Requests a second, latency, CPU time and memory of all servers, in interleaved rounds. */
export async function measurePeers(settings: Settings, layout: Layout): Promise<Peers> {
  const { rounds, seconds, warmUp, connections } = settings
  const files = await writeServerFiles()
  pinLoad(layout)
  const contenders: Contender[] = []
  for (const kind of chooseServers(settings.only)) contenders.push(await start(kind, files))
  for (const { kind, server } of contenders) {
    if (server !== undefined) await pay(server.url, kind.scheme, connections, { duration: warmUp })
    progress(`${kind.name} is warm`)
  }
  for (let round = 1; round <= rounds; round++)
    for (const { kind, server, rounds: done } of contenders) {
      if (server === undefined) continue
      const measured = await measure(kind, server, connections, seconds)
      done.push(measured)
      const failed = countFailed(measured)
      progress(
        `round ${round} of ${rounds}: ${kind.name} ${Math.round(measured.requestsPerSecond)}/s` +
          (failed > 0 ? `, ${failed} FAILED` : ''),
      )
    }
  const peers = contenders.map(toPeer)
  await Promise.all(contenders.map(({ server }) => server?.stop()))
  return { layout, requestBytes: files.bodyBytes, peers }
}

async function start(kind: ServerKind, files: ServerFiles): Promise<Contender> {
  try {
    return { kind, server: await startServer(kind, files), rounds: [] }
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    progress(`${kind.name} did not start: ${failure}`)
    return { kind, failure, rounds: [] }
  }
}

async function measure(
  { scheme }: ServerKind,
  { url, pid }: RunningServer,
  connections: number,
  seconds: number,
): Promise<PeerRound> {
  const before = readUsage(pid)
  const loadBefore = process.cpuUsage()
  const { elapsed, ...load } = await pay(url, scheme, connections, { duration: seconds })
  const after = readUsage(pid)
  const { user, system } = process.cpuUsage(loadBefore)
  return { ...load, ...toCpu(before, after, load.requests, elapsed), loadBusy: (user + system) / elapsed }
}

function toCpu(before: Usage | undefined, after: Usage | undefined, requests: number, elapsed: number) {
  if (before === undefined || after === undefined) return {}
  const cpu = after.cpu - before.cpu
  return { cpuPerRequest: cpu / requests, busy: cpu / elapsed }
}

function toPeer({ kind: { name }, server, failure, rounds }: Contender): Peer {
  const memory = server === undefined ? undefined : readUsage(server.pid)?.memory
  const first = server?.first
  return {
    name,
    rounds,
    ...(first !== undefined && { first }),
    ...(memory !== undefined && { memory }),
    ...(failure !== undefined && { failure }),
  }
}
