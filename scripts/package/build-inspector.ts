import { readdir, readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { build, type LogLevel, type Metafile } from 'esbuild'

const folder = resolve(import.meta.dirname, '../../mocks/inspector/app')

export interface BuiltInspector {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly metafile: Metafile
}

interface InspectorOptions {
  /** Whether its commands are those of the installed package. */
  readonly isPackage: boolean
  readonly logLevel?: LogLevel
}

/** Bundles the page of the inspector; nothing of it is loaded from elsewhere. */
export async function buildInspector({ isPackage, logLevel = 'warning' }: InspectorOptions): Promise<BuiltInspector> {
  const { outputFiles, metafile } = await build({
    entryPoints: { app: `${folder}/main.tsx` },
    outdir: folder,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    charset: 'utf8',
    alias: { '#crypto': resolve(folder, '../../../src/crypto/crypto-web.ts') },
    // By this, `toCommandLine` tells a clone from the package.
    define: { 'import.meta.url': isPackage ? '"/app.js"' : '"/app.ts"' },
    legalComments: 'none',
    logLevel,
    absWorkingDir: resolve(folder, '../../..'),
  })
  const plain = await Promise.all(
    ['index.html', 'icon.svg'].map(
      async (name) => [name, new Uint8Array(await readFile(`${folder}/${name}`))] as const,
    ),
  )
  const bundled = outputFiles.map(({ path, contents }) => [path.slice(folder.length + 1), contents] as const)
  return { files: new Map([...plain, ...bundled]), metafile }
}

let built: { readonly at: number; readonly files: Promise<BuiltInspector['files']> } | undefined

/** The files of the page for a clone: bundled again after a change of the sources. */
export async function buildInspectorWhenChanged(): Promise<BuiltInspector['files']> {
  const names = await readdir(folder, { recursive: true })
  const times = await Promise.all(names.map(async (name) => (await stat(`${folder}/${name}`)).mtimeMs))
  const at = Math.max(...times)
  if (built?.at !== at) built = { at, files: buildInspector({ isPackage: false }).then(({ files }) => files) }
  return built.files
}
