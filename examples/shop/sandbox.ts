/**
 * The shop's imports from the package. In a project of your own:
 *
 *     export { startGateway } from 'jpo-sandbox/node'
 *     export { createPaymentClient, … } from 'jpo-sandbox/client'
 */
export { startGateway } from '../../mocks/node/start-gateway.ts'
export {
  type AuthenticationData,
  type Browser,
  bonus,
  type CardholderChallenge,
  createPaymentClient,
  installment,
  type JpoOption,
  type PaymentClient,
  type PaymentResult,
  revolving,
  single,
  transientToken,
} from '../../src/client/index.ts'
