import { type HttpHandler, http } from 'msw'
import type { Gateway } from '../gateway/gateway.ts'
import { type InterceptOptions, toHandlers } from './intercept.ts'

/**
 * Handlers of msw that answer for CyberSource's hosts, for your own `setupServer` or `setupWorker`.
 *
 * @example
 * const gateway = await createGateway()
 * const server = setupServer(...gatewayHandlers(gateway), ...otherHandlers)
 */
export const gatewayHandlers = (gateway: Pick<Gateway, 'handle'>, options?: InterceptOptions): HttpHandler[] =>
  toHandlers(http, gateway, options)
