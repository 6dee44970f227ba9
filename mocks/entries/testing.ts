/** A gateway for tests, whatever the runner; `jpo-sandbox/vitest` is shorter for vitest. For Node. */
export {
  type ConnectOptions,
  connectGateway,
  type RemoteArming,
  type RemoteClock,
  type RemoteGateway,
  type RemoteLog,
} from '../testing/connect-gateway.ts'
export type { Door, Doors } from '../testing/doors.ts'
export {
  type TestGateway,
  type TestHooks,
  type TestInfo,
  type UseGatewayOptions,
  useGateway,
} from '../testing/use-gateway.ts'
