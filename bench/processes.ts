import { execFileSync, spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Servers are on the first; what makes load, or keeps state for them, on the second. */
export const cores = { server: '0', load: '1' } as const

/** Files of the servers, and their home: nothing of the user's. It goes when this process ends. */
export const folder = mkdtempSync(join(tmpdir(), 'bench-'))

const groups = new Set<number>()
process.once('exit', () => {
  for (const pid of groups) orNothing(() => process.kill(-pid, 'SIGKILL'), true)
  rmSync(folder, { recursive: true, force: true })
})
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

/** Puts this process, which makes load too, on its core. */
export const pinSelf = () => execFileSync('taskset', ['-acp', cores.load, `${process.pid}`], { stdio: 'ignore' })

const silent = { PACT_DO_NOT_TRACK: 'true', DO_NOT_TRACK: '1', npm_config_update_notifier: 'false' }

/** Starts a process in a group of its own. What it prints goes to a file, as that of a service does. */
export function startProcess(core: string, name: string, command: readonly string[], cwd: string) {
  const { PATH, LANG } = process.env
  const env = { PATH, LANG, HOME: folder, NODE_ENV: 'production', JPO_SANDBOX_STATE_KEY: 'k'.repeat(32), ...silent }
  const log = join(folder, `${name}.log`)
  const output = openSync(log, 'w')
  const stdio = ['ignore', output, output] as const
  const child = spawn('taskset', ['-c', core, ...command], { cwd, env, detached: true, stdio: [...stdio] })
  closeSync(output)
  const pid = child.pid ?? 0
  groups.add(pid)
  return {
    pid,
    /** Tries every millisecond. @throws an error that says what the process has said. */
    async untilAnswers<Value>(ask: () => Promise<Value | undefined>): Promise<Value> {
      for (const last = performance.now() + 60_000; performance.now() < last; await setTimeout(1)) {
        const answer = await ask().catch(() => undefined)
        if (answer !== undefined) return answer
        if (child.exitCode !== null || child.signalCode !== null) break
      }
      throw new Error(`it does not answer rightly: ${read(log).slice(-300).trim().replaceAll(/\s+/g, ' ')}`)
    },
    async stop() {
      if (!groups.delete(pid)) return
      const closed = new Promise((resolve) => child.once('close', resolve))
      if (orNothing(() => process.kill(-pid, 'SIGKILL'), false)) await closed
    },
  }
}

/** What processes and their descendants have used so far: user and system time in µs, VmRSS in MB. */
export function readUsage(pids: readonly number[]) {
  let [cpu, memory] = [0, 0]
  for (const pid of listFamily(pids)) {
    // proc(5): the second field is in parentheses; the 14th and 15th are in ticks, of which Linux makes 100 a second.
    const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
    cpu += (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10_000
    memory += Number(/^VmRSS:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024
  }
  return { cpu, memory }
}

/** How long the servers' core has done something, in µs. proc(5): idle and waiting are fourth and fifth. */
export function readCore(): number {
  const times = new RegExp(`^cpu${cores.server} (.*)`, 'm').exec(read('/proc/stat'))?.[1]?.split(' ') ?? []
  return times.slice(0, 8).reduce((sum, ticks, at) => sum + (at === 3 || at === 4 ? 0 : Number(ticks) * 10_000), 0)
}

function listFamily(pids: readonly number[]): readonly number[] {
  const childrenOf = (pid: number) =>
    list(`/proc/${pid}/task`).map((task) => read(`/proc/${pid}/task/${task}/children`))
  const children = pids.flatMap(childrenOf).join(' ').match(/\d+/g)?.map(Number) ?? []
  return children.length === 0 ? pids : [...pids, ...listFamily(children)]
}

/** The process that listens on a port, among one and its descendants: what `npm start` has started, not npm. */
export function findListener(pid: number, port: number): number | undefined {
  const listening = new RegExp(`:${port.toString(16).toUpperCase().padStart(4, '0')} \\S+ 0A(?: +\\S+){5} +(\\d+)`, 'g')
  const sockets = `${read('/proc/net/tcp')}${read('/proc/net/tcp6')}`.matchAll(listening)
  const inodes = new Set([...sockets].map(([, inode]) => `socket:[${inode}]`))
  const readLink = (path: string) => orNothing(() => readlinkSync(path), '')
  const listens = (one: number) => list(`/proc/${one}/fd`).some((fd) => inodes.has(readLink(`/proc/${one}/fd/${fd}`)))
  return listFamily([pid]).find(listens)
}

function orNothing<Value>(attempt: () => Value, nothing: Value): Value {
  try {
    return attempt()
  } catch {
    // The process has ended meanwhile.
    return nothing
  }
}
const read = (path: string) => orNothing(() => readFileSync(path, 'utf8'), '')
const list = (path: string): readonly string[] => orNothing(() => readdirSync(path), [])

let port = 20_000 + Math.floor(Math.random() * 10_000)
/** A port that is probably free, below those of clients: a server that cannot have it ends, and has no figure. */
export const nextPort = (): number => ++port
