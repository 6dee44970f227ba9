import { aFunction, oneOf, type SettingsOf, trueOrFalse } from '../../src/base/allowed.ts'
import type { ArmedFault, ArmedScenario } from '../../src/on-demand/control.ts'
import type { GatewayOptions, NamedNamespace } from '../gateway/gateway.ts'
import { GatewayError } from '../gateway/gateway-error.ts'
import { gatewayOptions, readOptions } from '../gateway/gateway-options.ts'
import { type Door, type Doors, doorNames, openDoor } from './doors.ts'
import { explainJournal } from './explain-journal.ts'

/** Argument of a hook: an object with `task` in vitest, the test context in node:test, nothing elsewhere. */
export interface TestInfo {
  readonly task?: object
  readonly name?: string
}

/** Hooks of a test runner. */
export interface TestHooks {
  beforeAll(run: () => Promise<void>): unknown
  afterAll(run: () => Promise<void>): unknown
  beforeEach(run: (test?: TestInfo) => void): unknown
  afterEach(run: (test?: TestInfo) => void): unknown
  /** Whether the test failed. Default: by vitest or node:test. Other runners need it to print the journal. */
  hasFailed?(test?: TestInfo): boolean
}

export interface UseGatewayOptions<D extends Door = Door> extends GatewayOptions {
  /** Default `http`. */
  readonly door?: D
  /** Receives the journal of a failed test. Default `console.error`. */
  readonly print?: (text: string) => void
  /** Whether a test fails when no request used an armed outcome or fault. Default false. */
  readonly failOnUnused?: boolean
}

/** What `UseGatewayOptions` take. */
export const useGatewayOptions = {
  ...gatewayOptions,
  door: oneOf(...doorNames),
  print: aFunction,
  failOnUnused: trueOrFalse,
} as const satisfies SettingsOf<UseGatewayOptions>

/** A gateway for the tests of a file, and a namespace for each test that asks for one. */
export type TestGateway<D extends Door = Door> = Doors[D] & {
  /**
   * A namespace for one test, isolated from tests that run at the same time. Dropped after the test; printed when the
   * test fails.
   *
   * @example
   * test.concurrent('pays', async ({ task }) => {
   *   const { fetch, headers, journal } = gateway.forTest(task)
   * })
   */
  forTest(test: object): NamedNamespace
}

/**
 * A gateway for the tests of a file: opened before them, reset before each, closed after them. When a test fails, its
 * exchanges are printed, with the reason for each reply.
 *
 * @throws {GatewayError} `BAD_OPTION`
 * @example
 * import { after, afterEach, before, beforeEach } from 'node:test'
 * import { useGateway } from 'jpo-sandbox/testing'
 * const gateway = useGateway({ beforeAll: before, afterAll: after, beforeEach, afterEach })
 */
export function useGatewayWith<D extends Door = 'http'>(
  { beforeAll, afterAll, beforeEach, afterEach, hasFailed = hasFailedAnywhere }: TestHooks,
  given: UseGatewayOptions<D> = {},
): TestGateway<D> {
  const {
    door,
    print = (text: string) => console.error(text),
    failOnUnused = false,
    ...options
  } = readOptions(given, useGatewayOptions)
  let opened: Doors[D] | undefined
  const namespaces = new Map<object, NamedNamespace>()

  const current = (): Doors[D] => {
    if (opened !== undefined) return opened
    throw new GatewayError(
      'NOT_OPEN',
      'Failed to use the gateway: it is open while tests run. Allowed: use it in tests and in hooks behind useGateway().',
    )
  }

  const forTest = (test: object): NamedNamespace => {
    const key = keyOf(test)
    const namespace = namespaces.get(key) ?? current().namespace()
    namespaces.set(key, namespace)
    return namespace
  }

  beforeAll(async () => {
    opened = await openDoor[door ?? ('http' as D)](options)
  })
  afterAll(async () => {
    await opened?.close()
    opened = undefined
  })
  beforeEach((test) => {
    // A reset would disturb other tests that run at the same time.
    if (!isConcurrent(test)) current().reset()
  })
  afterEach((test) => {
    const own = test === undefined ? undefined : namespaces.get(keyOf(test))
    const used = [...(isConcurrent(test) ? [] : [current()]), ...(own === undefined ? [] : [own])]
    const failed = hasFailed(test)
    const unused = used.flatMap(({ scenarios, faults }) => [...scenarios.unused(), ...faults.unused()])
    const isVain = failOnUnused && !failed && unused.length > 0
    if (failed || isVain) {
      for (const namespace of used) {
        const text = explainJournal(namespace, nameOf(test))
        if (text !== undefined) print(text)
      }
    }
    own?.reset()
    if (test !== undefined) namespaces.delete(keyOf(test))
    // A test that failed needs no second error.
    if (isVain) throw toUnusedError(unused)
  })

  // A proxy, because the gateway is opened later.
  return new Proxy({} as TestGateway<D>, {
    get: (_, name) => (name === 'forTest' ? forTest : Reflect.get(current(), name)),
    has: (_, name) => name === 'forTest' || Reflect.has(current(), name),
  })
}

function toUnusedError(unused: readonly (ArmedScenario | ArmedFault)[]): GatewayError {
  const shown = unused.map(({ id, name, times, used, match }) => {
    const wanted = match === undefined ? '' : `, for ${JSON.stringify(match)}`
    return `  ${id} ${name}: used ${used} of ${times}${wanted}`
  })
  return new GatewayError(
    'UNUSED_SCENARIO',
    `Failed to use what the test has armed:\n${shown.join('\n')}\nNo request came that it fits, or too few. Arm less, or see above what was sent.`,
  )
}

/** Properties of a test in vitest and node:test. */
interface KnownTest extends TestInfo {
  readonly task?: {
    readonly name?: string
    readonly concurrent?: boolean
    readonly result?: { readonly state?: string }
  }
  readonly passed?: boolean
}

const keyOf = (test: object): object => (test as TestInfo).task ?? test
const nameOf = (test: TestInfo = {}): string => (test as KnownTest).task?.name ?? test.name ?? 'the test'
const isConcurrent = (test: TestInfo = {}): boolean => (test as KnownTest).task?.concurrent === true

function hasFailedAnywhere(test: TestInfo = {}): boolean {
  const { task, passed } = test as KnownTest
  return task?.result?.state === 'fail' || passed === false
}
