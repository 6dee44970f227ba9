import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { LogHealth } from '../../src/base/caps.ts'
import type { PlainOptions } from './gateway-options.ts'

/** What a gateway stored of one exchange. */
export interface Exchange {
  /** The journal entry and the payment, as JSON. */
  readonly stored: string
  readonly isScenario: boolean
  readonly isFault: boolean
  /** An error inside the gateway. */
  readonly internal?: string
}

/** Questions to the process, with the type of each answer. */
export interface Answers {
  readonly urls: Readonly<Record<string, string>>
  /** Exchanges since the last `take`. */
  readonly take: readonly Exchange[]
  /** Bytes after garbage collection (`heap` includes external memory), and open connections. */
  readonly memory: { readonly heap: number; readonly rss: number; readonly sockets: number }
  /** Processor time of the process, in µs. */
  readonly cpu: number
  readonly health: Readonly<Record<'journal' | 'ledger' | 'namespaces', LogHealth>>
  /** How long closing took, in ms. */
  readonly close: number
}

export interface Question {
  readonly id: number
  readonly name: keyof Answers
  readonly gateway?: string
}

/** Gateways in a process of their own. */
export interface GatewayProcess {
  readonly pid: number
  readonly urls: Readonly<Record<string, string>>
  ask<Name extends keyof Answers>(name: Name, gateway?: string): Promise<Answers[Name]>
  /** Number of open files and sockets; undefined where the system does not say. */
  handles(): number | undefined
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>
  /** The end of its stderr. */
  complaint(): string
  kill(): void
}

/** Wall time, and processor time of the gateway, both in ms. */
interface Took {
  readonly wall: number
  readonly own: number
}

/** Times an action. A busy machine delays the caller, but does not raise the gateway's own processor time. */
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

/** More than a second of its own time, or too long even for a busy machine. */
export const isSlow = ({ wall, own }: Took): boolean => Math.min(wall, own) > 1_000 || wall > 20_000

/** The longest wait for an answer over IPC, in ms: garbage collection is slow on a busy machine. */
const longestAnswer = 60_000

// A process that hangs does not notice that its parent has ended.
const children = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

const program = fileURLToPath(new URL('gateway-process.fixture.ts', import.meta.url))

export interface ProcessOptions {
  readonly gateways: Readonly<Record<string, PlainOptions>>
  /** Whether exchanges can be taken. Default false. */
  readonly isWatched?: boolean
  /** Runs the built package instead of the source. Default false. */
  readonly isBuilt?: boolean
  /** Largest heap in MB. Default: Node's. */
  readonly heap?: number
}

/** Starts gateways in a process of their own. */
export async function startGatewayProcess({ heap, ...options }: ProcessOptions): Promise<GatewayProcess> {
  const limits = heap === undefined ? [] : [`--max-old-space-size=${heap}`]
  const child = spawn(
    process.execPath,
    ['--expose-gc', ...limits, '--import', 'tsx', program, JSON.stringify(options)],
    { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
  )
  children.add(child)
  let complaint = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk}`.slice(-5_000)
  })
  const waiting = new Map<number, { timer: NodeJS.Timeout; resolve(answer: never): void; reject(error: Error): void }>()
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  ended.then(async () => {
    children.delete(child)
    // stderr may arrive after the exit.
    await wait(200)
    for (const { reject } of waiting.values()) reject(new Error(`The gateway's process has died: ${complaint}`))
  })
  child.on('message', ({ id, answer }: { id: number; answer: never }) => {
    const question = waiting.get(id)
    clearTimeout(question?.timer)
    question?.resolve(answer)
    waiting.delete(id)
  })
  let count = 0
  const ask: GatewayProcess['ask'] = (name, gateway) =>
    new Promise((resolve, reject) => {
      if (!children.has(child)) return reject(new Error(`The gateway's process has died: ${complaint}`))
      const id = ++count
      const late = () => reject(new Error(`The gateway's process gave no ${name} within ${longestAnswer} ms`))
      waiting.set(id, { timer: setTimeout(late, longestAnswer), resolve, reject })
      child.send({ id, name, ...(gateway !== undefined && { gateway }) } satisfies Question)
    })
  const { pid = 0 } = child
  return {
    pid,
    urls: await ask('urls'),
    ask,
    handles: () => (process.platform === 'linux' ? readdirSync(`/proc/${pid}/fd`).length : undefined),
    ended,
    complaint: () => complaint,
    kill: () => {
      child.kill('SIGKILL')
    },
  }
}
