import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, inject, test } from 'vitest'
import { entries, program, toExports, toName } from '../../scripts/package/entries.ts'
import { publicNames } from './public-names.ts'
import { root, run } from './run.ts'

const { files, size, unpackedSize } = inject('tarball')
const paths = files.map(({ path }) => path)
const installed = join(inject('project'), 'node_modules/jpo-sandbox')
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))

test('package.json agrees with the table of entries', () => {
  expect(manifest.exports).toEqual(toExports())
  expect(manifest.bin).toEqual({ 'jpo-sandbox': program.file.slice('./'.length) })
  expect(manifest.private).toBeUndefined()
})

test('the tarball holds what it should, and nothing else', () => {
  console.log(
    `tarball: ${paths.length} files, ${Math.round(size / 1000)} kB, unpacked ${Math.round(unpackedSize / 1000)} kB`,
  )
  const allowed = [
    /^dist\/((node|web)\/[a-z-]+|(node\/)?chunks\/[a-z0-9-]+)\.js$/i,
    /^dist\/types\/([a-z-]+|chunks\/[a-z0-9_-]+)\.d\.ts$/i,
    /^dist\/inspector\/(index\.html|app\.(js|css)|icon\.svg)$/,
    /^dist\/THIRD-PARTY-LICENSES\.txt$/,
    /^contracts\/(pacts\/[a-z-]+\.json|replay\/(cases|published)\/[a-z0-9-]+\.yaml|replay\/cases\/README\.md|replay\/recordings\/(README\.md|[a-z.]+\/[a-z0-9-]+\.json))$/,
    /^docs\/[a-z-]+(\.ja)?\.md$/,
    /^examples\/requests\/(refused\/)?[a-z-]+\.json$/,
    /^(LICENSE|PARITY\.md|README\.md|README\.ja\.md|CHANGELOG\.md|package\.json|openapi\.yaml)$/,
    /^src\/world\/world\.schema\.json$/,
    /^mocks\/world\/seed\.yaml$/,
    // A test key, for the vendor's SDK; its password is in the README.
    /^mocks\/keys\/smcc_all\.p12$/,
  ]
  expect(paths.filter((path) => !allowed.some((pattern) => pattern.test(path)))).toEqual([])
  // 1,256 kB: the validators of 68 operations, the pages with their scripts, and the inspector.
  expect(size).toBeLessThan(1_350_000)
})

test('the inspector is in it, whole and small', async () => {
  const names = ['app.css', 'app.js', 'icon.svg', 'index.html']
  expect(paths.filter((path) => path.startsWith('dist/inspector/')).sort()).toEqual(
    names.map((name) => `dist/inspector/${name}`),
  )
  const sizes = await Promise.all(
    names.map(async (name) => gzipSync(await readFile(join(installed, 'dist/inspector', name))).byteLength),
  )
  const total = sizes.reduce((sum, one) => sum + one, 0)
  console.log(`inspector: ${Math.round(total / 1000)} kB gzipped`)
  expect(total).toBeLessThan(150_000)
})

test('built files contain no path of the build machine', async () => {
  const built = paths.filter((path) => path.startsWith('dist/'))
  for (const path of built) expect(await readFile(join(installed, path), 'utf8'), path).not.toContain(root)
})

test('the licence of each bundled package is included', async () => {
  const text = await readFile(join(installed, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
  for (const name of [
    ...['@msw/data', '@noble/hashes', 'es-toolkit', 'jose', 'jsonc-parser', 'leven', 'mutative', 'outvariant'],
    ...['picomatch', 'preact', 'rettime'],
  ])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.`, 'm'))
})

test('publint finds nothing', async () => {
  const tarball = (await readFile(inject('tarballPath'))).buffer as ArrayBuffer
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
})

test('arethetypeswrong finds nothing', async () => {
  const { code, stdout } = await run('npx', ['attw', '--no-color', inject('tarballPath')])
  expect(code, stdout).toBe(0)
})

test('the public names of each entry are as recorded', async () => {
  const declarations = entries.map(
    (entry) => [entry.subpath, join(installed, `dist/types/${toName(entry)}.d.ts`)] as const,
  )
  const names = publicNames(declarations, inject('project'))
  const text = Object.entries(names).map(([entry, list]) => `${entry}\n${list.map((name) => `  ${name}\n`).join('')}`)
  await expect(text.join('\n')).toMatchFileSnapshot('public-names.txt')
})
