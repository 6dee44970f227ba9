import { defineConfig } from 'vitest/config'

/** Link tests break copies of the repository and run all contract steps, so `npm test` excludes them. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/links/*.test.ts'],
    // Generous, for a busy machine.
    testTimeout: 600_000,
    maxConcurrency: 2,
  },
})
