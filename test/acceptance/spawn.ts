import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inject, onTestFinished } from 'vitest'
import { type CollectedText, collectText } from './collect-text.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Spawned {
  readonly stdout: CollectedText
  readonly stderr: CollectedText
  kill(signal: NodeJS.Signals): void
  /** Signals the process and all that it started, as a terminal does. */
  killGroup(signal: NodeJS.Signals): void
  /** The end of the process, with all that it wrote. */
  readonly exit: Promise<Exit>
}

export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program of the repository from its root: a command as it was bundled for the tests, anything else from its source. */
export const spawnProgram = (file: string, ...args: readonly string[]): Spawned => {
  const [, command] = /^cli\/([a-z-]+)\.ts$/.exec(file) ?? []
  const program = command === undefined ? ['--import', 'tsx', file] : [`${inject('programs')}/${command}.mjs`]
  return spawnHere(process.execPath, [...program, ...args])
}

/** Runs a command in the root of the repository; what is left of it at the end of the test is killed. */
export function spawnHere(command: string, args: readonly string[]): Spawned {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
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
  return { stdout, stderr, kill: (signal) => child.kill(signal), killGroup, exit }
}
