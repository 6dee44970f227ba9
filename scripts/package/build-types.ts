import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Plugin, rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import { entries, toName } from './entries.ts'

/** Packages whose code is bundled, and whose types are a part of ours. */
const inlined = ['@msw/data', 'mutative', 'rettime', '@standard-schema/spec']

/** Bundles the declarations of each entry; what they share becomes chunks. */
export async function buildTypes(outdir: string): Promise<void> {
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((entry) => [toName(entry), entry.source])),
    external: (id) => !inlined.includes(id) && !/^[./]/.test(id),
    plugins: [findTypes, dts({ includeExternal: inlined })],
    onwarn(warning, warn) {
      // Types that two entries share need no name of their own for users.
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

/** Where a package declares its types; one that does not say so has them beside its code. */
function findDeclaration(name: string): string {
  const folder = resolve('node_modules', name)
  const { types, exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  return resolve(folder, types ?? exports['.'].replace(/\.mjs$/, '.d.mts'))
}
