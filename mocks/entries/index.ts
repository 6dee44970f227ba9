/** What users want first: a gateway inside this process. Runs in Node and in browsers. */

export type { OutcomeName } from '../../src/acquirer/catalogue.ts'
export type { ArmOptions, Match } from '../../src/armory.ts'
export type { Catalogue, ListedFault, ListedOutcome } from '../../src/catalogue.ts'
export type { ClockState, Span, Time } from '../../src/clock.ts'
export type { ArmedFault, ArmedScenario, ArmFault, ArmScenario } from '../../src/control.ts'
export type { FaultSettings } from '../../src/faults/chosen-fault.ts'
export type { Delay } from '../../src/faults/delay.ts'
export type { FaultName } from '../../src/faults/faults.ts'
export { createGateway } from '../gateway/create-gateway.ts'
export type {
  Arming,
  Gateway,
  GatewayClock,
  GatewayControl,
  GatewayMerchant,
  GatewayNamespace,
  GatewayOptions,
  NamedNamespace,
} from '../gateway/gateway.ts'
export { GatewayError, type GatewayErrorCode } from '../gateway/gateway-error.ts'
export { WorldError, type WorldProblem } from '../world/check-world.ts'
