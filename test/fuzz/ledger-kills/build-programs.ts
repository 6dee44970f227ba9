import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Bundles the command and the program of the tests: from sources each start takes a second more. */
export async function buildPrograms(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  // Below node_modules, where external packages resolve.
  const folder = `${root}/node_modules/.cache/jpo-sandbox-kills-${process.pid}`
  await build({
    absWorkingDir: root,
    entryPoints: ['cli/start.ts', 'test/fuzz/ledger-kills/gateway.fixture.ts'],
    outbase: '.',
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    external: ['express', 'node-forge', 'yaml', 'libsql/promise', '@redis/client', '@pact-foundation/pact'],
    alias: { '#crypto': `${root}/src/crypto/crypto-node.ts` },
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
