import { resolve } from 'node:path'
import { build } from 'esbuild'

export interface Bundle {
  readonly code: Uint8Array
  /** Input files, as paths from the repository root. */
  readonly inputs: readonly string[]
  /** Imports left for run time; a page can run the bundle only if there are none. */
  readonly imports: readonly string[]
}

/** Bundles the page's script together with the gateway, as any browser bundler does. */
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
