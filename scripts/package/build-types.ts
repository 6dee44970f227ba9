import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Plugin, rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import { entries, toName } from './entries.ts'

/** Bundled packages whose types are part of ours. */
const inlined = ['@msw/data', 'mutative', 'rettime', '@standard-schema/spec']

/** Bundles the declarations of each entry. Shared types become chunks. */
export async function buildTypes(outdir: string): Promise<void> {
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((entry) => [toName(entry), entry.source])),
    external: (id) => !inlined.includes(id) && !/^[./]/.test(id),
    plugins: [findTypes, dts({ includeExternal: inlined })],
    onwarn(warning, warn) {
      // Shared types need no public name.
      if (!/private shared type exports/.test(warning.message)) warn(warning)
    },
  })
  await bundle.write({
    dir: outdir,
    format: 'es',
    entryFileNames: '[name].d.ts',
    chunkFileNames: 'chunks/[name]-[hash].d.ts',
  })
  await bundle.close()
}

const findTypes: Plugin = {
  name: 'find-types-of-packages',
  resolveId: (id) => (inlined.includes(id) ? findDeclaration(id) : null),
}

/** The declaration file of a package: `types`, or the file beside its code. */
function findDeclaration(name: string): string {
  const folder = resolve('node_modules', name)
  const { types, exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  return resolve(folder, types ?? exports['.'].replace(/\.mjs$/, '.d.mts'))
}
