/**
 * Contracts of your own against the gateway. For Node, with `@pact-foundation/pact` installed.
 *
 * @example
 * import { Verifier } from '@pact-foundation/pact'
 * import { createPactProvider } from 'jpo-sandbox/pact'
 * import { startGateway } from 'jpo-sandbox/node'
 *
 * const gateway = await startGateway()
 * const { stateHandlers, requestFilter, beforeEach } = createPactProvider(gateway)
 * await new Verifier({
 *   providerBaseUrl: gateway.url,
 *   pactUrls: ['pacts/my-shop-cybersource-payments.json'],
 *   stateHandlers, // names and parameters: `providerStates`
 *   requestFilter, // signs each request afresh
 *   beforeEach, // empties the gateway
 * }).verifyProvider()
 * await gateway.close()
 */

export {
  createPactProvider,
  type FilteredRequest,
  type PactProvider,
  type PactProviderOptions,
  type SigningMerchant,
} from '../contracts/pact/create-pact-provider.ts'
export {
  PactError,
  type PactFailure,
  type PactProblem,
  type PactVerification,
  type VerifiedInteraction,
  type VerifyPactsOptions,
  verifyPacts,
} from '../contracts/pact/verify-pacts.ts'
export {
  isProviderState,
  type ProviderState,
  type ProviderStateName,
  type ProviderStateParameters,
  type ProviderStateRow,
  providerState,
  providerStates,
} from '../contracts/states/provider-states.ts'
