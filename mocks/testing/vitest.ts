import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { Door } from './doors.ts'
import { type TestGateway, type UseGatewayOptions, useGatewayWith } from './use-gateway.ts'

/**
 * Gives the tests of a file a gateway: opened before them, emptied before each, closed behind them. When a
 * test fails, what it sent is printed, with the reason for each answer.
 *
 * @example
 * import { useGateway } from 'jpo-sandbox/vitest'
 * const gateway = useGateway()
 * test('pays', () => pay(gateway.url))
 */
export function useGateway<D extends Door = 'http'>(options?: UseGatewayOptions<D>): TestGateway<D> {
  return useGatewayWith<D>(
    {
      beforeAll,
      afterAll,
      // Vitest reads the parameter: tests with fixtures of their own want it taken apart.
      beforeEach: (run) => beforeEach(({ task }) => run({ task })),
      afterEach: (run) => afterEach(({ task }) => run({ task })),
    },
    options,
  )
}

export type { Door, Doors } from './doors.ts'
export type { TestGateway, UseGatewayOptions } from './use-gateway.ts'
