import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Pact tells its makers of each run, unless this is set when its library is loaded.
  test: { env: { PACT_DO_NOT_TRACK: 'true' } },
})
