import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command; any exit code is fine. */
export function run(command: string, args: readonly string[], { cwd = root } = {}): Promise<Outcome> {
  // npm's variables would tell the commands that they run inside of this repository's npm.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_ENV)/.test(name)))
  return new Promise((fulfil) => {
    execFile(command, args, { cwd, env, maxBuffer: 50_000_000 }, (error, stdout, stderr) =>
      fulfil({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr }),
    )
  })
}

/** Runs a command that must succeed, and returns its output. */
export async function runWell(command: string, args: readonly string[], options?: { cwd: string }): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, options)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`)
  return stdout
}
