import { readFile } from 'node:fs/promises'
import { isPackage } from '../../src/base/command-line.ts'

/** Files of the inspector by name, as UTF-8. */
export type InspectorFiles = ReadonlyMap<string, Uint8Array>

const inspectorFileNames = ['index.html', 'app.js', 'app.css', 'icon.svg'] as const

/** Reads the built files of the package; in a clone they are bundled when their sources have changed. */
export async function readInspectorFiles(): Promise<InspectorFiles> {
  if (!isPackage) {
    // Not in the package, which needs no bundler.
    const builder = new URL('../../scripts/package/build-inspector.ts', import.meta.url).href
    return (await import(builder)).buildInspectorWhenChanged()
  }
  const entries = inspectorFileNames.map(async (name) => [name, await readFile(new URL(name, folder))] as const)
  return new Map(await Promise.all(entries))
}

/** Seen from dist/node/chunks. */
const folder = new URL('../../inspector/', import.meta.url)
