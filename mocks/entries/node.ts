/** A gateway on a port of this machine, and its parts. For Node. */
export { createListener } from '../node/create-listener.ts'
export { type RunningGateway, type ServeOptions, serve } from '../node/serve.ts'
export { type Gateway, type GatewayOptions, startGateway } from '../node/start-gateway.ts'
