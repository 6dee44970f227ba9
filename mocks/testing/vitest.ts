import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { Door } from './doors.ts'
import { type TestGateway, type UseGatewayOptions, useGatewayWith } from './use-gateway.ts'

/**
 * A gateway for the tests of a file: opened before them, reset before each, closed after them. When a test fails, its
 * exchanges are printed, with the reason for each reply.
 *
 * @throws {GatewayError} `BAD_OPTION`
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
      // Vitest parses the parameter and requires destructuring.
      beforeEach: (run) => beforeEach(({ task }) => run({ task })),
      afterEach: (run) => afterEach(({ task }) => run({ task })),
    },
    options,
  )
}

export type { Door, Doors } from './doors.ts'
export type { TestGateway, UseGatewayOptions } from './use-gateway.ts'
