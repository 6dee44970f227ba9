/**
 * Runs the consumer tests, and holds the pacts that they make against those that are kept.
 *
 *     npm run contracts:consumer            writes nothing; exit 1 says which pact differs, and where
 *     npm run contracts:consumer -- --write keeps what the tests have made
 *
 * `--pacts DIR` names another folder than contracts/pacts; `--shuffle` runs the tests in another order, for the same bytes.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { comparePacts, type PactTexts } from './compare-pacts.ts'

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))
const again = 'npm run contracts:consumer -- --write'

function main(): number {
  const { values } = parseArgs({
    options: { write: { type: 'boolean' }, shuffle: { type: 'boolean' }, pacts: { type: 'string' } },
  })
  const folder = resolve(values.pacts ?? join(root, 'contracts/pacts'))
  const shown = relative(process.cwd(), folder) || '.'

  const made = makePacts(values.shuffle === true ? ['--sequence.shuffle.tests'] : [])
  // A test has failed, and vitest has said why.
  if (made === undefined) return 1
  const kept = readFolder(folder)
  const differences = comparePacts(kept, made)
  if (differences.length === 0) {
    console.log(`${made.size} pact in ${shown} is what the consumer tests make, byte for byte.`)
    return 0
  }
  if (values.write === true) {
    keep(folder, kept, made)
    console.log(`${differences.join('\n')}\n\nWrote ${shown}. Look at \`git diff ${shown}\`, then commit it.`)
    return 0
  }
  console.error(
    [
      `The pacts in ${shown} are not what the consumer tests make:`,
      ...differences.map((difference) => `  ${difference}`),
      '',
      'Pacts are written by the consumer tests and never by hand. To keep what the tests make now, which also takes back',
      `what was edited by hand: \`${again}\`, then look at \`git diff\` and commit.`,
      'If you want the contract to say something else, change the tables in contracts/consumer, then do the same.',
    ].join('\n'),
  )
  return 1
}

/** Runs the tests; gives nothing when one has failed. */
function makePacts(flags: readonly string[]): PactTexts | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'pacts-'))
  try {
    const { status } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'contracts/vitest.config.ts', ...flags],
      { cwd: root, stdio: 'inherit', env: { ...process.env, PACTS_TO: folder, PACT_DO_NOT_TRACK: 'true' } },
    )
    if (status !== 0) return undefined
    return new Map([...readFolder(folder)].map(([name, text]) => [name, toKept(text)]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A pact without the versions of the tools that wrote it: those are not part of what is agreed. */
function toKept(text: string): string {
  const { metadata, ...pact } = JSON.parse(text)
  return `${JSON.stringify({ ...pact, metadata: { pactSpecification: metadata.pactSpecification } }, null, 2)}\n`
}

function keep(folder: string, kept: PactTexts, made: PactTexts): void {
  mkdirSync(folder, { recursive: true })
  for (const name of kept.keys()) if (!made.has(name)) rmSync(join(folder, name))
  for (const [name, text] of made) writeFileSync(join(folder, name), text)
}

/** The files of a folder; none when it is not there. */
function readFolder(folder: string): PactTexts {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
    return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map()
    throw error
  }
}

process.exitCode = main()
