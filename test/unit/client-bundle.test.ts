import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('the client needs nothing of Node in a browser, and node-forge only when a P12 file is read', async () => {
  const { metafile } = await build({
    entryPoints: ['src/client/index.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    splitting: true,
    outdir: 'unused',
    platform: 'browser',
    conditions: ['default'],
    external: ['node-forge'],
    logLevel: 'silent',
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
  const external = imports.filter((one) => one.external).map(({ path, kind }) => [path, kind])
  expect(external).toEqual([['node-forge', 'dynamic-import']])
  expect(Object.keys(metafile.inputs)).toContain('src/crypto/crypto-web.ts')
})
