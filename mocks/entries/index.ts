/** What users want first: a gateway inside this process. Runs in Node and in browsers. */
export { createGateway } from '../gateway/create-gateway.ts'
export type {
  Gateway,
  GatewayMerchant,
  GatewayNamespace,
  GatewayOptions,
  NamedNamespace,
} from '../gateway/gateway.ts'
export { GatewayError, type GatewayErrorCode } from '../gateway/gateway-error.ts'
export { WorldError, type WorldProblem } from '../world/check-world.ts'
