import { createGateway } from '../gateway/create-gateway.ts'
import type { ReachableGateway } from '../gateway/gateway.ts'
import { readOptions } from '../gateway/gateway-options.ts'
import { guardConnections } from './connection-guard.ts'
import {
  type MswGatewayOptions,
  type MswHttp,
  mswGatewayOptions,
  toHandlers,
  toHostTest,
  toIntercepted,
  toUnhandled,
} from './intercept.ts'
import { interceptUndici } from './undici-dispatcher.ts'

/** A gateway that intercepts the requests of this process to CyberSource. */
export interface MswGateway extends ReachableGateway {
  /** Starts to intercept; `close()` stops it. */
  listen(): void
}

/** The used part of msw, the same in versions 2 and 3. */
export interface MswForNode<Handler> {
  readonly http: MswHttp<Handler>
  setupServer(...handlers: Handler[]): {
    listen(options: ReturnType<typeof toUnhandled>): void
    close(): void
  }
}

/** `setupGateway` with a given msw, for tests with every version. */
export async function setupServerGateway<Handler>(
  { http, setupServer }: MswForNode<Handler>,
  given: MswGatewayOptions = {},
): Promise<MswGateway> {
  const { hosts, onUnhandledRequest, ...options } = readOptions(given, mswGatewayOptions)
  const gateway = await createGateway(options)
  const intercept = hosts === undefined ? {} : { hosts }
  const server = setupServer(...toHandlers(http, gateway, intercept))
  let release = () => {}
  // msw 3 throws when started or stopped twice.
  let isListening = false
  const stop = () => {
    if (isListening) {
      server.close()
      release()
    }
    isListening = false
  }
  const listen = () => {
    if (isListening) return
    isListening = true
    const isAnswered = toHostTest(intercept)
    const takeGuardAway = guardConnections(isAnswered)
    server.listen(toUnhandled(onUnhandledRequest))
    const releases = [interceptUndici(gateway, isAnswered), takeGuardAway]
    release = () => {
      for (const each of releases) each()
    }
  }
  return Object.assign(toIntercepted(gateway, stop), { listen })
}
