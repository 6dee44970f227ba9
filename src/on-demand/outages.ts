import { type Ruling, refuse } from '../base/ruling.ts'
import type { FaultSettings } from '../faults/chosen-fault.ts'
import { type FaultName, usualOutage } from '../faults/faults.ts'
import type { Armed } from './armed-queue.ts'

type ArmedFault = Armed<FaultName> & FaultSettings

/** Outages: periods in which the gateway refuses connections. One at a time; a timer ends it. */
export function createOutages() {
  const listeners = new Set<(isOut: boolean) => void>()
  type Outage = { -readonly [K in keyof ArmedFault]: ArmedFault[K] }
  let current: Outage | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let past: Outage[] = []
  let count = 0

  const end = (id: string): boolean => {
    if (current === undefined || current.id !== id) return false
    clearTimeout(timer)
    current.live = false
    past = [...past, current].slice(-20)
    current = undefined
    for (const listener of listeners) listener(false)
    return true
  }

  return {
    start(name: FaultName, duration = usualOutage): Ruling<ArmedFault> {
      if (current !== undefined)
        return refuse(409, 'There is an outage already', `${current.id} ends by itself, or disarm it.`)
      const id = `o${++count}`
      current = { id, name, times: 'always', probability: 1, duration, used: 0, live: true }
      timer = setTimeout(() => end(id), duration)
      for (const listener of listeners) listener(true)
      return { ok: true, value: { ...current } }
    },
    end,
    /** Whether there is an outage now; counts the request. */
    count(): boolean {
      if (current === undefined) return false
      current.used++
      return true
    },
    list: (): ArmedFault[] => [...past, ...(current === undefined ? [] : [current])].map((outage) => ({ ...outage })),
    clear(): number {
      const ended = current !== undefined && end(current.id) ? 1 : 0
      past = []
      count = 0
      return ended
    },
    listen: (listener: (isOut: boolean) => void): void => {
      listeners.add(listener)
    },
  }
}
