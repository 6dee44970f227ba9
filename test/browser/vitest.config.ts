import { defineConfig } from 'vitest/config'

/** Only the browser tests; `npm test` runs them as well. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/browser/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
