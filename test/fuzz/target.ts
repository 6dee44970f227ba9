import fc from 'fast-check'
import type { Door } from './door.ts'
import type { DoorName } from './doors.ts'
import type { GatewayProcess } from './gateway-process.ts'
import type { Plants } from './plants.ts'

/** What the fuzzed values meet. */
export interface Context {
  readonly plants: Plants
  readonly gateway: GatewayProcess
  readonly engine: Readonly<Record<DoorName, Door>>
  readonly http: Readonly<Record<DoorName, Door>>
  /** Counts what came, so that one sees that not all was refused at the first stage. */
  count(what: string | number): void
}

export interface Effort {
  readonly seed: number
  /** In ms. */
  readonly time: number
  /** Which counterexample to try alone. */
  readonly path?: string
}

export interface Failure {
  readonly why: string
  /** As a command, or as bytes in hex. */
  readonly counterexample: string
  readonly path: string
  /** Nothing when the same value passed at the second try: what came before it plays a part. */
  readonly shrinks: number | undefined
}

export interface Outcome {
  readonly runs: number
  readonly failure?: Failure
}

/** One part of what can be sent. */
export interface Target {
  readonly name: string
  /** Its part of the time. */
  readonly share: number
  run(context: Context, effort: Effort): Promise<Outcome>
}

interface TargetDefinition<T> {
  readonly name: string
  readonly share: number
  readonly values: (context: Context) => fc.Arbitrary<T>
  /** Tried before all others. */
  readonly examples?: (context: Context) => readonly T[]
  /** Throws when an invariant does not hold. */
  readonly check: (value: T, context: Context) => Promise<void>
  readonly show: (value: T, context: Context) => string | Promise<string>
}

/** The longest that a counterexample is made smaller, in ms. */
const longestShrinking = 20_000

/** Makes a target of values and what must hold of each. */
export const defineTarget = <T>({ name, share, values, examples, check, show }: TargetDefinition<T>): Target => ({
  name,
  share,
  async run(context, { seed, time, path }) {
    const property = fc.asyncProperty(values(context), (value) => check(value, context))
    const tried = (examples?.(context) ?? []).map((value): [T] => [value])
    const common = { seed, numRuns: Number.MAX_SAFE_INTEGER, examples: tried }
    // Without shrinking at first: it would be cut off with the time.
    const found = await fc.check(property, {
      ...common,
      ...(path !== undefined && { path }),
      endOnFailure: true,
      plugins: [fc.interruptAfterTimeLimit(time)],
    })
    if (!found.failed || found.counterexample === null) return { runs: found.numRuns }
    const at = found.counterexamplePath ?? ''
    const shrunk = await fc.check(property, {
      ...common,
      path: at,
      numRuns: 1,
      plugins: [fc.interruptAfterTimeLimit(longestShrinking)],
    })
    const last = shrunk.failed && shrunk.counterexample !== null ? shrunk : found
    const [value] = last.counterexample as [T]
    return {
      runs: found.numRuns,
      failure: {
        why: String((last.errorInstance as Error | undefined)?.message ?? last.errorInstance),
        counterexample: await show(value, context),
        path: last.counterexamplePath ?? at,
        shrinks: shrunk.failed ? shrunk.numShrinks : undefined,
      },
    }
  },
})
