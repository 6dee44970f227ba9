import { resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vitest/config'

const root = resolve(import.meta.dirname, '../..')

/** What makes gateways, and what makes those of a run over a store: for test files only. */
const replaced: Readonly<Record<string, string>> = {
  'src/engine/engine.ts': 'engine.ts',
  'mocks/gateway/create-gateway.ts': 'create-gateway.ts',
  'mocks/node/start-gateway.ts': 'start-gateway.ts',
}

const overStore: Plugin = {
  name: 'over-store',
  enforce: 'pre',
  resolveId(source, importer = '') {
    if (!importer.startsWith(`${root}/test/`) || importer.includes('/over-store/')) return undefined
    const path = resolve(importer, '..', source).slice(root.length + 1)
    const file = Object.hasOwn(replaced, path) ? replaced[path] : undefined
    return file && `${root}/test/state/over-store/${file}`
  },
}

/** The conformance suites and the model of the life cycle, over the store that TEST_STATE names. */
export default defineConfig({
  plugins: [overStore],
  test: {
    root,
    name: process.env['TEST_STATE'] ?? '',
    include: ['test/conformance/*.test.ts', 'test/model/*.test.ts'],
    isolate: false,
    maxWorkers: '100%',
    // Each payment waits for the disk: one after another they take long.
    testTimeout: 240_000,
    hookTimeout: 30_000,
    globalSetup: ['test/acceptance/programs.ts', 'test/replicas/shared-valkey.ts'],
  },
})
