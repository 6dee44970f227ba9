/** A gateway on a port of this machine, and its parts. For Node. */

export { createListener } from '../mocks/node/create-listener.ts'
export { type RunningGateway, type ServeOptions, serve } from '../mocks/node/serve.ts'
export {
  type HttpGateway as Gateway,
  type HttpGatewayOptions as GatewayOptions,
  startGateway,
} from '../mocks/node/start-gateway.ts'
export { type ReplicaOptions, type RunningReplica, startReplica } from '../mocks/replicas/start-replica.ts'
export { openState } from '../mocks/stores/open-state.ts'
export type { OpenedState } from '../src/state/opened-state.ts'
export { StoreError, type StoreErrorCode } from '../src/state/row-store.ts'
