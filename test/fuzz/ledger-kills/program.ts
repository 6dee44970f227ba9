import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A program that runs, is ended, and runs again with the same arguments. */
export interface Program {
  /** Runs it; resolves when it is ready. @throws {Error} with its last words, when it ends by itself */
  start(): Promise<void>
  signal(signal: NodeJS.Signals): void
  /** Ends it and starts it again; resolves when it is ready. */
  restart(signal?: NodeJS.Signals): Promise<void>
  /** Whether it is ready, and was not ended. */
  isRunning(): boolean
  /** What it has said last on stderr. */
  words(): string
  stop(): Promise<void>
}

/** Ms in which a program must be ready. */
const patience = 30_000

export function createProgram(args: readonly string[], env: Readonly<Record<string, string>> = {}): Program {
  let child: ChildProcess | undefined
  let isOurs = false
  let isReady = false
  let words = ''
  let queue: Promise<void> = Promise.resolve()

  const isAlive = () => child !== undefined && child.exitCode === null && child.signalCode === null

  async function run(): Promise<void> {
    if (isAlive() && !isOurs) return
    if (isAlive()) await once(child as ChildProcess, 'exit')
    isOurs = false
    isReady = false
    const mine = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child = mine
    mine.stderr.setEncoding('utf8').on('data', (text: string) => {
      words = (words + text).slice(-2_000)
    })
    const timer = setTimeout(() => mine.kill('SIGKILL'), patience)
    const [what] = await Promise.race([
      once(mine.stdout, 'data').then(() => ['ready']),
      once(mine, 'exit').then(() => ['ended']),
    ])
    clearTimeout(timer)
    isReady = what === 'ready'
    if (what === 'ended' && !isOurs)
      throw new Error(`A program ended by itself (${mine.exitCode ?? mine.signalCode}): ${words}`)
  }

  function start(): Promise<void> {
    const started = queue.then(run)
    queue = started.catch(() => {})
    return started
  }

  function end(signal: NodeJS.Signals): void {
    if (!isAlive()) return
    isOurs = true
    child?.kill(signal)
  }

  return {
    start,
    signal: (signal) => void child?.kill(signal),
    restart(signal = 'SIGKILL') {
      end(signal)
      return start()
    },
    isRunning: () => isReady && isAlive() && !isOurs,
    words: () => words,
    async stop() {
      end('SIGKILL')
      await queue
      end('SIGKILL')
      if (isAlive()) await once(child as ChildProcess, 'exit')
    },
  }
}
