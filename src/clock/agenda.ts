import type { Clock } from './clock.ts'

/** A job of the agenda. `at` is its due time, epoch ms, not the time of the run. */
export type Job = (at: number) => void | Promise<void>

/** Jobs for later times of the gateway's clock. */
export interface Agenda {
  /**
   * Runs a job when the clock passes a time (epoch ms), on its own or through `advance`. Returns its cancellation.
   */
  at(time: number, job: Job): () => void
  /** Resolves when all due jobs have run. */
  idle(): Promise<void>
  /** Cancels all jobs. */
  clear(): void
}

interface Entry {
  readonly time: number
  readonly job: Job
}

/** Longest wait of a timer, in ms. With a longer one it would fire at once. */
const longestTimer = 2_147_483_647

/** Creates an agenda over a clock. Due jobs run one after another, in order of time and then of creation. */
export function createAgenda(clock: Clock): Agenda {
  let entries: Entry[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined

  async function runDue(): Promise<void> {
    for (let next = entries[0]; next !== undefined && next.time <= clock.now(); next = entries[0]) {
      entries = entries.slice(1)
      await next.job(next.time)
    }
  }

  /** Runs due jobs and sets the timer for the next one. A frozen clock needs no timer. */
  function wake(): void {
    clearTimeout(timer)
    timer = undefined
    const [next] = entries
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
      const entry: Entry = { time, job }
      const later = entries.findIndex((other) => other.time > time)
      const index = later === -1 ? entries.length : later
      entries = [...entries.slice(0, index), entry, ...entries.slice(index)]
      wake()
      return () => {
        entries = entries.filter((other) => other !== entry)
        wake()
      }
    },
    async idle() {
      wake()
      while (running !== undefined) await running
    },
    clear() {
      entries = []
      wake()
    },
  }
}
