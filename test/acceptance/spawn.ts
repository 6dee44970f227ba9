import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inject, onTestFinished } from 'vitest'
import { type CollectedText, collectText } from './collect-text.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Spawned {
  readonly pid: number | undefined
  readonly stdout: CollectedText
  readonly stderr: CollectedText
  kill(signal: NodeJS.Signals): void
  /** Signals the process group, as a terminal does. */
  killGroup(signal: NodeJS.Signals): void
  /** Resolves when the process has ended, with its whole output. */
  readonly exit: Promise<Exit>
}

export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program from the root of the repository: a command as bundled for the tests, anything else from source. */
export const spawnProgram = (file: string, ...args: readonly string[]): Spawned => spawnProgramIn({}, file, ...args)

/** The same with further environment variables. */
export const spawnProgramIn = (env: NodeJS.ProcessEnv, file: string, ...args: readonly string[]): Spawned => {
  const [, command] = /^cli\/([a-z-]+)\.ts$/.exec(file) ?? []
  const program = command === undefined ? ['--import', 'tsx', file] : [`${inject('programs')}/${command}.mjs`]
  return spawnHere(process.execPath, [...program, ...args], env)
}

/** Runs a command, by default in the root of the repository. The end of the test kills its process group. */
export function spawnHere(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd: string = root,
): Spawned {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const stdout = collectText(child.stdout)
  const stderr = collectText(child.stderr)
  const killGroup = (signal: NodeJS.Signals) => {
    if (child.pid !== undefined) process.kill(-child.pid, signal)
  }
  onTestFinished(() => {
    try {
      killGroup('SIGKILL')
    } catch {
      // All of it has ended.
    }
  })
  const exit = new Promise<Exit>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, stdout: stdout.text(), stderr: stderr.text() }))
  })
  return { pid: child.pid, stdout, stderr, kill: (signal) => child.kill(signal), killGroup, exit }
}
