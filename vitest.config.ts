import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Slow tests with their own commands: `npm run test:package`, `test:links`, `overload`.
    exclude: ['test/package/**', 'test/links/**', 'test/fuzz/**'],
    // Tests wait for processes and sockets most of the time.
    maxWorkers: '100%',
    globalSetup: 'test/acceptance/programs.ts',
    // Acceptance tests start servers as child processes.
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
