/** The main entry: a gateway inside this process. Runs in Node and in browsers. */

export { createGateway } from '../mocks/gateway/create-gateway.ts'
export type {
  Arming,
  Gateway,
  GatewayClock,
  GatewayControl,
  GatewayMerchant,
  GatewayNamespace,
  GatewayOptions,
  GatewayWebhookOptions,
  GatewayWebhooks,
  NamedNamespace,
} from '../mocks/gateway/gateway.ts'
export { GatewayError, type GatewayErrorCode } from '../mocks/gateway/gateway-error.ts'
export { WorldError } from '../mocks/world/check-world.ts'
export type { WorldProblem } from '../mocks/world/world-problem.ts'
export type { OutcomeName } from '../src/acquirer/outcome-catalogue.ts'
export type { ClockState, Span, Time } from '../src/clock/clock.ts'
export type { FaultSettings } from '../src/faults/chosen-fault.ts'
export type { Delay } from '../src/faults/delay.ts'
export type { FaultName } from '../src/faults/faults.ts'
export type { ArmOptions } from '../src/on-demand/armed-queue.ts'
export type { ArmedFault, ArmedScenario, ArmFault, ArmScenario } from '../src/on-demand/control.ts'
export type { Match } from '../src/on-demand/match.ts'
export type { Catalogue, ListedFault, ListedOutcome } from '../src/on-demand/to-catalogue.ts'
export type { ArmDeliveryFault, ArmedDeliveryFault, DeliveryFaultName } from '../src/webhooks/delivery-faults.ts'
export type { DeliveryStatus, DeliveryTry, WebhookDelivery } from '../src/webhooks/delivery-log.ts'
export type { SubscriptionRecord } from '../src/webhooks/webhooks.ts'
