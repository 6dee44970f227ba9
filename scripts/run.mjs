/**
 * Runs a command of a clone as it runs from the package: built, and built again when a source has changed (decisions/0001).
 *
 *     node scripts/run.mjs pay --method bonus
 *
 * Plain JavaScript, because each command pays for what this costs.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const home = new URL('.build/', root)
const lock = new URL('lock', home)

const program = findFresh() ?? (await build())
if (program === undefined) {
  process.stderr.write(
    'The sources cannot be built, so nothing was run, nor what was built before. / ソースをビルドできないため、実行しませんでした。\n',
  )
  process.exitCode = 1
} else {
  process.setSourceMapsEnabled(true)
  await import(program)
}

/** What `scripts/package/build-clone.ts` wrote at last; undefined when nothing is built. */
function readCurrent() {
  try {
    return JSON.parse(readFileSync(new URL('current.json', home), 'utf8'))
  } catch {
    return undefined
  }
}

function toProgram({ folder }) {
  return new URL(`${folder}/node/cli.mjs`, home).href
}

/** The built program, if its sources are what they were. */
function findFresh() {
  const current = readCurrent()
  if (current === undefined) return undefined
  const base = fileURLToPath(root)
  const isSame = ([path, time]) => statSync(base + path, { throwIfNoEntry: false })?.mtimeMs === time
  return Object.entries(current.sources).every(isSame) ? toProgram(current) : undefined
}

/** The program, built by this process or by another one meanwhile; undefined when a source is wrong. */
async function build() {
  mkdirSync(home, { recursive: true })
  while (!takeLock()) {
    await setTimeout(20)
    const fresh = findFresh()
    if (fresh !== undefined) return fresh
  }
  try {
    return findFresh() ?? (await buildNow())
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Whether this process may build. The lock saves time alone: two builds do not disturb each other. */
function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isLeftBehind()) rmSync(lock, { force: true })
    return false
  }
}

/** Whether the process that builds was killed. */
function isLeftBehind() {
  try {
    if (Date.now() - statSync(lock).mtimeMs > 60_000) return true
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

/** In another process: a gateway shall hold neither a bundler nor a loader of TypeScript. */
async function buildNow() {
  if (statSync(new URL('node_modules/tsx', root), { throwIfNoEntry: false }) === undefined) {
    process.stderr.write('The packages are not installed: `npm ci` does it. / `npm ci` を実行してください。\n')
    return undefined
  }
  const { spawnSync } = await import('node:child_process')
  const startedAt = performance.now()
  const script = fileURLToPath(new URL('scripts/package/build-clone.ts', root))
  // What it prints is about the build: standard output belongs to the command.
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) return undefined
  process.stderr.write(`Built in ${((performance.now() - startedAt) / 1_000).toFixed(1)} s.\n`)
  return toProgram(readCurrent())
}
