import { defineConfig } from 'vitest/config'

/** Breaks a copy of the repository, link by link. Each takes the four steps of the contracts, so `npm test` leaves them out. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/links/*.test.ts'],
    testTimeout: 180_000,
    // Two cores are busy with two at a time.
    maxConcurrency: 2,
  },
})
