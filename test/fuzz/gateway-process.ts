import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { LogHealth } from '../../src/bounded-log.ts'
import type { DoorOptions, Kept } from './doors.ts'

/** What the process can be asked. */
export interface Answers {
  readonly urls: Readonly<Record<string, string>>
  readonly take: readonly Kept[]
  /** Bytes after garbage collection, and open connections. */
  readonly memory: { readonly heap: number; readonly rss: number; readonly sockets: number }
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

const program = fileURLToPath(new URL('gateway-process.fixture.ts', import.meta.url))

export interface ProcessOptions {
  readonly doors: Readonly<Record<string, DoorOptions>>
  /** Whether what is kept of each exchange is asked for; else it is forgotten. Default true. */
  readonly isWatched?: boolean
  /** Largest heap in MB. Default: as Node thinks fit. */
  readonly heap?: number
}

/** Starts gateways in a process of their own. */
export async function startGatewayProcess({ doors, isWatched = true, heap }: ProcessOptions): Promise<GatewayProcess> {
  const limits = heap === undefined ? [] : [`--max-old-space-size=${heap}`]
  const child = spawn(
    process.execPath,
    ['--expose-gc', ...limits, '--import', 'tsx', program, JSON.stringify({ doors, isWatched })],
    { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
  )
  let complaint = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk}`.slice(-5_000)
  })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  let isAlive = true
  const waiting = new Map<number, { resolve(answer: never): void; reject(error: Error): void }>()
  ended.then(async () => {
    isAlive = false
    // Its last words may come behind its end.
    await setTimeout(200)
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
      waiting.set(id, { resolve, reject })
      if (isAlive) child.send({ id, name, ...(door !== undefined && { door }) } satisfies Question)
      else reject(new Error(`The gateway's process is dead: ${complaint}`))
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
