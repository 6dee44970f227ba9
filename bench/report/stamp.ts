import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { resolve } from 'node:path'
import { canPin } from '../measure/cores.ts'

/** When, with what and on what a part was measured. The machine by its class: no names, no addresses. */
export interface Stamp {
  readonly at: string
  readonly node: string
  readonly processor: string
  readonly cores: number
  /** GB */
  readonly memory: number
  /** Whether servers and load were put on their cores. */
  readonly isPinned: boolean
  /** Of this repository; with a plus, something was not committed. */
  readonly commit?: string
  /** As given on the command line, and what was not. */
  readonly settings: Readonly<Record<string, string | number>>
}

const root = resolve(import.meta.dirname, '../..')

export function makeStamp(settings: Stamp['settings']): Stamp {
  const commit = readCommit()
  return {
    at: new Date().toISOString(),
    node: process.versions.node,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    isPinned: canPin,
    ...(commit !== undefined && { commit }),
    settings,
  }
}

function readCommit(): string | undefined {
  try {
    const git = (...args: readonly string[]) =>
      execFileSync('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
    const isChanged = git('status', '--porcelain', '--', '.', ':!bench/RESULTS.md', ':!bench/results').length > 0
    return `${git('rev-parse', '--short', 'HEAD').toString().trim()}${isChanged ? '+' : ''}`
  } catch {
    // Not a clone.
    return undefined
  }
}

/** Versions of packages as they are installed, and of Java. */
export function readVersions(names: readonly string[]): Readonly<Record<string, string>> {
  const versions: Record<string, string> = {}
  for (const name of names) versions[name] = readVersion(name)
  return versions
}

function readVersion(name: string): string {
  const file = name === 'jpo-sandbox' ? `${root}/package.json` : `${root}/bench/node_modules/${name}/package.json`
  if (!existsSync(file)) return 'not installed'
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

/** Of the Java that runs WireMock. */
export function readJavaVersion(): string {
  try {
    const said = execFileSync('java', ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString()
    return /\d+(\.\d+)*/.exec(said)?.[0] ?? 'unknown'
  } catch {
    return 'not installed'
  }
}
