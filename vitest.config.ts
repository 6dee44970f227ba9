import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They pack and install the package, or break copies of the repository: `npm run test:package`, `npm run test:links`.
    exclude: ['test/package/**', 'test/links/**', 'test/fuzz/**'],
    // Much of the time is waiting for processes and sockets.
    maxWorkers: '100%',
    globalSetup: 'test/acceptance/programs.ts',
    // Acceptance tests start servers as child processes.
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
