import { readdirSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { TestProject } from 'vitest/node'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Bundles the commands once for all tests. From sources each takes more than a second to start, and tests start
 * them a hundred times; what `npm start` and `npm run` do is tried by clone.test.ts, npm-start.test.ts and
 * `npm run try-readme`.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  // Below node_modules, where external packages resolve.
  const outdir = `${root}/node_modules/.cache/jpo-sandbox-${process.pid}`
  await build({
    absWorkingDir: root,
    entryPoints: readdirSync(`${root}/cli`)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `cli/${file}`),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    external: ['express', 'node-forge', 'yaml', 'libsql/promise', '@redis/client', '@pact-foundation/pact'],
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  })
  await writeFile(`${outdir}/load.mjs`, 'export const load = (url) => import(url)\n')
  provide('programs', outdir)
  return () => rm(outdir, { recursive: true })
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the bundled commands. */
    programs: string
  }
}
