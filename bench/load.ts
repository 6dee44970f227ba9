import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { countFailed, type Load, limits } from './judge.ts'
import { folder, readCore, readUsage } from './processes.ts'
import type { Prepared } from './requests.ts'
import type { Server } from './servers.ts'

/** Keeps connections of wrk busy, each with one request at a time. @throws when wrk fails. */
export async function load(server: Server, requests: readonly Prepared[], connections: number, seconds: number) {
  const { role, ports, pids, beside } = server
  const file = join(folder, 'requests')
  writeFileSync(file, Buffer.concat(requests.flatMap(({ bytes }) => [Buffer.from(`${bytes.length}\n`), bytes])))
  const readCpu = () => [...[pids, pids.slice(0, 1), beside].map((some) => readUsage(some).cpu), readCore()]
  const before = readCpu()
  // The shell says what processor time wrk took.
  const script = 'wrk --timeout 10s -t "$0" -c "$1" -d "$2" -s "$3" "$4" -- "$5"; times'
  const lua = new URL('load.lua', import.meta.url).pathname
  const args = [ports.length, connections, seconds, lua, `http://127.0.0.1:${ports[0]}`, file]
  const env = { ...process.env, PORTS: ports.join() }
  const child = spawn('sh', ['-c', script, ...args.map(String)], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const [output] = await Promise.all([text(child.stdout), once(child, 'close')])
  const used = readCpu().map((cpu, at) => cpu - (before[at] ?? 0))
  const [, total, elapsed, unit] = /(\d+) requests in ([\d.]+)(m?s)/.exec(output) ?? []
  const [count, time] = [Number(total ?? 0), Number(elapsed) / (unit === 'ms' ? 1000 : 1)]
  if (count === 0) throw new Error(`wrk had no reply: ${output}`)
  const spent = [...output.matchAll(/(\d+)m([\d.]+)s/g)].slice(-2)
  const wrk = spent.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0)
  const [cpu = 0, leader = 0, store = 0, core = 0] = used.map((all) => all / count)
  const refusals = role !== 'ours' ? 0 : requests.filter(({ status }) => status >= 400).length / requests.length
  const failed = countFailed(output, refusals, connections)
  const busy = (cpu * count) / time / 1e6
  const others = (core * count) / time / 1e6 - busy
  return { count, perSecond: count / time, cpu, leader, store, busy, others, load: wrk / time, failed } satisfies Load
}

/** How many connections keep a server busy: the fewest that do, with room to spare, or those that come nearest. */
export async function findConnections(attempt: (connections: number) => Promise<Load>): Promise<number> {
  let best = { connections: 0, busy: 0 }
  for (const connections of [50, 100, 200, 400]) {
    const { busy } = await attempt(connections)
    if (busy > best.busy) best = { connections, busy }
    if (busy >= limits.busy + 0.02) break
  }
  return best.connections
}
