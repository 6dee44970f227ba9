/** A gateway for tests with any runner; `jpo-sandbox/vitest` is shorter for vitest. For Node. */
export {
  type ConnectOptions,
  connectGateway,
  type RemoteArming,
  type RemoteClock,
  type RemoteGateway,
  type RemoteLog,
  type RemoteWebhooks,
} from '../mocks/testing/connect-gateway.ts'
export type { Door, Doors } from '../mocks/testing/doors.ts'
export {
  type TestGateway,
  type TestHooks,
  type TestInfo,
  type UseGatewayOptions,
  useGatewayWith as useGateway,
} from '../mocks/testing/use-gateway.ts'
