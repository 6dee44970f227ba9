import { createGateway as createInMemory } from '../../../mocks/gateway/create-gateway.ts'
import type { Gateway, GatewayOptions } from '../../../mocks/gateway/gateway.ts'
import { toOpenedState } from '../../../mocks/stores/opened-state.ts'
import { openSuiteStore } from './store.ts'

export const createGateway = async (options: GatewayOptions = {}): Promise<Gateway> =>
  createInMemory({ state: toOpenedState([], await openSuiteStore(), 'k'.repeat(32)), ...options })
