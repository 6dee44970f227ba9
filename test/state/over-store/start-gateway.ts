import {
  type HttpGateway,
  type HttpGatewayOptions,
  startGateway as startInMemory,
} from '../../../mocks/node/start-gateway.ts'
import { toOpenedState } from '../../../mocks/stores/opened-state.ts'
import { openSuiteStore } from './store.ts'

export * from '../../../mocks/node/start-gateway.ts'

export const startGateway = async (options: HttpGatewayOptions = {}): Promise<HttpGateway> =>
  startInMemory({ state: toOpenedState([], await openSuiteStore(), 'k'.repeat(32)), ...options })
