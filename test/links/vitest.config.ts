import { defineConfig } from 'vitest/config'

/** Link tests break copies of the repository and run all contract steps, so `npm test` excludes them. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/links/*.test.ts'],
    testTimeout: 180_000,
    maxConcurrency: 2,
  },
})
