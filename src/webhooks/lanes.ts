/** Runs work of one name after another; work of different names at the same time. */
export interface Lanes<Work> {
  add(name: string, work: Work): void
  /** Whether any work runs or waits. */
  isBusy(): boolean
  /** Resolves when none does. */
  idle(): Promise<void>
  clear(): void
}

/**
 * Creates lanes. `isGone` tells work that needs no run: it is swept when more than `most` wait in a lane, so that a
 * stuck one does not grow.
 */
export function createLanes<Work>(
  run: (work: Work) => Promise<void>,
  isGone: (work: Work) => boolean,
  most: number,
): Lanes<Work> {
  const lanes = new Map<string, Work[]>()
  const running = new Set<Promise<void>>()

  async function workOff(name: string, queue: Work[]): Promise<void> {
    // Started together with what leads here: it goes first.
    await Promise.resolve()
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) if (!isGone(next)) await run(next)
    if (lanes.get(name) === queue) lanes.delete(name)
  }

  return {
    add(name, work) {
      const queue = lanes.get(name)
      if (queue !== undefined) {
        queue.push(work)
        if (queue.length > most) queue.splice(0, queue.length, ...queue.filter((waiting) => !isGone(waiting)))
        return
      }
      const fresh = [work]
      lanes.set(name, fresh)
      const promise = workOff(name, fresh).finally(() => running.delete(promise))
      running.add(promise)
    },
    isBusy: () => running.size > 0,
    async idle() {
      while (running.size > 0) await Promise.all(running)
    },
    clear() {
      for (const queue of lanes.values()) queue.length = 0
      lanes.clear()
    },
  }
}
