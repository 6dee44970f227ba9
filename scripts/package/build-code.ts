import { type BuildOptions, build, type Metafile } from 'esbuild'
import { type Entry, entries, program, toName } from './entries.ts'

/** Loaded by few, or owned by the application: left for npm to install. */
const installed = ['express', 'node-forge', 'yaml', 'msw', 'msw/*', 'vitest', '@pact-foundation/pact']

const isClient = ({ source }: Entry): boolean => source.startsWith('src/client/')

/**
 * Bundles the entries, once for Node and once for the web, which is where `#crypto` is chosen. What they
 * share becomes chunks. Returns what went in.
 */
export async function buildCode(outdir: string): Promise<Metafile[]> {
  const shared: BuildOptions = {
    bundle: true,
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
    // The same for each platform: node's own default would take CommonJS out of packages that have both.
    mainFields: ['module', 'main'],
  }
  const node: BuildOptions = { ...shared, platform: 'node', target: 'node20.19', outdir: `${outdir}/node` }
  const web: BuildOptions = { ...shared, platform: 'browser', target: 'es2023', outdir: `${outdir}/web` }
  const forNode = entries.filter(({ runs }) => runs !== 'browser')
  const forWeb = entries.filter(({ runs }) => runs !== 'node')
  const gateway = (list: readonly Entry[]) => toEntryPoints(list.filter((entry) => !isClient(entry)))
  const client = (list: readonly Entry[]) => toEntryPoints(list.filter(isClient))

  const results = await Promise.all([
    build({
      ...node,
      entryPoints: { ...gateway(forNode), [program.name]: program.source },
      external: installed,
    }),
    build({ ...web, entryPoints: gateway(forWeb), external: installed }),
    // The client is shipped to production: what it signs with is updated by npm, not by us.
    build({ ...node, entryPoints: client(forNode), packages: 'external' }),
    build({ ...web, entryPoints: client(forWeb), packages: 'external' }),
  ])
  return results.flatMap(({ metafile }) => metafile ?? [])
}

const toEntryPoints = (list: readonly Entry[]): Record<string, string> =>
  Object.fromEntries(list.map((entry) => [toName(entry), entry.source]))
