/** Verifies the pact of this project by Pact's own Verifier, as docs/contracts.md says. */
process.env.PACT_DO_NOT_TRACK = 'true'

const { Verifier } = await import('@pact-foundation/pact')
const { createPactProvider } = await import('../../entries/pact.ts')
const { startGateway } = await import('../../entries/node.ts')

const gateway = await startGateway()
const { stateHandlers, requestFilter, beforeEach } = createPactProvider(gateway)
const result = await new Verifier({
  providerBaseUrl: gateway.url,
  pactUrls: ['contracts/pacts/jpo-sandbox-client-cybersource-payments.json'],
  logLevel: 'error',
  stateHandlers: stateHandlers,
  requestFilter: requestFilter,
  beforeEach,
})
  .verifyProvider()
  .then(
    (told) => JSON.parse(told),
    (error: Error) => ({ result: false, why: error.message }),
  )
await gateway.close()
console.log(`\n@@${JSON.stringify(result)}`)
process.exit(result.result === true ? 0 : 1)
