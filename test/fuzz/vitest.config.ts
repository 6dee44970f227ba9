import { defineConfig } from 'vitest/config'

/** Overload: apart from the other tests, as it takes all of the machine. `npm run overload`. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/fuzz/*.test.ts'],
    // Its commands.
    globalSetup: 'test/acceptance/programs.ts',
    fileParallelism: false,
    // Of a machine with other things to do: nothing here is about speed alone.
    testTimeout: 240_000,
    hookTimeout: 30_000,
  },
})
