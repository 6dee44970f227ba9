/**
 * Builds dist/node, dist/web, their chunks, dist/inspector and dist/types.
 *
 *     npm run build
 */
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { buildCode } from './package/build-code.ts'
import { buildInspector } from './package/build-inspector.ts'
import { buildTypes } from './package/build-types.ts'
import { collectLicences } from './package/licences.ts'

process.chdir(resolve(import.meta.dirname, '..'))
await rm('dist', { recursive: true, force: true })
await mkdir('dist')
const [metafiles, inspector] = await Promise.all([
  buildCode('dist'),
  buildInspector({ isPackage: true }),
  buildTypes('dist/types'),
])
await mkdir('dist/inspector')
for (const [name, bytes] of inspector.files) await writeFile(`dist/inspector/${name}`, bytes)
await writeFile('dist/THIRD-PARTY-LICENSES.txt', collectLicences([...metafiles, inspector.metafile]))

const files = (await readdir('dist', { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
const sizes = await Promise.all(files.map(async (file) => (await stat(`${file.parentPath}/${file.name}`)).size))
const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1_000)
console.log(`dist: ${files.length} files, ${kilobytes} kB`)
