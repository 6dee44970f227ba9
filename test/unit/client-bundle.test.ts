import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('in a browser the client needs no Node module, and loads node-forge only to read a P12 file', async () => {
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
