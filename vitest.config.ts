import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Acceptance tests start servers as child processes.
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
