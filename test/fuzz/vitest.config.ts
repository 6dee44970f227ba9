import { defineConfig } from 'vitest/config'

/** Overload tests run alone, because they take the whole machine: `npm run overload`. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/fuzz/*.test.ts'],
    // Bundles the commands.
    globalSetup: 'test/acceptance/programs.ts',
    fileParallelism: false,
    // Generous, for a busy machine.
    testTimeout: 240_000,
    hookTimeout: 30_000,
  },
})
