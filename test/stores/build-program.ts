import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** A bundled program: it starts sooner than its sources. */
export interface Program {
  readonly path: string
  remove(): Promise<void>
}

const root = fileURLToPath(new URL('../..', import.meta.url))
let count = 0

/** Bundles a file of this folder; below node_modules, where libsql resolves, if no folder is given. */
export async function buildProgram(source: string, folder = `${root}/node_modules/.cache`): Promise<Program> {
  const path = `${folder}/jpo-sandbox-program-${process.pid}-${count++}.mjs`
  await build({
    absWorkingDir: root,
    entryPoints: [`test/stores/${source}`],
    outfile: path,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['libsql/promise'],
    alias: { '#crypto': `${root}/src/crypto/crypto-node.ts` },
    logLevel: 'warning',
  })
  return { path, remove: () => rm(path, { force: true }) }
}
