import { takeTurns } from '../base/take-turns.ts'
import type { Clock } from './clock.ts'
import { createDueQueue } from './due-queue.ts'

/** A job of the agenda. `at` is its due time, epoch ms, not the time of the run. */
export type Job = (at: number) => void | Promise<void>

/** Jobs for later times of the gateway's clock. */
export interface Agenda {
  /**
   * Runs a job when the clock passes a time (epoch ms), on its own or through `advance`. Returns its cancellation.
   */
  at(time: number, job: Job): () => void
  /** Whether a job is due, or runs now. */
  isDue(): boolean
  /** Number of jobs that wait. */
  size(): number
  /** Resolves when all due jobs have run. */
  idle(): Promise<void>
  /** Cancels all jobs. */
  clear(): void
}

/** Longest wait of a timer, in ms. With a longer one it would fire at once. */
const longestTimer = 2_147_483_647
/** Jobs that run before others of the process have a turn. */
const mostInARow = 100

/** Creates an agenda over a clock. Due jobs run one after another, in order of time and then of creation. */
export function createAgenda(clock: Clock): Agenda {
  const waiting = createDueQueue<Job>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined

  const isNextDue = () => (waiting.first()?.time ?? Number.POSITIVE_INFINITY) <= clock.now()

  async function runDue(): Promise<void> {
    for (let count = 1; isNextDue(); count++) {
      const next = waiting.take()
      await next?.value(next.time)
      if (count % mostInARow === 0) await takeTurns()
    }
  }

  /** Runs due jobs and sets the timer for the next one. A frozen clock needs no timer. */
  function wake(): void {
    clearTimeout(timer)
    timer = undefined
    const next = waiting.first()
    if (next === undefined || running !== undefined) return
    const wait = next.time - clock.now()
    if (wait <= 0) {
      running = runDue().finally(() => {
        running = undefined
        wake()
      })
    } else if (!clock.state().frozen) {
      timer = setTimeout(wake, Math.min(wait, longestTimer))
      // Pending jobs do not keep a process alive. Browsers have no `unref`.
      if (typeof timer === 'object') timer.unref?.()
    }
  }
  clock.onChange(wake)

  return {
    at(time, job) {
      const isFirst = time < (waiting.first()?.time ?? Number.POSITIVE_INFINITY)
      const cancel = waiting.add(time, job)
      // Another timer is needed only for a new first job.
      if (isFirst) wake()
      return cancel
    },
    isDue: () => running !== undefined || isNextDue(),
    size: waiting.size,
    async idle() {
      wake()
      while (running !== undefined) await running
    },
    clear() {
      waiting.clear()
      wake()
    },
  }
}
