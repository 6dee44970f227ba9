import { defineConfig } from 'vitest/config'

/** The tests of the package: they build, pack and install it, so `npm test` leaves them out. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/package/*.test.ts'],
    globalSetup: ['test/package/install.ts'],
    testTimeout: 60_000,
  },
})
