/** Harm that was done to a gateway. */
export interface Harm {
  readonly kind: string
  /** Resolves when all that was stopped runs again. */
  readonly mended: Promise<void>
}

/** A gateway that keeps its state, or replicas of one. */
export interface Target {
  /** Base URLs of all that answer, the same for the whole run. */
  readonly urls: readonly string[]
  start(): Promise<void>
  /** Those of `urls` where somebody listens. */
  open(): readonly string[]
  /** Kills a part of it. */
  harm(): Harm | Promise<Harm>
  /** Stops all of it at once and starts it again. */
  restart(): Promise<void>
  /** What its processes have said last. */
  words(): string
  stop(): Promise<void>
}
