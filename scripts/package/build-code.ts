import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, relative, resolve } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { type Entry, entries, parts, program, startCommand, toName } from './entries.ts'
import { settle } from './settle.ts'

/** Not bundled: rarely loaded, or owned by the application. */
const installed = [
  'express',
  'node-forge',
  'yaml',
  'msw',
  'msw/*',
  'vitest',
  'libsql/promise',
  '@redis/client',
  '@pact-foundation/pact',
]

const isClient = ({ source }: Entry): boolean => source.startsWith('src/client/')

const shared: BuildOptions = {
  bundle: true,
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  // esbuild's default for Node would choose CommonJS from packages that have both.
  mainFields: ['module', 'main'],
  // Small files start faster. Names stay, for stack traces; lines stay short, because Node prints the whole
  // line of an uncaught error.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
}
const forNode: BuildOptions = { ...shared, platform: 'node', target: 'node20.19' }

/**
 * Bundles the entries. Those with the gateway share their chunks, and leave `#crypto`, in which Node and the web differ,
 * to package.json; the program and the client are whole files.
 */
export async function buildCode(outdir: string): Promise<Metafile[]> {
  const node: BuildOptions = { ...forNode, outdir: `${outdir}/node` }
  const web: BuildOptions = { ...shared, platform: 'browser', target: 'es2023', outdir: `${outdir}/web` }
  const ofNode = entries.filter(({ runs }) => runs !== 'browser')
  const ofWeb = entries.filter(({ runs }) => runs !== 'node')
  const gateway = (list: readonly Entry[], folder: string) =>
    list.filter((entry) => !isClient(entry)).map((entry) => ({ in: entry.source, out: `${folder}/${toName(entry)}` }))
  const client = (list: readonly Entry[]) => toEntryPoints(list.filter(isClient))

  const results = await Promise.all([
    build({
      ...shared,
      platform: 'neutral',
      target: ['node20.19', 'es2023'],
      outdir,
      entryPoints: [
        ...gateway(ofNode, 'node'),
        ...gateway(ofWeb, 'web'),
        ...parts.map(({ name, source }) => ({ in: source, out: `node/${name}` })),
      ],
      external: [...installed, 'node:*', '#crypto'],
      plugins: [withoutSideEffects('jsonc-parser')],
    }),
    build({ ...node, entryPoints: { crypto: 'src/crypto/crypto-node.ts' } }),
    build({ ...web, entryPoints: { crypto: 'src/crypto/crypto-web.ts' } }),
    build({ ...node, ...toPrograms('.js') }),
    // The client runs in production: npm updates its dependencies, not this package.
    build({ ...node, entryPoints: client(ofNode), external: await listDependencies() }),
    build({ ...web, entryPoints: client(ofWeb), external: await listDependencies() }),
  ])
  await escapeTheRest(outdir)
  return results.flatMap(({ metafile }) => metafile ?? [])
}

/**
 * Bundles the commands alone, as the package has them, with source maps. Their ending tells them that they run in a clone
 * (`isPackage`). It prints nothing.
 *
 * @throws {SourceError}
 */
export async function buildCommands(outdir: string): Promise<Metafile[]> {
  const clone: BuildOptions = {
    ...forNode,
    outdir,
    outExtension: { '.js': '.mjs' },
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
  }
  const results = await settle([
    build({ ...clone, ...toPrograms('.mjs') }),
    build({
      ...clone,
      entryPoints: toOutputs(parts),
      external: installed,
      plugins: [withoutSideEffects('jsonc-parser')],
    }),
  ])
  await escapeTheRest(outdir)
  return results.flatMap(({ metafile }) => metafile ?? [])
}

/** Options for the program and the start command. */
const toPrograms = (ending: '.js' | '.mjs'): BuildOptions => ({
  splitting: false,
  // Nobody imports these two, and they contain the gateway's code a second time.
  minifyIdentifiers: true,
  entryPoints: toOutputs([program, startCommand]),
  external: installed,
  plugins: [withoutSideEffects('jsonc-parser'), elsewhere([startCommand, ...parts], ending)],
})

const listDependencies = async (): Promise<string[]> =>
  Object.keys(JSON.parse(await readFile('package.json', 'utf8')).dependencies)

const toEntryPoints = (list: readonly Entry[]): Record<string, string> =>
  Object.fromEntries(list.map((entry) => [toName(entry), entry.source]))

interface Output {
  readonly name: string
  readonly source: string
}

const toOutputs = (outputs: readonly Output[]): Record<string, string> =>
  Object.fromEntries(outputs.map(({ name, source }) => [name, source]))

/**
 * Replaces dynamic imports of these modules by imports of their own output files. Filters are narrow here, and below:
 * each match is a question to this process, and all imports would take ten times as long as the build.
 */
const elsewhere = (outputs: readonly Output[], ending: string): Plugin => ({
  name: 'elsewhere',
  setup({ onResolve }) {
    const names = outputs.map(({ source }) => basename(source, '.ts')).join('|')
    onResolve({ filter: new RegExp(`/(${names})\\.ts$`) }, ({ kind, path, resolveDir }) => {
      const source = relative('.', resolve(resolveDir, path))
      const output = outputs.find((candidate) => candidate.source === source)
      if (kind !== 'dynamic-import' || output === undefined) return undefined
      return { path: `./${output.name}${ending}`, external: true }
    })
  },
})

/** Drops unused modules of a package that does not declare `sideEffects`, and imports its files without an ending. */
const withoutSideEffects = (name: string): Plugin => ({
  name: 'without-side-effects',
  setup({ onResolve, resolve: resolveAgain }) {
    onResolve({ filter: new RegExp(`^(${name}|\\.\\.?/[^.]*)$`) }, async ({ path, pluginData, ...how }) => {
      const isOurs = path === name || how.importer.includes(`/node_modules/${name}/`)
      if (!isOurs || pluginData === 'again') return undefined
      const { importer, namespace, resolveDir, kind } = how
      const resolved = await resolveAgain(path, { importer, namespace, resolveDir, kind, pluginData: 'again' })
      return { ...resolved, sideEffects: false }
    })
  },
})

/**
 * Escapes the non-ASCII characters that esbuild leaves in regular expressions. One such character makes V8
 * store the whole file with two bytes per character, and read it more slowly.
 */
async function escapeTheRest(outdir: string): Promise<void> {
  const names = await readdir(outdir, { recursive: true })
  for (const file of names.filter((name) => /\.m?js$/.test(name)).map((name) => `${outdir}/${name}`)) {
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace(/[^\0-\x7F]/g, toEscape))
  }
}

const toEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
