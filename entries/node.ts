/** A gateway on a port of this machine, and its parts. For Node. */
export { createListener } from '../mocks/node/create-listener.ts'
export { type RunningGateway, type ServeOptions, serve } from '../mocks/node/serve.ts'
export {
  type HttpGateway as Gateway,
  type HttpGatewayOptions as GatewayOptions,
  startGateway,
} from '../mocks/node/start-gateway.ts'
