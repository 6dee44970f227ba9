import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { SoakReport } from '../../test/fuzz/soak-report.ts'
import { canPin } from '../measure/cores.ts'
import type { Settings } from '../measure/flags.ts'

const root = resolve(import.meta.dirname, '../..')
const program = 'test/fuzz/soak.ts'

/** Other parts put this process on one core, which its children would inherit. */
const onAllCores: readonly string[] = canPin ? ['taskset', '-c', `0-${cpus().length - 1}`] : []

/** Runs the soak on the built package, in a process of its own; its table goes to stderr as it grows. */
export async function measureSoak({ soakRequests }: Settings): Promise<SoakReport> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'))
  const out = join(folder, 'soak.json')
  try {
    const [command = '', ...args] = [
      ...onAllCores,
      process.execPath,
      ...['--import', 'tsx', program, '--built', '--requests', String(soakRequests), '--out', out],
    ]
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] })
    const end = await endOf(child)
    return readReport(out) ?? toBrokenReport(soakRequests, `the program ended with ${end} and left no report`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @throws when it could not be started. */
async function endOf(child: ChildProcess): Promise<string> {
  const kill = () => {
    child.kill()
  }
  process.once('exit', kill)
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
    return String(code ?? signal)
  } finally {
    process.off('exit', kill)
  }
}

/** Nothing when it was not written, or not to its end. */
function readReport(file: string): SoakReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as SoakReport
  } catch {
    return undefined
  }
}

/** Of a soak that says nothing more, so that the page does not show an older one in its place. */
export const toBrokenReport = (requests: number, failure: string): SoakReport => ({
  at: new Date().toISOString(),
  node: process.versions.node,
  code: 'built package',
  caps: 'default',
  seed: 1,
  requests,
  connections: 0,
  seconds: 0,
  filled: 0,
  kinds: {},
  samples: [],
  unexpected: {},
  failure,
})
