import { resolve } from 'node:path'
import { build } from 'esbuild'

export interface Bundle {
  readonly code: Uint8Array
  /** The files that went in, by path from the root of the repository. */
  readonly inputs: readonly string[]
  /** What it would import at run time: nothing, or it would not run in a page. */
  readonly imports: readonly string[]
}

/** Bundles the page's script, gateway and all, as any bundler for browsers does. */
export async function bundlePage(): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [resolve(import.meta.dirname, 'main.ts')],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    logLevel: 'warning',
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error('Failed to bundle the page: esbuild gave no file.')
  return {
    code: file.contents,
    inputs: Object.keys(metafile.inputs),
    imports: Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
  }
}
