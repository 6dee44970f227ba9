import { defineConfig } from 'vitest/config'

/** Of the project that use-gateway.test.ts runs; not of this repository. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['some-fail.fixture.ts', 'every-door.fixture.ts', 'unused.fixture.ts'],
    reporters: ['verbose'],
  },
})
