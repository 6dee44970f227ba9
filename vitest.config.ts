import { defineConfig } from 'vitest/config'

// Slow tests with their own commands: `npm run test:package`, `test:links`, `overload`.
const elsewhere = ['test/package/**', 'test/links/**', 'test/fuzz/**']

/** Files that change the process or measure it: each has a process of its own. */
const isolated = [
  'test/browser/*.test.ts',
  'test/conformance/caps.test.ts',
  'test/conformance/encoded-bodies.test.ts',
  'test/regressions/002-many-requests-owed.test.ts',
  'test/regressions/010-connection-that-is-never-closed.test.ts',
  'test/unit/agenda.test.ts',
  'test/unit/client-echoes.test.ts',
  'test/unit/client-sending.test.ts',
  'test/unit/clients.test.ts',
  'test/unit/msw.test.ts',
  'test/unit/replay-selection.test.ts',
]

// Acceptance tests start servers as child processes.
const timeouts = { testTimeout: 60_000, hookTimeout: 30_000 }

export default defineConfig({
  test: {
    // Tests wait for processes and sockets most of the time.
    maxWorkers: '100%',
    // Once for both projects.
    globalSetup: ['test/acceptance/programs.ts', 'test/replicas/shared-valkey.ts'],
    projects: [
      // Files share the modules of a worker: importing them again takes a second of processor time a file.
      {
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: [...elsewhere, ...isolated],
          isolate: false,
          ...timeouts,
        },
      },
      { test: { name: 'isolated', include: isolated, ...timeouts } },
    ],
  },
})
