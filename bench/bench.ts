/**
 * Measures the gateway beside its peers and writes RESULTS.md. From a clone, with Node 20.19 or newer:
 *
 *     npm ci && npm run bench
 *     npm run bench -- peers cold-start --only ours,bare --rounds 1 --seconds 1
 *     npm run bench -- --help
 *
 * Each part leaves its raw result in `results/`; the page is made of the newest of each. Exit code 1: a part
 * failed.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readCommandLine, type Settings, UsageError, usage } from './measure/flags.ts'
import { progress } from './measure/progress.ts'
import { type Part, parts } from './parts/parts.ts'
import { writeResult } from './report/results.ts'
import { makeStamp, readJavaVersion, readVersions } from './report/stamp.ts'
import { writePage } from './report/write-page.ts'
import { servers } from './servers/servers.ts'

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(error.message)
  process.exitCode = 2
}

async function main(): Promise<number> {
  const { parts: names, settings, isPageOnly, wantsHelp } = readCommandLine(process.argv.slice(2))
  if (wantsHelp) {
    console.log(`${usage}\n\nParts: ${parts.map(({ name, title }) => `${name} (${title})`).join(', ')}`)
    return 0
  }
  const chosen = isPageOnly ? [] : chooseParts(names)
  if (chosen.length > 0 && !existsSync(resolve(import.meta.dirname, '../dist/node/cli.js')))
    throw new UsageError('Failed to measure: the package is not built. Run `npm run build` first.')
  const failed: string[] = []
  for (const part of chosen) if (!(await run(part, settings))) failed.push(part.name)
  console.log(writePage(settings.out))
  if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}. What the page shows of them is older.`)
  return failed.length > 0 ? 1 : 0
}

async function run({ name, title, measure, settings: keys }: Part, settings: Settings): Promise<boolean> {
  progress(`\n${title}`)
  try {
    const told = Object.fromEntries(keys.map((key) => [key, String(settings[key])]))
    const stamp = makeStamp(told)
    const packages = new Set(['nock', ...servers.flatMap(({ package: owner }) => owner ?? [])])
    const versions = { ...readVersions([...packages]), Java: readJavaVersion() }
    writeResult(settings.out, name, { stamp, versions, data: await measure(settings) })
    return true
  } catch (error) {
    if (error instanceof UsageError) throw error
    progress(`${name} failed: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}

function chooseParts(names: readonly string[]): readonly Part[] {
  const known = new Map(parts.map((part) => [part.name, part]))
  const unknown = names.find((name) => !known.has(name))
  if (unknown !== undefined)
    throw new UsageError(`Failed to choose parts: there is no ${unknown}. Allowed: ${[...known.keys()].join(', ')}.`)
  return names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name))
}
