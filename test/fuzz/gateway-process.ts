import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { LogHealth } from '../../src/journal/bounded-log.ts'
import type { DoorOptions, Kept } from './doors.ts'

/** What the process can be asked. */
export interface Answers {
  readonly urls: Readonly<Record<string, string>>
  readonly take: readonly Kept[]
  /** Bytes after garbage collection, with what lies outside of the heap and hangs on it; and open connections. */
  readonly memory: { readonly heap: number; readonly rss: number; readonly sockets: number }
  /** Processor time of the whole process since its start, in µs. */
  readonly cpu: number
  readonly health: Readonly<Record<'journal' | 'ledger' | 'namespaces', LogHealth>>
  /** Clears all that was kept. */
  readonly reset: true
  /** How long closing took in ms, and what was in the ledgers then. */
  readonly close: { readonly took: number; readonly payments: readonly string[] }
}

export interface Question {
  readonly id: number
  readonly name: keyof Answers
  readonly door?: string
}

/** Gateways in a process of their own. */
export interface GatewayProcess {
  readonly pid: number
  readonly urls: Readonly<Record<string, string>>
  ask<Name extends keyof Answers>(name: Name, door?: string): Promise<Answers[Name]>
  /** How many files and sockets it holds; nothing where the system does not tell. */
  handles(): number | undefined
  isAlive(): boolean
  /** Resolves at the end of the process, with its exit code. */
  readonly ended: Promise<number | null>
  /** What it wrote to stderr, for who finds it dead. */
  complaint(): string
  kill(): void
}

/** How long something took: in ms, and in ms of the gateway's own processor time. */
export interface Took {
  readonly wall: number
  readonly own: number
}

/**
 * Times what is asked of a gateway. A busy machine makes a caller wait and costs the gateway no processor time:
 * only what it needs itself tells whether it is slow.
 */
export async function timed<Value>(
  { ask }: Pick<GatewayProcess, 'ask'>,
  action: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly took: Took }> {
  const before = await ask('cpu')
  const begun = performance.now()
  const value = await action()
  const wall = performance.now() - begun
  return { value, took: { wall, own: ((await ask('cpu')) - before) / 1_000 } }
}

/** More than a second of its own, or so long that even a busy machine is no excuse. */
export const isSlow = ({ wall, own }: Took): boolean => Math.min(wall, own) > 1_000 || wall > 20_000

/** The longest that an answer may take, in ms: collecting garbage takes long on a busy machine. */
const longestAnswer = 60_000

// One that hangs hears nothing of the end of who started it.
const children = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

const program = fileURLToPath(new URL('gateway-process.fixture.ts', import.meta.url))

export interface ProcessOptions {
  readonly doors: Readonly<Record<string, DoorOptions>>
  /** Whether what is kept of each exchange is asked for; else nobody looks at it. Default true. */
  readonly isWatched?: boolean
  /** Whether an unwatched gateway is that of the package as `npm run build` made it. Default: of the source. */
  readonly isBuilt?: boolean
  /** Largest heap in MB. Default: as Node thinks fit. */
  readonly heap?: number
}

/** Starts gateways in a process of their own. */
export async function startGatewayProcess({
  doors,
  isWatched = true,
  isBuilt = false,
  heap,
}: ProcessOptions): Promise<GatewayProcess> {
  const limits = heap === undefined ? [] : [`--max-old-space-size=${heap}`]
  const child = spawn(
    process.execPath,
    ['--expose-gc', ...limits, '--import', 'tsx', program, JSON.stringify({ doors, isWatched, isBuilt })],
    { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
  )
  children.add(child)
  let complaint = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk}`.slice(-5_000)
  })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  let isAlive = true
  const waiting = new Map<number, { resolve(answer: never): void; reject(error: Error): void }>()
  ended.then(async () => {
    isAlive = false
    children.delete(child)
    // Its last words may come behind its end.
    await wait(200)
    for (const { reject } of waiting.values()) reject(new Error(`The gateway's process has died: ${complaint}`))
  })
  child.on('message', ({ id, answer }: { id: number; answer: never }) => {
    waiting.get(id)?.resolve(answer)
    waiting.delete(id)
  })
  let asked = 0
  const ask: GatewayProcess['ask'] = (name, door) =>
    new Promise((resolve, reject) => {
      const id = ++asked
      const late = () => reject(new Error(`The gateway's process did not say its ${name} in ${longestAnswer} ms`))
      const timer = setTimeout(late, longestAnswer)
      const settle =
        <Value>(how: (value: Value) => void) =>
        (value: Value) => {
          clearTimeout(timer)
          how(value)
        }
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject) })
      if (isAlive) child.send({ id, name, ...(door !== undefined && { door }) } satisfies Question)
      else waiting.get(id)?.reject(new Error(`The gateway's process is dead: ${complaint}`))
    })
  const { pid = 0 } = child
  return {
    pid,
    urls: await ask('urls'),
    ask,
    handles: () => (process.platform === 'linux' ? readdirSync(`/proc/${pid}/fd`).length : undefined),
    isAlive: () => isAlive,
    ended,
    complaint: () => complaint,
    kill: () => {
      child.kill('SIGKILL')
    },
  }
}
