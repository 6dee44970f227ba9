/**
 * Builds the commands for a clone, into a folder of their own below `.build`, and writes into `.build/current.json` which
 * one it is and what it was made of. `scripts/run.mjs` starts this when a source has changed.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { formatMessages } from 'esbuild'
import { buildCommands } from './build-code.ts'
import { buildInspector } from './build-inspector.ts'
import { SourceError, settle } from './settle.ts'

process.chdir(resolve(import.meta.dirname, '../..'))
const home = '.build'
const name = `${Date.now()}-${process.pid}`
const folder = `${home}/${name}`

/** Builds that are kept: a gateway that still runs imports parts of its own when they are needed. */
const kept = 10

const rooms = ['src', 'mocks', 'contracts', 'cli', 'scripts/package']
/** Read by esbuild besides the modules; npm, if it is npm, writes the last when it installs. */
const others = ['package.json', 'src/package.json', 'tsconfig.json', 'node_modules/.package-lock.json'].filter(
  existsSync,
)

try {
  // Before the build: what changes during it is built again.
  const times = new Map([...rooms.flatMap(listFiles), ...others].map((path) => [path, statSync(path).mtimeMs]))
  const [code, page] = [buildCommands(`${folder}/node`), buildInspector({ isPackage: false, logLevel: 'silent' })]
  await settle<unknown>([code, page])
  const [metafiles, inspector] = [await code, await page]
  mkdirSync(`${folder}/inspector`)
  for (const [file, bytes] of inspector.files) writeFileSync(`${folder}/inspector/${file}`, bytes)

  const modules = new Set([...metafiles, inspector.metafile].flatMap(({ inputs }) => Object.keys(inputs)))
  const isRead = (path: string) =>
    modules.has(path) || others.includes(path) || /^(scripts\/package|mocks\/inspector\/app)\//.test(path)
  const sources = Object.fromEntries([...times].filter(([path]) => isRead(path)))
  // Last, and at once: what it names is whole.
  writeFileSync(`${folder}/current.json`, JSON.stringify({ folder: name, sources }))
  renameSync(`${folder}/current.json`, `${home}/current.json`)
  const builds = readdirSync(home).filter((entry) => /^\d+-\d+$/.test(entry))
  for (const old of builds.sort().slice(0, -kept)) rmSync(`${home}/${old}`, { recursive: true, force: true })
} catch (error) {
  rmSync(folder, { recursive: true, force: true })
  if (!(error instanceof SourceError)) throw error
  const { isTTY = false, columns } = process.stderr
  const texts = await formatMessages([...error.messages], { kind: 'error', color: isTTY, terminalWidth: columns })
  process.stderr.write(texts.join(''))
  process.exitCode = 1
}

function listFiles(room: string): string[] {
  const entries = readdirSync(room, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
}
