import { defineConfig } from 'vitest/config'

/** The consumer tests alone. `npm run contracts:consumer` runs them and looks at what they have written. */
export default defineConfig({
  test: {
    include: ['contracts/consumer/**/*.test.ts'],
    // Pact's mock server answers before it notes that the request came: on a busy machine it is asked too soon.
    retry: { count: 5, condition: /request was expected but not received/ },
    // No telemetry: Pact's library reads this when it is loaded.
    env: { PACT_DO_NOT_TRACK: 'true' },
  },
})
