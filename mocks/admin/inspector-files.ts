import { readFile } from 'node:fs/promises'

/** Files of the inspector by name, as UTF-8. */
export type InspectorFiles = ReadonlyMap<string, Uint8Array>

const inspectorFileNames = ['index.html', 'app.js', 'app.css', 'icon.svg'] as const

/** Reads the files that were built with the code; run from its source, it bundles them when theirs have changed. */
export async function readInspectorFiles(): Promise<InspectorFiles> {
  if (import.meta.url.endsWith('.ts')) {
    // Not in what is built, which needs no bundler.
    const builder = new URL('../../scripts/package/build-inspector.ts', import.meta.url).href
    return (await import(builder)).buildInspectorWhenChanged()
  }
  const entries = inspectorFileNames.map(async (name) => [name, await readFile(new URL(name, folder))] as const)
  return new Map(await Promise.all(entries))
}

/** Seen from dist/node/chunks, or from the same folder of `.build`. */
const folder = new URL('../../inspector/', import.meta.url)
