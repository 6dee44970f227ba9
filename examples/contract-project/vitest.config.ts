import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Turns off Pact's usage reports; must be set before its library loads.
  test: { env: { PACT_DO_NOT_TRACK: 'true' } },
})
