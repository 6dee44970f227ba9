import { defineConfig } from 'vitest/config'

/** Package tests build, pack and install the package, so `npm test` excludes them. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/package/*.test.ts'],
    globalSetup: ['test/package/install.ts'],
    testTimeout: 60_000,
  },
})
