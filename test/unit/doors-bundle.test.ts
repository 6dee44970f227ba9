import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** External imports of a browser bundle. */
async function bundle(entry: string, ...external: readonly string[]) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['default'],
    external: [...external],
    logLevel: 'silent',
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
  const left = new Set(imports.filter((one) => one.external).map(({ path }) => path))
  return { left: [...left].sort(), files: Object.keys(metafile.inputs) }
}

test('the in-process gateway needs no Node, Express, msw or YAML', async () => {
  const { left, files } = await bundle('mocks/gateway/create-gateway.ts')
  expect(left).toEqual([])
  expect(files.filter((file) => /node_modules\/(express|msw|yaml|node-forge)\//.test(file))).toEqual([])
  expect(files).toContain('src/crypto/crypto-web.ts')
})

test('the worker of a page needs msw, but not Node', async () => {
  const { left } = await bundle('mocks/msw/browser.ts', 'msw', 'msw/browser')
  expect(left).toEqual(['msw', 'msw/browser'])
})
