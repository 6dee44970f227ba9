import fc from 'fast-check'
import type { Sender } from './exchange.ts'
import type { GatewayName } from './gateway-options.ts'
import type { GatewayProcess } from './gateway-process.ts'
import type { Plants } from './plants.ts'

/** What a target works with. */
export interface Context {
  readonly plants: Plants
  readonly gateway: GatewayProcess
  readonly senders: Readonly<Record<GatewayName, Sender>>
  /** Counts replies by status. */
  count(what: string | number): void
}

interface Effort {
  readonly seed: number
  /** In ms. */
  readonly time: number
  /** Replays one counterexample. */
  readonly path?: string
}

interface Failure {
  readonly why: string
  readonly path: string
  /** False when the value passed at the second try. */
  readonly isReproducible: boolean
}

export interface Target {
  readonly name: string
  /** Relative share of the time. */
  readonly share: number
  run(context: Context, effort: Effort): Promise<{ readonly runs: number; readonly failure?: Failure }>
}

interface TargetDefinition<T> {
  readonly name: string
  readonly share: number
  readonly values: (plants: Plants) => fc.Arbitrary<T>
  /** Tried before random values. */
  readonly examples?: (plants: Plants) => readonly T[]
  /** @throws when an invariant is broken. */
  readonly check: (value: T, context: Context) => Promise<void>
}

/** The longest time for shrinking, in ms. */
const longestShrinking = 20_000

/** Makes a target of random values and a check. */
export const defineTarget = <T>({ name, share, values, examples, check }: TargetDefinition<T>): Target => ({
  name,
  share,
  async run(context, { seed, time, path }) {
    const property = fc.asyncProperty(values(context.plants), (value) => check(value, context))
    const tuples = (examples?.(context.plants) ?? []).map((value): [T] => [value])
    const common = { seed, numRuns: Number.MAX_SAFE_INTEGER, examples: tuples }
    // Shrinking would be cut off with the time, so it is a second run.
    const found = await fc.check(property, {
      ...common,
      ...(path !== undefined && { path }),
      endOnFailure: true,
      plugins: [fc.interruptAfterTimeLimit(time)],
    })
    if (!found.failed || found.counterexamplePath === null) return { runs: found.numRuns }
    const shrunk = await fc.check(property, {
      ...common,
      path: found.counterexamplePath,
      numRuns: 1,
      plugins: [fc.interruptAfterTimeLimit(longestShrinking)],
    })
    const { errorInstance, counterexamplePath } = shrunk.failed ? shrunk : found
    return {
      runs: found.numRuns,
      failure: {
        why: errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
        path: counterexamplePath ?? found.counterexamplePath,
        isReproducible: shrunk.failed,
      },
    }
  },
})
